import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listBulkEdits as list } from '../../shared/db/queries/bulk-edits/bulk-edits.ts'
import type { Deps } from '../../shared/deps.ts'
import { stateOf } from './state-of.ts'

export const ListBulkEditsInput = z.object({
  /** The `next` of the page before. */
  before: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

export const listBulkEdits = defineFunction({
  name: 'bulk-edits.list-bulk-edits',
  summary: 'Bulk edits, the latest first: who changed how many customers, and how far each is.',
  input: ListBulkEditsInput,
  access: 'viewer',
  audit: null,
  async run({ before, limit }, { db }: Pick<Deps, 'db'>) {
    const edits = await list(db, before, limit + 1)
    const items = edits.slice(0, limit).map((edit) => ({ ...edit, state: stateOf(edit) }))
    return { items, next: edits.length > limit ? (items.at(-1)?.id ?? null) : null }
  },
})
