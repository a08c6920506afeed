import { expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { explainReason, isReasonCode } from '../../../../shared/importing/record/explain-reason.ts'
import { en } from '../../../../shared/messages/en/index.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'

test.each([
  'n/a',
  '2368 5510',
  'https://acme.com/about',
  'ann@gmial.com',
  'ann@acme.com; bob@acme.com',
  'john smith@acme.com',
  'ask for ann@acme.com',
  'ann..lee@acme.com',
  '@acme.com',
  'ann@',
  'x'.repeat(3_000),
])('an e-mail cell of "%.40s" has a sentence of its own', (cell) => {
  const { issue } = cleanEmail(cell)
  expect(issue).not.toBeNull()
  expect(issue === null ? undefined : en.reasons[issue]).not.toBe(en.reasons['email.not-an-address'])
})

test('a clash names the other line', () => {
  expect(toEnglish(explainReason({ code: 'match.conflict', line: 1_204 }))).toMatch(/line 1,204\.$/)
})

test('a width is said where both numbers are known, and a line where it clashes', () => {
  const wrong = { key: 'reasons.file.too-few-cells' }
  const reason = { code: 'file.too-few-cells' as const }
  expect(explainReason({ ...reason, cells: 2, expected: 3 })).toEqual({
    ...{ key: 'review.otherWidth', values: { wrong, cells: 2, expected: 3 } },
  })
  expect(explainReason({ ...reason, cells: 2 })).toEqual(wrong)
  expect(explainReason({ ...reason, expected: 3 })).toEqual(wrong)
  expect(explainReason({ ...reason, line: 3 })).toEqual({ key: 'review.clashes', values: { wrong, line: 3 } })
  expect(explainReason(reason)).toEqual(wrong)
})

test.each([
  ['file.too-few-cells', true],
  ['file.nothing', false],
  ['toString', false],
])('%s is a code of ours: %s', (code, is) => expect(isReasonCode(code)).toBe(is))
