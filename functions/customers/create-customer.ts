import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { CustomerForm } from '../../shared/customers/form.ts'
import { nobody, planChange } from '../../shared/customers/plan-change.ts'
import { readForm } from '../../shared/customers/read-form.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { listMadeFields } from '../../shared/db/queries/customers/custom-fields.ts'
import { insertCustomer, replaceList } from '../../shared/db/queries/customers/customer-writes.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertFree, assertSound, type SaveOutcome } from './save-form.ts'
import { findSimilarCustomers } from './similar-customers.ts'

export const CreateCustomerInput = CustomerForm.extend({
  /** The person has been asked, and wants it so. */
  confirmed: z.boolean().default(false),
})

/**
 * Asks first, and writes nothing, where the customer seems to be there already or a text may mean something else.
 *
 * @throws AppError `input.invalid` with what to do about each field that can't be used
 */
export const createCustomer = defineFunction({
  name: 'customers.create-customer',
  summary: 'Creates a customer.',
  input: CreateCustomerInput,
  access: 'editor',
  audit: null,
  async run(input, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call): Promise<SaveOutcome> {
    const reading = readForm(input, nobody, input.confirmed, await listMadeFields(deps.db))
    const plan = planChange(reading, input.emailShared, nobody)
    assertSound(reading, plan, nobody)
    await assertFree(deps.db, plan, null)
    if (!input.confirmed) {
      const similar = await findSimilarCustomers(deps.db, plan.after)
      const { suggestions } = reading
      if (similar.length + suggestions.length > 0) return { kind: 'asks', similar, suggestions }
    }
    return changeCustomers(deps, async ({ db }) => {
      await assertFree(db, plan, null)
      const written = await insertCustomer(db, plan.columns, userOf(call))
      await replaceList(db, written.id, 'phones', plan.after.phones)
      await replaceList(db, written.id, 'emails', plan.after.emails)
      await replaceList(db, written.id, 'addresses', plan.after.addresses)
      return { kind: 'saved' as const, ...written }
    })
  },
})
