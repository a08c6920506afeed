import type { ColumnType, Generated } from 'kysely'
import type { LinkKind } from '../auth/link-state.ts'
import type { Role, Scope } from '../contract/call.ts'
import type { ReadChoices } from '../csv/read-choices.ts'
import type { BulkAction } from '../customers/bulk-edits/bulk-change.ts'
import type { CustomKind } from '../customers/custom-fields.ts'
import type { CustomerField, FieldValues, RequiredField } from '../customers/fields.ts'
import type { AtLeast } from '../customers/merging/bulk-merge.ts'
import type { UnreadCounts } from '../customers/unread/unread-fields.ts'
import type { EmailPolicy, FailureCode, StepName, StoredReason, Via } from '../importing/import.ts'
import type { ImportState } from '../importing/import-state.ts'
import type { ColumnMapping } from '../importing/mapping/column-mapping.ts'
import type { ChunkOutcomes, Outcome } from '../importing/outcomes.ts'
import type { Drift } from '../importing/planning/plan-mapping.ts'
import type { PlannedLayout } from '../importing/planning/sample-columns.ts'
import type { BulkFixKind } from '../importing/record/fix-cells.ts'
import type { RepairRules } from '../importing/record/repair-rules.ts'

/** The tables as the migrations leave them. jsonb is written as JSON text and read as data. */
type Json<T> = ColumnType<T, string, string>
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>
type Timestamp = ColumnType<Date, Date | undefined, Date>
type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>

export interface Tables {
  users: UsersTable
  sessions: SessionsTable
  sign_in_tries: SignInTriesTable
  known_browsers: KnownBrowsersTable
  known_networks: KnownNetworksTable
  access_links: AccessLinksTable
  api_tokens: ApiTokensTable
  api_calls: ApiCallsTable
  idempotency_keys: IdempotencyKeysTable
  customers: CustomersTable
  counts: CountsTable
  customer_phones: CustomerPhonesTable
  customer_emails: CustomerEmailsTable
  customer_addresses: CustomerAddressesTable
  custom_fields: CustomFieldsTable
  merges: MergesTable
  merged_keys: MergedKeysTable
  field_history: FieldHistoryTable
  imports: ImportsTable
  mapping_memories: MappingMemoriesTable
  import_chunks: ImportChunksTable
  import_steps: ImportStepsTable
  import_records: ImportRecordsTable
  staged_records: StagedRecordsTable
  review_rows: ReviewRowsTable
  review_changes: ReviewChangesTable
  review_groups: ReviewGroupsTable
  review_reasons: ReviewReasonsTable
  bulk_fixes: BulkFixesTable
  repair_rules: RepairRulesTable
  undo_conflicts: UndoConflictsTable
  duplicate_search: DuplicateSearchTable
  match_keys: MatchKeysTable
  prepared_customers: PreparedCustomersTable
  duplicate_pairs: DuplicatePairsTable
  bulk_edits: BulkEditsTable
  bulk_edit_customers: BulkEditCustomersTable
  bulk_merges: BulkMergesTable
  bulk_merge_groups: BulkMergeGroupsTable
  automatic_imports: AutomaticImportsTable
  outbox: OutboxTable
}

export interface UsersTable {
  id: Generated<string>
  email: string
  name: string
  role: Role
  password_hash: string | null
  created_at: Timestamp
  disabled_at: NullableTimestamp
  /** Null while the invitation has not been accepted. */
  joined_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  seen_at: NullableTimestamp
  guessed_at: NullableTimestamp
  /** No person: a program comes as it, by a service token. */
  is_service: Generated<boolean>
  /** What they import from the browser is written without a look at its columns and its preview. */
  imports_straight_away: Generated<boolean>
}

interface CountsTable {
  counted: string
  delta: number
}

interface SessionsTable {
  token_hash: Buffer
  id: Generated<string>
  user_id: string
  /** As it names itself. */
  browser: Generated<string>
  address: Generated<string>
  created_at: Timestamp
  seen_at: Timestamp
  expires_at: ColumnType<Date, Date, Date>
  /** When the password was typed last. */
  confirmed_at: Timestamp
}

interface SignInTriesTable {
  subject: string
  used_until: ColumnType<Date, Date, Date>
}

interface KnownBrowsersTable {
  user_id: string
  token_hash: Buffer
  seen_at: Timestamp
}

interface KnownNetworksTable {
  user_id: string
  network: string
  seen_at: Timestamp
}

interface AccessLinksTable {
  token_hash: Buffer
  kind: LinkKind
  user_id: string
  created_by: string | null
  created_at: Timestamp
  expires_at: ColumnType<Date, Date, Date>
  used_at: NullableTimestamp
  replaced_at: NullableTimestamp
}

interface ApiTokensTable {
  id: Generated<string>
  token_hash: Buffer
  user_id: string
  name: string
  hint: string
  scopes: Scope[]
  created_by: string | null
  created_at: Timestamp
  expires_at: ColumnType<Date, Date, Date>
  used_at: NullableTimestamp
  revoked_at: NullableTimestamp
}

interface ApiCallsTable {
  subject: string
  used_until: ColumnType<Date, Date, Date>
}

interface IdempotencyKeysTable {
  subject: string
  key: string
  request_hash: Buffer
  status: number | null
  body: string | null
  created_at: Timestamp
}

/** A column for each field, of the type of its kind. */
type FieldColumns = {
  [F in CustomerField]: F extends RequiredField ? Generated<FieldValues[F]> : FieldValues[F] | null
}

export interface CustomersTable extends FieldColumns {
  version: Generated<number>
  email_shared: Generated<boolean>
  country_inferred: Generated<boolean>
  extra: Json<Record<string, unknown>>
  origin_import_id: string | null
  origin_line: number | null
  created_by: string | null
  created_at: Timestamp
  updated_at: Timestamp
  deleted_at: NullableTimestamp
  /** The customer that this one was merged into; it is deleted then, and comes back as it was. */
  merged_into: string | null
  full_name: ColumnType<string | null, never, never>
  name_key: ColumnType<string, never, never>
  sort_name: ColumnType<string, never, never>
  search: ColumnType<string, never, never>
}

interface CustomerPhonesTable {
  customer_id: string
  phone: string
  label: string
  cause_import_id: string | null
  cause_merge_id: string | null
}

interface CustomerEmailsTable {
  customer_id: string
  email: string
  label: string
  cause_import_id: string | null
  cause_merge_id: string | null
  is_shared: Generated<boolean>
}

interface CustomerAddressesTable {
  customer_id: string
  address: string
  label: string
  cause_import_id: string | null
  cause_merge_id: string | null
}

interface CustomFieldsTable {
  key: string
  label: string
  kind: CustomKind
  choices: Generated<string[]>
  created_at: Timestamp
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

interface FieldHistoryTable {
  sequence: Generated<number>
  customer_id: string
  field: string
  old: NullableJson<unknown>
  new: NullableJson<unknown>
  cause_import_id: string | null
  cause_line: number | null
  cause_user_id: string | null
  cause_merge_id: string | null
  cause_bulk_edit_id: string | null
  at: Timestamp
  withdrawn_at: NullableTimestamp
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

/** What PostgreSQL makes of other columns. */
type Computed<T> = ColumnType<T, never, never>

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

interface UndoConflictsTable {
  import_id: string | null
  customer_id: string
  field: 'email' | 'external_id'
  wanted: string
}

interface OutboxTable {
  id: Generated<number>
  job: string
  job_id: string
  data: Json<Record<string, string | number | null>>
  created_at: Timestamp
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
  why: 'gone' | 'deleted' | 'merged' | 'changed' | 'taken' | null
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
