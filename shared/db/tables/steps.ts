import type { ColumnType, Generated } from 'kysely'
import type { UnreadCounts } from '../../customers/unread/unread-fields.ts'
import type { StepName, StoredReason } from '../../importing/import.ts'
import type { ChunkOutcomes, Outcome } from '../../importing/outcomes.ts'
import type { Computed, Json, NullableJson, NullableTimestamp, Timestamp } from './columns.ts'

export interface StepsTables {
  import_chunks: ImportChunksTable
  import_steps: ImportStepsTable
  import_records: ImportRecordsTable
  staged_records: StagedRecordsTable
  outbox: OutboxTable
}

interface ImportChunksTable {
  import_id: string
  chunk: number
  byte_start: number
  byte_end: number
  first_line: number
  records: number
  outcomes: NullableJson<ChunkOutcomes>
  applied_outcomes: NullableJson<ChunkOutcomes>
  applied_sequence: number | null
  checksum: string | null
  unread: ColumnType<UnreadCounts, string | undefined, string>
}

interface ImportStepsTable {
  import_id: string
  step: StepName
  chunk: Generated<number>
  state: Generated<'ready' | 'running' | 'done'>
  attempt: Generated<number>
  failures: Generated<number>
  deaths: Generated<number>
  claim: string | null
  lease_until: NullableTimestamp
  queued_at: Timestamp
  started_at: NullableTimestamp
  finished_at: NullableTimestamp
}

interface ImportRecordsTable {
  import_id: string
  line: number
  chunk: number
  hash: string
  outcome: Exclude<Outcome, 'pending'>
  customer_id: string | null
  customer_version: number | null
  leader_line: number
  reasons: NullableJson<StoredReason[]>
  candidates: string[] | null
  by_person: Generated<boolean>
  undone_at: NullableTimestamp
  kept: string | null
}

interface StagedRecordsTable {
  import_id: string
  line: number
  chunk: number
  hash: string
  verdict: 'review' | 'blank' | null
  reasons: NullableJson<StoredReason[]>
  key_id: string | null
  folded: NullableJson<Record<string, unknown>>
  same_import_id: string | null
  same_line: number | null
  same_hash: string | null
  external_id: string | null
  customer_type: string | null
  display_name: string | null
  first_name: string | null
  last_name: string | null
  email: string | null
  phone: string | null
  company_primary: string | null
  position_primary: string | null
  profession: string | null
  status: string | null
  address_primary: string | null
  address_secondary: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country_code: string | null
  company_website: string | null
  youtube_handle: string | null
  youtube_channel_url: string | null
  linkedin_url: string | null
  facebook_url: string | null
  instagram_url: string | null
  x_url: string | null
  notes: string | null
  source: string | null
  owner: string | null
  email_shared: boolean | null
  /** Whom it is about a person has said: what it says is no key. */
  is_keyless: boolean | null
  inferred_type: string | null
  /** The cells as JSON. */
  written_cells: string | null
  /** What is stated, or worked out, and has no column of its own; of records staged by earlier versions, all of it. */
  other: NullableJson<Record<string, unknown>>
  inferred_other: NullableJson<Record<string, unknown>>
  listed_cells: NullableJson<string[]>
  /** Keys beside the one that the record states in its column. */
  further_phones: string[] | null
  further_emails: string[] | null
  record: Computed<Record<string, unknown>>
  inferred: Computed<Record<string, unknown>>
  cells: Computed<string[]>
  name: Computed<string | null>
  key_email: Computed<string | null>
  key_external_id: Computed<string | null>
  key_youtube_handle: Computed<string | null>
  key_youtube_channel_url: Computed<string | null>
  key_phones: Computed<string[]>
  key_emails: Computed<string[]>
}

interface OutboxTable {
  id: Generated<number>
  job: string
  job_id: string
  data: Json<Record<string, string | number | null>>
  trace: string | null
  created_at: Timestamp
}
