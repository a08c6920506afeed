import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../../shared/importing/mapping/map-columns.ts'
import { countUnread } from '../../../../../../shared/importing/planning/count-unread.ts'
import { createJoiner } from '../../../../../../shared/importing/record/cells/companions/join-parts.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'

const clean = (record: Readonly<Record<string, string>>, country?: string) => {
  const cells = Object.values(record)
  const { columns } = mapColumns(Object.keys(record), [cells])
  const defaults = country === undefined ? {} : { country_code: country }
  return cleanRecord(columns, cells, 'repair', { emptyCells: 'keep', defaults }).record
}

describe('an area code is read with its number', () => {
  test.each<[Record<string, string>, string]>([
    [{ Vorwahl: '0221', Telefonnummer: '4710815', Land: 'Deutschland' }, '+492214710815'],
    [{ Vorwahl: '221', Telefonnummer: '4710815', Land: 'DE' }, '+492214710815'],
    [{ Vorwahl: '030', Telefonnummer: '030 1234567', Land: 'DE' }, '+49301234567'],
    [{ Vorwahl: '0221', Telefonnummer: '+49 221 4710815', Land: 'DE' }, '+492214710815'],
    [{ Vorwahl: '0221', Telefonnummer: '2214567', Land: 'DE' }, '+492212214567'],
    [{ 'Area Code': '212', 'Phone Number': '5550143', Country: 'US' }, '+12125550143'],
    [{ 'Area Code': '212', 'Phone Number': '2125550143', Country: 'US' }, '+12125550143'],
    [{ 'Phone Country Code': '49', Phone: '0221 4710815' }, '+492214710815'],
    [{ 'Phone Country Code': '0039', 'Area code': '06', Phone: '69812345' }, '+390669812345'],
    [{ DDD: '11', Telefone: '98765-4321', País: 'Brasil' }, '+5511987654321'],
  ])('%j: %s', (record, phone) => {
    const found = clean({ Name: 'Ada', ...record })
    expect(found.phone).toBe(phone)
    expect(found).not.toHaveProperty('extra')
  })

  test('a code without a number is kept', () =>
    expect(clean({ Name: 'Ada', Vorwahl: '0221', Telefonnummer: '' })).toEqual({
      ...{ display_name: 'Ada', extra: { Vorwahl: '0221' } },
    }))

  test('a number whose code stands beside it is no unread one', () => {
    const { columns } = mapColumns(['Land', 'Vorwahl', 'Telefonnummer'], [['DE', '030', '123']])
    const rows = [
      ['DE', '0221', '12345'],
      ['DE', '089', '12345'],
    ]
    expect(countUnread(columns, 2, rows, undefined)).toMatchObject({ unread: 0, filled: 2 })
  })
})

describe('a house number stands where its country has it', () => {
  const dutch = { Straatnaam: 'Damrak', Huisnummer: '12' }
  test.each<[Record<string, string>, string]>([
    [{ Straße: 'Hauptstr.', Hausnummer: '12a' }, 'Hauptstr. 12a'],
    [{ Straße: 'Hauptstr. 12a', Hausnummer: '12a' }, 'Hauptstr. 12a'],
    [{ ...dutch, Toevoeging: 'bis' }, 'Damrak 12 bis'],
    [{ ...dutch, Toevoeging: 'A' }, 'Damrak 12A'],
    [{ ...dutch, Toevoeging: '2' }, 'Damrak 12-2'],
    [{ ...dutch, Toevoeging: '' }, 'Damrak 12'],
    [{ 'N° de voie': '12', Rue: 'rue de la Paix' }, '12 rue de la Paix'],
    [{ Street: 'High St', 'House number': '5' }, '5 High St'],
    [{ Street: 'High St', Number: '5' }, '5 High St'],
    [{ ...dutch, 'Huisnr toev': 'hs' }, 'Damrak 12 hs'],
    [{ Street: 'Hauptstr.', 'House number': '5', Country: 'Germany' }, 'Hauptstr. 5'],
    [{ Straße: 'High St', Hausnummer: '5', Land: 'Irland' }, '5 High St'],
    [{ Ulica: 'Długa', 'Nr domu': '5', 'Nr lokalu': '7' }, 'Długa 5/7'],
  ])('%j: %s', (record, address) => {
    const found = clean({ Name: 'Ada', ...record })
    expect(found.address_primary).toBe(address)
    expect(found).not.toHaveProperty('extra')
  })

  test('the country of the batch counts', () =>
    expect(clean({ Straße: 'High St', Hausnummer: '5' }, 'GB').address_primary).toBe('5 High St'))

  test('a number without a street is kept', () =>
    expect(clean({ Name: 'Ada', Straße: '', Hausnummer: '5' }).extra).toEqual({ Hausnummer: '5' }))
})

test.each<[Record<string, string>, string]>([
  [{ Voornaam: 'Bert', Tussenvoegsel: 'ten', Achternaam: 'Brink' }, 'ten Brink'],
  [{ Voornaam: 'Bert', Tussenvoegsel: 'ten', Naam: 'Brink' }, 'ten Brink'],
  [{ Voornaam: 'Bert', Tussenvoegsel: 'ten', Achternaam: 'ten Brink' }, 'ten Brink'],
  [{ Voornaam: 'Jan', Tussenvoegsel: '', Achternaam: 'Jansen' }, 'Jansen'],
])('the prefix of a family name: %j: %s', (record, name) => expect(clean(record).last_name).toBe(name))

test.each<[Record<string, string>, column: string]>([
  [{ Vorwahl: '0221', Telefon: '4710815' }, 'Telefon'],
  [{ 'Phone Country Code': '49', 'Area code': '221', Phone: '4710815' }, 'Phone'],
  [{ Straße: 'Damrak', Hausnummer: '12', Toevoeging: '2' }, 'Straße'],
  [{ Street: 'High St', 'House number': '5' }, 'Street'],
  [{ Tussenvoegsel: 'ten', Achternaam: 'Brink' }, 'Achternaam'],
])('a fixed cell with its part in it is not joined again: %j', (record, column) => {
  const columns = Object.keys(record)
  const join = createJoiner(mapColumns(columns, [Object.values(record)]).columns)
  const at = columns.indexOf(column)
  const [joined] = join?.(Object.values(record), undefined).cells.slice(at) ?? []
  expect(joined).not.toBe(record[column])
  expect(join?.(Object.values({ ...record, [column]: joined ?? '' }), undefined).cells[at]).toBe(joined)
})

test('a code without a digit is kept, and no part of the number', () => {
  const { columns } = mapColumns(['Area code', 'Phone'], [['212', '5550143']])
  expect(cleanRecord(columns, ['NW', '+44 20 7946 0958'], 'repair').record).toEqual({
    ...{ phone: '+442079460958', extra: { 'Area code': 'NW' } },
  })
})

test('a file without parts has nothing to join', () =>
  expect(createJoiner(mapColumns(['Name', 'Phone'], []).columns)).toBeNull())
