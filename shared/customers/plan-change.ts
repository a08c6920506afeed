import { type CustomerChanges, completeValues } from './complete-values.ts'
import { emptyBase, type FormBase, type FormReading } from './read-form.ts'

/** A customer, as far as a form can tell of it. */
export interface CustomerState extends FormBase {
  /** The e-mail address is several people's, and nobody's identity. */
  readonly isEmailShared: boolean
}

/** Somebody who is no customer yet. */
export const nobody: CustomerState = { ...emptyBase, isEmailShared: false }

export type ColumnChanges = CustomerChanges & { readonly extra?: Readonly<Record<string, unknown>> }

export interface ListChange {
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/** What a form comes to: only what changes, and how the customer is then. */
export interface ChangePlan {
  readonly columns: ColumnChanges
  readonly phones: ListChange | null
  readonly emails: ListChange | null
  readonly addresses: ListChange | null
  readonly after: CustomerState
}

/** @param emailShared undefined where the form does not say: then a new address is its customer's own */
export function planChange(reading: FormReading, emailShared: boolean | undefined, before: CustomerState): ChangePlan {
  const columns = completeValues(reading.values, before === nobody ? null : before.values)
  const { country_inferred, ...changed } = columns
  const values = { ...before.values, ...changed }
  const isSaidShared = emailShared ?? (changed.email === undefined && before.isEmailShared)
  const isEmailShared = isSaidShared && (values.email ?? null) !== null
  // The first one stands in the row, and not beside it too.
  const phones = (reading.phones ?? before.phones).filter((phone) => phone !== values.phone)
  const emails = (reading.emails ?? before.emails).filter((email) => email !== values.email)
  const addresses = (reading.addresses ?? before.addresses).filter((address) => address !== values.address_primary)
  const extra = changeExtra(before.extra, reading.extra)
  return {
    columns: {
      ...columns,
      ...(isEmailShared === before.isEmailShared ? {} : { email_shared: isEmailShared }),
      ...(extra === before.extra ? {} : { extra }),
    },
    phones: listChange(before.phones, phones),
    emails: listChange(before.emails, emails),
    addresses: listChange(before.addresses, addresses),
    after: { values, phones, emails, addresses, extra, isEmailShared },
  }
}

/** Whether there is nothing to write. */
export const isNoChange = ({ columns, phones, emails, addresses }: ChangePlan): boolean =>
  Object.keys(columns).length === 0 && [phones, emails, addresses].every((change) => change === null)

function changeExtra(had: FormBase['extra'], changes: FormReading['extra']): FormBase['extra'] {
  if (Object.keys(changes).length === 0) return had
  return Object.fromEntries(Object.entries({ ...had, ...changes }).filter(([, value]) => value !== null))
}

/** The customers keeps such a list in no order. */
function listChange(old: readonly string[], wanted: readonly string[]): ListChange | null {
  const [before, after] = [old.toSorted(), wanted.toSorted()]
  return JSON.stringify(before) === JSON.stringify(after) ? null : { old: before, new: after }
}
