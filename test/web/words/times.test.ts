import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { zhHans } from '../../../web/messages/zh-hans/index.ts'
import { zhHant } from '../../../web/messages/zh-hant/index.ts'
import { countriesByName } from '../../../web/words/countries.ts'
import { countryName } from '../../../web/words/labels.ts'
import { formatCount, formatSeconds, formatShort } from '../../../web/words/numbers.ts'
import { formatDay, formatMoment, formatPeriod } from '../../../web/words/times.ts'

test('a moment is said in UTC, wherever the server stands', () => {
  const at = new Date('2026-11-22T23:05:00+08:00')
  expect(formatMoment(at, en)).toBe('22 Nov 2026, 15:05 UTC')
  expect(formatDay(new Date('2026-11-21T23:59:59Z'), en)).toBe('21 Nov 2026')
})

test('in Chinese it is said as people there write it', () => {
  const at = new Date('2026-11-22T15:05:00Z')
  expect(formatMoment(at, zhHant)).toBe('2026年11月22日 15:05 UTC')
  expect(formatDay(at, zhHans)).toBe('2026年11月22日')
  expect(formatPeriod('2026-11', zhHans)).toBe('2026年11月')
  expect(formatSeconds(64, zhHant)).toBe('1 分 4 秒')
  expect(formatShort(12_000, zhHans)).toBe('1.2万')
  for (const [t, names] of [
    [zhHant, '意大利 香港 南韓'],
    [zhHans, '意大利 香港 韩国'],
  ] as const)
    expect(['IT', 'HK', 'KR'].map((code) => countryName(code, t)).join(' ')).toBe(names)
})

test.each([0, 999, 1_010, 1_003_218])('%i is grouped alike in every language', (count) => {
  expect(['zh-HK', 'zh-CN'].map((locale) => count.toLocaleString(locale))).toEqual([
    formatCount(count),
    formatCount(count),
  ])
})

test('countries stand in the order of each language', () => {
  const [english, pinyin] = [countriesByName(en), countriesByName(zhHans)]
  expect(english.map(([code]) => code).sort()).toEqual(pinyin.map(([code]) => code).sort())
  expect(english[0]).toEqual(['AF', 'Afghanistan'])
  expect(pinyin.findIndex(([code]) => code === 'AF')).toBeLessThan(pinyin.findIndex(([code]) => code === 'CN'))
})

test.each([
  ['2026', '2026'],
  ['2026-11', 'November 2026'],
  ['2026-11-02', '2 Nov 2026'],
  ['some day', 'some day'],
])('the period %s reads %s', (period, words) => expect(formatPeriod(period, en)).toBe(words))
