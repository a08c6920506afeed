import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../../shared/csv/read-layout.ts'
import { isKnownColumn } from '../../../../shared/importing/mapping/find-named-field.ts'

const titles = [
  'Name: Sales list, Owner: John',
  'Name: Sales list, Owner: John, Date: 2026-05-04',
  'Company: Harbour Ltd, Email: sales',
  'Name = spring list, City = Hong Kong',
  '姓名：客戶名單，公司：海港',
  'Status: active, Type: corporate, Owner: Ann, Country: HK',
  'Report: customers',
  'ID:GO2024',
  'Name: spring list',
  'Email: list of March, Phone: none',
]
const headers = [
  ['name', 'email'],
  ['name', 'email', 'city'],
  ['Full name', 'E-mail', 'Phone', 'Company'],
  ['姓名', '电子邮件', '电话', '公司', '城市'],
  ['id', 'name', 'email', 'phone', 'company', 'city', 'country', 'status'],
]
const delimiters = [',', ';', '\t', '|']

const row = (n: number, width: number) =>
  [`Ann ${n}`, `ann${n}@alpha-works.com`, `Firm ${n}`, 'Rome', 'x', 'y', 'z', 'q'].slice(0, width)

/** What stands above the header, in lines. */
const places: [string, (title: string) => string[]][] = [
  ['on the first line', (title) => [title]],
  ['with a blank line below', (title) => [title, '']],
  ['below a blank line', (title) => ['', title]],
  ['twice', (title) => [title, title]],
  ['below another title', (title) => ['Our customers', title]],
]

describe.each(titles)('%s', (title) => {
  test.each(places)('%s, is no header, whatever the table below', (_, above) => {
    const wrong = headers.flatMap((header) =>
      delimiters.flatMap((delimiter) => {
        const table = [header, ...Array.from({ length: 8 }, (_, n) => row(n, header.length))]
        const lines = [...above(title), ...table.map((cells) => cells.join(delimiter))]
        const layout = readLayout(Buffer.from(`${lines.join('\n')}\n`), true, { isKnownName: isKnownColumn })
        if (!layout.ok) return [[header.length, delimiter, layout.code]]
        const found = [layout.headerLine, layout.columns.join('|'), layout.delimiter]
        const wanted = [above(title).length + 1, header.join('|'), delimiter]
        return found.join() === wanted.join() ? [] : [[header.length, delimiter, ...found]]
      }),
    )
    expect(wrong).toEqual([])
  })
})
