import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../../../../shared/importing/import-settings.ts'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { arePeople } from '../../../../../../shared/importing/mapping/values/are-people.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { traceField } from '../../../../../../shared/importing/record/trace-field.ts'

const people = ['Deepak Malhotra', 'Mrs Laura Becker', 'Carlos Lopez', 'K. S. Iyer']
const firms = ['Lotus Textiles', 'Becker GmbH', 'Sharma Traders', 'M/s Khan & Bros']

function read(header: string, cells: readonly string[]) {
  const columns = [header, 'Contact Person', 'E-mail']
  const rows = cells.map((cell) => [cell, '', ''])
  const mapping = mapColumns(columns, rows).columns.map((column, at) => ({
    ...column,
    ...(arePeople(
      column,
      rows.map((row) => row[at] ?? ''),
    ) && { seen: { kind: 'text' as const, people: true as const } }),
  }))
  return (...row: string[]) => cleanRecord(mapping, row, 'repair')
}

test.each(['Party Name', 'Account Name', 'Account', 'Party', 'Customer', 'Client Name'])(
  'in %s people are people, and firms are firms',
  (header) => {
    const clean = read(header, [...people, ...firms])
    for (const name of people) {
      const { record, inferred, reasons } = clean(name, '', 'a@x.com')
      expect([record.display_name, record.company_primary, inferred.customer_type, reasons]).toEqual([
        name,
        undefined,
        'individual',
        [],
      ])
    }
    for (const firm of firms) {
      const { record, inferred } = clean(firm, '', 'a@x.com')
      expect([record.display_name, record.company_primary, inferred.customer_type]).toEqual([
        undefined,
        firm,
        'corporate',
      ])
    }
  },
)

test('what may be either stays a firm, and so does somebody beside whom another column names a contact', () => {
  const clean = read('Party Name', people)
  expect(clean('Laura', '', 'a@x.com').record.display_name).toBe('Laura')
  expect(clean('Tata Steel', '', 'a@x.com').record.company_primary).toBe('Tata Steel')
  expect(clean('Carlos Lopez', 'Ana Cole', 'a@x.com').record).toMatchObject({
    display_name: 'Ana Cole',
    company_primary: 'Carlos Lopez',
  })
})

test.each([
  ['Company', people],
  ['Party Name', firms],
  ['Account Name', [...firms, 'Reliance', 'Tata Steel', 'Laura Becker']],
  ['Account Name', ['Laura Becker', 'Carlos Lopez']],
])('in %s of %j a name is a firm', (header, cells) => {
  expect(read(header, cells)('Carlos Lopez', '', 'a@x.com').record.company_primary).toBe('Carlos Lopez')
})

const addressed = [
  ...['様', '先生', 'Herr', 'Frau', 'Frau Dr.', 'Mr.', 'Mme', 'Sra.', 'Sig.ra', 'Pan', '女士', '小姐', '님'].map(
    (word) => [word, 'person'] as const,
  ),
  ...['御中', '各位', '귀중', 'Firma', 'Company', 'Messrs.', 'Société', 'Spett.le', 'Empresa'].map(
    (word) => [word, 'firm'] as const,
  ),
  ...['', 'x', '2', 'Stammkunde'].map((word) => [word, 'open'] as const),
]

describe('beside a column of forms of address', () => {
  const called = ['佐藤 花子', '東 光', '渡邊 一', 'スミス ジョン', 'Smith, John', 'Petra Quast', 'Ürün Yaz']
  /** Whom they name is a person where nothing says so. */
  const isOfPeople: ReadonlySet<string> = new Set(['Kunde', 'Customer'])
  const headers = [
    ['得意先名', '敬称'],
    ['得意先名1', '敬称'],
    ['Kunde', 'Anrede'],
    ['Customer', 'Salutation'],
    ['거래처명', '호칭'],
  ] as const

  test.each(headers.flatMap((pair) => addressed.map((one) => [...pair, ...one] as const)))(
    '%s with %s “%s” is a %s',
    (party, address, word, who) => {
      const columns = [party, address, 'E-mail']
      const mapping = mapColumns(
        columns,
        called.map((name) => [name, word, '']),
      ).columns
      for (const name of called) {
        const { record } = cleanRecord(mapping, [name, word, 'a@x.com'], 'repair')
        const isPerson = record.display_name !== undefined || record.last_name !== undefined
        const isMeant = who === 'person' || (who === 'open' && isOfPeople.has(party))
        expect([name, isPerson, record.company_primary !== undefined]).toEqual([name, isMeant, !isMeant])
      }
    },
  )

  test.each([
    ['株式会社ホシノ', '様'],
    ['Becker GmbH', 'Herr'],
  ])('%s stays a firm, though it says %s', (firm, word) => {
    const mapping = mapColumns(['得意先名', '敬称', 'E-mail'], [[firm, word, '']]).columns
    expect(cleanRecord(mapping, [firm, word, 'a@x.com'], 'repair').record.display_name).toBeUndefined()
  })

  test('a column that is of firms by its name stays one', () => {
    const mapping = mapColumns(['Firma', 'Anrede', 'E-mail'], [['Petra Quast', 'Frau', '']]).columns
    expect(cleanRecord(mapping, ['Petra Quast', 'Frau', 'a@x.com'], 'repair').record.company_primary).toBe(
      'Petra Quast',
    )
  })
})

test('where a value comes from says so', () => {
  const columns = ['Party Name', 'E-mail']
  const mapping = mapColumns(
    columns,
    people.map((name) => [name, '']),
  ).columns.map((column) =>
    column.field === 'company_primary' ? { ...column, seen: { kind: 'text' as const, people: true as const } } : column,
  )
  const cells = ['Carlos Lopez', 'a@x.com']
  const trace = traceField({ mapping, policy: 'repair', settings: defaultSettings }, cells, 'display_name')
  expect(trace).toMatchObject({ value: 'Carlos Lopez', cells: [{ column: 'Party Name', raw: 'Carlos Lopez' }] })
})
