import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { CustomerForm } from '../../shared/customers/form.ts'
import { nobody, planChange } from '../../shared/customers/plan-change.ts'
import { readForm } from '../../shared/customers/read-form.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import type { Deps } from '../../shared/deps.ts'
import { findSimilarCustomers } from './similar-customers.ts'

export const FindSimilarInput = CustomerForm.extend({
  /** The customer being edited, who is like itself and like others by what it has already. */
  excludeId: z.uuid().optional(),
})

/** Fields that can't be read say nothing yet. */
export const findSimilar = defineFunction({
  name: 'customers.find-similar',
  summary: 'Up to five live customers who may be the one that a form is about.',
  input: FindSimilarInput,
  access: 'viewer',
  audit: null,
  async run({ excludeId, ...form }, { db }: Pick<Deps, 'db'>) {
    const edited = excludeId === undefined ? undefined : await loadState(db, excludeId)
    const before = edited ?? nobody
    const { after } = planChange(readForm(form, before, false), form.emailShared, before)
    return { similar: await findSimilarCustomers(db, after, edited) }
  },
})
