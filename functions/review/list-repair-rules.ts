import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listRepairRules as queryRules } from '../../shared/db/queries/review/repair-rules.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListRepairRulesInput = z.object({})

export const listRepairRules = defineFunction({
  name: 'review.list-repair-rules',
  summary: 'The mail domains that every import puts right by itself, since a person has said so; the newest first.',
  input: ListRepairRulesInput,
  access: 'viewer',
  audit: null,
  async run(_input, { db }: Pick<Deps, 'db'>) {
    return { items: await queryRules(db) }
  },
})
