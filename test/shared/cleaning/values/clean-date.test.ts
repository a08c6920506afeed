import { describe, expect, test } from 'vitest'
import { cleanDate } from '../../../../shared/cleaning/values/clean-date.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a date cell of a column whose order is unknown', () => {
  testTable(cleanDate, {
    blank: ['', ' ', 'n/a', '-', '0000-00-00', '0000-00-00 00:00:00', '无'],
    sure: [
      ['2026-03-04', '2026-03-04', null],
      ['2026/3/4', '2026-03-04', 'date.written'],
      ['20260304', '2026-03-04', 'date.written'],
      ['2026年3月4日', '2026-03-04', 'date.written'],
      ['2026년 3월 4일', '2026-03-04', 'date.written'],
      ['2026. 3. 4.', '2026-03-04', 'date.written'],
      ['２０２６/０３/０４', '2026-03-04', 'date.written'],
      ['13/04/2026', '2026-04-13', 'date.written'],
      ['04/13/2026', '2026-04-13', 'date.written'],
      ['05/05/2026', '2026-05-05', 'date.written'],
      ['03.04.2026', '2026-04-03', 'date.day-first'],
      ['4 March 2026', '2026-03-04', 'date.written'],
      ['4-Mar-2026', '2026-03-04', 'date.written'],
      ['March 4th, 2026', '2026-03-04', 'date.written'],
      ['4. März 2026', '2026-03-04', 'date.written'],
      ['1er août 2026', '2026-08-01', 'date.written'],
      ['4 de marzo de 2026', '2026-03-04', 'date.written'],
      ['Wed, 4 Mar 2026', '2026-03-04', 'date.written'],
      ['2026-03-04T23:00:00Z', '2026-03-04', 'date.without-time'],
      ['2026-03-04T01:00:00.000+08:00', '2026-03-04', 'date.without-time'],
      ['31/12/1999 12:30 PM', '1999-12-31', 'date.without-time'],
      ['2024-02-29', '2024-02-29', null],
    ],
    guess: [
      ['03/04/2026', '2026-04-03', 'date.day-or-month-first'],
      ['13/04/26', '2026-04-13', 'date.two-digit-year'],
      ['4-Mar-65', '1965-03-04', 'date.two-digit-year'],
      ['46085', '2026-03-04', 'date.is-a-number'],
    ],
    none: [
      ['2026-02-29', 'date.no-such-day'],
      ['2026-13-01', 'date.no-such-day'],
      ['32/01/2026', 'date.no-such-day'],
      ['1850-01-01', 'date.no-such-day'],
      ['March 2026', 'date.not-a-date'],
      ['12345', 'date.not-a-date'],
      ['tomorrow', 'date.not-a-date'],
    ],
  })
  testLaws(cleanDate, {
    kind: 'date',
    pieces: ['2026', '03', '04', '-', '/', ' Mar ', 'T10:00', '年', '月', '26', '45000', '31'],
  })
})

describe('a date cell of a column that writes the day first', () => {
  testTable((raw) => cleanDate(raw, { dayFirst: true }), {
    sure: [
      ['03/04/2026', '2026-04-03', 'date.day-first'],
      ['2026-03-04', '2026-03-04', null],
    ],
    guess: [['04/13/2026', '2026-04-13', 'date.other-order']],
  })
})

describe('a date cell of a column that writes the month first', () => {
  testTable((raw) => cleanDate(raw, { dayFirst: false }), {
    sure: [['03/04/2026', '2026-03-04', 'date.month-first']],
    guess: [['13/04/2026', '2026-04-13', 'date.other-order']],
  })
})

test.each([
  ['2026 Mar 4', {}, { value: '2026-03-04' }],
  ['13/04/2026', { dayFirst: true }, { value: '2026-04-13', issue: null }],
  ['13/04/2026', { dayFirst: false }, { suggestion: '2026-04-13', issue: 'date.other-order' }],
  ['04/13/2026', { dayFirst: true }, { suggestion: '2026-04-13', issue: 'date.other-order' }],
  ['45000', {}, { suggestion: '2023-03-15', issue: 'date.is-a-number' }],
  ['4 Mar 49', {}, { suggestion: '2049-03-04', issue: 'date.two-digit-year' }],
  ['4 Mar 50', {}, { suggestion: '1950-03-04', issue: 'date.two-digit-year' }],
  ['1900-01-01', {}, { value: '1900-01-01' }],
  ['1899-12-31', {}, { value: null, issue: 'date.no-such-day' }],
  ['2199-12-31', {}, { value: '2199-12-31' }],
  ['2200-01-01', {}, { value: null, issue: 'date.no-such-day' }],
  ['2026-03-04'.padEnd(100), {}, { value: '2026-03-04' }],
  ['2026-03-04'.padEnd(101), {}, { value: null, issue: 'date.not-a-date' }],
] as const)('%j, with what the column tells, %j, is %j', (raw, context, reading) => {
  expect(cleanDate(raw, context)).toMatchObject(reading)
})
