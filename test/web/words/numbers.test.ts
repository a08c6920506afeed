import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import {
  countOf,
  formatBytes,
  formatCount,
  formatPercent,
  formatSeconds,
  formatShare,
  formatShort,
} from '../../../web/words/numbers.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1_010, '1,010'],
  [1_003_218, '1,003,218'],
])('%i reads %s', (count, text) => expect(formatCount(count)).toBe(text))

test.each([
  [0, '0'],
  [500, '500'],
  [1_500, '1.5K'],
  [20_000, '20K'],
  [2_000_000, '2M'],
])('%i reads %s on an axis', (count, text) => expect(formatShort(count, en)).toBe(text))

test('one is not many', () => {
  expect(countOf(1, 'record')).toBe('1 record')
  expect(countOf(0, 'record')).toBe('0 records')
  expect(countOf(1_010, 'record')).toBe('1,010 records')
})

test.each([
  [0, 10, '0%'],
  [1, 1_000, '1%'],
  [999, 1_000, '99%'],
  [1_000, 1_000, '100%'],
  [1, 2, '50%'],
  [0, 0, '0%'],
])('%i of %i is %s: all and nothing are never rounded to', (part, whole, text) => {
  expect(formatPercent(part, whole)).toBe(text)
})

test.each([
  [0.44, '0.4 s'],
  [9.94, '9.9 s'],
  [9.97, '10 s'],
  [38.2, '38 s'],
  [59.6, '1 min 0 s'],
  [64, '1 min 4 s'],
  [7_500, '2 h 5 min'],
])('%d seconds read %s', (seconds, text) => expect(formatSeconds(seconds, en)).toBe(text))

test.each([
  [0, '0%'],
  [0.004, '1%'],
  [0.5, '50%'],
  [1, '99%'],
])('work that goes on is not all done: a share of %d is %s', (share, text) => expect(formatShare(share)).toBe(text))

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [999, '999 B'],
  [1_499, '1 kB'],
  [240_000, '240 kB'],
  [1_500_000, '1.5 MB'],
  [214_000_000, '214 MB'],
  [2_000_000_000, '2.0 GB'],
])('%i bytes read %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))
