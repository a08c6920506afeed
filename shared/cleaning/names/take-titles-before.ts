import { foldKey } from '../text/fold-key.ts'
import { isCapitals } from './is-capitals.ts'
import { isGivenWord } from './is-given-word.ts'
import { titlesBefore, vietnamese, vietnameseFamilies } from './titles.ts'
import { isFamilyWord } from './words/family-names.ts'
import { particles } from './words/particles.ts'
import { rolesBefore } from './words/roles.ts'
import {
  abbreviationOrName,
  capitalsBefore,
  followed,
  followers,
  givenTitles,
  givenTitlesOrNames,
  greetings,
  plainTitles,
  secondTitles,
  syllablesOrTitles,
  titleOrName,
} from './words/titles.ts'

/** Of persons and of rank, which stand before a name without a space, and short ones with points one after the other. */
const thaiWords = 'ท่านผู้หญิง|คุณหญิง|คุณนาย|คุณ|นายแพทย์|แพทย์หญิง|ศาสตราจารย์|อาจารย์|นางสาว|นาย|นาง|เด็กชาย|เด็กหญิง'
const thaiShort =
  'น.ส.|ด.ช.|ด.ญ.|ดร.|นพ.|พญ.|ทพ.|ทพญ.|ภก.|ภญ.|สพ.ญ.|น.สพ.|ผศ.|รศ.|ศ.|อ.|พล.อ.|พล.ท.|พล.ต.|พล.ต.อ.|พล.ต.ท.|พล.ต.ต.|พ.อ.|พ.ท.|พ.ต.|พ.ต.อ.|พ.ต.ท.|พ.ต.ต.|ร.อ.|ร.ท.|ร.ต.|ร.ต.อ.|ร.ต.ท.|ร.ต.ต.|จ.ส.อ.|จ.ส.ต.|ส.อ.|ส.ต.|ด.ต.|ม.ร.ว.|ม.ล.|ม.จ.'
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replaceAll('.', '\\.'))
    .join('|')
const thai = new RegExp(`^((?:${thaiWords}|${thaiShort})(?:\\s*(?:${thaiShort}))*)\\s*(?=[เแโใไก-ฮ])`, 'u')

/** The titles and greetings at the beginning of a name, each as written. */
export function takeTitlesBefore(
  text: string,
  least: 1 | 2 = 2,
): { readonly name: string; readonly title: string | null } {
  const greeted = text.replace(greetings, '')
  const inThai = thai.exec(greeted)
  if (inThai !== null) return { name: greeted.slice(inThai[0].length), title: inThai[1] ?? null }
  // Dr.Smith, Dipl.-Ing. Huber
  const words = joinSchools(
    greeted
      .replace(/^((?:\p{L}{1,6}\.-?){1,3})(?=\p{Lu}\p{Ll})/u, (run) => (isKnown(run) ? `${run} ` : run))
      .split(' '),
  )
  if (beginsWithSyllable(words, least)) return { name: words.join(' '), title: null }
  let count = 0
  while (count < words.length && isTitleAt(words, count) && !(least === 1 && isVietnamese(words[count]))) count++
  // A single word that is a name too: `Tan`, `Don`, `Lady`. Alone only the unmistakable are titles.
  if (count === words.length && !isAlwaysTitle(words)) count--
  const title = words.slice(0, Math.max(count, 0)).join(' ')
  return { name: words.slice(Math.max(count, 0)).join(' '), title: title === '' ? null : title }
}

/** A syllable of Chinese, Korean or Vietnamese names, however it is spelled in Latin letters. */
const syllable =
  /^(?:tsz|ng|(?:b|c|d|f|g|h|j|k|l|m|n|p|q|r|s|t|v|w|x|y|z|ch|sh|zh|ts|tz|sz|dz|ng|nh|th|tr|kh|ph|gi|hs|kw|gw|qu|hw)?(?:[aeiouy]{1,3}|w[aeiou]{1,2})(?:n|ng|nh|m|p|t|k|ch|c|h|w)?)$/
const isSyllable = (word: string): boolean => word.length < 8 && /^\p{Lu}/u.test(word) && syllable.test(foldKey(word))

/**
 * Whether a title of Portugal, India or the Malays is the first syllable of a name instead, by the syllables behind it:
 * `Sau Ha` and `Tuan Anh` as given names, `Sau Ying Hui`. `Pak Lim` is a title with a family name, and `Sau. Ha` too.
 */
function beginsWithSyllable(words: readonly string[], least: 1 | 2): boolean {
  const [front = '', ...others] = words
  if (!syllablesOrTitles.has(foldKey(front)) || others.length === 0 || others.length > 3) return false
  if (front.endsWith('.') || !isSyllable(front) || !others.every(isSyllable)) return false
  return least === 1 || others.length > 1 || !isFamilyWord(others[0] ?? '')
}

/** A given name behind a comma, of which the first word is no title. */
export const isSyllableName = (given: string): boolean => beginsWithSyllable(given.split(' '), 1)

