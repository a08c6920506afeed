import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { addUpCompanies } from '../../shared/db/queries/companies/add-up.ts'
import { sortSearchWords } from '../../shared/db/queries/customers/sort-search-words.ts'
import { foldCounts } from '../../shared/db/queries/system/counts.ts'
import { foldReviewCounts } from '../../shared/db/queries/system/review-counts.ts'
import { isVacuumDue, vacuumCustomers } from '../../shared/db/queries/system/vacuum.ts'
import type { Deps } from '../../shared/deps.ts'

export const TendTablesInput = z.object({
  /** From how many customers written on they are vacuumed. */
  written: z.number().int().min(1).default(10_000),
})

/** What an import of 100,000 writes is added up in a few rounds. */
const slicesMax = 20

/**
 * The list and the counts stay quick while much is written and right after it. Nobody who writes waits for it. A vacuum
 * begins when no import works; the database's own comes as well, a minute later.
 */
export const tendTables = defineJob({
  name: 'system.tend-tables',
  summary:
    'Folds the counts that pages show, adds the companies up, sorts the words that wait into the search, and vacuums the customers after a large import.',
  input: TendTablesInput,
  audit: null,
  async run({ written }, { db, log }: Pick<Deps, 'db' | 'log'>) {
    const folded = (await foldCounts(db)) + (await foldReviewCounts(db))
    await addUpCompanies(db, slicesMax)
    await sortSearchWords(db)
    const isVacuumed = await isVacuumDue(db, written)
    if (isVacuumed) {
      await vacuumCustomers(db)
      log.info({}, 'customers vacuumed')
    }
    return { folded, isVacuumed }
  },
})
