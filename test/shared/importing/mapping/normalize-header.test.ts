import { expect, test } from 'vitest'
import { headerWords, normalizeHeader } from '../../../../shared/importing/mapping/normalize-header.ts'

test.each([
  ['E-Mail_Address', ['e', 'mail', 'address']],
  ['emailAddress', ['email', 'address']],
  ['Ｅ－ｍａｉｌ', ['e', 'mail']],
  ['Prénom', ['prenom']],
  ['Straße', ['strasse']],
  ['Fødselsår', ['fodselsar']],
  ['Œuvre æ ł ı đ', ['oeuvre', 'ae', 'l', 'i', 'd']],
  ['ΌΝΟΜΑΣ', ['ονομασ']],
  ['الشـركة', ['الشركه']],
  ['شرکی', ['شركي']],
  ['〒100', ['〒', '100']],
  ['Phone2', ['phone', '2']],
  ['--', []],
])('the words of %j are %j', (name, words) => {
  expect(headerWords(name)).toEqual(words)
  expect(normalizeHeader(name)).toBe(words.join(''))
})
