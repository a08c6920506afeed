import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { countHeldByReason, listHeldRows as queryHeldRows } from '../../shared/db/queries/held-rows.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListHeldRowsInput = z.object({
  /** Only the rows that this import met. */
  importId: z.uuid().optional(),
  /** The `next` of the page before. */
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Rows that wait for a person, with their raw cells, line and reasons. */
export const listHeldRows = defineFunction({
  name: 'imports.list-held-rows',
  input: ListHeldRowsInput,
  access: 'viewer',
  async run({ importId, after, limit }, { db }: Pick<Deps, 'db'>) {
    const filter = importId === undefined ? {} : { importId }
    const [rows, byReason] = await Promise.all([
      queryHeldRows(db, { ...filter, ...(after === undefined ? {} : { after }), limit: limit + 1 }),
      countHeldByReason(db, importId),
    ])
    const items = rows.slice(0, limit)
    return {
      items,
      next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      total: byReason.reduce((sum, { count }) => sum + count, 0),
      byReason,
    }
  },
})
