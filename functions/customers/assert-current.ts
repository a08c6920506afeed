import { customerFields } from '../../shared/customers/fields.ts'
import type { Database } from '../../shared/db/database.ts'
import { findLastChange } from '../../shared/db/queries/customers/customer-conflicts.ts'
import type { StoredCustomer } from '../../shared/db/queries/customers/customer-state.ts'
import { AppError } from '../../shared/errors.ts'

/** @throws AppError `not-found` */
export function assertFound(customer: StoredCustomer | undefined): StoredCustomer {
  if (customer === undefined) throw new AppError('not-found', 'There is no such customer.')
  return customer
}

/**
 * @param version the one that the person saw; undefined where any will do
 * @throws AppError `state.conflict`, saying who has changed what, when it is another by now
 */
export async function assertCurrent(
  db: Database,
  customer: StoredCustomer,
  version: number | undefined,
): Promise<StoredCustomer> {
  if (version === undefined || version === customer.version) return customer
  const last = await findLastChange(db, customer.id)
  const byFile = last?.file == null ? 'Somebody' : `The import of ${last.file}`
  const what = last?.fields.map((field) => labels.get(field) ?? field).join(', ') ?? 'this customer'
  throw new AppError(
    'state.conflict',
    `${last?.person ?? byFile} has changed ${what} in the meantime. Look at it again, then make your change.`,
  )
}

/** @throws AppError `state.conflict` for one that was deleted */
export function assertLive(customer: StoredCustomer): StoredCustomer {
  if (customer.deletedAt === null) return customer
  throw new AppError('state.conflict', 'This customer was deleted. Restore it first, then make your change.')
}

const labels = new Map<string, string>([
  ...customerFields.map(({ name, label }) => [name, label] as const),
  ['country_inferred', 'Country'],
  ['email_shared', 'E-mail'],
  ['extra', 'Custom fields'],
  ['phones', 'Further phones'],
  ['emails', 'Further e-mails'],
  ['addresses', 'Further addresses'],
])
