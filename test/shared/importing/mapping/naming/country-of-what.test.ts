import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { countryOfWhat, namesNationality } from '../../../../../shared/importing/mapping/naming/country-of-what.ts'
import { ofNationality } from '../../../../../shared/importing/mapping/synonyms/countries.ts'
import { findUnmapped } from '../../../../../shared/importing/planning/find-unmapped.ts'

// biome-ignore-all format: lists of headers, a line a language

/** The customer's country; that of a thing; and one of which the words do not say it. */
const languages: Readonly<Record<string, readonly [theirs: string, things: string, unknown: string]>> = {
  en: [
    'Country, Countries, Country of residence, Home country, Billing country, Mailing country, Shipping country, Company country, Customer country, Client country, Contact country, Country code, Country name, Country (ISO), Country ISO2, Country/State, Country/Region, State / Country, Country 2, Country (optional), Passenger country, Visitor country, Where do you live (country)?, Country where you live, Which country are you based in?, Account country code, Ship-to country, Bill-to country, Sold-to country, Delivery country, HQ country, Mailing address country, Shipping address: Country',
    'Visa for country, Country of birth, Exchange country, Wine origin country, Destination country, Destination, Tour country, Travel country, Country visited, Country to visit, Passport issuing country, Country of manufacture, Study country, Country of interest, Export country, Trip (country), Country [tour]',
    'Country of origin, Country of registration, Country of tax residence, Citizenship country, Country Xyz, Foo country',
  ],
  de: [
    'Land, Wohnsitzland, Wohnland, Rechnungsland, Lieferland, Land (Wohnsitz), Land (Firma), Lieferadresse Land, Rechnungsadresse: Land, Land/Region, Kundenland, Firmenland',
    'Reiseland, Urlaubsland, Zielland, Geburtsland, Herstellungsland, Land der Reise, Land (Reise), Anbauland, Austauschland, Visum Land, Reiseziel',
    'Herkunftsland, Ursprungsland',
  ],
  nl: [
    'Land, Woonland, Land van vestiging',
    'Reisland, Land van bestemming, Geboorteland, Vakantieland',
    'Land van herkomst',
  ],
  sv: ['Land, Hemland, Bosättningsland', 'Resland, Resmål, Födelseland, Tillverkningsland', 'Ursprungsland'],
  da: ['Land, Bopælsland', 'Rejseland, Rejsemål, Fødeland, Produktionsland', 'Oprindelsesland'],
  nb: ['Land, Bostedsland, Hjemland', 'Reiseland, Fødeland, Fødselsland, Reisemål land', 'Opprinnelsesland'],
  fi: ['Maa, Kotimaa, Asuinmaa, Toimitusmaa', 'Matkamaa, Kohdemaa, Lomamaa, Syntymämaa', 'Alkuperämaa'],
  et: ['Riik, Elukohariik', 'Sihtriik, Reisiriik, Sünniriik', 'Päritoluriik'],
  fr: [
    'Pays, Pays de résidence, Pays du client, Pays de livraison, Pays de facturation, Pays d’expédition, Code pays, Pays (code ISO)',
    'Pays du vin, Pays de destination, Pays de naissance, Pays de fabrication, Pays du voyage, Pays visité (voyage), Pays du séjour',
    'Pays d’origine',
  ],
  es: [
    'País, País de residencia, País del cliente, País de envío, Código de país, País / Región, Nombre del país',
    'País de destino, País de nacimiento, País de origen del café, País del viaje, País de intercambio, País visado, País de fabricación',
    'País de origen',
  ],
  pt: [
    'País, País de residência, País do cliente, País de entrega, Código do país',
    'País de destino, País de nascimento, País da viagem, País do fabricante, País de intercâmbio, País de férias',
    'País de origem',
  ],
  it: [
    'Paese, Nazione, Paese di residenza, Paese del cliente, Paese di spedizione',
    'Paese di destinazione, Paese di nascita, Paese del viaggio, Paese del vino, Paese di vacanza',
    'Paese di origine',
  ],
  ca: ['País de residència', 'País de naixement, País de destinació', ''],
  pl: [
    'Kraj zamieszkania, Państwo, Kraj klienta, Kraj siedziby, Kraj dostawy',
    'Kraj wyjazdu, Kraj podróży, Kraj urodzenia, Kraj docelowy, Kraj produkcji, Kraj wycieczki',
    'Kraj pochodzenia',
  ],
  cs: [
    'Země, Stát, Země bydliště, Stát trvalého pobytu',
    'Země zájezdu, Cílová země, Země narození, Země výroby, Země dovolené, Země cesty',
    'Země původu',
  ],
  sk: [
    'Krajina, Krajina bydliska',
    'Krajina zájezdu, Cieľová krajina, Krajina narodenia, Krajina výroby',
    'Krajina pôvodu',
  ],
  hr: [
    'Država, Zemlja prebivališta, Država boravka, Država stalnog boravka',
    'Zemlja putovanja, Odredišna zemlja, Država rođenja, Zemlja proizvodnje',
    'Zemlja podrijetla',
  ],
  sl: ['Država, Država prebivališča', 'Država potovanja, Država rojstva', 'Država izvora'],
  hu: [
    'Ország, Lakóhely országa, Ország neve',
    'Úti cél országa, Célország, Utazás országa, Születési ország, Gyártás országa',
    'Származási ország',
  ],
  ro: [
    'Țară, Țara, Țara de reședință, Țara de domiciliu',
    'Țara de destinație, Țara nașterii, Țara de naștere, Țara vacanței',
    'Țara de origine',
  ],
  lt: ['Šalis, Gyvenamoji šalis', 'Kelionės šalis, Gimimo šalis, Gamybos šalis', 'Kilmės šalis'],
  lv: ['Valsts, Dzīvesvietas valsts', 'Ceļojuma valsts, Dzimšanas valsts, Ražošanas valsts', 'Izcelsmes valsts'],
  ru: [
    'Страна, Страна проживания, Страна клиента, Код страны',
    'Страна тура, Страна поездки, Страна назначения, Страна рождения, Страна производства, Страна визы, Страна отдыха, Тур (страна)',
    'Страна происхождения',
  ],
  uk: [
    'Країна, Країна проживання',
    'Країна туру, Країна подорожі, Країна народження, Країна призначення, Країна виробництва',
    'Країна походження',
  ],
  bg: [
    'Държава, Държава на пребиваване',
    'Държава на пътуване, Държава на раждане, Дестинация (държава)',
    'Страна на произход',
  ],
  sr: ['Држава, Држава пребивалишта', 'Земља путовања, Држава рођења', 'Земља порекла'],
  el: [
    'Χώρα, Χώρα κατοικίας, Χώρα διαμονής',
    'Χώρα προορισμού, Χώρα γέννησης, Χώρα ταξιδιού, Χώρα παραγωγής',
    'Χώρα καταγωγής',
  ],
  tr: [
    'Ülke, İkamet ülkesi, Yaşadığı ülke',
    'Tatil ülkesi, Seyahat ülkesi, Varış ülkesi, Doğum ülkesi, Üretim ülkesi',
    'Menşe ülke',
  ],
  ar: ['الدولة, بلد الإقامة, دولة الإقامة', 'بلد الميلاد, دولة السفر, بلد الصنع, دولة الوجهة', ''],
  fa: ['کشور, کشور محل سکونت', 'کشور مقصد, کشور تولد, کشور ویزا', ''],
  he: ['מדינה, ארץ מגורים', 'ארץ לידה, מדינת יעד, ארץ ייצור', 'ארץ מקור'],
  hi: ['देश, निवास का देश', 'जन्म का देश, गंतव्य देश, यात्रा का देश', ''],
  th: ['ประเทศ, ประเทศที่อยู่', 'ประเทศปลายทาง, ประเทศที่ท่องเที่ยว, ประเทศผลิต', ''],
  vi: ['Quốc gia, Quốc gia cư trú', 'Quốc gia du lịch, Quốc gia sản xuất, Quốc gia nơi sinh', ''],
  id: [
    'Negara, Negara domisili, Negara tempat tinggal',
    'Negara tujuan, Negara kelahiran, Negara wisata',
    'Negara asal',
  ],
  sw: ['Nchi, Nchi ya makazi', 'Nchi ya kuzaliwa, Nchi ya utalii', ''],
  zh: [
    '国家, 國家, 居住国, 居住国家, 所在国家, 客户国家, 公司所在国, 国家/地区',
    '目的国, 旅行国家, 出生国, 原产国, 签证国家, 留学国家, 前往國家, 生產國',
    '合作国家',
  ],
  ja: [
    '国, 国名, 居住国, 国コード, 在住国, お住まいの国',
    '渡航先国, 旅行先の国, 出生国, 原産国, 留学先国, 製造国',
    '提携国',
  ],
  ko: ['국가, 나라, 거주국가, 거주 국가, 배송국가', '여행국가, 여행 국가, 출생국가, 원산지 국가, 방문국가', '제휴국가'],
}
const each = Object.entries(languages)
const split = (text: string) => text.split(', ').filter((one) => one !== '')
const written = (header: string) => [header, header.toUpperCase(), ` ${header}:`, `${header} *`]

