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

/** Names with their values beside them, a row each; `|` is the delimiter. */
const labelled = [
  ['Report:|Sales Q3'],
  ['Report:|Sales Q3', 'Date:|2024-01-02'],
  ['Report:|Sales Q3', 'From:|2024-01-02', 'To:|2024-03-31'],
  ['Exported by:|Anna Weber', 'E-mail:|anna@alpha-works.com', 'Phone:|+41 79 123 45 67'],
  ['报表：|客户', '日期：|2024-01-02'],
  ['From:|2024-01-02|To:|2024-03-31'],
  ['a:|1', 'b:|2', 'c:|3', 'd:|4', 'e:|5', 'f:|6', 'g:|7', 'h:|8'],
]

describe.each(labelled.map((lines) => [lines.join(' / '), lines] as const))('%s', (_, lines) => {
  test.each(headers.map((header) => [header.length, header] as const))(
    'stands above a table of %i columns, and is no record of it',
    (width, header) => {
      const wrong = delimiters.flatMap((delimiter) =>
        [0, Math.max(0, width - 2)].flatMap((padding) =>
          [[], ['']].flatMap((gap) => {
            const table = [header, ...Array.from({ length: 24 }, (_, n) => row(n, width))]
            const above = lines.map((line) => line.replaceAll('|', delimiter) + delimiter.repeat(padding))
            const all = [...above, ...gap, ...table.map((cells) => cells.join(delimiter))]
            const layout = readLayout(Buffer.from(`${all.join('\n')}\n`), true, { isKnownName: isKnownColumn })
            if (!layout.ok) return [[delimiter, padding, layout.code]]
            const line = above.length + gap.length + 1
            const found = [layout.headerLine, layout.columns.join('|'), layout.delimiter, layout.dataStartLine]
            const isTold = layout.warnings.some(({ code }) => code === 'header.skipped-lines')
            return found.join() === [line, header.join('|'), delimiter, line + 1].join() && isTold
              ? []
              : [[delimiter, padding, gap.length, isTold, ...found]]
          }),
        ),
      )
      expect(wrong).toEqual([])
    },
  )
})

test.each(['Name:,Email:', 'Name:,Email', 'Name:,E-mail:,Phone'])('a header may end in colons: %s', (header) => {
  const text = `${header}\n${'Ann,ann@alpha-works.com,+41791234567\n'.repeat(3)}`
  expect(readLayout(Buffer.from(text), true, { isKnownName: isKnownColumn })).toMatchObject({ headerLine: 1 })
})
