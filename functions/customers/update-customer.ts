import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { CustomerForm } from '../../shared/customers/form.ts'
import { type ChangePlan, isNoChange, planChange } from '../../shared/customers/plan-change.ts'
import { readForm } from '../../shared/customers/read-form.ts'
import { assertCurrent, assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { listMadeFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import {
  changeCustomer,
  noteListChange,
  replaceList,
  type Written,
} from '../../shared/db/queries/customers/customer-writes.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertFree, assertSound, type SaveOutcome } from './save-form.ts'
import { findSimilarCustomers } from './similar-customers.ts'

export const UpdateCustomerInput = CustomerForm.extend({
  id: z.uuid(),
  /** The version that the person saw. */
  version: typedInt(),
  /** The person has been asked, and wants it so. */
  confirmed: z.boolean().default(false),
})

/**
 * Asks first, and writes nothing, where the change makes the customer look like another one or a text may mean
 * something else.
 *
 * @throws AppError `input.invalid` with what to do about each field that can't be used; `not-found`; `state.conflict`
 *   when the customer was deleted, or changed since the version that the person saw
 */
export const updateCustomer = defineFunction({
  name: 'customers.update-customer',
  summary: 'Changes the fields that the form gives, and no others.',
  input: UpdateCustomerInput,
  access: 'editor',
  audit: null,
  async run(input, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call): Promise<SaveOutcome> {
    const { id, version, confirmed } = input
    const before = await findAsSeen(deps.db, id, version)
    const reading = readForm(input, before, confirmed, await listMadeFields(deps.db))
    const plan = planChange(reading, input.emailShared, before)
    assertSound(reading, plan, before)
    await assertFree(deps.db, plan, id)
    if (!confirmed) {
      const similar = await findSimilarCustomers(deps.db, plan.after, before)
      const { suggestions } = reading
      if (similar.length + suggestions.length > 0) return { kind: 'asks', similar, suggestions }
    }
    if (isNoChange(plan)) return { kind: 'saved', id, version }
    return changeCustomers(deps, async ({ db }) => {
      // The same version is the same customer: what was planned without the lock holds.
      await findAsSeen(db, id, version)
      await assertFree(db, plan, id)
      return { kind: 'saved' as const, ...(await write(db, id, plan, userOf(call))) }
    })
  },
})

async function findAsSeen(db: Database, id: string, version: number) {
  const found = await assertLive(db, assertFound(await loadState(db, id)))
  return assertCurrent(db, found, version)
}

async function write(db: Database, id: string, plan: ChangePlan, userId: string | null): Promise<Written> {
  for (const name of ['phones', 'emails', 'addresses'] as const) {
    const change = plan[name]
    if (change === null) continue
    await replaceList(db, id, name, change.new)
    await noteListChange(db, id, name, change, userId)
  }
  return changeCustomer(db, id, plan.columns, userId, plan.inferred)
}