const cells = ['Italy', 'Norway', 'Kenya', 'Egypt', 'Chile']
const people = ['Ada Byron', 'Ben Okri', 'Cleo Ruiz', 'Dan Abe', 'Eva Holm']
const phones = ['+39 06 6988 2840', '+47 912 44 870', '+254 722 118 411', '+20 2 2795 1500', '+56 9 8214 5501']

/** What a file makes of the column, and what it asks of it. */
function read(header: string, further: readonly string[] = []) {
  const columns = ['Name', header, 'Phone', ...further]
  const rows = people.map((name, at) => [
    name,
    cells[at] ?? '',
    phones[at] ?? '',
    ...further.map(() => cells[at] ?? ''),
  ])
  const mapping = mapColumns(columns, rows).columns
  return {
    field: mapping[1]?.field ?? null,
    questions: findUnmapped(mapping, rows, 'IT').map(({ column, kind }) => `${column}: ${kind}`),
  }
}

describe.each(each)('%s', (_, [theirs, things, unknown]) => {
  test('the country of a customer is taken without a question', () => {
    for (const header of split(theirs)) {
      for (const one of written(header)) expect([one, countryOfWhat(one)]).toEqual([one, 'customer'])
      expect([header, read(header)]).toEqual([header, { field: 'country_code', questions: [] }])
    }
  })

  test('that of a thing is kept as it is, and nobody is asked', () => {
    for (const header of split(things)) {
      for (const one of written(header)) expect([one, countryOfWhat(one)]).toEqual([one, 'thing'])
      expect([header, read(header)]).toEqual([header, { field: null, questions: [] }])
    }
  })

  test('one of which nobody knows whose it is is asked, unless another column has the country', () => {
    for (const header of split(unknown)) {
      expect([header, countryOfWhat(header)]).toEqual([header, 'unknown'])
      expect([header, read(header)]).toEqual([header, { field: null, questions: [`${header}: country`] }])
      expect([header, read(header, ['Country'])]).toEqual([header, { field: null, questions: [] }])
    }
  })
})

