import { expect, test } from 'vitest'
import {
  firstAsciiWord,
  foldAccented,
  foldKey,
  foldWords,
  plainWords,
} from '../../../../shared/cleaning/text/fold-key.ts'

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

test.each([
  ['Côte d’Ivoire', 'côte d ivoire', 'cote d ivoire'],
  ['Não informado.', 'não informado', 'nao informado'],
  ['Sales & Marketing', 'sales marketing', 'sales marketing'],
  ['sales marketing', 'sales marketing', 'sales marketing'],
  ['SALES', 'sales', 'sales'],
  ['Łódź', 'łódź', 'lodz'],
  ['Işık', 'işık', 'isik'],
  ['香港 特區', '香港 特區', '香港 特區'],
  ['…', '', ''],
])('the words of %s are %j, and without accents %j', (text, words, plain) => {
  expect(foldWords(text)).toBe(words)
  expect(plainWords(text)).toBe(plain)
})

test.each(['Not given', '  (NOT-given)', 'x', '7up', '', '?!', 'a1 b2'])(
  'the first word of %j is as all are read',
  (text) => expect(firstAsciiWord(text)).toBe(plainWords(text).split(' ')[0]),
)
