import { describe, expect, test } from 'vitest'
import { findFieldOfValues } from '../../../../shared/importing/mapping/find-field-of-values.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'
import { doubtColumns } from '../../../../shared/importing/planning/doubt-columns.ts'

/** Ten cells, of which so many are of a kind. */
const cellsOf = (kind: readonly string[], count: number) =>
  Array.from({ length: 10 }, (_, at) => (at < count ? (kind[at % kind.length] ?? '') : `something ${at} else`))

const emails = ['ann@acme.com', 'bob@firm.com']
const countries = ['Germany', 'France', 'Japan', 'Italy', 'Spain']

describe('four cells in five tell what a column is, and fewer do not', () => {
  test.each([
    ['email', emails],
    ['phone', ['+852 6111 2222', '+44 20 7946 0958']],
    ['country_code', countries],
    ['company_website', ['https://acme.com', 'www.firm.com']],
    ['youtube_channel_url', ['https://www.youtube.com/@ann', 'youtu.be/bob']],
  ] as const)('%s', (field, kind) => {
    expect(findFieldOfValues(cellsOf(kind, 10))).toEqual({ field, confidence: 0.8 })
    expect(findFieldOfValues(cellsOf(kind, 8))).toEqual({ field, confidence: 0.64 })
    expect(findFieldOfValues(cellsOf(kind, 7))).toBeNull()
  })

  test.each([
    ['number', ['12', '3.5']],
    ['date', ['2024-01-05', '2023-02-13']],
    ['boolean', ['yes', 'no']],
  ] as const)('%s', (kind, cells) => {
    const scan = (count: number) => scanColumn(cellsOf(cells, count).map((value, at) => ({ line: at + 2, value }))).kind
    expect([scan(10), scan(8)]).toEqual([kind, kind])
    expect(scan(7)).not.toBe(kind)
  })

  test('three countries are some, and two may be anything', () => {
    expect(findFieldOfValues(countries.slice(0, 3))?.field).toBe('country_code')
    expect(findFieldOfValues(countries.slice(0, 2))).toBeNull()
  })

  test('codes are countries beside names enough, and alone may be languages or states', () => {
    const fieldOf = (cells: readonly string[]) => findFieldOfValues(cells)?.field
    const codes = ['UK', 'USA', 'UAE', 'HK', 'DE', 'FR']
    const names = countries.slice(0, 3)
    expect(fieldOf([...names, ...codes])).toBe('country_code')
    expect(fieldOf([...names, ...codes, 'JP'])).toBeUndefined()
    expect(fieldOf([...names.slice(0, 2), ...codes.slice(0, 2)])).toBeUndefined()
    expect(fieldOf(codes)).toBeUndefined()
  })
})

describe('an unmapped column of what identifies people is doubted', () => {
  const doubts = (cells: readonly string[]) => {
    const rows = cells.map((cell) => ['Ann Lee', cell])
    // Two columns of one kind: the second has no field left.
    const [name, other] = mapColumns(['Name', 'Xyz'], rows).columns
    const unmapped = { ...other, field: null, evidence: 'none', doubt: undefined }
    return doubtColumns([name, unmapped] as Parameters<typeof doubtColumns>[0], rows).map(
      (one) => 'kind' in one && one.kind,
    )
  }

  test('an e-mail address, where four in five are one', () => {
    expect([doubts(cellsOf(emails, 8)), doubts(cellsOf(emails, 7))]).toEqual([['email'], []])
  })

  test('a country, where half are one: such a column may hold towns beside', () => {
    expect([doubts(cellsOf(countries, 5)), doubts(cellsOf(countries, 4))]).toEqual([['country'], []])
  })

  test('a phone, where half of the cells at least are written as one', () => {
    expect(doubts(['+852 6111 2222', '+44 20 7946 0958', '020 7946 0959'])).toEqual(['phone'])
    expect(doubts(['+852 6111 2222', '+44 20 7946 0958', '442079460959'])).toEqual(['phone'])
    expect(doubts(['+852 6111 2222', '442079460958', '442079460959'])).toEqual([])
  })

  test('at three cells, and not at two', () => {
    expect(doubts([...emails, 'cid@acme.com'])).toEqual(['email'])
    expect(doubts([...emails, ''])).toEqual([])
  })
})

test('so few values that each comes twice are a choice, up to twelve of them and 60 characters', () => {
  const choices = (values: readonly string[], times: number) =>
    scanColumn(
      Array.from({ length: values.length * times }, (_, at) => ({
        line: at + 2,
        value: values[at % values.length] ?? '',
      })),
    ).kind
  const words = Array.from({ length: 13 }, (_, at) => `word ${'abcdefghijklm'[at]}`)
  expect(choices(words.slice(0, 12), 2)).toBe('choice')
  expect(choices(words, 2)).toBe('text')
  expect(choices(words.slice(0, 12), 1)).toBe('text')
  expect(choices(['a'.repeat(60), 'b'], 2)).toBe('choice')
  expect(choices(['a'.repeat(61), 'b'], 2)).toBe('text')
  expect(choices(['one alone'], 4)).toBe('text')
})
