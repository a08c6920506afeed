import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { restartSearch } from '../../shared/db/queries/duplicates/duplicate-search.ts'
import type { Deps } from '../../shared/deps.ts'

export const SearchAgainInput = z.object({})

export const searchAgain = defineFunction({
  name: 'duplicates.search-again',
  summary: 'Has all customers compared anew, in the background.',
  input: SearchAgainInput,
  access: 'editor',
  audit: null,
  async run(_, { db }: Pick<Deps, 'db'>) {
    await restartSearch(db)
    return {}
  },
})
