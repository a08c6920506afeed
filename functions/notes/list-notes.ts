import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { listNotes as list } from '../../shared/db/queries/notes/notes.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListNotesInput = z.object({
  customerId: z.uuid(),
  /** The `next` of the page before. */
  before: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(30),
})

export const listNotes = defineFunction({
  name: 'notes.list-notes',
  summary: 'The notes of a customer, and of those who are merged into it, the newest first.',
  input: ListNotesInput,
  access: 'viewer',
  audit: null,
  async run({ customerId, before, limit }, { db }: Pick<Deps, 'db'>) {
    const found = await list(db, { customerId, before, limit: limit + 1 })
    const items = found.slice(0, limit)
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
  },
})
