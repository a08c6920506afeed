import { getBulkEdit } from '../../../functions/bulk-edits/get-bulk-edit.ts'
import { runBulkEdits } from '../../../functions/bulk-edits/run-bulk-edits.job.ts'
import { startBulkEdit } from '../../../functions/bulk-edits/start-bulk-edit.ts'
import { undoBulkEdit } from '../../../functions/bulk-edits/undo-bulk-edit.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { changeCustomers } from '../../../shared/db/change-customers.ts'
import { changeCustomer } from '../../../shared/db/queries/customers/customer-writes.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as, asSystem } from '../../support/test-parts.ts'

export const start = (deps: Deps, call: Call, input: Record<string, unknown>) =>
  invoke(startBulkEdit, input, deps, call)

export const undo = (deps: Deps, call: Call, id: string) => invoke(undoBulkEdit, { id }, deps, call)

export const work = (deps: Deps, rounds?: number) => invoke(runBulkEdits, { rounds }, deps, asSystem)

export const see = (deps: Deps, id: string, input: Record<string, unknown> = {}) =>
  invoke(getBulkEdit, { id, ...input }, deps, as('viewer'))

/** Somebody changes a customer meanwhile. */
export const edit = (deps: Deps, call: Call, id: string, changes: Parameters<typeof changeCustomer>[2]) =>
  changeCustomers(deps, ({ db }) => changeCustomer(db, id, changes, call.actor.kind === 'user' ? call.actor.id : null))

/** All that is known of the customers, but which write was the last. */
export const rowsOf = async ({ db }: Deps) =>
  (await db.selectFrom('customers').selectAll().orderBy('id').execute()).map(
    ({ version: _, updated_at: __, ...row }) => row,
  )

/** A column of each customer, in the order in which they were added. */
export const listColumn = async <C extends 'tags' | 'owner' | 'status' | 'next_follow_up' | 'do_not_contact'>(
  { db }: Deps,
  column: C,
) => (await db.selectFrom('customers').selectAll().orderBy('id').execute()).map((row) => row[column])
