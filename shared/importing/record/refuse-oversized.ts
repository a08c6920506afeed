import type { Reason } from '../import.ts'
import { emptyRecord } from './clean-record.ts'

/** Sends a record to review that is too large to be cleaned, with its beginning as its only cell. */
export function refuseOversized(beginning: string) {
  const reason: Reason = { code: 'file.record-too-large', value: beginning.slice(0, 200) }
  return { ...emptyRecord, verdict: 'review' as const, reasons: [reason], cells: [beginning] }
}
