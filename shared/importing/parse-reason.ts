import type { Reason, StoredReason } from './import.ts'
import type { ReasonCode } from './reason-code.ts'
import { isReasonCode } from './record/explain-reason.ts'

/** A code from the database or an address: another version of Harbour may have written it. */
export const parseReasonCode = (text: string): ReasonCode => (isReasonCode(text) ? text : 'reason.of-another-version')

export const parseReason = (stored: StoredReason): Reason => ({ ...stored, code: parseReasonCode(stored.code) })

export const parseReasons = (stored: readonly StoredReason[]): Reason[] => stored.map(parseReason)
