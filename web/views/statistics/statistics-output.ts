import type { getStatistics } from '../../../functions/customers/get-statistics.ts'
import type { Output } from '../../route.ts'

export type Statistics = Output<typeof getStatistics>
