import { isSameFirm } from '../../cleaning/names/asides/is-same-firm.ts'
import { readBusiness } from '../../cleaning/names/evidence/read-business.ts'
import { isCompany, isLegalForm } from '../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../cleaning/names/is-given-word.ts'
import { isEastAsianName } from '../../cleaning/names/split-east-asian-name.ts'
import { eastAsian } from '../../cleaning/names/take-title.ts'
import { businesses } from '../../cleaning/names/words/businesses.ts'
import { eastAsianFamilies, isFamilyWord } from '../../cleaning/names/words/family-names.ts'
import { firms } from '../../cleaning/names/words/firms.ts'
import { countEdits } from '../../cleaning/text/count-edits.ts'
import { foldKey, foldWords } from '../../cleaning/text/fold-key.ts'
import { compareAlphabetic } from './compare-alphabetic.ts'
import { compareEastAsian, readEastAsianName } from './compare-east-asian.ts'
import { readFullName } from './name-form.ts'
import { titles } from './name-words.ts'

/** What a firm's name says beside its own: its legal form, and what every other one is called too. */
const forms = /股份|有限|責任|责任|公司|集團|集团|株式会社|合同会社|주식회사|유한회사|\((?:株|有|주|유)\)/gu
const trades =
  /科技|技術|技术|貿易|贸易|實業|实业|商事|商店|商會|商会|商行|工業|工业|電子|电子|電機|电机|食品|投資|投资|物流|國際|国际|發展|发展|建設|建设|設計|设计|服務|服务|管理|諮詢|咨询|文化|傳媒|传媒|廣告|广告|網絡|网络|網路|信息|資訊|軟件|软件|製作所|製作|制作|産業|產業|产业|運輸|运输|酒店|餐廳|餐厅|飯店|饭店|銀行|银行|大學|大学|醫院|医院|學校|学校|상사|무역|산업|전자|건설|식품|물산|기업|마트|식당|학원|병원|은행|약국|유통|개발|시스템|테크/gu

/**
 * Whether two names of firms, or of people who stand where a firm should, are two. They have no word in common beside the
 * legal form and the trade, no initials, no slip; or what they are called by in front differs, and only the end is one:
 * `Ramesh Kumar` and `Suresh Kumar`. In East Asian scripts no two characters beside each other are the same. In two
 * scripts nobody can tell.
 */
export function areTwoFirms(one: string, other: string): boolean {
  if (isSameFirm(one, other) || !areInOneScript(one, other)) return false
  return eastAsian.test(one) ? areTwoEastAsian(one, other) : areTwoAlphabetic(one, other)
}

/** Whether two names of firms are the same, or say in one script whether they are two. */
export const areComparable = (one: string, other: string): boolean =>
  areInOneScript(one, other) || isSameFirm(one, other)

const areInOneScript = (one: string, other: string): boolean => eastAsian.test(one) === eastAsian.test(other)

/** Whether two names are one beside the legal form: `Acme Limited`, `ACME Ltd` and `Acme`. */
export const differInFormAlone = (one: string, other: string): boolean =>
  isSameFirm(one, other) || (!eastAsian.test(one) && allWords(one).join('') === allWords(other).join(''))

function areTwoEastAsian(one: string, other: string): boolean {
  if (isEastAsianPerson(one) && isEastAsianPerson(other)) {
    const { given, family } = compareEastAsian(readEastAsianName(one), readEastAsianName(other))
    return given || family
  }
  const [a, b] = [withoutForms(one), withoutForms(other)]
  if (!shareTwo(a, b)) return true
  // 北京科技 and 上海科技: of a name that says nothing but the trade nobody can tell.
  const [ours, theirs] = [a.replace(trades, ''), b.replace(trades, '')]
  return lettersOf(ours).length > 1 && lettersOf(theirs).length > 1 && !shareTwo(ours, theirs)
}

const isEastAsianPerson = (text: string): boolean =>
  isEastAsianName(text) && !isCompany(text) && readBusiness(text) === null

const withoutForms = (name: string): string => name.normalize('NFKC').replace(forms, '')

