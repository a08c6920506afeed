import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

/** A postal code, what stands between, and a town, a language a row. */
const languages = [
  [
    ['Postcode', 'ZIP', 'Postal code'],
    ['and', '&', '/', ','],
    ['Town', 'City'],
  ],
  [
    ['PLZ', 'Postleitzahl'],
    ['und', '/', '&'],
    ['Ort', 'Stadt'],
  ],
  [
    ['Code postal', 'C.P.'],
    ['et', '/'],
    ['Ville', 'Localité', 'Commune'],
  ],
  [['Código postal'], ['y', '/'], ['Ciudad', 'Localidad']],
  [
    ['CEP', 'Código postal'],
    ['e', '/'],
    ['Cidade', 'Localidade'],
  ],
  [['CAP'], ['e', '/'], ['Città', 'Comune']],
  [['Postcode'], ['en', '/'], ['Plaats', 'Woonplaats']],
  [
    ['Postnummer', 'Postnr'],
    ['och', '/'],
    ['Ort', 'Stad'],
  ],
  [
    ['Postnummer', 'Postnr'],
    ['og', '/'],
    ['By', 'Poststed'],
  ],
  [['Postinumero'], ['ja', '/'], ['Kaupunki']],
  [['Kod pocztowy'], ['i', 'oraz', '/'], ['Miasto', 'Miejscowość']],
  [['PSČ'], ['a', '/'], ['Město', 'Obec']],
  [['Irányítószám'], ['és', '/'], ['Város']],
  [['Cod poștal'], ['și', '/'], ['Oraș', 'Localitate']],
  [['Почтовый индекс', 'Индекс'], ['и', '/'], ['Город']],
  [['Ταχυδρομικός κώδικας', 'ΤΚ'], ['και', '/'], ['Πόλη']],
  [['Posta kodu'], ['ve', '/'], ['Şehir']],
] as const

describe('a column of the postal code and the town', () => {
  const headers = languages.flatMap(([codes, joins, towns]) =>
    codes.flatMap((code) => joins.flatMap((join) => towns.map((town) => `${code} ${join} ${town}`))),
  )

  test('is that of the town, in every language', () => {
    expect(headers.filter((header) => findNamedField(header)?.field !== 'city')).toEqual([])
  })

  test.each(['City and state', 'Postcode and country', 'Address and city', 'City and name', 'Town / Team'])(
    '%s is not',
    (header) => {
      expect(findNamedField(header)?.confidence ?? 0).toBeLessThan(0.9)
    },
  )
})

const columns = ['Name', 'Phone']
const fieldOf = (header: string, cells: readonly string[]) => {
  const rows = cells.map((cell, n) => [`Ann Lee ${n}`, `+85261234${n}00`, cell])
  return mapColumns([...columns, header], rows).columns.map(({ field, doubt }) => doubt ?? field)[2]
}

describe('a word for an e-mail and for the post', () => {
  const towns = ['1000 Ljubljana', '2000 Maribor', '4000 Kranj']
  test.each(['Pošta', 'Poczta', 'E-mail'])('%s, over towns, is the town', (header) => {
    expect(fieldOf(header, towns)).toBe('city')
    expect(fieldOf(header, ['Gdańsk', 'Kraków', 'Poznań'])).toBe('city')
    expect(fieldOf(header, ['ann@acme.example', 'Kraków', 'bo@acme.example'])).toBe('email')
    expect(fieldOf(header, ['ann at home', 'bo.acme', 'see below'])).toBe('email')
  })
})

test('where somebody came from is asked where its cells are countries', () => {
  expect(fieldOf('Origin', ['China', 'India', 'Germany'])).toBe('values-differ')
  expect(fieldOf('Origin', ['Web', 'Fair', 'India'])).toBe('source')
})

describe('a name in another script', () => {
  const marks = [
    'Latin',
    'latin script',
    'romanized',
    'in English',
    'латиницей',
    'λατινικά',
    'ローマ字',
    'ภาษาอังกฤษ',
    '拼音',
  ]
  test.each(['Name', 'Full name', 'ФИО', '氏名', '姓名'])('%s', (name) => {
    for (const mark of marks) expect(findNamedField(`${name} (${mark})`)?.field, mark).toBe('display_name')
  })
})

describe('the number of the insured is not that of the patient', () => {
  test.each(['Tél assuré', 'Policyholder phone', 'Telefon Versicherungsnehmer', 'Телефон страхователя'])(
    '%s',
    (header) => {
      const rows = [['Ann Lee', '+85261234500']]
      expect(mapColumns(['Patient', header], rows).columns[1]?.field).toBeNull()
    },
  )
})
