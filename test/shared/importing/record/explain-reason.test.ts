import { describe, expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { explainReason, reasonWords } from '../../../../shared/importing/record/explain-reason.ts'

describe('each reason has a sentence of its own', () => {
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
  ])('an e-mail cell of "%.40s"', (cell) => {
    const { issue } = cleanEmail(cell)
    expect(issue).not.toBeNull()
    expect(reasonWords(issue ?? '')).not.toBe(reasonWords('email.not-an-address'))
  })

  test.each([
    'match.conflict',
    'match.several',
    'match.different-person',
    'file.unclosed-quote',
    'file.bad-bytes',
    'file.record-too-large',
  ])('%s', (code) => expect(reasonWords(code)).not.toBe(reasonWords(`${code.split('.')[0]}.never-heard-of`)))
})

test.each([
  'email.never-heard-of',
  'match.new',
  'file.new',
  'date.unclear',
  '',
  'toString',
  '__proto__',
  'constructor',
])('the unknown code "%s" still reads as sentences', (code) => {
  const { name, wrong } = reasonWords(code)
  expect(name).toMatch(/^[A-Z]/)
  expect(wrong).toMatch(/\.$/)
})

test('a clash names the other line', () => {
  expect(explainReason({ code: 'match.conflict', line: 1_204 })).toMatch(/line 1,204\.$/)
})
