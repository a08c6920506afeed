import { expect, test } from 'vitest'
import { suggestAnswer } from '../../../../shared/importing/record/suggest-answer.ts'

test('the suggestion that came with the row is the answer', () => {
  const reason = { code: 'email.misspelt-domain' as const, value: 'a@gmial.com', suggestion: 'a@gmail.com' }
  expect(suggestAnswer(reason)).toBe('a@gmail.com')
})

test.each([
  ['mailto:a@acme.com', 'a@acme.com'],
  ['a @gmial.com', 'a@gmail.com'],
  ['n/a', undefined],
  ['2368 5510', undefined],
])('of %s, which a strict import left as it was, a repair makes %s', (value, answer) => {
  expect(suggestAnswer({ code: 'email.not-an-address', value })).toBe(answer)
})

test('where another thing is wrong than an e-mail, nothing is suggested', () => {
  expect(suggestAnswer({ code: 'file.record-too-large', value: 'mailto:a@acme.com' })).toBeUndefined()
  expect(suggestAnswer({ code: 'email.not-an-address' })).toBeUndefined()
})
