import { customerFields } from '../customers/fields.ts'
import { AppError } from '../errors.ts'
import { type Text, textOf } from '../messages/text.ts'
import type { Database } from './database.ts'
import { findLastChange } from './queries/customers/customer-conflicts.ts'
import { loadState, type StoredCustomer } from './queries/customers/customer-state.ts'
import { findShown } from './queries/duplicates/merges.ts'

/** @throws AppError `not-found` */
export function assertFound(customer: StoredCustomer | undefined): StoredCustomer {
  if (customer === undefined) throw new AppError('not-found', textOf('customers.none'))
  return customer
}

/**
 * @param version the one that the person saw; undefined where any will do
 * @throws AppError `state.changed`, saying who has changed what, when it is another by now
 */
export async function assertCurrent(
  db: Database,
  customer: StoredCustomer,
  version: number | undefined,
): Promise<StoredCustomer> {
  if (version === undefined || version === customer.version) return customer
  const last = await findLastChange(db, customer.id)
  const byFile =
    last?.file == null ? textOf('customers.somebody') : textOf('customers.theImportOf', { file: last.file })
  const what = last?.fields.map(labelOf) ?? [textOf('customers.thisCustomer')]
  throw new AppError('state.changed', textOf('customers.changed', { who: last?.person ?? byFile, what }))
}

/** @throws AppError `state.conflict` for one that was deleted, or merged */
export async function assertLive(db: Database, customer: StoredCustomer): Promise<StoredCustomer> {
  await assertUnmerged(db, customer)
  if (customer.deletedAt === null) return customer
  throw new AppError('state.conflict', textOf('customers.deleted'))
}

/** @throws AppError `state.conflict`, naming the survivor, for one that was merged */
export async function assertUnmerged(db: Database, { id, mergedInto }: StoredCustomer): Promise<void> {
  if (mergedInto === null) return
  const survivor = await loadState(db, await findShown(db, id))
  throw new AppError('state.conflict', textOf('customers.merged', { called: survivor?.name ?? '' }))
}

const otherFields = ['country_inferred', 'email_shared', 'extra', 'phones', 'emails', 'addresses'] as const

/** That it was deleted or restored is told of the customer as a whole. */
function labelOf(name: string): Text {
  const field = customerFields.find((one) => one.name === name)
  if (field !== undefined) return textOf(`fields.${field.name}`)
  const other = otherFields.find((one) => one === name)
  return other === undefined ? textOf('customers.thisCustomer') : textOf(`changedFields.${other}`)
}
