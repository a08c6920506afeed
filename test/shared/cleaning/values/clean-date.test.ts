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
      ['46085', '2026-03-04', 'date.serial'],
    ],
    guess: [
      ['03/04/2026', '2026-04-03', 'date.day-or-month-first'],
      ['13/04/26', '2026-04-13', 'date.two-digit-year'],
      ['4-Mar-65', '1965-03-04', 'date.two-digit-year'],
      ['75000', '2105-05-04', 'date.is-a-number'],
      ['27年3月15日', '2027-03-15', 'date.two-digit-year'],
      ['Wed, 5 Mar 2026', '2026-03-05', 'date.other-weekday'],
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
  ['45000', {}, { value: '2023-03-15' }],
  ['45000', { isAnyColumn: true }, { suggestion: '2023-03-15', issue: 'date.is-a-number' }],
  ['25568', {}, { suggestion: '1969-12-31', issue: 'date.is-a-number' }],
  ['25569', {}, { value: '1970-01-01' }],
  ['73050', {}, { value: '2099-12-31' }],
  ['73051', {}, { suggestion: '2100-01-01', issue: 'date.is-a-number' }],
  ['15/3/27', { dayFirst: true }, { value: '2027-03-15' }],
  ['3/15/27', { dayFirst: false }, { value: '2027-03-15' }],
  ['12/3/27', { dayFirst: true }, { suggestion: '2027-03-12', issue: 'date.two-digit-year' }],
  ['15/3/65', { dayFirst: true }, { suggestion: '1965-03-15', issue: 'date.two-digit-year' }],
  ['15-Mar-27', { dayFirst: true }, { value: '2027-03-15' }],
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

// 15 March 2027 is a Monday.
const days = [
  '15.3.2027',
  '15/03/2027',
  '2027-03-15',
  '15 March 2027',
  '15 mars 2027',
  '15. März 2027',
  '15 de marzo de 2027',
  '15 marzo 2027',
  '15 maart 2027',
  '2027年3月15日',
  '2027. 3. 15.',
  "15.3.'27",
  '二〇二七年三月十五日',
  '令和9年3月15日',
  'R9.3.15',
  '民國116年3月15日',
]
const mondays = ['Mon', 'Monday', 'Montag', 'lundi', 'lunes', 'segunda-feira', 'lunedì', 'maandag']
const joinedMondays = ['（月）', '月曜日', '星期一', '(월)', '周一']
const times = [
  '14:30',
  '2pm',
  '@ 2pm',
  'um 14 Uhr',
  '14h30',
  'ore 14:30',
  'om 14.30',
  '下午3点',
  '午後',
  '오후 3시',
  '(mañana)',
  'afternoon',
]

test('the name of the day and a time may stand around any day', () => {
  const around = days.flatMap((day) => [
    ...mondays.flatMap((name) => [`${name} ${day}`, `${name}, ${day}`, `${name}. ${day}`, `${day} ${name}`]),
    ...joinedMondays.flatMap((name) => [`${day}${name}`, `${day} ${name}`]),
    ...times.flatMap((time) => [`${day} ${time}`, `${day}, ${time}`, `Mon, ${day} ${time}`]),
  ])
  expect(around.filter((text) => cleanDate(text).value !== '2027-03-15')).toEqual([])
})

test('so may an article', () => {
  const articles = ['le', 'den', 'der', 'am', 'el', 'il', 'op', 'on', 'the']
  expect(articles.filter((word) => cleanDate(`${word} 15.3.2027`).value !== '2027-03-15')).toEqual([])
})

test.each([
  ['Wed 10/03/2027', '2027-03-10'],
  ['Sun 03/10/2027', '2027-10-03'],
  ['Do 18.3.27', '2027-03-18'],
])('%s is told by the name of its day', (text, date) => expect(cleanDate(text).value).toBe(date))

test.each([
  '下周三',
  'mi-mars',
  'KW 12',
  'Q2',
  'Feb 30',
  '31.02.2027',
  'Mon',
  'May',
  '2pm',
  '10:30',
  '月',
  '三月',
  'tomorrow',
  'le matin',
  'Mon 2pm',
  '二月三十日',
  '80331',
])('%s is no day', (text) => expect(cleanDate(text)).toMatchObject({ value: null, suggestion: null }))
