import { describe, expect, test } from 'vitest'
import { plainWords } from '../../../../shared/cleaning/text/fold-key.ts'
import { foldHan } from '../../../../shared/customers/people/han-variants.ts'
import { nameCity } from '../../../../shared/matching/prepare/city-aliases.ts'

const name = (city: string) => nameCity(foldHan(plainWords(city)))

describe.each([
  ['hong kong', ['Hong Kong', 'HK', '香港', 'Kowloon', '九龍', 'New Territories', 'Hong Kong Island', 'H.K.']],
  ['macau', ['Macau', 'Macao', '澳門', '澳门']],
  ['beijing', ['Beijing', '北京', '北京市', 'Peking', 'Beijing City']],
  ['guangzhou', ['廣州', '广州', '廣州市', 'Canton', 'City of Guangzhou']],
  ['new york', ['New York', 'NYC', 'New York City', 'City of New York']],
  ['quebec', ['Québec', 'Quebec City', 'Ville de Québec']],
])('%s', (one, cities) => {
  test.each(cities)('is %s', (city) => expect(name(city)).toBe(one))
})

test.each([
  ['Leeds', 'leeds'],
  ['Greater Leeds', 'leeds'],
  ['City of Leeds', 'leeds'],
  ['', ''],
  // Of two characters the second is no ending.
  ['京都', 'kyoto'],
  ['津市', '津市'],
  // A name may be nothing but its ending.
  ['市', '市'],
])('%j is no other city: %j', (city, one) => expect(name(city)).toBe(one))
