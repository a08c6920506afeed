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
