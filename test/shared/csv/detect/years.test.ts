import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../../shared/csv/read-layout.ts'
import { isKnownColumn } from '../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'

const read = (lines: readonly string[]) => {
  const layout = readLayout(Buffer.from(`${lines.join('\n')}\n`), true, { isKnownName: isKnownColumn })
  if (!layout.ok) throw new Error(layout.code)
  return layout
}

const years: readonly (readonly string[])[] = [
  ['2010', '2011', '2012'],
  ['2012', '2011', '2010'],
  ['1995', '2000', '2005', '2010'],
  Array.from({ length: 12 }, (_, n) => String(1899 + n)),
]
/** What stands in front of the years, and what the first rows below say there. */
const fronts: readonly (readonly [string, readonly string[]])[] = [
  ['', ['Acme', 'Beta', 'Gamma']],
  ['Name', ['Acme', 'Beta', 'Gamma']],
  ['客户', ['甲公司', '乙公司', '丙公司']],
  ['Country', ['Italy', 'Norway', 'Peru']],
  ['Region,Product', ['North,A', 'South,B', 'East,C']],
]
/** Numbers of every size: some look like a phone, a postal code, a year or a day. */
const numbers = ['12', '-3.5', '8004', '1234567', '41791234567', '20240102', '45292', '0.75', '2011', '', '1999']
const titles = [[], ['Sales by year'], ['Sales by year', ''], ['Report:,Sales', 'Date:,2024-01-02']]

describe.each(years.map((row) => [row.join(), row] as const))('columns of the years %s', (_, row) => {
  test.each(fronts)('behind %j keep their names, and hold nothing but numbers', (front, rows) => {
    for (const title of titles)
      for (let shift = 0; shift < numbers.length; shift++) {
        const cells = (at: number) => row.map((_, n) => numbers[(shift + at * 5 + n * 3) % numbers.length])
        const below = rows.map((text, at) => [text, ...cells(at)].join())
        const layout = read([...title, [front, ...row].join(), ...below])
        const named = front.split(',').map((name, at) => (name === '' ? `Column ${at + 1}` : name))
        expect(layout.columns, below.join(' / ')).toEqual([...named, ...row])
        expect(layout.headerLine).toBe(title.length + 1)
        const { columns } = mapColumns(
          layout.columns,
          layout.sampleRows.map(({ cells: all }) => all),
        )
        expect(columns.filter(({ column }) => row.includes(column)).map(({ field }) => field)).toEqual(
          row.map(() => null),
        )
      }
  })
})

test.each([
  ['rows of years are records', ['Acme,2010,2011,2012', 'Beta,2013,2014,2015', 'Gamma,2001,2002,2003']],
  ['two years are a span', ['Acme,2010,2011', 'Beta,1,2', 'Gamma,3,4']],
  ['years and other numbers are a record', ['Acme,2010,2011,2012,7', 'Beta,1,2,3,4', 'Gamma,3,4,5,6']],
  ['years that leap are a record', ['Acme,2010,2011,2019', 'Beta,1,2,3', 'Gamma,3,4,5']],
  ['one year over and over is a record', ['Acme,2010,2010,2010', 'Beta,1,2,3', 'Gamma,3,4,5']],
  ['nothing stands below', ['Acme,2010,2011,2012']],
])('%s', (_, lines) => expect(read(lines).headerLine).toBeNull())
