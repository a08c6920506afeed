import { expect, test } from 'vitest'
import { searchedFields } from '../../../../shared/customers/fields.ts'
import { CustomerFilters } from '../../../../shared/customers/filters.ts'
import { foldWord } from '../../../../shared/customers/people/fold-word.ts'
import { foldHan } from '../../../../shared/customers/people/han-variants.ts'

test.each([
  ['Straße', 'strasse'],
  ['Bjørn', 'bjorn'],
  ['Đoković', 'dokovic'],
  ['Guðrún', 'gudrun'],
  ['Þór', 'thor'],
  ['Łukasz', 'lukasz'],
  ['Işık', 'isik'],
  ['Ægir', 'aegir'],
  ['Œuvrard', 'oeuvrard'],
  ['Əliyev', 'eliyev'],
  ["O'Brien", 'obrien'],
])('%s is compared as %s', (word, folded) => expect(foldWord(word)).toBe(folded))

test('the forms of one character are one, and other characters stay two', () => {
  expect(new Set(['葉偉國', '叶伟国'].map(foldHan)).size).toBe(1)
  expect(new Set(['蕭榮', '萧荣', '肖栄'].map(foldHan)).size).toBe(1)
  expect(new Set(['張', '陳', '劉', '黃', '吳'].map(foldHan)).size).toBe(5)
})

test('a search goes through names, firm, city and keys, and has 1,000 characters at most', () => {
  const names = ['display_name', 'first_name', 'last_name', 'company_primary', 'city']
  expect([...searchedFields].sort()).toEqual([...names, 'email', 'phone', 'youtube_handle'].sort())
  const isTaken = (length: number) => CustomerFilters.safeParse({ search: 'a'.repeat(length) }).success
  expect([isTaken(1_000), isTaken(1_001)]).toEqual([true, false])
})
