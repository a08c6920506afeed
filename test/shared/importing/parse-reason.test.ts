import { expect, test } from 'vitest'
import { parseReason, parseReasonCode } from '../../../shared/importing/parse-reason.ts'
import { en } from '../../../web/messages/en/index.ts'
import { faultOf, remedyOf } from '../../../web/words/reasons.ts'

test('a code of ours is itself', () => {
  expect(parseReasonCode('email.no-at')).toBe('email.no-at')
})

test.each(['email.never-heard-of', 'match.new', 'date.unclear', '', 'toString', '__proto__', 'constructor'])(
  'the code "%s" of another version reads as sentences all the same, and keeps what it is about',
  (code) => {
    const reason = parseReason({ code, column: 'E-mail', value: 'x' })
    expect(reason).toEqual({ code: 'reason.of-another-version', column: 'E-mail', value: 'x' })
    expect(faultOf(reason.code, en)).toMatch(/^[A-Z].*\.$/)
    expect(remedyOf(reason.code, en)).toMatch(/^[A-Z].*\.$/)
  },
)