// Where a degree is from: Dipl.-Ing. (FH), Mag. (Univ.), Dr. (USA).
const school =
  /^\((?:FH|Univ\.?|BA|TU|TH|DH|HS|VWA|HTL|HTBLA|ETH|EPFL|DDR|IHK|HWK|Hons\.?|Oxon\.?|Cantab\.?|grad\.|USA|UK|CZ|SK|HU|RO|PL)\)$/i

/** A school in brackets goes with the word before it. */
const joinSchools = (words: readonly string[]): readonly string[] =>
  words.every((word) => !word.startsWith('('))
    ? words
    : words.reduce<string[]>((all, word) => {
        if (all.length > 0 && school.test(word)) all.push(`${all.pop()} ${word}`)
        else all.push(word)
        return all
      }, [])

const withoutSchool = (word: string) => (word.includes(' ') ? word.replace(/ \(.*$/, '') : word)

/** Dipl.-Kffr., Dipl.-Wirt.-Ing., DDr.: nobody's name begins so. */
const degree = /^(?:Dipl\.|Diplom-|Dr\.-)[\p{L}.-]*$/u

const isKnown = (run: string) =>
  run
    .split(/[.-]+/)
    .filter(Boolean)
    .every((one) => plainTitles.has(foldKey(one)) || titlesBefore.has(foldKey(one)))

const isAlwaysTitle = (words: readonly string[]) =>
  words.length > 1 ||
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam|herr|frau|mme|mlle|mister|monsieur|madame|sra?|srta|señora?|signora?|rev|shri|smt|alhaji|alhaja|hajia|engr|barr)\.?$/i.test(
    words[0] ?? '',
  ) ||
  isCapitalRole(words[0] ?? '')

const isCapitalRole = (word: string) => isCapitals(word) && word.length > 2 && capitalsBefore.has(foldKey(word))

const isVietnamese = (word = '') => vietnamese.has(word.toLowerCase().normalize('NFC'))

function isTitleAt(words: readonly string[], at: number): boolean {
  const word = withoutSchool(words[at] ?? '')
  const key = foldKey(word)
  const next = foldKey(words[at + 1] ?? '')
  const left = words.length - at - 1
  // DI (FH), and whatever else is from a school.
  if (degree.test(word) || word !== words[at] || (word === 'Univ.' && at > 0)) return left > 0
  if (isMonsieur(words, at)) return true
  const isMarked = word.endsWith('.')
  if (particles.has(word)) return followers.get(key)?.has(next) ?? false
  if (isVietnamese(word)) {
    // `Anh Tuấn` may be a given name; `Anh Nguyễn Văn An` can't.
    return at === 0 && left > 0 && (key !== 'anh' && key !== 'em' ? true : vietnameseFamilies.has(next))
  }
  // Dr. phil. is a degree, and who is Dr. Phil Grant is called Phil; Jur is a name as well.
  if (at > 0 && left > 0 && (word === 'Phil' || word === 'Jur')) return false
  if (followers.get(key)?.has(next) || (at > 0 && followed.get(key)?.has(foldKey(words[at - 1] ?? '')))) return true
  if (key === 'tan') return false
  // Pastor Funmilayo Nwosu; Pastor López García is called so.
  if (key === 'pastor' && at === 0 && left > 1 && isGivenWord(words[1] ?? '') && !isFamilyWord(words[1] ?? ''))
    return true
  if (titleOrName.has(key)) return at > 0 && left > 0 && secondTitles.has(key)
  if (capitalsBefore.has(key) && (isCapitalTitle(words, at) || !plainTitles.has(key))) return isCapitalTitle(words, at)
  if (rolesBefore.has(key)) return left > 0
  if (givenTitles.has(key)) return left > (givenTitlesOrNames.has(key) ? 1 : 0)
  if (!plainTitles.has(key) && !titlesBefore.has(key)) return false
  return isMarked || at > 0 || word.length > 4 || !abbreviationOrName.has(key) || (left > 1 && key.length > 1)
}

/** `M. Anaïs MARCHAND`, D.ª Pilar: before a given name; an initial stands so before a middle name, but not before capitals. */
function isMonsieur(words: readonly string[], at: number): boolean {
  const [word = '', given = '', ...family] = words.slice(at)
  if (at > 0 || !/^[MD][.ªñ]/u.test(word) || !isGivenWord(given)) return false
  if (/^(?:D\.?ª|Dñª|D\.ª\.?)$/u.test(word)) return true
  return word === 'M.' && !isCapitals(given) && family.length > 0 && family.every(isCapitals)
}

/** CEO before anything; CA and VP before names that are not in capitals themselves. */
function isCapitalTitle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const rest = words.slice(at + 1)
  if (!isCapitals(word)) return false
  return word.length > 2 ? true : rest.length > 1 && rest.some((one) => !isCapitals(one))
}
