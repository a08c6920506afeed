import type { EmailPolicy } from '../import.ts'
import type { ColumnMapping } from '../mapping/map-columns.ts'
import { cleanOptions } from './clean-options.ts'
import { type CleanedRecord, cleanRecord } from './clean-record.ts'
import type { RepairRules } from './repair-rules.ts'

/** How the file of a held row was read. */
export interface HeldReading {
  readonly mapping: readonly ColumnMapping[] | null
  readonly policy: EmailPolicy
  readonly settings: unknown
  readonly repairRules: RepairRules
}

/** What cells in the place of a held row's say, by the same rules by which its file was read. */
export const cleanHeld = (row: HeldReading, cells: readonly string[]): CleanedRecord =>
  cleanRecord(row.mapping ?? [], cells, row.policy, cleanOptions(row))
