import { describe, expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const england = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'

// biome-ignore format: a table
const names: Readonly<Record<string, readonly string[]>> = {
  HK: ['hk', 'HKG', '344', 'Hong Kong', 'Hongkong', 'HONG  KONG', 'Hong Kong SAR', 'Hong Kong S.A.R., China', 'HK, China', 'Hong Kong (China)', '香港', '中國香港', '香港特別行政區', 'ＨＫ', '🇭🇰'],
  CN: ['China', 'P.R.C.', 'PR China', 'Mainland China', "People's Republic of China", '中國', '中国', '中華人民共和國', 'Chine', 'Китай'],
  TW: ['Taiwan', 'Taiwan, Province of China', 'China (Taiwan)', 'Republic of China', '台灣', '臺灣', '台湾'],
  MO: ['Macau', 'Macao S.A.R.', '澳門', '澳门'],
  KR: ['Korea', 'South Korea', 'S. Korea', 'Korea, Republic of', 'Republic of Korea', '한국', '대한민국', '韓国', '韓國', '南韓'],
  KP: ['North Korea', 'DPRK', "Korea, Democratic People's Republic of"],
  JP: ['Japan', '日本', 'Japon', 'jpn'],
  GB: ['UK', 'U.K.', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'United Kingdom.', '英國', england, 'United Kingdom of Great Britain and Northern Ireland (the)'],
  US: ['USA', 'U.S.A.', 'U.S.', 'us', '840', 'United States', 'The United States of America', 'America', '美國', '米国', 'États-Unis', 'EE. UU.', 'Mỹ', 'US - United States', 'United States (US)'],
  NL: ['Holland', 'The Netherlands', 'Pays-Bas', 'NIEDERLANDE'],
  AE: ['UAE', 'U.A.E.', 'United Arab Emirates'],
  VN: ['Viet Nam', 'Vietnam', 'Việt Nam'],
  RU: ['Russia', 'Russian Federation', 'Россия'],
  TR: ['Türkiye', 'TURKIYE', 'Turkey'],
  CI: ["Côte d'Ivoire", 'COTE D’IVOIRE', 'Ivory Coast'],
  BA: ['Bosnia', 'Bosnia & Herzegovina'],
  LC: ['St Lucia', 'St. Lucia', 'Saint Lucia'],
  CD: ['DRC', 'DR Congo', 'Congo (the Democratic Republic of the)', 'Zaire'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  NG: ['Nigeria 🇳🇬', 'NIGERIA', '奈及利亞'],
  NE: ['Niger'],
  GE: ['Georgia'],
  GN: ['Guinea'],
  IE: ['Ireland', 'Republic of Ireland', 'Éire'],
  IR: ['Iran, Islamic Republic of'],
  BE: ['Bỉ', 'Belgique'],
  MY: ['Malaysia', 'mys'],
  DE: ['Deutschland', 'GER', 'Allemagne', '德國'],
  NA: ['Namibia'],
  PH: ['Philippines', 'The Philippines', 'Republic of the Philippines', '菲律賓'],
  MM: ['Myanmar (Burma)'],
  ES: ['España', 'ESPANA', 'Kingdom of Spain'],
}

describe('a country cell', () => {
  for (const [code, written] of Object.entries(names)) {
    test.each(written)(`%s is surely ${code}`, (raw) => {
      expect(cleanCountry(raw)).toMatchObject({ value: code, certainty: 'sure', issue: null })
    })
  }
  testTable(cleanCountry, {
    blank: ['', ' ', 'n/a', 'N/A', 'none', 'NULL', 'unknown', '-', '无'],
    sure: [
      ['HK', 'HK', null],
      ['MY', 'MY', null],
      ['hk', 'HK', 'country.code'],
      ['Hong Kong', 'HK', 'country.name'],
    ],
    guess: [
      ['NA', 'NA', 'country.na-or-nothing'],
      ['Congo', 'CG', 'country.ambiguous'],
      ['Germny', 'DE', 'country.misspelt'],
      ['Phillipines', 'PH', 'country.misspelt'],
      ['Columbia', 'CO', 'country.misspelt'],
      ['Unites Kingdom', 'GB', 'country.misspelt'],
      ['36', 'AU', 'country.short-number'],
      ['Atlanta, Georgia', 'GE', 'country.words-around'],
      ['France; Germany', 'FR', 'country.several'],
      ['France 🇩🇪', 'FR', 'country.contradiction'],
      ['Dubai', 'AE', 'country.is-a-place'],
    ],
    none: [
      ['Narnia', 'country.unknown'],
      ['Europe', 'country.unknown'],
      ['EU', 'country.unknown'],
      ['XX', 'country.unknown'],
      ['SAM', 'country.unknown'],
      ['Los Angeles, CA', 'country.unknown'],
      // One slip from Austria, one from Australia.
      ['Austrlia', 'country.unknown'],
      ['__proto__', 'country.unknown'],
      ['constructor', 'country.unknown'],
    ],
  })
  testLaws(cleanCountry, {
    kind: 'country',
    pieces: [
      'Hong Kong',
      'China',
      'UK',
      'US',
      ',',
      '(',
      ')',
      ' - ',
      'the',
      'Republic of ',
      '🇭🇰',
      '🇨',
      '香港',
      'é',
      'NA',
      '36',
      'Germny',
    ],
    except: ['NA'],
  })
})
