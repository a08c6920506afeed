import type { ColumnType, Generated } from 'kysely'
import type { ReadChoices } from '../../csv/read-choices.ts'
import type { EmailPolicy, FailureCode, Via } from '../../importing/import.ts'
import type { ImportState } from '../../importing/import-state.ts'
import type { ColumnMapping } from '../../importing/mapping/column-mapping.ts'
import type { ChunkOutcomes } from '../../importing/outcomes.ts'
import type { Drift } from '../../importing/planning/plan-mapping.ts'
import type { PlannedLayout } from '../../importing/planning/sample-columns.ts'
import type { RepairRules } from '../../importing/record/repair-rules.ts'
import type { Json, NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface ImportsTables {
  imports: ImportsTable
  mapping_memories: MappingMemoriesTable
  automatic_imports: AutomaticImportsTable
  undo_conflicts: UndoConflictsTable
}

export interface ImportsTable {
  id: string
  file_name: string
  via: Via
  policy: EmailPolicy
  /** Only a move of the import writes it: see move-import.ts. */
  state: ColumnType<ImportState, ImportState | undefined, never>
  source_key: string
  source_etag: string
  source_bytes: number
  source_sha256: string | null
  /** Of the kept file, once erased records were blanked in it. */
  blanked_sha256: string | null
  /** What is kept is the text of the file as `data_key` had it: its own format could not be blanked. */
  is_source_copy: Generated<boolean>
  inbox_key: string | null
  inbox_version: string | null
  data_key: string | null
  data_etag: string | null
  parent_id: string | null
  layout: NullableJson<PlannedLayout>
  choices: NullableJson<ReadChoices>
  /** Read it with `ImportSettings.parse`: what is not named has its default. */
  settings: ColumnType<unknown, string | undefined, string>
  mapping: NullableJson<ColumnMapping[]>
  records: number | null
  customers_turn: number | null
  error_code: FailureCode | null
  error_message: string | null
  /** The same as a text; null where another version wrote the message. */
  error_text: NullableJson<unknown>
  created_by: string | null
  created_at: Timestamp
  started_at: NullableTimestamp
  finished_at: NullableTimestamp
  undone_at: NullableTimestamp
  undone_by: string | null
  swept_at: NullableTimestamp
  preview: Generated<boolean>
  previewed_outcomes: NullableJson<ChunkOutcomes>
  paused_at: NullableTimestamp
  stopped_state: ImportState | null
  source_name: string | null
  drift: NullableJson<Drift>
  /** A person wants to see the columns before it goes on. */
  check_columns: Generated<boolean>
  /** Wrong mail domain → the one that is meant. */
  repair_rules: ColumnType<RepairRules, string | undefined, string>
  bulk_fix_id: string | null
  automatic_import_id: string | null
  seen_at: NullableTimestamp
}

interface MappingMemoriesTable {
  source_name: string
  fingerprint: string
  mapping: Json<ColumnMapping[]>
  choices: Json<ReadChoices>
  by_person: boolean
  from_inbox: boolean
  file_name: string
  used_at: Timestamp
}

export interface AutomaticImportsTable {
  id: Generated<string>
  name: string
  prefix: string
  policy: EmailPolicy
  /** As those of an import. */
  settings: ColumnType<unknown, string | undefined, string>
  preview: Generated<boolean>
  paused_at: NullableTimestamp
  created_by: string | null
  created_at: Timestamp
}

interface UndoConflictsTable {
  import_id: string | null
  customer_id: string
  field: 'email' | 'external_id'
  wanted: string
}
