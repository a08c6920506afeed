import { guess, none, sure } from '../cleaned.ts'
import { foldAccented, foldKey, foldWords } from '../text/fold-key.ts'
import type { CleanedCountry } from './cleaned-country.ts'
import { countryGuesses } from './country-guesses.ts'
import { arabicNames, exactNames, namesByWords, namesWithoutPolity, plainNames } from './country-table.ts'
import { arabicScript, foldArabic } from './fold-arabic.ts'
import { type Kind, tellNamesakes } from './names/namesakes.ts'
import { nearestCountry } from './suggest-country.ts'
import { withoutPolity, wordForms, wordKey } from './word-forms.ts'

/** What a text is as the code or the name of one country; null where it is neither. */
export function readCountryName(text: string): CleanedCountry | null {
  const key = foldAccented(text)
  if (Object.hasOwn(countryGuesses, key)) {
    const [code, issue] = countryGuesses[key] ?? ['', 'country.ambiguous']
    return guess(code, 'country.name', issue)
  }
  const short = /^.{1,8}$/u.test(text) ? shortNames.get(foldWords(text)) : undefined
  if (short !== undefined && !/^(?:[a-z]{2,3}|[A-Z]{2,3})$/.test(text))
    return guess(short, 'country.name', 'country.ambiguous')
  // `S. Sudan` is not the Sudan that Kabyle spells with two s.
  const abbreviated = /^\p{L}[. ]/u.test(text) && !/^(?:\p{L}\.)+$/u.test(text) ? readWords(text) : null
  if (abbreviated !== null) return abbreviated
  const codes = exactNames().get(key)
  if (codes !== undefined) return decide(codes, text, key)
  return (
    readArabic(text, key) ?? readPlain(text, key) ?? readWords(text) ?? readUnspaced(text, key) ?? readShortNumber(key)
  )
}

// Written as names, with points or one capital, these are not the countries of their letters: in Spanish and French the
// United Kingdom, in Malay and Indonesian the United States, in Vietnamese Russia.
const shortNames = new Map([
  ['r u', 'GB'],
  ['a s', 'US'],
  ['nga', 'RU'],
  ['sin', 'CN'],
])

// Two countries of one name, in different languages or by lists that disagree: which, nobody can tell.
function decide(codes: readonly string[], text: string, key = ''): CleanedCountry {
  const [code = '', other] = codes
  if (other !== undefined) return none('country.ambiguous')
  return sure(code, code === text ? null : /^(?:[a-z]{2,3}|\d{3})$/.test(key) ? 'country.code' : 'country.name')
}

/** الامارات, السعوديه: as Arabic is typed, without hamza and with haa for taa marbuta. */
function readArabic(text: string, key: string): CleanedCountry | null {
  const codes = arabicScript.test(key) ? arabicNames().get(foldArabic(key)) : undefined
  return codes === undefined ? null : decide(codes, text)
}

/** Without accents. What some language would spell so, but is a slip of an English name, is asked: `Nigera`. */
function readPlain(text: string, key: string): CleanedCountry | null {
  const codes = lookUpPlain(foldKey(text))
  if (codes === undefined) return null
  const near = /^[a-z]+$/.test(key) ? nearestCountry(key, 1) : null
  return near === null || codes.includes(near)
    ? decide(codes, text)
    : guess(near, 'country.spelling', 'country.misspelt')
}

function readWords(text: string): CleanedCountry | null {
  const words = wordForms(text)
  // `US - United States` says it twice.
  if (text.includes(' - ')) return null
  const codes = namesByWords().get(wordKey(words))
  if (codes !== undefined) return decide(codes, text)
  const bare = words.length === 1 ? words[0] : undefined
  const known = bare === undefined ? undefined : lookUpWords([bare])
  if (known !== undefined) return decide(known, text)
  const rest = withoutPolity(words)
  const left = rest === null ? undefined : lookUpRest(rest)
  return left === undefined ? null : decideNamesake(left, text, (kind) => words.includes(kind))
}

// `Federal Republic of Nigeria`: only where no two countries differ by such words alone.
function lookUpRest(rest: readonly string[]): readonly string[] | undefined {
  // The American state.
  const key = wordKey(rest)
  if (key === 'georgia') return undefined
  return namesWithoutPolity().get(key) ?? namesByWords().get(key) ?? lookUpWords(rest)
}

/** The country of a name whose words for a kind of state were left out: these tell the two Koreas apart, and the two Chinas. */
function decideNamesake(codes: readonly string[], text: string, has: (kind: Kind) => boolean): CleanedCountry | null {
  const told = tellNamesakes(codes, has)
  return told === undefined ? decide(codes, text) : told === null ? none('country.ambiguous') : decide([told], text)
}

function lookUpWords(words: readonly string[]): readonly string[] | undefined {
  const key = words.join('')
  return key.length < (/^[a-z]+$/.test(key) ? 4 : 3) || Object.hasOwn(countryGuesses, key)
    ? undefined
    : lookUpPlain(key)
}

const lookUpPlain = (key: string) =>
  plainNames().get(key) ?? (key.length > 3 || !/^[a-z]+$/.test(key) ? exactNames().get(key) : undefined)

// In Chinese, Japanese and Korean the kind of state stands behind the name, with nothing between.
const kindBehind =
  /(?:共和[国國]|공화국|王[国國]|왕국|大?[公侯][国國]|[國国][協协]|邦[联聯]|대?공국|[苏蘇]丹[国國]|술탄국|合[众眾衆][国國]|합중국|[联聯連]邦|연방|[联聯連]合|연합|[联聯]盟|[国國국])$/u
const wordBehind =
  /(?:伊斯[兰蘭]|イスラム|이슬람|阿拉伯|アラブ|아랍|人民|인민|民主|민주|社[会會]主[义義]|사회주의|[联聯連]邦|연방|[联聯連]合|연합|[独獨]立|독립|哈[希西]姆|ハシミテ|하심|玻利瓦[尔爾]|ボリバル|볼리바르|[合协協]作|協同|협동|[东東]岸|東方|동방|多(?:元)?民族|다민족)$/u

function readUnspaced(text: string, key: string): CleanedCountry | null {
  if (!/[\p{Script=Han}\p{Script=Hangul}]$/u.test(key) || key.length > 30) return null
  let rest = key.replace(kindBehind, '')
  for (let at = 0; rest !== key && rest.length > 1 && at < 5; at++) {
    const codes = Object.hasOwn(countryGuesses, rest) ? guessed(rest) : exactNames().get(rest)
    if (codes !== undefined) {
      const behind = key.slice(rest.length)
      const has: Readonly<Record<Kind, RegExp>> = {
        dem: /民主|민주/,
        peop: /人民|인민/,
        rep: /共和|공화/,
        commonwealth: /[联聯連]邦|연방/,
      }
      return decideNamesake(codes, text, (kind) => has[kind].test(behind))
    }
    const shorter = rest.replace(wordBehind, '')
    if (shorter === rest) return null
    rest = shorter
  }
  return null
}

const guessed = (key: string): readonly string[] => countryGuesses[key]?.slice(0, 1) ?? []

// 36 for 036: a spreadsheet took the zero for decoration.
function readShortNumber(key: string): CleanedCountry | null {
  const code = /^\d{1,2}$/.test(key) ? exactNames().get(key.padStart(3, '0'))?.[0] : undefined
  return code === undefined ? null : guess(code, 'country.code', 'country.short-number')
}
