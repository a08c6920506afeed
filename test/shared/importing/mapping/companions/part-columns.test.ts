import { describe, expect, test } from 'vitest'
import { findParts } from '../../../../../shared/importing/mapping/companions/part-columns.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const partsOf = (columns: readonly string[], row: readonly string[] = []) =>
  Object.fromEntries(
    mapColumns(columns, row.length === 0 ? [] : [row]).columns.flatMap(({ column, companionOf }) =>
      companionOf === undefined ? [] : [[column, `${companionOf.role} of ${columns[companionOf.of]}`]],
    ),
  )

test.each<[columns: string[], row: string[], parts: Record<string, string>]>([
  [['Vorwahl', 'Telefonnummer'], ['0221', '4710815'], { Vorwahl: 'area-code of Telefonnummer' }],
  [['Telefon Vorwahl', 'Telefon Nummer'], ['0221', '4710815'], { 'Telefon Vorwahl': 'area-code of Telefon Nummer' }],
  [['Name', 'Area Code', 'Phone Number'], ['A', '(212)', '5550143'], { 'Area Code': 'area-code of Phone Number' }],
  [['Name', 'DDD', 'Telefone'], ['A', '11', '98765-4321'], { DDD: 'area-code of Telefone' }],
  [
    ['Phone Country Code', 'Area Code', 'Phone'],
    ['49', '221', '4710815'],
    { 'Phone Country Code': 'calling-code of Phone', 'Area Code': 'area-code of Phone' },
  ],
  [
    ['Vorwahl', 'Telefon', 'Vorwahl Mobil', 'Mobil'],
    ['030', '1234567', '0171', '1234567'],
    { Vorwahl: 'area-code of Telefon', 'Vorwahl Mobil': 'area-code of Mobil' },
  ],
  [['Straße', 'Hausnummer'], ['Hauptstr.', '12a'], { Hausnummer: 'house-number of Straße' }],
  [['Strasse', 'Hausnr'], ['Hauptstr.', '12'], { Hausnr: 'house-number of Strasse' }],
  [
    ['Straatnaam', 'Huisnummer', 'Toevoeging'],
    ['Damrak', '12', 'bis'],
    { Huisnummer: 'house-number of Straatnaam', Toevoeging: 'house-addition of Straatnaam' },
  ],
  [['N° de voie', 'Rue'], ['12', 'rue de la Paix'], { 'N° de voie': 'house-number of Rue' }],
  [['Calle', 'Número'], ['Calle Mayor', '5'], { Número: 'house-number of Calle' }],
  [['Indirizzo', 'Civico'], ['Via Roma', '5'], { Civico: 'house-number of Indirizzo' }],
  [
    ['Ulica', 'Nr domu', 'Nr lokalu'],
    ['Długa', '5', '7'],
    { 'Nr domu': 'house-number of Ulica', 'Nr lokalu': 'flat-number of Ulica' },
  ],
  [
    ['Billing Street Number', 'Billing Street', 'Shipping Street'],
    ['5', 'High St', 'Low St'],
    { 'Billing Street Number': 'house-number of Billing Street' },
  ],
  [
    ['Voornaam', 'Tussenvoegsel', 'Achternaam'],
    ['Bert', 'ten', 'Brink'],
    { Tussenvoegsel: 'name-prefix of Achternaam' },
  ],
  [['Voornaam', 'Tussenvoegsel', 'Naam'], ['Bert', 'ten', 'Brink'], { Tussenvoegsel: 'name-prefix of Naam' }],
])('%j: %j', (columns, row, parts) => {
  expect(partsOf(columns, row)).toEqual(parts)
  expect(partsOf(columns)).toEqual(parts)
})

describe('a column of such a name is none', () => {
  test.each<[string[], string[]]>([
    [
      ['Vorwahl', 'Name'],
      ['0221', 'Anna'],
    ],
    [
      ['Area Code', 'Phone'],
      ['NW', '5550143'],
    ],
    [
      ['Area Code', 'City', 'Country', 'Notes', 'Phone'],
      ['212', '', '', '', '5550143'],
    ],
    [
      ['Fax Vorwahl', 'Telefon'],
      ['0221', '4710815'],
    ],
    [
      ['Hausnummer', 'Name'],
      ['5', 'Anna'],
    ],
    [
      ['House number', 'Street'],
      ['The Elms', 'High St'],
    ],
    [
      ['No', 'Street'],
      ['1', 'High St'],
    ],
    [
      ['Name', 'No', 'Street'],
      ['Anna', '1', '12 High St'],
    ],
    [
      ['Street', 'City', 'No'],
      ['High St', 'Leeds', '1'],
    ],
    [
      ['Tussenvoegsel', 'Naam'],
      ['ten', 'Bert Brink'],
    ],
  ])('%j: %j', (columns, row) => expect(partsOf(columns, row)).toEqual({}))

  test('nor one that a person has mapped', () => {
    const column = { column: 'Vorwahl', field: 'notes', position: 1, confidence: 1, evidence: 'person' } as const
    const phone = { ...column, column: 'Telefon', field: 'phone' } as const
    expect(findParts([column, phone], () => [])).toEqual([column, phone])
  })
})

test('a part goes where the rest goes, but for the prefix of a family name', () => {
  const { columns } = mapColumns(['Tussenvoegsel', 'Achternaam', 'Phone', 'Vorwahl Mobil', 'Mobil'], [])
  expect(columns.map(({ field, position }) => [field, position])).toEqual([
    ...[
      [null, 1],
      ['last_name', 1],
      ['phone', 1],
      ['phone', 2],
      ['phone', 2],
    ],
  ])
})
