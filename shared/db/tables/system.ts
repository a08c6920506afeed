import type { Generated } from 'kysely'
import type { NetworkCaller } from '../../auth/networks/networks.ts'
import type { NullableTimestamp, Timestamp } from './columns.ts'

export interface SystemTables {
  network_rules: NetworkRulesTable
  scheduled_work: ScheduledWorkTable
}

interface NetworkRulesTable {
  caller: NetworkCaller
  networks: string[]
  updated_by: string | null
  updated_at: Timestamp
}

interface ScheduledWorkTable {
  name: string
  every_ms: number
  next_at: Timestamp
  started_at: NullableTimestamp
  finished_at: NullableTimestamp
  took_ms: number | null
  failed: Generated<boolean>
  succeeded_at: NullableTimestamp
  wanted_at: NullableTimestamp
  created_at: Timestamp
}
