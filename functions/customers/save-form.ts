import { isRoleAddress } from '../../shared/cleaning/email/is-role-address.ts'
import type { FormField, FormSuggestion, FormValues } from '../../shared/customers/form.ts'
import { type ChangePlan, type CustomerState, nobody } from '../../shared/customers/plan-change.ts'
import type { FormReading } from '../../shared/customers/read-form.ts'
import type { Database } from '../../shared/db/database.ts'
import { findHolder } from '../../shared/db/queries/customers/customer-conflicts.ts'
import { findErasures } from '../../shared/db/queries/erasures/erasures.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'
import type { Similar } from './similar-customers.ts'

/** Saved; or nothing is written yet, because of what has to be asked first. The same with `confirmed` then saves it. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly id: string; readonly version: number }
  | { readonly kind: 'asks'; readonly similar: readonly Similar[]; readonly suggestions: readonly FormSuggestion[] }

const identities = [
  'display_name',
  'first_name',
  'last_name',
  'company_primary',
  'email',
  'phone',
  'youtube_handle',
] as const

const isSomebody = (values: FormValues): boolean => identities.some((field) => (values[field] ?? null) !== null)

/**
 * @throws AppError `input.invalid` with what to do about each field that can't be used, or where nothing would be left
 *   by which to tell who this is
 */
export function assertSound(reading: FormReading, { after }: ChangePlan, before: CustomerState): void {
  if (Object.keys(reading.problems).length > 0) throw refusal(reading.problems)
  // What is still to be asked may yet say it; and a file may have brought somebody of whom nothing was known.
  const isLost = reading.suggestions.length === 0 && !isSomebody(after.values)
  if (isLost && (before === nobody || isSomebody(before.values))) {
    throw refusal({ display_name: textOf('customers.nobody') })
  }
}

/**
 * @param exceptId the customer itself; null for a new one
 * @throws AppError `input.invalid`, naming the live customer who has the e-mail address or the external id already
 */
export async function assertFree(
  db: Database,
  { columns, emails, after }: ChangePlan,
  exceptId: string | null,
): Promise<void> {
  const isEmailNew = columns.email !== undefined || columns.email_shared !== undefined
  const email = isEmailNew && !after.isEmailShared ? after.values.email : null
  const [ofEmail, ofId] = [
    await findHolder(db, 'email', email, exceptId),
    await findHolder(db, 'external_id', columns.external_id, exceptId),
  ]
  const added = emails?.new.filter((one) => !emails.old.includes(one) && !isRoleAddress(one)) ?? []
  const holders = await Promise.all(added.map((one) => findHolder(db, 'email', one, exceptId)))
  const ofFurther = holders.find((holder) => holder !== undefined)
  await assertNotErased(
    db,
    { ...(email ? { email } : {}), external_id: columns.external_id, youtube_handle: columns.youtube_handle },
    added,
  )
  if (ofEmail === undefined && ofId === undefined && ofFurther === undefined) return
  const fields = {
    ...(ofFurther && { emails: textOf('customers.furtherEmailTaken', { called: ofFurther.called }) }),
    ...(ofEmail && { email: textOf('customers.emailTaken', { called: ofEmail.called }) }),
    ...(ofId && { external_id: textOf('customers.idTaken', { called: ofId.called }) }),
  }
  throw refusal(fields, {
    ...(ofFurther && { emails: ofFurther.id }),
    ...(ofEmail && { email: ofEmail.id }),
    ...(ofId && { external_id: ofId.id }),
  })
}

/** Nobody who was erased comes back by hand either, before an administrator has lifted that. */
async function assertNotErased(
  db: Database,
  values: Readonly<Record<string, unknown>>,
  emails: readonly string[],
): Promise<void> {
  const said = Object.entries(values).flatMap(([kind, value]) => (typeof value === 'string' ? [{ kind, value }] : []))
  const keys = [...said, ...emails.map((value) => ({ kind: 'email', value }))]
  if (keys.length === 0 || (await findErasures(db, keys)).length === 0) return
  throw new AppError('state.conflict', textOf('erasures.wasErased'))
}

function refusal(
  fields: Readonly<Partial<Record<FormField, Text>>>,
  customerIds: Readonly<Record<string, string>> = {},
): AppError {
  const said = textOf('customers.notSaved', { problems: Object.values(fields) })
  return new AppError('input.invalid', said, { fields, customerIds })
}
