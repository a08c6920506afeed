import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt, typedNumber } from '../../shared/contract/number.ts'
import { listNames } from '../../shared/db/queries/customers/shown-name.ts'
import { listBulkMerges } from '../../shared/db/queries/duplicates/bulk-merges.ts'
import { countOpenPairs, listQueue } from '../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { countSurePairs } from '../../shared/db/queries/duplicates/sure-pairs.ts'
import type { Deps } from '../../shared/deps.ts'

export const ListDuplicatesInput = z.object({
  /** Only pairs that are this likely the same customer at least. */
  probabilityMin: typedNumber({ min: 0, max: 1 }).optional(),
  /** The pair behind which the page begins, by its two ids. */
  afterFirst: z.uuid().optional(),
  afterSecond: z.uuid().optional(),
  /** How likely that pair was: where it is gone by now, the page begins with those that are no likelier. */
  afterProbability: typedNumber({ min: 0, max: 1 }).optional(),
  limit: typedInt({ min: 1, max: 200 }).default(25),
})

/** The latest decisions about many pairs, to be looked at again or undone. */
const bulkMergesMax = 3

export const listDuplicates = defineFunction({
  name: 'duplicates.list-duplicates',
  summary: 'Pairs of customers who may be the same one, the likeliest first; those that were put off come last.',
  input: ListDuplicatesInput,
  access: 'viewer',
  audit: null,
  async run({ probabilityMin, afterFirst, afterSecond, afterProbability, limit }, { db }: Pick<Deps, 'db'>) {
    const after =
      afterFirst === undefined || afterSecond === undefined
        ? undefined
        : { firstId: afterFirst, secondId: afterSecond, probability: afterProbability }
    const [pairs, open, sure, bulkMerges] = await Promise.all([
      listQueue(db, { probabilityMin, after, limit }),
      countOpenPairs(db),
      countSurePairs(db),
      listBulkMerges(db, bulkMergesMax),
    ])
    const names = await listNames(
      db,
      pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    )
    const items = pairs.map((pair) => ({
      ...pair,
      firstName: names.get(pair.firstId) ?? '',
      secondName: names.get(pair.secondId) ?? '',
    }))
    return { items, open, sure, bulkMerges }
  },
})
