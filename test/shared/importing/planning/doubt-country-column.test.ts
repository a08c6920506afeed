import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { doubtCountryColumn } from '../../../../shared/importing/planning/doubt-country-column.ts'
import { planMapping } from '../../../../shared/importing/planning/plan-mapping.ts'

const columns = ['Name', 'Phone', 'Country']
const rowsOf = (phones: readonly string[], countries: readonly string[]) =>
  phones.map((phone, at) => [`Ada Byron ${at}`, phone, countries[at % countries.length] ?? ''])
const fieldOf = (rows: readonly (readonly string[])[], country?: string) => {
  const [, , column] = doubtCountryColumn(mapColumns(columns, rows).columns, rows, country)
  return column?.doubt ?? column?.field
}

// biome-ignore format: a line a country
const local: readonly (readonly [country: string, phones: readonly string[], others: readonly string[]])[] = [
  ['KZ', ['8 701 224 18 03', '8 777 310 44 52', '8 (727) 267-19-40', '8 705 118 66 04'], ['Турция', 'Вьетнам', 'ОАЭ', 'Египет']],
  ['DE', ['0911 4471820', '0172 8834019', '089 2219047', '0176 22184011'], ['Norwegen', 'Griechenland', 'Kanada']],
  ['BE', ['0475 22 18 40', '0486 11 90 37', '0498 30 77 12'], ['Portugal', 'Chile', 'Spain']],
  ['JP', ['090-2218-8401', '080-2218-8402', '070-2218-8403'], ['韓国', 'タイ', 'フランス']],
  ['HK', ['6123 4567', '9123 4568', '5123 4569'], ['Japan', 'Canada', 'France']],
]

describe.each(local)('phones of %s', (country, phones, others) => {
  test('beside other countries doubt the column', () => {
    expect(fieldOf(rowsOf(phones, others), country)).toBe('values-differ')
    const sampleRows = rowsOf(phones, others).map((cells, at) => ({ line: at + 2, cells }))
    const question = { columns, sampleRows, customFields: [], memories: [], source: 'a', via: 'api', country } as const
    const { waits, doubts } = planMapping(question)
    expect(waits).toBe(true)
    expect(doubts).toEqual([{ code: 'columns.values-differ', column: 'Country' }])
  })

  test('do not where nobody said a country, or too few speak', () => {
    expect(fieldOf(rowsOf(phones, others))).toBe('country_code')
    expect(fieldOf(rowsOf(phones.slice(0, 2), others), country)).toBe('country_code')
    expect(fieldOf(rowsOf(phones, [country]), country)).toBe('country_code')
  })
})

test('phones that say their country themselves, or are read in that of their record, doubt nothing', () => {
  const abroad = rowsOf(['+39 06 6988 2840', '+47 912 44 870', '0039 06 6988 2841'], ['Italy', 'Norway'])
  expect(fieldOf(abroad, 'HK')).toBe('country_code')
  expect(fieldOf(rowsOf(['020 7946 0958', '020 7946 0959', '07700 900118', '6123 4567'], ['GB']), 'HK')).toBe(
    'country_code',
  )
})

test('what a person or an earlier file said is not doubted', () => {
  const [[, phones, others]] = [local[0] ?? ['', [], []]]
  const rows = rowsOf(phones, others)
  for (const evidence of ['person', 'remembered', 'export'] as const) {
    const mapping = mapColumns(columns, rows).columns.map((column) => ({ ...column, evidence }))
    expect(doubtCountryColumn(mapping, rows, 'KZ')).toBe(mapping)
  }
})
