import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { checkProperty } from '../../../support/property.ts'

/** Cells of every kind, as people write them. */
const cellsOf = {
  email: ['ann@acme.com', 'bob@example.org', 'c.lee@mail.example.hk', 'd@d.example'],
  url: ['https://acme.com', 'www.example.org/x', 'http://shop.example', 'https://a.example/b?c=d'],
  phone: ['+852 9123 4567', '(020) 7946 0958', '13812345678', '+49 30 901820'],
  date: ['2024-01-05', '13.02.2023', '5 March 2024', '2023-11-30T10:15:00Z', '31/12/2022', '2024/02/03 10:00'],
  number: ['12', '1300', '99.5', '1,024', '7', '$40.00'],
  boolean: ['yes', 'no', 'yes', 'TRUE', 'no'],
} as const
type Kind = keyof typeof cellsOf
const kinds = Object.keys(cellsOf) as Kind[]

const mapOne = (column: string, cells: readonly string[]) =>
  mapColumns(
    [column],
    cells.map((cell) => [cell]),
  ).columns[0]

describe('finding 7: a name, a place or a key is none of these, whatever the column is called', () => {
  const fields = [
    ...['First name', 'Last name', 'Last', 'First', 'Name', 'Company', 'Nachname', '姓名', 'City', 'Job title'],
  ]
  test.each(fields.flatMap((column) => kinds.map((kind) => [column, kind] as const)))(
    '%s with a column of %s',
    (column, kind) => {
      const found = mapOne(column, cellsOf[kind])
      const own = { email: 'email', url: 'company_website', phone: 'phone', date: null, number: null, boolean: null }[
        kind
      ]
      expect(found).toMatchObject({ field: own, doubt: 'values-differ' })
      expect(found?.confidence ?? 0).toBeLessThan(0.9)
    },
  )

  test.each<[string, Kind[]]>([
    ['E-mail', ['url', 'phone', 'date', 'number', 'boolean']],
    ['Phone', ['email', 'url', 'date', 'boolean']],
    ['Country', ['email', 'url', 'phone', 'date', 'number', 'boolean']],
    ['Address', ['email', 'url', 'date', 'boolean']],
    ['Website', ['email', 'phone', 'date', 'number', 'boolean']],
    ['YouTube handle', ['email', 'phone', 'date', 'number', 'boolean']],
    ['Subscribers', ['email', 'url', 'date', 'boolean']],
    ['LinkedIn', ['email', 'phone', 'date', 'number', 'boolean']],
    ['Status', ['email', 'url', 'date']],
  ])('%s', (column, wrong) => {
    for (const kind of wrong) expect(mapOne(column, cellsOf[kind])).toMatchObject({ doubt: 'values-differ' })
  })

  test('the right kind is never doubted, nor is a column with a few odd cells', () => {
    const right = [
      ...[
        ['E-mail', 'email'],
        ['Website', 'url'],
        ['Phone', 'phone'],
        ['Next follow-up', 'date'],
        ['Subscribers', 'number'],
      ],
      ...[
        ['Do not contact', 'boolean'],
        ['Postal code', 'number'],
        ['Region', 'number'],
        ['Notes', 'date'],
        ['Tags', 'number'],
      ],
    ] as const
    for (const [column, kind] of right as readonly (readonly [string, Kind])[]) {
      expect(mapOne(column, cellsOf[kind])?.field).not.toBeNull()
      expect(mapOne(column, cellsOf[kind])).not.toHaveProperty('doubt')
    }
    expect(mapOne('Last name', ['Lee', '2024-01-05', 'Wong', '', '12'])).toMatchObject({ field: 'last_name' })
    expect(mapOne('Last name', ['', '-', 'n/a'])).toMatchObject({ field: 'last_name' })
    expect(mapOne('Name', ['7', 'Lee'])).toMatchObject({ field: 'display_name' })
  })

  test('names of people are never doubted', async () => {
    const names = [
      '李小龙',
      "O'Brien",
      'No',
      'Jean-Luc',
      'Nguyễn',
      '김민수',
      'May',
      'April',
      'Ng',
      'José',
      'X Æ',
      'Yes',
    ]
    await checkProperty(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 5 }), (cells) => {
        const found = mapOne('Name', [...cells, 'Ann', 'Bea', 'Cid', 'Dan', 'Eve', 'Flo'].slice(-cells.length - 6))
        const isAllYesOrNo = cells.filter((cell) => ['No', 'Yes'].includes(cell)).length > cells.length / 2
        return isAllYesOrNo || found?.field === 'display_name'
      }),
      { seed: 71 },
    )
  })
})

