import type { ColumnType, Generated } from 'kysely'
import type { StoredReason } from '../../importing/import.ts'
import type { BulkFixKind } from '../../importing/record/fix-cells.ts'
import type { Json, NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface ReviewTables {
  review_rows: ReviewRowsTable
  review_changes: ReviewChangesTable
  review_groups: ReviewGroupsTable
  review_reasons: ReviewReasonsTable
  bulk_fixes: BulkFixesTable
  repair_rules: RepairRulesTable
}

interface ReviewRowsTable {
  id: Generated<string>
  hash: string
  import_id: string
  line: number
  columns: Json<string[]>
  cells: Json<string[]>
  reasons: Json<StoredReason[]>
  candidates: Generated<string[]>
  state: Generated<'open' | 'fixed' | 'ignored'>
  fixed_cells: NullableJson<string[]>
  fix_import_id: string | null
  customer_id: string | null
  created_at: Timestamp
  closed_at: NullableTimestamp
  closed_by: string | null
  bulk_fix_id: string | null
  reason: ColumnType<string, never, never>
  value: ColumnType<string, never, never>
  answer: ColumnType<string | null, never, never>
}

interface ReviewChangesTable {
  scope: string
  reason: string
  value: string
  delta: number
}

interface ReviewGroupsTable {
  scope: string
  reason: string
  value: string
  records: number
}

interface ReviewReasonsTable {
  scope: string
  reason: string
  records: number
  groups: number
}

interface BulkFixesTable {
  id: Generated<string>
  kind: BulkFixKind
  reason: string
  value: string
  becomes: string | null
  rows: number
  rule_id: string | null
  created_by: string | null
  created_at: Timestamp
  undone_at: NullableTimestamp
}

interface RepairRulesTable {
  id: Generated<string>
  kind: Generated<'mail-domain'>
  wrong: string
  meant: string
  created_by: string | null
  created_at: Timestamp
  removed_by: string | null
  removed_at: NullableTimestamp
}