test('countries below a word that nobody knows are asked, and below none they are the country', () => {
  for (const header of ['Xyz', 'Dove', 'Nationality', 'Markt'])
    expect([header, read(header)]).toEqual([header, { field: null, questions: [`${header}: country`] }])
  for (const header of ['Column 2', 'Unnamed: 1', 'Field 2', '2', '?'])
    expect([header, read(header)]).toEqual([header, { field: 'country_code', questions: [] }])
})

test('codes below the country that somebody lives in are countries too', () => {
  const rows = ['DE', 'PL', 'FR', 'PL'].map((code, at) => [people[at] ?? '', code])
  for (const header of ['Kraj zamieszkania', '居住国', 'Pays de résidence', 'Wohnsitzland'])
    expect(mapColumns(['Name', header], rows).columns[1], header).toMatchObject({ field: 'country_code' })
  for (const header of ['Reiseland', 'Phone country code', 'Country of registration'])
    expect(mapColumns(['Name', header], rows).columns[1]?.field, header).toBeNull()
})

const nationalities = [
  ...ofNationality.flatMap(split),
  ...'国籍・地域, 国籍（国）, 国籍国, Nationality (country), Country of citizenship, Nationality/Country, Pays de nationalité, Staatsang. (ISO), Nationality 2, Cust. nationality, الجنسية / Nationality, 국적(Nationality)'.split(
    ', ',
  ),
]

test.each(nationalities)('whose citizen somebody is says nothing of where they live: %s', (header) => {
  for (const one of [header, header.toUpperCase(), `${header}:`]) {
    expect([one, namesNationality(one)]).toEqual([one, true])
    expect([one, read(one).field]).toEqual([one, null])
  }
})

test.each(
  'Nation, Country, Land, 国, 国名, 국가, 国家, National, National ID, International, Rahvusvaheline, Native country, País'.split(
    ', ',
  ),
)('%s says nothing of that', (header) => expect(namesNationality(header)).toBe(false))
