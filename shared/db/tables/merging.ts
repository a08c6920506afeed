import type { Generated } from 'kysely'
import type { AtLeast } from '../../customers/merging/bulk-merge.ts'
import type { Json, NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface MergingTables {
  merges: MergesTable
  merged_keys: MergedKeysTable
  bulk_merges: BulkMergesTable
  bulk_merge_groups: BulkMergeGroupsTable
}

interface MergesTable {
  id: Generated<string>
  survivor_id: string
  loser_id: string
  choices: Generated<string[]>
  sequence: number
  created_by: string | null
  created_at: Timestamp
  unmerged_at: NullableTimestamp
  unmerged_by: string | null
  bulk_merge_id: string | null
}

interface MergedKeysTable {
  survivor_id: string
  customer_id: string
  key: 'id' | 'external_id' | 'email' | 'youtube_handle' | 'youtube_channel_url' | 'phone'
  value: string
  name_key: string
  sequence: number
}

interface BulkMergesTable {
  id: Generated<string>
  at_least: AtLeast
  created_by: string | null
  created_at: Timestamp
  undo_asked_by: string | null
  undo_asked_at: NullableTimestamp
}

interface BulkMergeGroupsTable {
  bulk_merge_id: string
  position: number
  members: Json<unknown>
  state: Generated<'planned' | 'merged' | 'refused' | 'unmerging' | 'unmerged' | 'stays'>
  why: NullableJson<unknown>
}
