import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { countOpenPairs } from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import type { Deps } from '../../shared/deps.ts'

export const CountDuplicatesInput = z.object({})

export const countDuplicates = defineFunction({
  name: 'duplicates.count-duplicates',
  summary: 'How many pairs of customers may be the same one; of more than 199, that there are more.',
  input: CountDuplicatesInput,
  access: 'viewer',
  audit: null,
  async run(_, { db }: Pick<Deps, 'db'>) {
    return { open: await countOpenPairs(db) }
  },
})
