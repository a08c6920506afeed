import { describe, expect, test } from 'vitest'
import { cleanCount } from '../../../../shared/cleaning/values/clean-count.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a count cell', () => {
  testTable(cleanCount, {
    blank: ['', ' ', 'n/a', '-', 'none', '无'],
    sure: [
      ['0', 0, null],
      ['12345', 12345, null],
      ['12,345', 12345, 'count.number'],
      ['1,234,567', 1234567, 'count.number'],
      ['1.234.567', 1234567, 'count.number'],
      ['1,23,456', 123456, 'count.number'],
      ["12'345", 12345, 'count.number'],
      ['12\u00a0345', 12345, 'count.number'],
      ['12345.0', 12345, 'count.number'],
      ['１２３４５', 12345, 'count.number'],
      ['1.2M', 1200000, 'count.number'],
      ['8.29M', 8290000, 'count.number'],
      ['1,2 Mio', 1200000, 'count.number'],
      ['1.2 million', 1200000, 'count.number'],
      ['3.4k', 3400, 'count.number'],
      ['1.5 bn', 1500000000, 'count.number'],
      ['10万', 100000, 'count.number'],
      ['1.5億', 150000000, 'count.number'],
      ['2 lakh', 200000, 'count.number'],
      ['1200 subscribers', 1200, 'count.number'],
      ['3.4K followers', 3400, 'count.number'],
      ['~5k', 5000, 'count.approximate'],
      ['> 10k', 10000, 'count.approximate'],
      ['10k+', 10000, 'count.approximate'],
      ['約10万人', 100000, 'count.approximate'],
    ],
    guess: [
      ['12.345', 12345, 'count.unclear-separator'],
      ['1,234k', 1234, 'count.unclear-separator'],
      ['1.2E+6', 1200000, 'count.scientific-notation'],
    ],
    none: [
      ['-5', 'count.negative'],
      ['−5', 'count.negative'],
      ['3.7', 'count.not-whole'],
      ['10k-20k', 'count.range'],
      ['many', 'count.not-a-number'],
      ['5 apples', 'count.not-a-number'],
      ['9'.repeat(20), 'count.not-a-number'],
    ],
  })
  testLaws(cleanCount, {
    kind: 'count',
    pieces: ['1', '234', ',', '.', 'k', 'M', '万', ' Mio', '~', '+', '-', 'E+6', '５', 'subs'],
  })
})

test.each([
  ['2 crore', {}, { value: 20_000_000 }],
  ['3 lakh', {}, { value: 300_000 }],
  ['5 apples', {}, { value: null, issue: 'count.not-a-number' }],
  ['9007199254740991', {}, { value: 9007199254740991 }],
  ['9007199254740992', {}, { value: null, issue: 'count.not-a-number' }],
  ['1,234.5k', {}, { value: 1_234_500, rule: 'count.number' }],
  ['1.234,5k', {}, { value: 1_234_500, rule: 'count.number' }],
  ['1.234', { decimal: '.' }, { value: null, issue: 'count.not-whole' }],
  ['1.234', { decimal: ',' }, { value: 1234 }],
  ['1,234', { decimal: ',' }, { value: null, issue: 'count.not-whole' }],
  ['1.234k', { decimal: '.' }, { value: 1234 }],
  ['1.234k', { decimal: ',' }, { value: 1_234_000 }],
  // A product in binary is a little off, by the more the larger the unit.
  ['1.0000000001M', {}, { value: 1_000_000 }],
  ['1.00000001M', {}, { value: null, issue: 'count.not-whole' }],
  ['5.0001', {}, { value: null, issue: 'count.not-whole' }],
  ['5.0000015', {}, { value: null, issue: 'count.not-whole' }],
  ['5'.padEnd(100), {}, { value: 5 }],
  ['5'.padEnd(101), {}, { value: null, issue: 'count.not-a-number' }],
] as const)('%j, with what the column tells, %j, is %j', (raw, context, reading) => {
  expect(cleanCount(raw, context)).toMatchObject(reading)
})

test.each([
  '2M views',
  '7.5億 views',
  '1,200 views',
  '10K avg. views',
  '45 videos',
  '1.2M likes',
  '120万播放',
  '3.2億回再生',
  '5 uploads',
])('%s counts no people', (raw) => expect(cleanCount(raw)).toMatchObject({ value: null, issue: 'count.not-a-number' }))
