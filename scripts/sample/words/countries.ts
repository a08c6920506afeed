import type { Culture } from './people.ts'

/** What the generator must know about a country to place a customer there, on paper. */
export interface CountryWords {
  /** Its name as an address ends with it. */
  readonly name: string
  /** Endings of a company's domain that belong to this country only. Empty: its companies are on generic domains. */
  readonly suffixes: readonly string[]
  readonly dial: string
  /** What is dialled before the number inside the country. */
  readonly trunk: string
  /** Valid numbers without dial code; `n` is any digit. Ranges kept for fiction (GB, US, AU, FR, DE), else 555s. */
  readonly phones: readonly string[]
  readonly legal: readonly string[]
  readonly culture: Culture
}

/** The countries customers live in. Each of their numbers is valid and belongs to that country alone. */
const countries = {
  HK: {
    name: 'Hong Kong',
    suffixes: ['com.hk', 'com.hk', 'com.hk', 'hk'],
    dial: '852',
    trunk: '',
    phones: [
      ...['2155 0nnn', '2355 0nnn', '2555 0nnn', '2855 0nnn', '3155 0nnn', '3555 0nnn'],
      ...['6155 0nnn', '6555 0nnn', '9155 0nnn', '9555 0nnn'],
    ],
    legal: ['Ltd', 'Limited', 'Co. Ltd', 'Company Limited', '(Holdings) Ltd'],
    culture: 'cantonese',
  },
  CN: {
    name: 'China',
    suffixes: ['com.cn', 'cn'],
    dial: '86',
    trunk: '0',
    phones: ['21 5550 0nnn', '755 5550 0nnn', '20 5550 0nnn', '571 5550 0nnn'],
    legal: ['Co., Ltd.', 'Co. Ltd', 'Group'],
    culture: 'mandarin',
  },
  TW: {
    name: 'Taiwan',
    suffixes: ['com.tw'],
    dial: '886',
    trunk: '0',
    phones: ['2 5550 0nnn', '4 2355 0nnn', '912 555 nnn', '933 555 nnn'],
    legal: ['Co., Ltd.', 'Inc.', 'Corp.'],
    culture: 'taiwanese',
  },
  MO: {
    name: 'Macau',
    suffixes: ['com.mo'],
    dial: '853',
    trunk: '',
    phones: ['6655 5nnn', '2855 5nnn'],
    legal: ['Ltd', 'Limitada'],
    culture: 'cantonese',
  },
  SG: {
    name: 'Singapore',
    suffixes: ['com.sg', 'sg'],
    dial: '65',
    trunk: '',
    phones: ['6555 0nnn', '8555 0nnn', '9555 0nnn'],
    legal: ['Pte Ltd', 'Pte. Ltd.'],
    culture: 'singaporean',
  },
  JP: {
    name: 'Japan',
    suffixes: ['co.jp', 'jp'],
    dial: '81',
    trunk: '0',
    phones: ['3 5550 0nnn', '6 6555 0nnn', '90 5550 0nnn'],
    legal: ['K.K.', 'Co., Ltd.'],
    culture: 'japanese',
  },
  KR: {
    name: 'South Korea',
    suffixes: ['co.kr', 'kr'],
    dial: '82',
    trunk: '0',
    phones: ['10 5550 0nnn', '2 555 0nnn', '2 3455 0nnn'],
    legal: ['Co., Ltd.', 'Inc.'],
    culture: 'korean',
  },
  GB: {
    name: 'United Kingdom',
    suffixes: ['co.uk'],
    dial: '44',
    trunk: '0',
    phones: ['20 7946 0nnn', '161 496 0nnn', '121 496 0nnn', '131 496 0nnn'],
    legal: ['Ltd', 'Limited', 'LLP', '& Sons Ltd'],
    culture: 'english',
  },
  US: {
    name: 'USA',
    suffixes: [],
    dial: '1',
    trunk: '',
    phones: ['212 555 01nn', '415 555 01nn', '310 555 01nn', '617 555 01nn', '206 555 01nn'],
    legal: ['Inc.', 'LLC', 'Corp.'],
    culture: 'english',
  },
  AU: {
    name: 'Australia',
    suffixes: ['com.au'],
    dial: '61',
    trunk: '0',
    phones: ['2 5550 0nnn', '3 7010 0nnn', '7 7010 0nnn'],
    legal: ['Pty Ltd', 'Pty. Ltd.'],
    culture: 'english',
  },
  IN: {
    name: 'India',
    suffixes: ['co.in'],
    dial: '91',
    trunk: '0',
    phones: ['98555 50nnn', '22 5550 0nnn', '90555 50nnn'],
    legal: ['Pvt. Ltd.', 'Private Limited'],
    culture: 'indian',
  },
  PH: {
    name: 'Philippines',
    suffixes: ['com.ph', 'ph'],
    dial: '63',
    trunk: '0',
    phones: ['917 555 0nnn', '2 8555 0nnn', '32 255 0nnn'],
    legal: ['Inc.', 'Corporation'],
    culture: 'filipino',
  },
  FR: {
    name: 'France',
    suffixes: ['fr'],
    dial: '33',
    trunk: '0',
    phones: ['1 99 00 nn nn', '4 65 71 nn nn'],
    legal: ['SARL', 'SAS'],
    culture: 'french',
  },
  DE: {
    name: 'Germany',
    suffixes: ['de'],
    dial: '49',
    trunk: '0',
    phones: ['30 23125 nnn', '40 66969 nnn', '89 99998 nnn'],
    legal: ['GmbH', 'GmbH & Co. KG'],
    culture: 'german',
  },
  NG: {
    name: 'Nigeria',
    suffixes: ['com.ng'],
    dial: '234',
    trunk: '0',
    phones: ['803 555 0nnn', '809 555 0nnn'],
    legal: ['Ltd', 'Nig. Ltd', 'Ventures'],
    culture: 'nigerian',
  },
  VN: {
    name: 'Vietnam',
    suffixes: ['com.vn', 'vn'],
    dial: '84',
    trunk: '0',
    phones: ['28 3555 0nnn', '24 3555 0nnn', '91 555 0nnn'],
    legal: ['Co., Ltd.', 'JSC'],
    culture: 'vietnamese',
  },
} as const satisfies Record<string, CountryWords>

