import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { growthOf, planPeriods } from '../../shared/customers/growth.ts'
import {
  countByCountry,
  countCreated,
  countCustomersEachWay,
  listTopCreators,
} from '../../shared/db/queries/customers/statistics.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'

export const GetStatisticsInput = z.object({})

const topCreators = 10

export const getStatistics = defineFunction({
  name: 'customers.get-statistics',
  summary: 'What the live customers are made of, in numbers that add up: all of them are of one moment.',
  input: GetStatisticsInput,
  access: 'viewer',
  run: (_, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) =>
    transact(
      deps,
      async ({ db }) => {
        const { first, last, stated, inferred, bands, withHandle, withChannel, ...counts } =
          await countCustomersEachWay(db)
        const periods = planPeriods(first ?? counts.at, latest(counts.at, last))
        const created = await countCreated(db, periods.periods)
        return {
          ...counts,
          countries: { stated, inferred, list: await countByCountry(db) },
          creators: { withHandle, withChannel, bands, top: await listTopCreators(db, topCreators) },
          growth: growthOf(periods, created, counts.total),
        }
      },
      { isolation: 'repeatable read' },
    ),
})

/** Now, or the last customer, if a clock ran ahead. */
const latest = (at: Date, last: Date | null) => new Date(Math.max(at.getTime(), (last ?? at).getTime()))
