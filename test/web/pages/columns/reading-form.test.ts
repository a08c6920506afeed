import { expect, test } from 'vitest'
import { delimiters } from '../../../../shared/csv/dialect.ts'
import { delimiterWords, readingOf } from '../../../../web/pages/columns/reading-form.ts'

test.each<[string, unknown]>([
  ['', undefined],
  ['field=email', undefined],
  ['encoding=', {}],
  ['encoding=&delimiter=&quote=&header=&sheet=&short-rows=', {}],
  ['encoding=utf-8', { encoding: 'utf-8' }],
  ['delimiter=comma', { delimiter: ',' }],
  ['delimiter=blanks', { delimiter: '  ' }],
  ['delimiter=%3B', { delimiter: ';' }],
  ['quote=none', { quote: null }],
  ["quote='", { quote: "'" }],
  ['header=none', { headerLine: null }],
  ['header=3', { headerLine: 3 }],
  ['sheet=People', { sheet: 'People' }],
  ['short-rows=blank', { shortRows: 'blank' }],
])('of %j the file is read by %j', (form, wanted) => {
  expect(readingOf(new URLSearchParams(form))).toEqual(wanted)
})

test('every delimiter has one word', () => {
  expect([...Object.values(delimiterWords)].sort()).toEqual([...delimiters].sort())
})
