import type { Country } from './countries.ts'

interface City {
  readonly city: string
  readonly state: string
  /** `n` is any digit, `a` any of a few letters; empty where people give none. */
  readonly postal: string
}

interface AddressWords {
  readonly cities: readonly City[]
  readonly streets: readonly string[]
  /** Cities and streets in the own script, for rows that are written in it. `#` is the house number. */
  readonly native?: { readonly cities: readonly City[]; readonly streets: readonly string[] }
}

/** Lines of the form 'city|state|postal'. */
const cities = (...lines: readonly string[]): readonly City[] =>
  lines.map((line) => {
    const [city = '', state = '', postal = ''] = line.split('|')
    return { city, state, postal }
  })

/** Names of buildings, the same everywhere: they are invented. */
export const buildings = [
  ...[
    'Lantern House',
    'Fathom Centre',
    'Kingfisher Industrial Building',
    'Tidewater Plaza',
    'Camphor Court',
    'Nimbus Tower',
  ],
  ...[
    'Celadon Commercial Centre',
    'Heron Works',
    'Granite Exchange',
    'Mulberry Building',
    'Signal Tower',
    'Anchor Mansion',
  ],
]

/** Invented streets in cities that exist once in the world, or that their country is named beside. */
export const addressesOf: Record<Country, AddressWords> = {
  HK: {
    cities: cities(
      'Hong Kong',
      'Kowloon|Hong Kong',
      'Kowloon',
      'Tsuen Wan|New Territories, Hong Kong',
      'Kwun Tong|Kowloon',
      'Hong Kong|HK',
    ),
    streets: [
      'Old Tram Road',
      'Ferry Point Street',
      'Camphor Lane',
      'Signal Hill Road',
      'Salt Pan Street',
      'Kite Street',
    ],
    native: { cities: cities('九龍|香港', '香港', '新界|香港'), streets: ['渡船角街#號', '燈籠道#號', '舊電車路#號'] },
  },
  CN: {
    cities: cities(
      'Shenzhen|Guangdong|5180nn',
      'Guangzhou|Guangdong|5100nn',
      'Shanghai||2000nn',
      'Yiwu|Zhejiang|3220nn',
    ),
    streets: ['Lantern Road', 'Ninth Dock Road', 'Science Avenue', 'Osmanthus Street'],
    native: {
      cities: cities('深圳市|广东省|5180nn', '广州市|广东省|5100nn', '上海市||2000nn', '义乌市|浙江省|3220nn'),
      streets: ['灯笼路#号', '桂花街#号', '九码头路#号'],
    },
  },
  TW: {
    cities: cities('Taipei||10nnn', 'Kaohsiung||80nnn', 'Taichung||40nnn'),
    streets: ['Kite Rd., Sec. 2', 'Tea Hill St.'],
    native: { cities: cities('台北市||10nnn', '高雄市||80nnn'), streets: ['紙鳶路二段#號', '茶山街#號'] },
  },
  MO: {
    cities: cities('Macau', 'Taipa|Macau'),
    streets: ['Rua da Lanterna', 'Travessa do Farol'],
    native: { cities: cities('澳門'), streets: ['燈籠里#號'] },
  },
  SG: {
    cities: cities('Singapore||0nnnnn', 'Singapore||3nnnnn'),
    streets: ['Lorong Lantern', 'Jalan Kapok', 'Tamarind Walk'],
  },
  JP: {
    cities: cities('Tokyo||100-0nnn', 'Osaka||530-0nnn', 'Sapporo|Hokkaido|060-0nnn', 'Fukuoka||810-0nnn'),
    streets: ['Akari-cho', 'Namihashi'],
    native: {
      cities: cities('東京都||100-0nnn', '大阪市|大阪府|530-0nnn', '札幌市|北海道|060-0nnn'),
      streets: ['灯町#番地', '波橋#番地'],
    },
  },
  KR: {
    cities: cities('Seoul||04nnn', 'Busan||48nnn', 'Incheon||21nnn'),
    streets: ['Deungbul-ro', 'Bada-gil'],
    native: { cities: cities('서울||04nnn', '부산||48nnn'), streets: ['등불로 #', '바다길 #'] },
  },
  GB: {
    cities: cities('London||SW1A naa', 'Manchester||M1 naa', 'Edinburgh||EH1 naa', 'Birmingham||B1 naa'),
    streets: ['Lantern Row', 'Tanner Wharf'],
  },
  US: {
    cities: cities('San Francisco|CA|941nn', 'New York|NY|100nn', 'Boston|MA|021nn', 'Seattle|WA|981nn'),
    streets: ['Kapok Avenue', 'Ferry Slip Street'],
  },
  AU: {
    cities: cities('Sydney|NSW|20nn', 'Melbourne|VIC|30nn', 'Darwin|NT|08nn'),
    streets: ['Plover Street', 'Jetty Road'],
  },
  IN: {
    cities: cities('Mumbai|Maharashtra|4000nn', 'Bengaluru|Karnataka|5600nn', 'Chennai|Tamil Nadu|6000nn'),
    streets: ['Banyan Marg', 'Lotus Road'],
  },
  PH: {
    cities: cities('Makati City|Metro Manila|12nn', 'Cebu City|Cebu|60nn', 'Quezon City|Metro Manila|11nn'),
    streets: ['Kalapati Street', 'Parola Avenue'],
  },
  FR: {
    cities: cities('Paris||750nn', 'Nice||060nn', 'Bourg-en-Bresse||010nn'),
    streets: ['rue de la Lanterne', 'quai du Héron'],
  },
  DE: {
    cities: cities('Berlin||101nn', 'Hamburg||204nn', 'Dresden|Sachsen|010nn'),
    streets: ['Laternenweg', 'Alte Werft'],
  },
  NG: {
    cities: cities('Lagos|Lagos State|1002nn', 'Abuja|FCT|9000nn', 'Port Harcourt|Rivers|5000nn'),
    streets: ['Heron Close', 'Kapok Crescent'],
  },
  VN: {
    cities: cities('Ho Chi Minh City||7000nn', 'Hanoi||1000nn', 'Da Nang||5500nn'),
    streets: ['Den Long Street', 'Hai Dang Street'],
  },
}
