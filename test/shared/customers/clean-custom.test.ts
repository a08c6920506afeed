import { expect, test } from 'vitest'
import { cleanCustom } from '../../../shared/customers/clean-custom.ts'

const choices = ['Gold', 'Silver', 'A+', 'A']

test.each([
  ['text', ' two  words ', 'two words'],
  ['number', '1.234,5', 1234.5],
  ['date', '2026/3/4', '2026-03-04'],
  ['boolean', 'ja', true],
  ['boolean', 'no', false],
  ['boolean', 'x', true],
  ['number', 'x', null],
  ['choice', 'gold', 'Gold'],
  ['choice', 'A+', 'A+'],
  ['choice', 'a', null],
  ['choice', 'bronze', null],
  ['number', 'lots', null],
] as const)('a cell of a %s: %j is %j', (kind, raw, value) => {
  expect(cleanCustom({ kind, choices }, raw).value).toBe(value)
})

test.each([
  ['Gold', 'Gold', null],
  ['gold', 'Gold', 'choice.as-written'],
  [' Gold ', 'Gold', 'choice.as-written'],
  ['A', 'A', null],
  ['-', null, null],
  ['unknown', null, 'text.filler'],
] as const)('the choice %j is %j by the rule %s', (raw, value, rule) => {
  expect(cleanCustom({ kind: 'choice', choices }, raw)).toMatchObject({ value, rule, issue: null })
})

test('a choice that several are spelt like is the one that is written so, or none', () => {
  const alike = ['GOLD', 'Gold', '-']
  expect(cleanCustom({ kind: 'choice', choices: alike }, 'Gold').value).toBe('Gold')
  expect(cleanCustom({ kind: 'choice', choices: alike }, 'gold')).toMatchObject({
    value: null,
    issue: 'choice.not-among-them',
  })
  expect(cleanCustom({ kind: 'choice', choices: alike }, '-').value).toBe('-')
})

test('what does not fit says so, and what is blank does not', () => {
  expect(cleanCustom({ kind: 'choice', choices }, 'bronze').issue).toBe('choice.not-among-them')
  expect(cleanCustom({ kind: 'choice', choices }, '  ').issue).toBeNull()
  expect(cleanCustom({ kind: 'date', choices }, '03/04/2026').issue).toBe('date.day-or-month-first')
  expect(cleanCustom({ kind: 'date', choices }, '03/04/2026', { dayFirst: false }).value).toBe('2026-03-04')
})
