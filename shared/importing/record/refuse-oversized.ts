import { emptyRecord } from './clean-record.ts'

/** Sends a record to review that is too large to be cleaned, with its beginning as its only cell. */
export function refuseOversized(beginning: string) {
  return {
    ...emptyRecord,
    verdict: 'review' as const,
    reasons: [{ code: 'file.record-too-large', value: beginning.slice(0, 200) }],
    cells: [beginning],
  }
}
