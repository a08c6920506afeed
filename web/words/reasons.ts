import type { Reason } from '../../shared/importing/import.ts'
import type { ReasonCode } from '../../shared/importing/reason-code.ts'
import { explainReason } from '../../shared/importing/record/explain-reason.ts'
import { renderText } from '../../shared/messages/text.ts'
import type { Messages } from '../messages/messages.ts'

/** A reason as a heading. */
export const reasonName = (code: ReasonCode, t: Messages): string => t.shared.reasonNames[code]

/** What is wrong with all rows that have this reason. */
export const faultOf = (code: ReasonCode, t: Messages): string => t.shared.reasons[code]

/** What is wrong with one row, with what it clashes with. */
export const reasonWords = (reason: Reason, t: Messages): string => renderText(explainReason(reason), t.shared)

/** What a person can do about a review row with this reason. */
export const remedyOf = (code: ReasonCode, t: Messages): string => t.words.remedies[code]
