import { expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { explainReason } from '../../../../shared/importing/record/explain-reason.ts'
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
