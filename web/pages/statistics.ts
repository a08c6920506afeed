import { getStatistics } from '../../functions/customers/get-statistics.ts'
import { page } from '../builders/page.ts'
import type { Route } from '../route.ts'
import { statisticsScreen } from '../views/statistics/statistics.tsx'

export const statisticsRoutes: readonly Route[] = [page('/statistics', getStatistics, statisticsScreen)]
