import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { growthOf, planPeriods } from '../../shared/customers/growth.ts'
import { countCreated, readTotals } from '../../shared/customers/read-counts.ts'
import { readCounts } from '../../shared/db/queries/counts.ts'
import { listTopCreators, readMoments } from '../../shared/db/queries/customers/statistics.ts'
import { readPage } from '../../shared/db/read-page.ts'
import type { Deps } from '../../shared/deps.ts'

export const GetStatisticsInput = z.object({})

const topCreators = 10

export const getStatistics = defineFunction({
  name: 'customers.get-statistics',
  summary: 'What the live customers are made of, in numbers that add up: all of them are of one moment.',
  input: GetStatisticsInput,
  access: 'viewer',
  audit: null,
  run: (_, deps: Pick<Deps, 'db' | 'config'>, call) =>
    readPage(deps, call, async (db) => {
      const counts = await readCounts(db)
      const { at, first, last } = await readMoments(db)
      const { creators, ...totals } = readTotals(counts)
      const periods = planPeriods(first ?? at, latest(at, last))
      return {
        at,
        ...totals,
        creators: { ...creators, top: await listTopCreators(db, topCreators) },
        growth: growthOf(periods, countCreated(counts, periods.periods), totals.total),
      }
    }),
})

/** Now, or the last customer, if a clock ran ahead. */
const latest = (at: Date, last: Date | null) => new Date(Math.max(at.getTime(), (last ?? at).getTime()))
