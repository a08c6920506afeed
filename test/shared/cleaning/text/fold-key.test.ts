import { expect, test } from 'vitest'
import { foldAccented, foldKey } from '../../../../shared/cleaning/text/fold-key.ts'

test.each([
  ["Côte d'Ivoire", 'cotedivoire', 'côtedivoire'],
  ['U.K.', 'uk', 'uk'],
  ['ＨＫ', 'hk', 'hk'],
  ['Straße', 'strasse', 'straße'],
  ['Łódź', 'lodz', 'łódź'],
  ['भारत', 'भारत', 'भारत'],
  ['香港 特區', '香港特區', '香港特區'],
  ['…', '', ''],
])('%s is looked up as %s', (text, key, accented) => {
  expect(foldKey(text)).toBe(key)
  expect(foldAccented(text)).toBe(accented)
})
