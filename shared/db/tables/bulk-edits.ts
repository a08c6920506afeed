import type { Generated } from 'kysely'
import type { BulkAction } from '../../customers/bulk-edits/bulk-change.ts'
import type { NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface BulkEditsTables {
  bulk_edits: BulkEditsTable
  bulk_edit_customers: BulkEditCustomersTable
}

interface BulkEditsTable {
  id: Generated<string>
  action: BulkAction
  value: NullableJson<unknown>
  customers: Generated<number>
  sequence: number
  created_by: string | null
  created_at: Timestamp
  undo_asked_by: string | null
  undo_asked_at: NullableTimestamp
}

interface BulkEditCustomersTable {
  bulk_edit_id: string
  customer_id: string
  version: number
  state: Generated<'planned' | 'changed' | 'unchanged' | 'refused' | 'reverting' | 'reverted' | 'stays'>
  why: 'gone' | 'deleted' | 'merged' | 'changed' | 'taken' | 'differs' | null
}
