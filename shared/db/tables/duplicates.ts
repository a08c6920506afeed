import type { Generated } from 'kysely'
import type { Json, NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface DuplicatesTables {
  duplicate_search: DuplicateSearchTable
  match_keys: MatchKeysTable
  prepared_customers: PreparedCustomersTable
  duplicate_pairs: DuplicatePairsTable
}

interface DuplicateSearchTable {
  is_only: Generated<boolean>
  keyed_version: Generated<number>
  compared_version: Generated<number>
  model: NullableJson<unknown>
  model_number: Generated<number>
  model_customers: Generated<number>
  cut_keys: Generated<number>
  searched_at: NullableTimestamp
}

interface MatchKeysTable {
  key: string
  customer_id: string
}

interface PreparedCustomersTable {
  customer_id: string
  keys: string[]
  prepared: string
}

interface DuplicatePairsTable {
  first_id: string
  second_id: string
  probability: number
  zone: 'same' | 'ask'
  reasons: Json<unknown>
  conflict: string | null
  state: Generated<'open' | 'rejected'>
  postponed_at: NullableTimestamp
  decided_by: string | null
  decided_at: NullableTimestamp
  found_at: Timestamp
}
