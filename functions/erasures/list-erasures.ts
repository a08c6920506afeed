import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listErasures as list } from '../../shared/db/queries/erasures/erasures.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListErasuresInput = z.object({
  /** The id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

export const listErasures = defineFunction({
  name: 'erasures.list-erasures',
  summary:
    'Who erased a customer and when, what went in numbers, and what is left to be done; the latest first, without any name.',
  input: ListErasuresInput,
  access: 'administrator',
  audit: null,
  async run({ after, limit }, { db }: Pick<Deps, 'db'>) {
    const items = await list(db, { after: after ?? null, limit })
    return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null }
  },
})