export type Country = keyof typeof countries

/** The same table, seen as plain words. */
export const wordsOf = (country: Country): CountryWords => countries[country]

/** Where a Hong Kong sourcing and media business finds its customers. */
export const homes: readonly (readonly [Country, number])[] = [
  ['HK', 52],
  ['CN', 12],
  ['SG', 6],
  ['GB', 6],
  ['US', 5],
  ['TW', 4],
  ['JP', 3],
  ['KR', 3],
  ['MO', 2],
  ['AU', 2],
  ['IN', 2],
  ['VN', 2],
  ['DE', 2],
  ['PH', 1],
  ['FR', 1],
  ['NG', 1],
]

/** How people write a country: every form can mean that one country only. */
export const statedForms = {
  HK: [
    ...['Hong Kong', 'Hong Kong', 'Hong Kong', 'HONG KONG', 'hong kong', 'Hong Kong ', 'Hongkong', 'HK', 'H.K.'],
    ...[
      'Hong Kong SAR',
      'Hong Kong SAR',
      'Hong Kong S.A.R.',
      'Hong Kong, SAR',
      'HKSAR',
      '香港',
      '香港',
      '香港特別行政區',
    ],
  ],
  CN: [
    ...['China', 'China', 'CHINA', ' China', 'P.R. China', 'PR China', 'PRC', 'Mainland China', 'P. R. China'],
    ...["People's Republic of China", '中国', '中国', '中华人民共和国'],
  ],
  KR: ['Korea, Republic of', 'South Korea', 'Republic of Korea', '대한민국', '한국'],
  GB: ['U.K.', 'England', 'United Kingdom', 'Great Britain'],
  NG: ['Nigeria ', 'NIGERIA', 'Nigeria', 'Federal Republic of Nigeria'],
  PH: ['the Philippines', 'PHILIPPINES', 'Philippines'],
  FR: ['France', 'FRANCE', 'france '],
  IN: ['India', 'INDIA', 'Republic of India'],
  JP: ['日本', 'Japan'],
  SG: ['Singapore', 'SINGAPORE'],
} as const satisfies Partial<Record<Country, readonly string[]>>

export type StatedCountry = keyof typeof statedForms
