import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findRule } from '../../shared/db/queries/second-factor/rule.ts'
import type { Deps } from '../../shared/deps.ts'

export const GetRuleInput = z.object({})

export const getRule = defineFunction({
  name: 'second-factor.get-rule',
  summary: 'Whether everybody needs a second factor to sign in, and who said so last.',
  input: GetRuleInput,
  access: 'administrator',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>) {
    const rule = await findRule(db)
    return { needsSecondFactor: rule?.needs_second_factor ?? false, by: rule?.by ?? null, at: rule?.at ?? null }
  },
})
