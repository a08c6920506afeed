import type { EmailPolicy } from '../import.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { cleanOptions } from './clean-options.ts'
import { type CleanedRecord, cleanRecord } from './clean-record.ts'
import type { RepairRules } from './repair-rules.ts'

/** How the file of a review row was read. */
export interface ReviewReading {
  readonly mapping: readonly ColumnMapping[] | null
  readonly policy: EmailPolicy
  readonly settings: unknown
  readonly repairRules: RepairRules
}

/** What cells in the place of a review row's say, by the same rules by which its file was read. */
export const cleanReview = (row: ReviewReading, cells: readonly string[]): CleanedRecord =>
  cleanRecord(row.mapping ?? [], cells, row.policy, cleanOptions(row))
