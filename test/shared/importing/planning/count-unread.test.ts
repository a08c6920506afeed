import { describe, expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { countUnread } from '../../../../shared/importing/planning/count-unread.ts'

const column = (field: ColumnMapping['field'], more: Partial<ColumnMapping> = {}): ColumnMapping => ({
  ...{ column: `a ${field}`, field, position: 1, confidence: 1, evidence: 'synonym', ...more },
})
const count = (mapping: readonly ColumnMapping[], rows: readonly string[][], index = 0, country?: string) =>
  countUnread(mapping, index, rows, country)
const none = { kind: null, unread: 0, filled: 0 }
const birthday = { key: 'birthday', kind: 'date', choices: [] } as const

describe('what cells should be', () => {
  test.each([
    ['email', 'email'],
    ['phone', 'phone'],
    ['country_code', 'country'],
    ['next_follow_up', 'date'],
    ['city', null],
    ['company_website', null],
  ] as const)('of %s: %s', (field, kind) => {
    expect(count([column(field)], [['?']]).kind).toBe(kind)
  })

  test('of a custom field of dates is a date, and of any other nothing', () => {
    expect(count([column(null, { custom: birthday })], [['?']]).kind).toBe('date')
    expect(count([column(null, { custom: { key: 'size', kind: 'number', choices: [] } })], [['?']])).toEqual(none)
    expect(count([column(null)], [['?']])).toEqual(none)
  })

  test('is not asked of what stands beside another column, of an export of ours, or of no column', () => {
    expect(count([column('email', { companionOf: { role: 'label', of: 1 } })], [['?']])).toEqual(none)
    expect(count([column('email', { evidence: 'export' })], [['?']])).toEqual(none)
    expect(count([column('email')], [['?']], 1)).toEqual(none)
  })
})

describe('cells that can not be read', () => {
  test.each<[string, ColumnMapping, string[], number, number]>([
    ['e-mails', column('email'), ['a@a.example', 'nobody', '', ' '], 1, 2],
    ['several e-mails', column('email'), ['a@a.example; b@b.example'], 0, 1],
    ['further e-mails', column('email', { position: 2 }), ['a@a.example'], 0, 1],
    ['further phones', column('phone', { position: 2 }), ['+852 9123 4567'], 0, 1],
    ['phones', column('phone'), ['+852 9123 4567', '123', 'n/a'], 1, 2],
    ['countries', column('country_code'), ['Japan', 'Atlantis'], 1, 2],
    ['days', column('next_follow_up'), ['2026-11-28', 'soon enough'], 1, 2],
    ['days of a custom field', column(null, { custom: birthday }), ['2026-11-28', 'soon enough', 'n/a'], 1, 2],
    ['nothing', column('email'), [], 0, 0],
  ])('of %s', (_, one, cells, unread, filled) => {
    expect(
      count(
        [one],
        cells.map((cell) => [cell]),
      ),
    ).toMatchObject({ unread, filled })
  })
})

describe('phones are read beside a country', () => {
  const phone = column('phone')
  const country = column('country_code')

  test('of their record, wherever that stands', () => {
    expect(count([phone, country], [['9123 4567', 'Hong Kong']])).toMatchObject({ unread: 0, filled: 1 })
    expect(count([country, phone], [['Hong Kong', '9123 4567']], 1)).toMatchObject({ unread: 0, filled: 1 })
    expect(count([phone, country], [['9123 4567', '']])).toMatchObject({ unread: 1, filled: 1 })
    expect(count([phone, country], [['9123 4567']])).toMatchObject({ unread: 1, filled: 1 })
  })

  test('of all records, where it says none', () => {
    expect(count([phone], [['9123 4567']], 0, 'HK')).toMatchObject({ unread: 0, filled: 1 })
    expect(count([phone, country], [['9123 4567', '']], 0, 'HK')).toMatchObject({ unread: 0, filled: 1 })
  })

  test('which is no label', () => {
    const label = column('country_code', { companionOf: { role: 'label', of: 0 } })
    expect(count([phone, label], [['9123 4567', 'Hong Kong']])).toMatchObject({ unread: 1 })
  })

  test('or whose place the rest of the record tells', () => {
    const mapping = [column('country_code'), phone, column('postal_code'), column('city')]
    const rows = [
      ['P', '213 456 780', '1100-053', 'Lisboa'],
      ['D', '030 2291230', '10117', 'Berlin'],
      ['B', '02 511 12 30', '1000', 'Bruxelles'],
    ]
    expect(count(mapping, rows, 0)).toEqual({ kind: 'country', unread: 0, filled: 3 })
    expect(count(mapping, rows, 1)).toEqual({ kind: 'phone', unread: 0, filled: 3 })
    expect(count(mapping.slice(0, 2), rows, 0).unread).toBe(3)
    // What another column of the kind says is not what this one says.
    const two = [phone, column('phone', { position: 2, column: 'Mobile' }), column('city')]
    expect(count(two, [['what', '+852 9123 4567', 'Oslo']], 0).unread).toBe(1)
  })
})
