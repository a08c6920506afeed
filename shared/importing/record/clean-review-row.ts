import type { EmailPolicy, StoredReason } from '../import.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import type { ReasonCode } from '../reason-code.ts'
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

/**
 * What cells in the place of a review row's say, by the same rules by which its file was read. A name, a country, a
 * company or a text taken for garbled that a person has seen and left as it is stands: only they know better than the row.
 *
 * @param unseen the reasons of the row that nobody has looked at yet
 */
export function cleanReview(
  row: ReviewReading,
  cells: readonly string[],
  unseen: readonly StoredReason[] = [],
): CleanedRecord {
  const cleaned = cleanRecord(row.mapping ?? [], cells, row.policy, cleanOptions(row))
  const isUnseen = (column: string | undefined) => unseen.some((one) => one.column === column)
  const reasons = cleaned.reasons.filter(({ code, column }) => !mayStand(code) || isUnseen(column))
  return cleaned.verdict === 'review' && reasons.length === 0
    ? { ...cleaned, verdict: null, reasons }
    : { ...cleaned, reasons }
}

const mayStand = (code: ReasonCode): boolean => /^(?:name|text|country|company)\./.test(code)
