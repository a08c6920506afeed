import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listMergesOf } from '../../shared/db/queries/duplicates/merge-list.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListMergesInput = z.object({
  /** The customer, live or merged into another. */
  id: z.uuid(),
})

export const listMerges = defineFunction({
  name: 'duplicates.list-merges',
  summary: 'The merges of a customer, into it and of it, the latest first.',
  input: ListMergesInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    return { items: await listMergesOf(db, id) }
  },
})
