import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const mapKey = (columns: readonly string[], rows: readonly (readonly string[])[], key = columns[0]) =>
  mapColumns(columns, rows).columns.find(({ column }) => column === key)

const people = ['Anna Berg', 'Ben Cohen', 'Cara Dorn', 'Dan Ek', 'Eva Fox', 'Finn Gray', 'Gina Hall', 'Hans Ito']
const keyed = (keys: readonly string[]) =>
  keys.map((key, row) => [key, people[row] ?? '', `${(people[row] ?? '').replace(' ', '.').toLowerCase()}@acme.com`])

describe('a column that is named like a key, and has the key of several customers, is asked about', () => {
  test.each([
    ['one for all', ['7', '7', '7']],
    ['nothing for all', ['0', '0']],
    ['half of them again', ['1', '1', '2', '2', '3', '3']],
    ['one in five', ['1', '2', '3', '4', '5', '6', '1', '1']],
  ])('%s', (_, keys) =>
    expect(mapKey(['Customer ID', 'Name', 'Email'], keyed(keys))).toMatchObject({
      ...{ field: null, doubt: 'values-differ', proposed: 'external_id' },
    }),
  )

  test('firms that share one', () =>
    expect(
      mapKey(
        ['Kundennr', 'Firma'],
        [
          ['0', 'Laufkunde'],
          ['0', 'Barverkauf'],
        ],
      )?.field,
    ).toBeNull())

  test('colleagues, whose firm is one and the same', () => {
    const rows = people.slice(0, 4).map((name, at) => [at < 2 ? '10' : '11', name, 'Acme'])
    expect(mapKey(['Customer no', 'Contact name', 'Company'], rows)?.field).toBeNull()
  })
})

describe('a key is one', () => {
  test.each([
    ['all different', keyed(['1', '2', '3', '4'])],
    ['a few again', keyed(['1', '2', '3', '4', '5', '6', '7', '7'])],
    ['two people alone', keyed(['901', '901'])],
    ['blank for many', keyed(['1', '', '', ''])],
    ['the rows of one customer', [...keyed(['1']), ...keyed(['1']), ...keyed(['1'])]],
    ['one customer of several addresses', ['a', 'b', 'c'].map((one) => ['1', 'Anna Berg', `${one}@acme.com`])],
    [
      'nothing else is said',
      [
        ['1', '', ''],
        ['1', '', ''],
        ['1', '', ''],
      ],
    ],
  ])('%s', (_, rows) => expect(mapKey(['Customer ID', 'Name', 'Email'], rows)?.field).toBe('external_id'))
})

describe('the key of another thing is none of a person', () => {
  test.each(['company_id', 'Company ID', 'Account ID', 'Organization ID', 'Organisation ID'])('%s', (key) => {
    expect(mapKey([key, 'Company', 'First name'], [['1', 'Acme', 'Ann']])).toMatchObject({ field: null })
    expect(mapKey([key, 'Company', 'First name'], [['1', 'Acme', 'Ann']])).not.toHaveProperty('doubt')
    expect(
      mapKey(
        [key, 'Company'],
        [
          ['1', 'Acme'],
          ['2', 'Beta'],
        ],
      )?.field,
    ).toBe('external_id')
  })

  test.each([
    ...['Parent ID', 'parent_id', 'Group ID', 'Owner ID', 'Order ID', 'Product ID', 'Tax ID', 'Campaign ID', 'Deal ID'],
    ...['Parent Account ID', 'Parent Customer ID', 'Store ID', 'Sales Rep ID', 'List ID', 'Invoice number'],
  ])('%s', (key) => expect(mapKey([key, 'Name'], [['12', 'Ann']])).toMatchObject({ field: null }))
})

test('UID is the tax number of a firm where its cells are', () => {
  const rows = (...keys: string[]) => keys.map((key, at) => [key, `Firma ${at}`])
  expect(mapKey(['UID', 'Firma'], rows('ATU12345678', 'ATU 8765 4321'))).toMatchObject({ field: null })
  expect(mapKey(['UID', 'Firma'], rows('CHE-123.456.789 MWST'))).toMatchObject({ field: null })
  expect(mapKey(['UID', 'Firma'], rows('a81f', 'b72c'))?.field).toBe('external_id')
  expect(mapKey(['Kundennummer', 'Firma'], rows('ATU12345678'))?.field).toBe('external_id')
})
