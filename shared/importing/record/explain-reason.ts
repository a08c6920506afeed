import { en } from '../../messages/en/index.ts'
import { type Text, textOf } from '../../messages/text.ts'
import type { Reason } from '../import.ts'
import type { ReasonCode } from '../reason-code.ts'

export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(en.reasons, code)

/** What is wrong with one row, with what it clashes with or how many cells it has. */
export function explainReason({ code, line, cells, expected }: Reason): Text {
  const wrong = textOf(`reasons.${code}`)
  if (cells !== undefined && expected !== undefined) return textOf('review.otherWidth', { wrong, cells, expected })
  return line === undefined ? wrong : textOf('review.clashes', { wrong, line })
}
