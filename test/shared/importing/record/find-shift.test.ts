import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { createShiftFinder } from '../../../../shared/importing/record/find-shift.ts'
import { refuseDamaged } from '../../../../shared/importing/record/refuse-damaged.ts'
import { checkProperty } from '../../../support/property.ts'

// biome-ignore format: a table a country
const tables = {
  us: { head: ['Name', 'Email', 'Company', 'Title', 'Address', 'City', 'State', 'Zip'], row: (n: number) => [`Ann ${'abcdefgh'[n % 8]}ee`, `a${n}@acme.com`, `${'KLMNOP'[n % 6]}ord Ltd`, ['Buyer', 'CFO'][n % 2], `${n} Elm St`, ['Boston', 'Austin'][n % 2], ['MA', 'TX'][n % 2], ['02108', '78701'][n % 2]] },
  de: { head: ['E-Mail', 'Name', 'Firma', 'Funktion', 'Strasse', 'PLZ', 'Ort', 'Land'], row: (n: number) => [`a${n}@acme.de`, `Uwe ${'ABCDEFGH'[n % 8]}olt`, `${'KLMNOP'[n % 6]}olt GmbH`, ['Einkauf', 'Vertrieb'][n % 2], `Ring ${n}`, ['80331', '20095'][n % 2], ['München', 'Hamburg'][n % 2], ['Deutschland', 'Österreich'][n % 2]] },
  jp: { head: ['氏名', 'メール', '会社名', '役職', '郵便番号', '都道府県', '住所', '電話'], row: (n: number) => [`佐藤 ${'健愛誠恵修一二三'[n % 8]}`, `a${n}@acme.jp`, `株式会社${'アイウエオ'[n % 5]}`, ['部長', '課長'][n % 2], ['100-0005', '530-0001'][n % 2], ['東京都', '大阪府'][n % 2], `中央区${n}-1`, `03-1234-56${10 + (n % 80)}`] },
} as const
const tableNames = Object.keys(tables) as (keyof typeof tables)[]
const rowOf = (name: keyof typeof tables, n: number): string[] => tables[name].row(n).map((cell) => cell ?? '')

function finderOf(name: keyof typeof tables, rows: readonly (readonly string[])[]) {
  const columns = tables[name].head.map((column, at): ColumnMapping => {
    const cells = rows.map((row, line) => ({ line, value: row[at] ?? '' }))
    return { column, field: null, position: 1, confidence: 1, evidence: 'synonym', seen: scanColumn(cells) }
  })
  return { columns, isShifted: createShiftFinder(columns) }
}
const clean = (name: keyof typeof tables, count = 24) => Array.from({ length: count }, (_, n) => rowOf(name, n))

/** From a column on, one place to the right or to the left; the width stays. */
const shift = (row: readonly string[], from: number, by: 'right' | 'left') =>
  by === 'right'
    ? [...row.slice(0, from), '', ...row.slice(from, -1)]
    : [...row.slice(0, from), ...row.slice(from + 1), '']

describe('a record that is shifted in its table', () => {
  test('is found from any column that three known ones follow, also where others are shifted too', async () => {
    await checkProperty(
      fc.property(
        fc.constantFrom(...tableNames),
        fc.nat({ max: 200 }),
        fc.integer({ min: 2, max: 4 }),
        fc.constantFrom('right', 'left'),
        (name, n, from, by) => {
          const shifted = shift(rowOf(name, n), from, by)
          expect(finderOf(name, clean(name)).isShifted(shifted)).toBe(true)
          expect(
            finderOf(name, [...clean(name), shifted, shift(rowOf(name, n + 1), from, by)]).isShifted(shifted),
          ).toBe(true)
        },
      ),
      { seed: 911 },
    )
  })

  test('is none that is whole, has blanks, or one odd cell', async () => {
    await checkProperty(
      fc.property(
        fc.constantFrom(...tableNames),
        fc.nat({ max: 200 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
        fc.nat({ max: 7 }),
        fc.constantFrom(
          'Singapore',
          '3M',
          'Studio 54',
          '+49 171 5566013',
          'a@b.example',
          '12',
          'Boston',
          'Buyer',
          '東京都',
          '2026-01-02',
          'n/a',
        ),
        (name, n, blank, at, odd) => {
          const { isShifted } = finderOf(name, clean(name))
          const row = rowOf(name, n).map((cell, index) => (blank.includes(index) ? '' : cell))
          expect(isShifted(row)).toBe(false)
          expect(isShifted(row.map((cell, index) => (index === at ? odd : cell)))).toBe(false)
        },
      ),
      { seed: 912 },
    )
  })

  // biome-ignore format: a list of rows
  test.each([
    [['Ann Lee', 'a@acme.com', 'Singapore Ltd', 'CFO', '1 Elm St', 'Singapore', 'Singapore', '02108']],
    [['Ann Lee', 'a@acme.com', 'Studio 54', 'CFO', '1 Elm St', 'Praha 5', 'TX', '02108']],
    [['Ann Lee', 'a@acme.com', '3M', 'Level 2 Support', 'Elm House', 'Boston', 'MA', 'SW1A 1AA']],
    [['Ann Lee', 'a@acme.com', 'Buyer', 'Head of Sales', 'The Old Mill', 'Paris', 'Île-de-France', '75001']],
    [['Ann Lee', 'a@acme.com', '', 'Freelance', 'Poste restante', 'London', '', 'EC1A 1BB']],
  ])('%j is somebody from elsewhere', (row) => expect(finderOf('us', clean('us')).isShifted(row)).toBe(false))

  test('two neighbours that are exchanged are found', () => {
    const row = rowOf('us', 3)
    expect(finderOf('us', clean('us')).isShifted([...row.slice(0, 5), row[6] ?? '', row[5] ?? '', row[7] ?? ''])).toBe(
      true,
    )
  })

  test('nothing is known of a file of seven rows', () => {
    expect(finderOf('us', clean('us', 7)).isShifted(shift(rowOf('us', 3), 3, 'left'))).toBe(false)
  })

  test('needs review as a whole, and nothing is read from it', () => {
    const { columns, isShifted } = finderOf('us', clean('us'))
    const cells = shift(rowOf('us', 3), 3, 'left')
    const layout = {
      columns: columns.map(({ column }) => column),
      footerLine: null,
      format: 'csv',
      headerLine: 1,
      width: 8,
    } as const
    const judge = (row: string[]) =>
      refuseDamaged(
        cleanRecord(columns, row, 'repair'),
        { line: 5, cells: row, unclosedQuoteLine: null } as never,
        layout as never,
        isShifted,
      )
    expect(judge(cells)).toMatchObject({ verdict: 'review', record: {}, reasons: [{ code: 'file.cells-shifted' }] })
    expect(judge(rowOf('us', 3)).verdict).toBe(null)
  })
})
