import type { ParsedRecord } from '../csv/parse-records.ts'
import type { CleanedRecord } from './clean-record.ts'
import type { Reason } from './import.ts'

/** Holds a record that the file itself has damaged: a quote that was never closed, or bytes that are no text. */
export function holdDamaged(cleaned: CleanedRecord, parsed: ParsedRecord): CleanedRecord {
  const reasons: Reason[] = []
  if (parsed.unclosedQuoteLine !== null) reasons.push({ code: 'file.unclosed-quote', line: parsed.unclosedQuoteLine })
  if (parsed.cells.some((cell) => cell.includes('\ufffd'))) reasons.push({ code: 'file.bad-bytes' })
  return reasons.length === 0 ? cleaned : { ...cleaned, verdict: 'held', reasons: [...reasons, ...cleaned.reasons] }
}
