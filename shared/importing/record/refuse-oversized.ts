import type { Reason } from '../import.ts'
import { emptyRecord } from './clean-record.ts'

/** A larger record is no customer: cleaning it would take memory by the gigabyte. In bytes of UTF-8. */
export const recordBytesMax = 4 * 1024 * 1024

/** How much of a larger one is kept in sight; the whole of it stays in the source. */
export const oversizedBytesKept = 64 * 1024

/** Sends a record to review that is too large to be cleaned, with its beginning as its only cell. */
export function refuseOversized(beginning: string) {
  const reason: Reason = { code: 'file.record-too-large', value: beginning.slice(0, 200) }
  return { ...emptyRecord, verdict: 'review' as const, reasons: [reason], cells: [beginning] }
}