function areTwoAlphabetic(one: string, other: string): boolean {
  if (isPerson(one) && isPerson(other)) {
    const { given, family } = compareAlphabetic(readFullName(one), readFullName(other))
    return given || family
  }
  const all = [allWords(one), allWords(other)] as const
  const [ours, theirs] = [ownWords(all[0]), ownWords(all[1])]
  if (ours.length === 0 || theirs.length === 0) return false
  if (isShort(ours, all[1]) || isShort(theirs, all[0])) return false
  if (ours.some((word) => theirs.includes(word))) return doBeginApart(ours, theirs)
  return !isSlip(ours.join(''), theirs.join('')) || areTwoGiven(ours, theirs)
}

/** Whether a text is somebody's name as surely as tables of names say it: `Anna Schmidt`, `Li Wei`. */
function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 4 || isCompany(text) || readBusiness(text) !== null) return false
  if (!words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && !firms.has(foldKey(word)))) return false
  const [front = '', end = ''] = [words[0], words.at(-1)]
  return (isGivenWord(front) && isFamilyWord(end)) || (eastAsianFamilies.has(foldKey(front)) && words.length < 4)
}

const allWords = (name: string): readonly string[] => {
  const words = foldWords(name)
    .split(' ')
    .map(foldKey)
    .filter((word) => word !== '' && !isLegalForm(word))
  const front = words.findIndex((word) => !titles.has(word) && !fronts.has(word))
  return words.slice(Math.max(front, 0))
}
/** Before what a firm is called: an article, or what is written before many. */
const fronts = new Set(
  'the m s messrs a an der die das le la les l el los il lo gli i o os as de het al new sri shri shree shre sree'.split(
    ' ',
  ),
)

/** Without what every other firm is called too. */
const ownWords = (all: readonly string[]): readonly string[] =>
  all.filter((word) => !firms.has(word) && !businesses.has(word))

/** What each is called by stands in front, and is none of the other's words, nor one with a slip in it. */
function doBeginApart(ours: readonly string[], theirs: readonly string[]): boolean {
  const [one = '', other = ''] = [ours[0], theirs[0]]
  if (ours.includes(other) || theirs.includes(one) || one.length < 2 || other.length < 2) return false
  if (isShortOf(one, other) || isShortOf(other, one)) return false
  return !isSlip(one, other) || areTwoGiven([one], [other])
}

/** `sun` of sunrise, `dt` of deutsche: its beginning, or its first letter and some of the others in their order. */
function isShortOf(short: string, long: string): boolean {
  if (long.startsWith(short)) return true
  if (short.length > 4 || short[0] !== long[0]) return false
  return [...short].reduce((at, letter) => (at < 0 ? at : long.indexOf(letter, at) + 1 || -1), 0) >= 0
}

const isSlip = (a: string, b: string): boolean => Math.min(a.length, b.length) > 5 && countEdits(a, b, 2) <= 2

/** Ramesh and Suresh are two letters apart, and two names. */
const areTwoGiven = ([one = '']: readonly string[], [other = '']: readonly string[]): boolean =>
  isGivenWord(one) && isGivenWord(other) && one[0] !== other[0]

/** `ibm` beside international business machines; `northwind` beside northwindtraders. */
function isShort(few: readonly string[], many: readonly string[]): boolean {
  const [word = '', more] = few
  if (more !== undefined || word.length < 2) return false
  const initials = many.map((one) => one.charAt(0)).join('')
  return word === initials || (word.length > 3 && many.join('').startsWith(word))
}

function shareTwo(one: string, other: string): boolean {
  const [ours, theirs] = [lettersOf(one), lettersOf(other)]
  if (ours.length < 2 || theirs.length < 2) return ours.join('') === theirs.join('')
  const pairs = new Set(ours.slice(1).map((letter, at) => `${ours[at]}${letter}`))
  return theirs.slice(1).some((letter, at) => pairs.has(`${theirs[at]}${letter}`))
}

const lettersOf = (text: string): string[] => [...text].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
