import { foldKey } from '../text/fold-key.ts'
import { areTwoPeople, type NameColumn } from './are-two-people.ts'
import { isCouple } from './evidence/is-couple.ts'
import { isCompany } from './is-company.ts'
import { isFamilyWord } from './words/family-names.ts'
import { firms } from './words/firms.ts'
import { eastAsianHouseholds, households, plainTitles } from './words/titles.ts'

const joined = /^([^\s&+/＆]+)(?:\s*[&+/＆]\s*|\s+(?:and|und|et|y|e|og|och|en|i|и)\s+)(\S+)\s+\S/iu
const eastAsian =
  /(?:先生|女士|小姐|太太|夫人|様|さん|씨|님)\s*(?:[、和及与與&＆/・,，]|와|과|と)\s*(?:\S*(?:先生|女士|小姐|太太|太|夫人|師奶|师奶|様|さん|씨|님)$)/u

/** 山田太郎 他2名, `Anna Meier et al.`: somebody and others. */
const withOthers =
  /\p{L}\s*(?:[他外等]|ほか|외|以及|及其他)\s*\d{1,3}\s*(?:[名人位]|명)$|\p{L}\s(?:et al|u\.\s?a|and others|und andere|et autres|y otros|e outros|e altri|en anderen|и др)\.?$/u

/** Whether a name is of two people, or of a family: `Mr & Mrs Jones`, `Ann Lee & Bo Chan`, `Fam. Huber`, 王先生/李小姐. */
export function isHousehold(name: string, column: NameColumn = 'display_name'): boolean {
  if (name.length > 100) return false
  if (hasBracket.test(name)) return isOfTwoBefore(name, column)
  if (column === 'display_name' && isCouple(name) && !isCompany(name)) return true
  if (withOthers.test(name) || eastAsian.test(name) || eastAsianHouseholds.test(name) || isTwo(name, column))
    return true
  if (isOfTwoTogether(name) || isPlural(name)) return true
  const [, one = '', other = ''] = joined.exec(name) ?? []
  if (one !== '' && isTitle(one) && isTitle(other)) return true
  const words = name.split(' ').map(foldKey)
  const isNamed = households.has(words[0] ?? '') || (words.length > 1 && households.has(words.at(-1) ?? ''))
  return isNamed && words.length < 4 && !words.some((key) => firms.has(key))
}

// biome-ignore format: lists of words
/** What two are to each other. */
const together: ReadonlySet<string> = new Set(
  ('couple twins sisters brothers siblings spouses marriedcouple husband&wife husbandandwife both ehepaar eheleute paar zwillinge geschwister schwestern brüder jumeaux jumelles soeurs sœurs frères ' +
    'pareja matrimonio hermanos hermanas gemelos gemelas mellizos casal irmãos irmãs gêmeos gémeos coppia coniugi gemelli gemelle fratelli sorelle koppel echtpaar tweeling zussen broers tvillingar syskon systrar bröder par tvillinger søskende søsken ' +
    'małżeństwo bliźniaki siostry bracia rodzeństwo manželé dvojčata sestry bratři пара супруги близнецы сёстры сестры братья çift ikizler kardeşler 夫妇 夫婦 夫妻 两夫妻 情侣 姐妹 姊妹 兄弟 兄妹 姐弟 双胞胎 雙胞胎 孖生 双子 姉妹 きょうだい 부부 자매 형제 남매 쌍둥이').split(' '),
)
const joints =
  /\p{L}\s*(?:[&＆+＋/／、・]|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s|[和與与跟及と]|[와과]\s)\s*\p{L}/iu

const hasBracket = /\S\s*[(（[][^()（）[\]]*[)）\]]$/u
/** `Ngozi & Nneka (twins)`, `Leo (12), mother: Eva Holm`: what stands in brackets behind two names, or behind the first. */
function isOfTwoBefore(name: string, column: NameColumn): boolean {
  const before = name.replace(/\s*[(（[][^()（）[\]]*[)）\]]$/u, '')
  const inside = name
    .slice(before.length)
    .replace(/[\s()（）[\]]/gu, '')
    .toLowerCase()
  return (
    before !== '' &&
    (isHousehold(before, column) || (joints.test(before) && together.has(inside)) || isTwo(name, column))
  )
}

/** 박철수 & 박영희 부부: two names, and what they are to each other. */
function isOfTwoTogether(name: string): boolean {
  const [, before = '', word = ''] = togetherBehind.exec(name) ?? []
  return before !== '' && (joints.test(before) || commas.test(before)) && together.has(word) && !isCompany(before)
}

const commas = /\p{L}\s?[,，·]\s?\p{L}/u
const togetherBehind = /^(.*\S)\s([\p{Script=Hangul}\p{Script=Han}]{2,3})$/u

/** `Los García`, `The Garcias`: a family as Spanish and English call it. */
function isPlural(name: string): boolean {
  const [, spanish, english] = plural.exec(name) ?? []
  return isFamilyWord(spanish ?? english ?? '')
}

const plural = /^(?:Los\s(\p{Lu}[\p{L}\p{M}]+)|The\s(\p{Lu}[\p{L}\p{M}]+)s)$/iu

/** Chevalier & Associés is a firm. */
const isTwo = (name: string, column: NameColumn) => areTwoPeople(name, column) && !isCompany(name)

const isTitle = (word: string) => plainTitles.has(foldKey(word)) || /^m\.?$/i.test(word)
