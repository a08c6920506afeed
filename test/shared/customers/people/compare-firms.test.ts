import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areTwoFirms } from '../../../../shared/customers/people/compare-firms.ts'
import { checkProperty } from '../../../support/property.ts'

test.each([
  ['Alfa Ltd', 'Beta Ltd'],
  ['Alpen AG', 'Bergbau GmbH'],
  ['Gamma SPA', 'Assitec SRL'],
  ['Hong Trading Co.', 'Ming Trading Co.'],
  ['東洋商事株式会社', '青空食品株式会社'],
  ['深圳市华联电子有限公司', '杭州西子礼品有限公司'],
  ['ООО Ромашка', 'ООО Василёк'],
  ['Deepak Malhotra', 'Vivek Malhotra'],
  ['Chen Bo', 'Chen Hui'],
  ['Laura Becker', 'Laura Fischer'],
  ['Green Bakery', 'White Bakery'],
  ['Dinesh Motors', 'Rajesh Motors'],
  ['广州物流有限公司', '厦门物流有限公司'],
  ['한빛전자', '새별전자'],
  ['张小红', '张小军'],
])('%s and %s are two firms', (one, other) => {
  expect([areTwoFirms(one, other), areTwoFirms(other, one)]).toEqual([true, true])
})

test.each([
  ['Acme Ltd', 'ACME Limited'],
  ['Acme Ltd', 'Acme Holdings'],
  ['IBM', 'International Business Machines Corp.'],
  ['Northwind', 'NorthwindTraders Inc'],
  ['Müller Metall GmbH', 'Mueller Metall'],
  ['Harbour Light', 'Harbor Lights Ltd'],
  ['青空', '株式会社青空'],
  ['青空食品株式会社', '青空フーズ(青空)'],
  ['Aozora', '青空株式会社'],
  ['Ltd', 'Limited Ltd'],
  ['Shri Lakshmi Stores', 'Sree Lakshmi Stores'],
  ['Lakshmi Stores', 'Shree Lakshmi Store'],
  ['Dt. Post', 'Deutsche Post AG'],
  ['Intl. Metal Works', 'International Metal Works'],
  ['Gasthof Adler', 'Hotel Adler'],
  ['St. Anne Clinic', 'Saint Anne Clinic'],
  ['Malhotra Vivek', 'Vivek Malhotra'],
  ['V. Malhotra', 'Vivek Malhotra'],
  ['名古屋商店', '名古屋商事'],
  ['张小红', '小红'],
])('%s and %s may be one', (one, other) => {
  expect([areTwoFirms(one, other), areTwoFirms(other, one)]).toEqual([false, false])
})

test('a firm is never two with itself, however it writes its legal form, its capitals and its words', async () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{2,12}$/)
  const form = fc.constantFrom('', ' Ltd', ' GmbH', ', Inc.', ' S.A.', ' & Co. KG')
  await checkProperty(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), form, form, (words, one, other) => {
      const name = words.join(' ')
      expect(areTwoFirms(`${name}${one}`, `${name.toUpperCase()}${other}`)).toBe(false)
      expect(areTwoFirms(`${words.join('-')}${one}`, `${words.toReversed().join(' ')}${other}`)).toBe(false)
    }),
    { seed: 20261129, numRuns: 2000 },
  )
})

const given = 'Deepak Vivek Sunita Laura Peter Fatima Imran Kofi Amina Carlos Hans Olga'.split(' ')
const family = 'Malhotra Kumar Khan Becker Fischer Sharma Lopez Ivanov Mensah'.split(' ')

test('given × given × family: of two who stand where a firm should, each is one with himself alone', () => {
  const wrong = family.flatMap((of) =>
    given.flatMap((one) =>
      given
        .filter((other) => areTwoFirms(`${one} ${of}`, `${other} ${of}`) !== (one !== other))
        .map((other) => `${one} ${other} ${of}`),
    ),
  )
  expect(wrong).toEqual([])
})

const own = 'Lotus Emerald Phoenix Sunrise Falcon Kestrel Himalaya Orchid'.split(' ')
const trades = 'Bakery Motors Textiles Pharmacy Hotel Traders Electronics Consulting'.split(' ')

test('own × own × trade × trade: what a firm is called by tells it from another, its trade does not', () => {
  const wrong = own.flatMap((one) =>
    own.flatMap((other) =>
      trades.flatMap((trade) =>
        trades
          .filter((more) => areTwoFirms(`${one} ${trade}`, `${other} ${more} Ltd`) !== (one !== other))
          .map((more) => `${one} ${trade}, ${other} ${more}`),
      ),
    ),
  )
  expect(wrong).toEqual([])
})
