import { foldKey } from '../text/fold-key.ts'
import { households, plainTitles } from './words/titles.ts'

const joined = /^(\S+)\s*(?:&|\+|\/|and|und|et|y|e|og|och|en|i|и|＆)\s*(\S+)\s+\S/iu
const eastAsian =
  /(?:先生|女士|小姐|太太|夫人|様|さん|씨|님)\s*(?:[、和及与與&＆/・,，]|와|과|と)\s*(?:\S*(?:先生|女士|小姐|太太|夫人|様|さん|씨|님)$)/u

// A Spanish `y` or a Portuguese `e` stands in one name, so only these part two.
const word = "\\p{L}[\\p{L}.'’-]*"
const whole = `${word}(?: ${word}){1,3}`
const wholeNames = new RegExp(`^${whole}\\s*(?:[&＆+]|\\sand\\s|\\sund\\s|\\su\\.\\s)\\s*${whole}$`, 'iu')
const inHan = /^\p{Script=Han}{2,4}\s*[、/／&＆,，;；]\s*\p{Script=Han}{2,4}$/u
const inHangul = /^\p{Script=Hangul}{2,4}\s*[、/／&＆,，;；]\s*\p{Script=Hangul}{2,4}$/u

/** Whether a name is of two people, or of a family: `Mr & Mrs Jones`, `Ann Lee & Bo Chan`, `Fam. Huber`, 王先生/李小姐. */
export function isHousehold(name: string): boolean {
  if (name.length > 100) return false
  if ([eastAsian, wholeNames, inHan, inHangul].some((form) => form.test(name))) return true
  const [, one = '', other = ''] = joined.exec(name) ?? []
  if (one !== '' && isTitle(one) && isTitle(other)) return true
  const words = name.split(' ')
  return words.length > 1 && words.length < 4 && households.has(foldKey(words[0] ?? ''))
}

const isTitle = (word: string) => plainTitles.has(foldKey(word)) || /^m\.?$/i.test(word)
