import type { Generated } from 'kysely'
import type { ErasureCounts } from '../../erasing/erasure-counts.ts'
import type { Json, NullableTimestamp, Timestamp } from './columns.ts'

export interface ErasuresTables {
  erasures: ErasuresTable
  erased_keys: ErasedKeysTable
  erased_records: ErasedRecordsTable
  erasure_key: ErasureKeyTable
}

interface ErasuresTable {
  id: Generated<string>
  asked_by: string | null
  asked_at: Timestamp
  counts: Json<ErasureCounts>
  /** When it was written where no restore of the database reaches it. */
  stored_at: NullableTimestamp
  /** When the files were looked through of whose records the database had nothing any more. */
  searched_at: NullableTimestamp
  lifted_at: NullableTimestamp
  lifted_by: string | null
  lift_stored_at: NullableTimestamp
}

interface ErasedKeysTable {
  hash: Buffer
  erasure_id: string
}

interface ErasedRecordsTable {
  import_id: string
  line: number
  erasure_id: string
  /** When the kept file lost them. */
  blanked_at: NullableTimestamp
}

interface ErasureKeyTable {
  is_only: Generated<boolean>
  inner_pad: Buffer
  outer_pad: Buffer
}
