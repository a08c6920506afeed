import { expect, test } from 'vitest'
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
