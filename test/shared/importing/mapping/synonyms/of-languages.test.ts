import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { ofAsiaAndAfrica } from '../../../../../shared/importing/mapping/synonyms/of-asia-and-africa.ts'
import { ofEurope } from '../../../../../shared/importing/mapping/synonyms/of-europe.ts'

// biome-ignore-all format: lists of headers, a line a language

const all = Object.entries({ ...ofEurope, ...ofAsiaAndAfrica })

test.each(all)('%s: each name is that of its field, in capitals and with an asterisk too', (_, fields) => {
  for (const [field, lines] of Object.entries(fields))
    for (const name of lines.flatMap((line) => line.split(', ')))
      for (const column of [name, name.toUpperCase(), `${name} *`, ` ${name}:`])
        expect([column, findNamedField(column)?.field]).toEqual([column, field as CustomerField])
})

/** Headers of whole lists, as people write them, with what they are; `-` is no field. */
const lists: readonly (readonly [language: string, headers: string, fields: string])[] = [
  [
    'is',
    'Nafn; Kennitala; Heimili; Póstnr.; Staður; Heimasími; Netfang; Athugasemd',
    'display_name - address_primary postal_code city phone email notes',
  ],
  [
    'es-CL',
    'N°; RUT; Nombres; Ap. Paterno; Ap. Materno; Fono; Correo; Dirección despacho; Comuna; Región; Obs.',
    '- - first_name last_name - phone email address_primary city region notes',
  ],
  [
    'es-MX',
    'Nombre(s); A. Paterno; A. Materno; Cel.; Correo; Alcaldía / Municipio; C.P.',
    'first_name last_name - phone email city postal_code',
  ],
  ['es-CO', 'Nombres; Primer Ap.; Segundo Ap.; Cel', 'first_name last_name - phone'],
  ['es-PE', 'Nombres; Ape. Pat.; Ape. Mat.; Celular', 'first_name last_name - phone'],
  ['es-ES', 'Nombre; 1er Apellido; 2º Apellido; Telf.; Población', 'first_name last_name - phone city'],
  [
    'hr',
    'Ime i prezime; OIB; Mobitel; E-pošta; Ulica i broj; Pošt. br.; Mjesto; Napomena',
    'display_name - phone email address_primary postal_code city notes',
  ],
  ['hr-2', 'Ime; Prezime; Tvrtka; Grad; Poštanski broj', 'first_name last_name company_primary city postal_code'],
  [
    'sl',
    'Priimek; Ime; Naslov; Poštna številka; Občina; GSM; E-naslov; Opombe',
    'last_name first_name address_primary postal_code city phone email notes',
  ],
  [
    'sr',
    'Презиме; Име; Адреса; Општина; Телефон; Имејл; Напомена',
    'last_name first_name address_primary city phone email notes',
  ],
  ['sq', 'Emri; Mbiemri; Nr. Tel; Qyteti; Adresa; Shënime', 'first_name last_name phone city address_primary notes'],
  [
    'eu',
    'Izena; Abizenak; Telefonoa; Posta elektronikoa; Herria; Helbidea; Oharrak',
    'first_name last_name phone email city address_primary notes',
  ],
  [
    'ca',
    'Nom; Cognoms; Telèfon; Correu electrònic; Població; Adreça; Codi postal',
    'first_name last_name phone email city address_primary postal_code',
  ],
  [
    'mt',
    'Isem u kunjom; Mowbajl; Indirizz; Raħal; Kodiċi postali',
    'display_name phone address_primary city postal_code',
  ],
  ['lt', 'Vardas; Pavardė; Tel. nr.; El. paštas; Gyvenvietė; Pastabos', 'first_name last_name phone email city notes'],
  [
    'lv',
    'Vārds, uzvārds; Tālr.; E-pasts; Pilsēta; Adrese; Piezīmes',
    'display_name phone email city address_primary notes',
  ],
  [
    'et',
    'Eesnimi; Perekonnanimi; E-post; Linn; Aadress; Märkused',
    'first_name last_name email city address_primary notes',
  ],
  ['bg', 'Име; Фамилия; Телефон; Имейл; Населено място; Забележка', 'first_name last_name phone email city notes'],
  ['ro', 'Numele; Prenumele; Nr. tel.; Localitatea; Județul; Obs.', 'last_name first_name phone city region notes'],
  ['mn', 'Овог нэр; Утас; И-мэйл; Хаяг; Дүүрэг; Тайлбар', 'display_name phone email address_primary city notes'],
  [
    'ka',
    'სახელი, გვარი; ტელეფონი; ელ. ფოსტა; მისამართი; ქალაქი; შენიშვნა',
    'display_name phone email address_primary city notes',
  ],
  ['hy', 'Ազգանուն; Հեռ.; Էլ. փոստ; Քաղաք; Հասցե', 'last_name phone email city address_primary'],
  ['kk', 'Аты-жөні; Ұялы телефон; Қала; Мекенжайы; Ескерту', 'display_name phone city address_primary notes'],
  [
    'uz',
    'Ism; Familiya; Telefon raqami; Shahar; Manzil; Izoh',
    'first_name last_name phone city address_primary notes',
  ],
  ['az', 'Soyadı, adı; Mobil nömrə; E-poçt; Şəhər; Qeyd', 'display_name phone email city notes'],
  ['bn', 'নাম; মোবাইল নম্বর; ঠিকানা; জেলা; মন্তব্য', 'display_name phone address_primary region notes'],
  ['ta', 'பெயர்; கைபேசி எண்; முகவரி; ஊர்; குறிப்பு', 'display_name phone address_primary city notes'],
  ['sw-KE', 'Jina; Simu; Anwani; Mji; Maelezo', 'display_name phone address_primary city notes'],
  ['so', 'Magaca; Taleefan; Magaalo; Cinwaan', 'display_name phone city address_primary'],
  [
    'pl',
    'Nazwisko; Imię; Ul.; Kod poczt.; Miejsc.; Nr kom.; Uwagi',
    'last_name first_name address_primary postal_code city phone notes',
  ],
  ['cs', 'Příjm.; Jméno; Ulice č.p.; PSČ; Obec; Pozn.', 'last_name first_name address_primary postal_code city notes'],
  [
    'hu',
    'Vezetéknév; Keresztnév; Irsz.; Település; Utca, hsz.; Tel. szám; Megj.',
    'last_name first_name postal_code city address_primary phone notes',
  ],
]

