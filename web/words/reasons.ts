import type { ReasonCode } from '../../shared/importing/reason-code.ts'
import type { Messages } from '../messages/messages.ts'

/** What a person can do about a review row with this reason; what is wrong is said by `explainReason`. */
export const remedyOf = (code: ReasonCode, t: Messages): string => t.words.remedies[code]
