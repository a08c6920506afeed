import { foldKey } from '../text/fold-key.ts'
import { areTwoPeople, type NameColumn } from './are-two-people.ts'
import { isCompany } from './is-company.ts'
import { firms } from './words/firms.ts'
import { eastAsianHouseholds, households, plainTitles } from './words/titles.ts'

const joined = /^([^\s&+/＆]+)(?:\s*[&+/＆]\s*|\s+(?:and|und|et|y|e|og|och|en|i|и)\s+)(\S+)\s+\S/iu
const eastAsian =
  /(?:先生|女士|小姐|太太|夫人|様|さん|씨|님)\s*(?:[、和及与與&＆/・,，]|와|과|と)\s*(?:\S*(?:先生|女士|小姐|太太|夫人|様|さん|씨|님)$)/u

/** 山田太郎 他2名, `Anna Meier et al.`: somebody and others. */
const withOthers =
  /\p{L}\s*(?:[他外等]|ほか|외|以及|及其他)\s*\d{1,3}\s*(?:[名人位]|명)$|\p{L}\s(?:et al|u\.\s?a|and others|und andere|et autres|y otros|e outros|e altri|en anderen|и др)\.?$/u

/** Whether a name is of two people, or of a family: `Mr & Mrs Jones`, `Ann Lee & Bo Chan`, `Fam. Huber`, 王先生/李小姐. */
export function isHousehold(name: string, column: NameColumn = 'display_name'): boolean {
  if (name.length > 100) return false
  if (withOthers.test(name) || eastAsian.test(name) || eastAsianHouseholds.test(name) || isTwo(name, column))
    return true
  const [, one = '', other = ''] = joined.exec(name) ?? []
  if (one !== '' && isTitle(one) && isTitle(other)) return true
  const words = name.split(' ').map(foldKey)
  const isNamed = households.has(words[0] ?? '') || (words.length > 1 && households.has(words.at(-1) ?? ''))
  return isNamed && words.length < 4 && !words.some((key) => firms.has(key))
}

/** Chevalier & Associés is a firm. */
const isTwo = (name: string, column: NameColumn) => areTwoPeople(name, column) && !isCompany(name)

const isTitle = (word: string) => plainTitles.has(foldKey(word)) || /^m\.?$/i.test(word)