test.each(lists)('%s: %s', (_, headers, fields) => {
  const columns = headers.split('; ')
  const found = mapColumns(columns, []).columns.map(({ field }) => field ?? '-')
  expect(Object.fromEntries(columns.map((column, at) => [column, found[at]]))).toEqual(
    Object.fromEntries(columns.map((column, at) => [column, fields.split(' ')[at]])),
  )
})

describe('a word for a name alone is the whole name where its cells are whole', () => {
  test.each([
    ['Име', ['Мария Колева', 'Иван Петков', 'Елена Русева'], 'display_name'],
    ['Ime', ['Iva Lončar', 'Ante Šimić', 'Mia Babić'], 'display_name'],
    ['Име', ['Мария', 'Иван', 'Елена'], 'first_name'],
    ['Emri', ['Arben', 'Elira', 'Dritan'], 'first_name'],
    ['Vardas', ['Jonas', 'Rasa', 'Miglė'], 'first_name'],
  ])('%s: %j', (column, cells, field) => {
    expect(
      mapColumns(
        [column, 'Tel'],
        cells.map((cell) => [cell, '']),
      ).columns[0]?.field,
    ).toBe(field)
  })
})

test('a word of another language is no field by them', () => {
  for (const column of [
    'End',
    'Belt',
    'PK',
    'PNR',
    'Loc',
    'Dir',
    'Rayon',
    'Uw',
    'Aha',
    'JM',
    'Гр',
    'Code',
    'Sum',
    'Title',
  ])
    expect([
      column,
      findNamedField(column)?.field === 'city' ||
        findNamedField(column)?.field === 'notes' ||
        findNamedField(column)?.field === 'address_primary' ||
        findNamedField(column)?.field === 'postal_code',
    ]).toEqual([column, false])
})
