import { hasKnownEnding } from '../hosts/known-ending.ts'
import { isEmail } from './is-email.ts'

// biome-ignore-all format: lists of words
/** What the @ is called, by language; none of it means anything else between a name and a domain. */
const atNames =
  'klammeraffe, affenschwanz, affenohr, at-zeichen, at zeichen, arobase, arobas, a commercial, arroba, chiocciola, chiocciolina, apenstaartje, apestaartje, snabel-a, snabel a, snabela, krøllalfa, krollalfa, kroellalfa, alfakrøll, kanelbulle, ' +
  'kissanhäntä, miukumauku, at-merkki, kukac, małpa, malpa, zavináč, zavinac, zavinač, собака, собачка, равлик, маймунско а, παπάκι, παπακι, coadă de maimuță, kuyruklu a, güzel a, at işareti, a còng, a móc, at sign, at-sign, commat'
/** The same in scripts that need no blank round it. */
const joinedNames = '골뱅이, アットマーク, アット, あっとまーく, あっと, 艾特, 小老鼠, 圈a, 앳, שטרודל, כרוכית, آت'
/** Also words, or letters: with brackets round it the @, else as likely as not. */
const atWords = 'at, ät, aet, a, ä, à, et, @'
const dotNames =
  'dot, punkt, point, punto, ponto, punt, piste, kropka, tečka, tecka, bodka, pont, nokta, точка, крапка, τελεία, titik, chấm, punct, ドット, どっと, 点, 點, 닷, 점, 쩜, 도트, נקודה, نقطة, จุด, d0t'

/** What stands in brackets for another sign of an address, one each. */
const otherSigns: readonly (readonly [sign: string, names: string])[] = [
  [
    '_',
    'underscore, under score, underline, unterstrich, tiret bas, underscor, guion bajo, guión bajo, barra baja, sublinhado, underline, trattino basso, sottolineato, liggend streepje, laag streepje, understreck, understreg, understrek, alaviiva, podkreślenie, podkreślnik, podtržítko, podčiarkovník, aláhúzás, alulvonás, liniuță jos, alt çizgi, altçizgi, нижнее подчеркивание, подчеркивание, підкреслення, долна черта, κάτω παύλα, شرطة سفلية, קו תחתון, gạch dưới, garis bawah, 下划线, 底線, 底线, アンダーバー, アンダースコア, 밑줄, 언더바, _',
  ],
  [
    '-',
    'dash, hyphen, minus, bindestrich, tiret, trait d’union, guion, guión, hífen, hifen, trattino, streepje, koppelteken, bindestreck, bindestreg, yhdysmerkki, väliviiva, myślnik, łącznik, pomlčka, spojovník, kötőjel, cratimă, tire, kısa çizgi, дефис, тире, παύλα, شرطة, מקף, gạch ngang, tanda hubung, 横线, 橫線, 短横线, 减号, ハイフン, 하이픈, 대시, -',
  ],
]

const either = (...lists: string[]) =>
  lists
    .flatMap((list) => list.split(', '))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
const inBrackets = (words: string) => new RegExp(` ?[[({<] ?(?:${words}) ?[\\])}>] ?`, 'gu')
const apart = (words: string) => new RegExp(` (?:${words}) `, 'gu')

const atInBrackets = inBrackets(either(atNames, joinedNames, atWords))
const atApart = apart(either(atNames))
const atJoined = new RegExp(` ?(?:${either(joinedNames)}) ?`, 'gu')
const bareAt = / (?:at|ät|aet|a|ä) /g
// No letters of an address, or hardly ever: what is written for the @ against robots.
const signs = /(?<=[\p{L}\d]) ?(?:[★☆◎●○◉■□△▲▽▼◆◇♡♥♪§¤#&＃*]|[_*~-](?:at|a)[_*~-]) ?(?=[\p{L}\d][\p{L}\d.-]*\.)/gu
const dotInBrackets = inBrackets(`${either(dotNames)}|\\.`)
const signsInBrackets = [
  ...otherSigns.map(([sign, names]) => [sign, inBrackets(either(names))] as const),
  ['.', dotInBrackets] as const,
]
const dotApart = apart(either(dotNames))
// `（★を@に）`: which sign stands for the @, said behind.
const signNote =
  / ?[[(（] ?※? ?([^\p{L}\p{N}\s()@]) ?(?:を|は|→|->|=>?|in|is|to|by|with|durch|zu|ist|est|par|por|es|è|con|를|을|는|은|换成|換成|改为|改成|改為|替换为|代替)? ?(?:半角)?@ ?(?:に|へ|で|です|로|으로|입니다)?[^()@]*[)）\]]$/u

/** An address with the signs that its brackets name: `aung(underscore)mm@`, `max[punkt]otto@`; else the text. */
export function readSigns(text: string): string {
  if (!text.includes('@') || !/[[({<]/.test(text)) return text
  const read = signsInBrackets.reduce((left, [sign, names]) => left.replace(names, sign), text)
  return read !== text && isAddress(read) ? read : text
}

/** The address that a text spells out and can mean nothing else: `john (at) acme [dot] com`; else the text. */
export function readSpelledOut(text: string): string {
  const noted = readSignNote(text)
  if (noted !== null) return noted
  if (text.includes('@') && !/[[({<] ?@ ?[\])}>]/.test(text)) return text
  for (const at of [atInBrackets, atApart, atJoined]) {
    const address = readWith(text, at)
    if (address !== null) return address
  }
  // A bare "at" before a domain written out is as likely a word: `working at google.com`.
  const address = readWith(text, / at /g)
  return address !== null && withDots(text) !== text ? address : text
}

function readSignNote(text: string): string | null {
  const [note = '', sign = ''] = signNote.exec(text) ?? []
  if (sign === '') return null
  const address = text.slice(0, -note.length).replaceAll(sign, '@')
  return isAddress(address) ? address : null
}

/** The address that it may spell out: `john at acme.com`, `john★acme.com`; null where it is none. */
export const guessSpelledOut = (text: string): string | null =>
  text.includes('@') ? null : (readWith(text, bareAt) ?? readWith(text, signs))

function readWith(text: string, at: RegExp): string | null {
  if ([...text.matchAll(at)].length !== 1) return null
  const address = withDots(text.replace(at, '@'))
  return isAddress(address) ? address : null
}

const withDots = (text: string): string => text.replace(dotInBrackets, '.').replace(dotApart, '.')

const isAddress = (text: string): boolean => isEmail(text) && hasKnownEnding(text.slice(text.lastIndexOf('@') + 1))
