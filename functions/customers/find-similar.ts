import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { CustomerForm } from '../../shared/customers/form.ts'
import { nobody, planChange } from '../../shared/customers/plan-change.ts'
import { readForm } from '../../shared/customers/read-form.ts'
import { similarFacts } from '../../shared/customers/similar.ts'
import { findSimilarCustomers } from '../../shared/db/queries/customers/customer-similar.ts'
import type { Deps } from '../../shared/deps.ts'

export const FindSimilarInput = CustomerForm.extend({
  /** The customer being edited, who is like himself. */
  excludeId: z.uuid().optional(),
})

/** Fields that can't be read say nothing yet. */
export const findSimilar = defineFunction({
  name: 'customers.find-similar',
  summary: 'Up to five live customers who may be the one that a form is about.',
  input: FindSimilarInput,
  access: 'viewer',
  async run({ excludeId, ...form }, { db }: Pick<Deps, 'db'>) {
    const { after } = planChange(readForm(form, nobody, false), form.emailShared, nobody)
    return { similar: await findSimilarCustomers(db, similarFacts(after), { excludeId, limit: 5 }) }
  },
})
