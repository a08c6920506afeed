import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { doubtColumns } from '../../../../shared/importing/planning/doubt-columns.ts'
import { planMapping } from '../../../../shared/importing/planning/plan-mapping.ts'

const doubt = (columns: string[], rows: string[][] = [], country?: string) => {
  const sampleRows = rows.map((cells, n) => ({ line: n + 2, cells }))
  return planMapping({ columns, sampleRows, customFields: [], memories: [], source: '', via: 'command-line', country })
}
const codes = (...call: Parameters<typeof doubt>) => doubt(...call).doubts.map(({ code }) => code)

describe('who the customers are', () => {
  test.each([
    [[], ['name']],
    [[], ['foo', '公司名称']],
    [[], ['YouTube Channel', 'Subscribers']],
    [['columns.only-contact'], ['email']],
    [['columns.only-contact'], ['Phone', 'city']],
    [['columns.nobody'], ['city', 'country', 'notes']],
    [['columns.nobody'], ['foo', 'bar']],
    [['columns.guessed'], ['contact', 'type']],
    [['columns.guessed'], ['Frist name', 'city']],
    [[], ['Frist name', 'email']],
  ])('%j for %j', (found, columns) => {
    expect(codes(columns)).toEqual(found)
  })

  test('a file of e-mails or phones alone goes on, and says what it is taken for', () => {
    for (const cells of [['a@a.example'], ['+852 6123 4567']]) {
      const { doubts, waits } = doubt(['Column 1'], [cells, cells, cells])
      expect(doubts.map(({ code }) => code)).toEqual(['columns.only-contact', 'columns.only-values'])
      expect(waits).toBe(false)
    }
  })
})

describe('no column gives a name, and one may', () => {
  const three = (cell: string) => Array.from({ length: 3 }, (_, n) => [`Firm ${n} Ltd`, cell])
  test.each([
    [['columns.unmapped'], 'Crew name', 'Ann Lee'],
    [['columns.unmapped'], 'Name on badge', '王小明'],
    [[], 'Product name', 'Ann Lee'],
    [[], 'Pupil grade', 'Ann Lee'],
    [[], 'Crew name', '2024'],
  ])('%j for %s: %s', (found, column, cell) => {
    expect(codes(['Company', column], three(cell))).toEqual(found)
  })

  test('where another column gives it, or two cells are all there is, nobody has to say', () => {
    expect(codes(['Last name', 'Crew name'], three('Ann Lee'))).toEqual([])
    expect(codes(['Company', 'Crew name'], three('Ann Lee').slice(1))).toEqual([])
  })
})

describe('a column that goes nowhere and holds phones', () => {
  const unmapped = (cells: readonly string[]) =>
    doubt(
      ['Name', 'Reach', 'Rcv'],
      cells.map((cell, n) => [`Ann ${n}`, 'see file', cell]),
    ).doubts.filter(({ code }) => code === 'columns.unmapped')

  // biome-ignore format: lists of cells
  const phones = [
    ['415-555-0132', '(415) 555-0177', '4155550198', '415-555-0111 x22', 'ask Bo'],
    ['9123 4567', '9123 4568', '91234569', 'see below', '9123 4570 ext. 4'],
    ['+44 20 7946 0000', '(020) 7946 0001 (office)', 'none known', 'Tel: 020 7946 0002', '020 7946 0003'],
  ]
  test.each(phones.map((cells) => [cells]))('%j is asked', (cells) => {
    expect(unmapped(cells)).toMatchObject([{ column: 'Rcv', kind: 'phone' }])
  })

  // biome-ignore format: lists of cells
  test.each([
    [['10023441', '10023442', '10023443', '10023444', '10023445']],
    [['12 Pier Road', '9123 4567', 'Flat 4', 'Oslo', 'Rome']],
    [['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']],
    [['7.1', '6.8', '7.0', '7', '6']],
    [['red', 'blue', 'red', 'green', 'red']],
  ])('%j is not', (cells) => expect(unmapped(cells)).toEqual([]))
})

describe('most cells of a column can not be read as what it is', () => {
  const five = (cell: string) => Array.from({ length: 5 }, (_, n) => [`Ann ${n}`, cell])
  const rows = [
    ['Tel', '85291382848', 'phone'],
    ['Tel', 'see below', 'phone'],
    ['Phone 2', '123 45', 'phone'],
    ['E-mail', 'ann at home', 'email'],
    ['Country', 'Atlantis', 'country'],
    ['Next follow up', 'soon enough', 'date'],
  ] as const
  test.each(rows)('%s: %s', (column, cell, kind) => {
    expect(doubt(['Name', column], five(cell)).doubts).toContainEqual({
      ...{ code: 'columns.unread', column, kind, cells: 5, of: 5 },
    })
  })

  test('half of them can, or it has too few to tell', () => {
    const half = [...five('see below').slice(0, 3), ...five('+852 6123 4567').slice(0, 3)]
    expect(codes(['Name', 'Tel'], half)).toEqual([])
    expect(codes(['Name', 'Tel'], [...half, ['Bo', 'see below']])).toEqual(['columns.unread'])
    expect(codes(['Name', 'Tel'], five('see below').slice(0, 2))).toEqual([])
  })

  test('blanks, and words for nothing, are no cells of it', () => {
    expect(codes(['Name', 'Tel'], [...five('n/a'), ...five(''), ...five('see below').slice(0, 2)])).toEqual([])
  })

  test('phones are read beside the country of their record, or of the whole file', () => {
    const local = five('9138 2848')
    expect(codes(['Name', 'Tel'], local)).toEqual(['columns.unread'])
    expect(codes(['Name', 'Tel'], local, 'HK')).toEqual([])
    const withCountry = local.map((cells) => [...cells, 'Hong Kong'])
    expect(codes(['Name', 'Tel', 'Country'], withCountry)).toEqual([])
  })

  test('several in a cell are read one by one', () => {
    expect(codes(['Name', 'Tel'], five('+852 6123 4567 / +852 6123 4568'))).toEqual([])
    expect(codes(['Name', 'E-mail'], five('a@a.example; b@b.example'))).toEqual([])
  })

  test('an export of ours is not doubted', () => {
    const mapping = [
      { column: 'phone', field: 'phone', position: 1, confidence: 1, evidence: 'export' } as const,
      { column: 'display_name', field: 'display_name', position: 1, confidence: 1, evidence: 'export' } as const,
    ]
    expect(
      doubtColumns(
        mapping,
        five('x').map(([name = '', cell = '']) => [cell, name]),
      ),
    ).toEqual([])
  })
})

test('a column that most cells make one of e-mail addresses is proposed as that, with the question', () => {
  const ask = (emails: number, header: string) => {
    const rows = Array.from({ length: 10 }, (_, n) => [`Ann ${n}`, n < emails ? `a${n}@acme.com` : 'DM only'])
    const { columns } = mapColumns(['Name', header], rows)
    return { column: columns[1], doubts: doubtColumns(columns, rows) }
  }
  for (const header of ['Contact', 'Phone', 'City', 'Website', 'Country'])
    for (const emails of [6, 7, 8, 10]) {
      const { column, doubts } = ask(emails, header)
      expect([header, emails, column?.field, column?.doubt]).toEqual([header, emails, 'email', 'values-differ'])
      expect(doubts).toContainEqual({ code: 'columns.values-differ', column: header, kind: 'email' })
      expect(column?.confidence).toBeLessThan(0.9)
    }
  expect(ask(3, 'Contact').column?.field).not.toBe('email')
})
