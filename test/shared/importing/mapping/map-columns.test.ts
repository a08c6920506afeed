import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { map } from './map-columns/map.ts'

describe('the id of another system', () => {
  const rowsOf = (...ids: string[]) => ids.map((id) => [id, 'Ann'])
  test.each([
    ['letters and digits', rowsOf('0035g00000ABCDe', 'cus_Nabc123'), 'external_id'],
    ['a letter and a digit', rowsOf('K1', 'K2', '7b'), 'external_id'],
    ['words of a few letters, which are no key', rowsOf('EU', 'US'), 'id'],
    ['long numbers', rowsOf('6123456789012', ''), 'external_id'],
    ['our own', rowsOf('0199a1b2-0000-7000-8000-000000000001'), 'id'],
    ['numbers of lines, which are no key', rowsOf('1', '2', '3'), 'id'],
    ['one of ours among them', rowsOf('cus_Nabc123', '0199a1b2-0000-7000-8000-000000000001'), 'id'],
    ['nothing', rowsOf(''), 'id'],
  ])('%s', (_, rows, field) => expect(map(['Id', 'Name'], rows)).toEqual([field, 'display_name']))

  test('stands behind a column that is called so', () => {
    expect(map(['Id', 'Customer No', 'Name'], [['cus_Nabc123', 'K-1', 'Ann']])).toEqual([
      ...[null, 'external_id', 'display_name'],
    ])
  })
})

describe('a name of a customer beside a name of a person', () => {
  test.each([
    [
      ['客戶名稱', '聯絡人'],
      ['company_primary', 'display_name'],
    ],
    [
      ['Customer', 'Contact Person'],
      ['company_primary', 'display_name'],
    ],
    [
      ['Ansprechpartner', 'Kunde'],
      ['display_name', 'company_primary'],
    ],
    [
      ['Customer', 'Contact', 'Company'],
      [null, 'display_name', 'company_primary'],
    ],
    [
      ['Customer Name', 'First Name', 'Last Name'],
      ['display_name', 'first_name', 'last_name'],
    ],
    [
      ['客戶名稱', '電郵'],
      ['display_name', 'email'],
    ],
  ])('%j', (columns, fields) => expect(map(columns)).toEqual(fields))
})

describe('what the other columns say', () => {
  test('the parts of an address are those of the first one', () => {
    const home = ['Home Street', 'Home City', 'Home State', 'Home Postal Code', 'Home Country/Region']
    const business = home.map((column) => column.replace('Home', 'Business'))
    const fields = ['address_primary', 'city', 'region', 'postal_code', 'country_code']
    const rest = ['address_primary 2', ...fields.slice(1)]
    expect(map(['Name', ...home, ...business])).toEqual(['display_name', ...fields, ...rest])
    expect(map(['Name', ...business, ...home])).toEqual(['display_name', ...fields, ...rest])
    expect(mapColumns([...business, ...home], []).columns.map(({ companionOf }) => companionOf?.of)).toEqual([
      ...Array.from({ length: 6 }),
      ...[1, 2, 3, 4],
    ])
    expect(map(['Home Street', 'Business City'])).toEqual(['address_primary', 'city'])
  })

  test('a nickname is a name where there is no other', () => {
    expect(map(['First Name', 'Nickname'])).toEqual(['first_name', null])
    expect(map(['Nickname', 'Email'])).toEqual(['display_name', 'email'])
  })

  test('a department is no département', () => expect(map(['Name', 'Department'])).toEqual(['display_name', null]))

  test('an address is of the network that all cells are of', () => {
    const rows = [['https://www.linkedin.com/in/ada', 'Ada']]
    expect(map(['URL', 'Name'], rows)).toEqual(['linkedin_url', 'display_name'])
    expect(map(['URL', 'Name'], [['https://acme.com', 'Ada'], ...rows])).toEqual(['company_website', 'display_name'])
  })
})

describe('several columns for one field', () => {
  test('the better name wins, whatever their order: the other stays unmapped, or is a further one', () => {
    expect(map(['Work email', 'Email'])).toEqual(['email 2', 'email'])
    expect(map(['Company', 'Account', 'company_name'])).toEqual([null, null, 'company_primary'])
  })

  test('of two alike the first wins', () => {
    expect(map(['city', 'city (2)'])).toEqual(['city', null])
  })

  test('phones and addresses are numbered in the order of the columns', () => {
    expect(map(['WhatsApp', 'name', 'phone', 'Tel. 2', 'Home Address', 'Address'])).toEqual([
      'phone',
      'display_name',
      'phone 2',
      'phone 3',
      'address_primary',
      'address_primary 2',
    ])
  })
})

describe('columns that are no field of ours', () => {
  const customFields = [
    { key: 'Shoe size', label: 'Size of shoes', kind: 'number', choices: [] },
    { key: 'contact', label: 'contact', kind: 'text', choices: [] },
  ] as const

  test.each(['Shoe size', 'shoe_size', 'Size of shoes'])('%s is the custom field of that name', (column) => {
    expect(mapColumns([column], [], customFields).columns).toEqual([
      {
        ...{ column, field: null, position: 1, confidence: 1, evidence: 'custom' },
        custom: { key: 'Shoe size', kind: 'number', choices: [] },
      },
    ])
  })

  test.each(['Name', 'Email address', 'Mobile'])(
    'one that is called %s takes no column from a field of ours',
    (label) => {
      const field = { key: label, label, kind: 'text' as const, choices: [] }
      expect(mapColumns([label], [], [field])).toEqual(mapColumns([label], []))
    },
  )

  test('a custom field comes before all else that its name means', () => {
    expect(mapColumns(['Contact'], [], customFields).columns[0]).toMatchObject({ field: null, evidence: 'custom' })
  })

  test('a column put into an export of ours is known by its name, where its field has no column', () => {
    const columns = ['harbour_id', 'name', 'e-mail', 'city', 'Town', 'Nickname', 'Colour']
    expect(map(columns)).toEqual(['id', 'display_name', 'email', 'city', null, null, null])
  })

  test('what we wrote ourselves is no data', () => {
    const { columns } = mapColumns(['harbour_line', 'harbour_reason', 'email'], [['2', 'a@a.example', '']])
    expect(columns.map(({ field, evidence }) => [field, evidence])).toEqual([
      [null, 'ours'],
      [null, 'ours'],
      ['email', 'synonym'],
    ])
  })
})

test.each([
  ['Kunden-ID', 'external_id'],
  ['Name, Vorname', 'display_name'],
  ["Nom de l'entreprise", 'company_primary'],
  ['Tél. portable', 'phone'],
  ['Nombre del contacto', 'display_name'],
  ['Código do cliente', 'external_id'],
  ['Numero di cellulare', 'phone'],
  ['Straat en huisnummer', 'address_primary'],
  ['電子郵件地址', 'email'],
  ['所在公司', 'company_primary'],
  ['ご担当者名', 'display_name'],
  ['휴대전화번호', 'phone'],
])('%s is a name of %s', (column, field) => expect(map([column])).toEqual([field]))

test('ST is the state where every cell is one of the United States, and nothing elsewhere', () => {
  const fieldOf = (...cells: string[]) =>
    mapColumns(
      ['Name', 'ST'],
      cells.map((cell, at) => [`Ann Lee ${at}`, cell]),
    ).columns[1]?.field
  expect(fieldOf('TX', 'ny', '', 'Ohio')).toBe('region')
  expect(fieldOf('TX', 'Active')).toBeNull()
  expect(fieldOf('', '')).toBeNull()
})