describe('a column that is unmapped by its name is proposed', () => {
  test.each([
    ['email', cellsOf.email],
    ['phone', cellsOf.phone],
    ['company_website', cellsOf.url],
    // A country may be that of a journey or of a ware.
    [null, ['Hong Kong', 'Germany', '日本', 'United States', 'France']],
    [null, ['CA', 'DE', 'GA', 'IL', 'IN']],
    [null, ['en', 'de', 'fr', 'it']],
    [null, ['Chad', 'Ann', 'Jordan', 'Lee', 'Bob']],
    [null, ['Rome', 'Oslo', 'Paris', 'Berlin']],
  ])('%s for %j', (field, cells) => {
    const found = mapOne('Xyz', cells)
    expect(found?.field ?? null).toBe(field)
    expect(found?.doubt).toBe(field === null ? undefined : 'only-values')
  })

  test.each([
    [['Hong Kong', 'Germany', '日本', 'United States', 'France']],
    [['Deutschland', 'Frankreich', 'Italien', 'somewhere', 'Spanien', 'Polen']],
  ])('a country only where it has no name: %j', (cells) => {
    expect(mapOne('Column 3', cells)).toMatchObject({ field: 'country_code', doubt: 'only-values' })
  })

  test('not where a name says which column it is', () => {
    const rows = cellsOf.email.map((cell, at) => [cell, cellsOf.email.at(-1 - at) ?? ''])
    expect(mapColumns(['Referred by', 'E-mail'], rows).columns.map(({ field }) => field)).toEqual([null, 'email'])
  })
})

test('what one language calls a region is the country of another', () => {
  expect(mapOne('Kraj', ['Polska', 'Niemcy', 'Francja'])).toMatchObject({ field: 'country_code' })
  expect(mapOne('Kraj', ['Jihomoravský', 'Zlínský', 'Vysočina'])).toMatchObject({ field: 'region' })
})

describe('finding 8: Channel', () => {
  const map = (columns: string[], ...rows: string[][]) => mapColumns(columns, rows).columns.map(({ field }) => field)

  test('is the name of a creator beside what is said of channels', () => {
    const rows = [
      ['Ada Makes', '1.2M'],
      ['Bread & Bits', '45K'],
    ]
    expect(map(['Channel', 'Subscribers'], ...rows)).toEqual(['display_name', 'youtube_subscribers'])
    expect(map(['YouTube Channel', 'E-mail'], ['Ada Makes', 'a@a.example'])).toEqual(['display_name', 'email'])
    expect(map(['频道', '粉丝数'], ['老王做饭', '12万'])).toEqual(['display_name', 'youtube_subscribers'])
  })

  test('is the channel where its cells are handles or addresses', () => {
    expect(mapOne('Channel', ['@ada', 'https://www.youtube.com/@bob'])).toMatchObject({
      ...{ field: 'youtube_channel_url', confidence: 0.9 },
    })
  })

  test('is no field where it is the way by which somebody came', () => {
    expect(map(['Name', 'Channel'], ['Ann', 'Web'], ['Bob', 'E-mail'])).toEqual(['display_name', null])
  })
})

test('each column that is doubted says what it may be', () => {
  const rows = [['2024-01-05', 'ann@acme.com', 'x', 'Ann']]
  expect(mapColumns(['Last', 'Xyz', 'Notes 電郵', 'Name'], rows).columns).toMatchObject([
    { field: null, doubt: 'values-differ', proposed: 'last_name' },
    { field: null },
    { field: 'email', doubt: 'names-differ' },
    { field: 'display_name' },
  ])
})

test('every field takes any cells without failing', async () => {
  const columns = customerFields.map(({ name }) => name)
  await checkProperty(
    fc.property(fc.array(fc.array(fc.string(), { minLength: columns.length, maxLength: columns.length })), (rows) => {
      expect(mapColumns(columns, rows).columns).toHaveLength(columns.length)
    }),
    { seed: 72, numRuns: 50 },
  )
})
