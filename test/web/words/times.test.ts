import { expect, test } from 'vitest'
import { en } from '../../../web/messages/en/index.ts'
import { zhHans } from '../../../web/messages/zh-hans/index.ts'
import { zhHant } from '../../../web/messages/zh-hant/index.ts'
import { countriesByName } from '../../../web/words/countries.ts'
import { countryName } from '../../../web/words/labels.ts'
import { formatCount, formatSeconds, formatShort } from '../../../web/words/numbers.ts'
import { formatDay, formatMoment, formatNear, formatPeriod, formatWhole } from '../../../web/words/times.ts'

const hongKong = { zone: 'Asia/Hong_Kong', now: new Date('2026-11-29T04:00:00Z') }
const utc = { ...hongKong, zone: 'UTC' }

test('a moment is said in the zone of the reader, wherever the server stands', () => {
  const at = new Date('2026-11-22T15:05:09Z')
  expect(formatMoment(at, utc, en)).toBe('22 Nov 2026, 15:05')
  expect(formatMoment(at, hongKong, en)).toBe('22 Nov 2026, 23:05')
  expect(formatWhole(at, hongKong, en)).toBe('22 Nov 2026, 23:05:09 GMT+8')
  expect(formatWhole(at, utc, en)).toBe('22 Nov 2026, 15:05:09 UTC')
  expect(formatDay(new Date('2026-11-21T23:59:59Z'), utc, en)).toBe('21 Nov 2026')
  expect(formatDay(new Date('2026-11-21T23:59:59Z'), hongKong, en)).toBe('22 Nov 2026')
})

test.each([
  // It is noon of the 29th there.
  ['2026-11-29T04:00:30Z', 'today 12:00'],
  ['2026-11-28T16:00:00Z', 'today 00:00'],
  ['2026-11-29T15:59:59Z', 'today 23:59'],
  ['2026-11-28T15:59:59Z', 'yesterday 23:59'],
  ['2026-11-27T15:59:59Z', '2 days ago'],
  ['2026-11-22T16:00:00Z', '6 days ago'],
  ['2026-11-22T15:59:59Z', undefined],
  ['2026-11-29T16:00:00Z', 'tomorrow 00:00'],
  ['2026-11-30T16:00:00Z', undefined],
])('%s is near by the days of the reader: %s', (at, words) => {
  expect(formatNear(new Date(at), hongKong, en)).toBe(words)
})

test('in Chinese it is said as people there write it', () => {
  const at = new Date('2026-11-22T15:05:00Z')
  expect(formatMoment(at, utc, zhHant)).toBe('2026年11月22日 15:05')
  expect(formatDay(at, utc, zhHans)).toBe('2026年11月22日')
  const yesterday = new Date('2026-11-28T02:00:00Z')
  expect([zhHant, zhHans].map((t) => formatNear(yesterday, utc, t))).toEqual(['昨日 02:00', '昨天 02:00'])
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
