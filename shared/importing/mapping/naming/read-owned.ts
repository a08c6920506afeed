import { type CustomerField, customerFields } from '../../../customers/fields.ts'
import { normalizeHeader, unparted } from '../normalize-header.ts'
import { hadByPeople } from '../synonyms/had.ts'
import { dealtWith, loggedIn, nearThem, others } from '../synonyms/whose.ts'
import { findFirmName, findName, isBareName, type NamedField, weaken } from './field-names.ts'
import { isMark } from './fillers.ts'

/**
 * Whose a column is, by its name: of the customer; of somebody who may be the customer, or beside them; of somebody else.
 */
export type Whose = 'customer' | 'near' | 'other'

/** What the name of a column says when it says whose it is: what they have, or, where it says no more, who they are. */
export interface OwnedName {
  readonly whose: Whose
  /** The word for whose it is, by which two columns of one person are known. */
  readonly who: string
  /** Null where only who it is was said. */
  readonly found: NamedField | null
  /** It says only that it is their name: beside one half of it, it may be the other. */
  readonly isBare?: boolean
}

const namesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(', ')).map((name) => normalizeHeader(name))

const whose: ReadonlyMap<string, Whose> = new Map([
  ...namesOf(others).map((name) => [name, 'other'] as const),
  ...namesOf(nearThem).map((name) => [name, 'near'] as const),
  ...namesOf(dealtWith).map((name) => [name, 'customer'] as const),
])
const users = new Set(namesOf([loggedIn]))

/** Behind these every field of a person may stand; what a column counts, or says of an order, is none. */
const had: readonly CustomerField[] = [
  ...(['display_name', 'first_name', 'last_name', 'email', 'phone', 'company_primary', 'position_primary'] as const),
  ...(['address_primary', 'address_secondary', 'city', 'region', 'postal_code', 'country_code'] as const),
]

const hadNames: ReadonlyMap<string, NamedField> = new Map(
  customerFields.flatMap(({ name: field }) =>
    namesOf(hadByPeople[field] ?? []).map((name): [string, NamedField] => [
      name,
      { field, confidence: 0.95, rank: findName([name])?.rank ?? 50 },
    ]),
  ),
)
/** Alone, or behind another word, these are a part of a word. */
const shortNames: ReadonlySet<string> = new Set('名 명'.split(' '))

/** What joins whose it is to what it is: `Naam van de huurder`, `ग्राहक का नाम`, `Jina la mteja`, 申込者の氏名. */
const joints: ReadonlySet<string> = new Set(
  namesOf([
    'of, the, s, de, la, le, les, l, d, du, des, del, dell, della, dello, el, los, las, lo, di, do, da, dos, das, van, het, den, der, die, von, vom, för, af, av, til, za, pro, от, для, на, i, të, του, της, των, ya, wa, cha, vya, za, ng, ni, sa, của, का, की, के, از, של, ل, ของ, の, 的, 之, 의',
  ]),
)
const joinedJoint = /^(?:の|的|之|의|ของ|ال)|(?:の|的|之|의|ของ)$/u

/** `Mietername`, `Gästetelefon`: of what is joined in Latin letters each half has so many. */
const leastOfHalf = 4
const longest = 60

/** What the name of a column says of whose it is; null where it does not say, or says more than whose and what. */
export function readOwned(all: readonly string[], readRest: ReadRest = () => undefined): OwnedName | null {
  const words = all.filter((word) => !isMark([word]))
  return read(all, readRest) ?? (words.length < all.length ? read(words, readRest) : null)
}

/** What they have, in words that are a name only together with others: `home phone`. */
type ReadRest = (words: readonly string[]) => NamedField | undefined

function read(words: readonly string[], readRest: ReadRest): OwnedName | null {
  const key = words.join('')
  if (words.length === 0 || words.length > 8 || key.length > longest) return null
  const alone = whose.get(withoutHonour(key))
  if (alone !== undefined) return { whose: alone, who: withoutHonour(key), found: null }
  return readParted(words, readRest) ?? (words.length === 1 || unparted.test(key) ? readJoined(key) : null)
}

function readParted(words: readonly string[], readRest: ReadRest): OwnedName | null {
  for (let at = 1; at < words.length; at += 1) {
    const [front, end] = [words.slice(0, at), words.slice(at)]
    const found = pair(withoutJoints(front), end, readRest) ?? pair(withoutJoints(end), front, readRest)
    if (found !== null) return found
  }
  return null
}

function readJoined(key: string): OwnedName | null {
  const isParted = unparted.test(key)
  const least = isParted ? 1 : leastOfHalf
  for (let at = key.length - least; at >= least; at -= 1) {
    const front = key.slice(0, at).replace(isParted ? joinedJoint : /$^/u, '')
    const end = key.slice(at).replace(isParted ? joinedJoint : /$^/u, '')
    const found = pair([front], [end]) ?? (isParted && !shortNames.has(front) ? pair([end], [front]) : null)
    if (found !== null) return found
  }
  return null
}

function pair(who: readonly string[], what: readonly string[], readRest: ReadRest = () => undefined): OwnedName | null {
  const key = withoutHonour(who.join(''))
  const of = whose.get(key)
  if (of === undefined) return null
  const found = findHad(withoutJoints(what), readRest) ?? findHad(what, readRest)
  const name = found?.field === 'display_name' ? withoutJoints(what).join('') : ''
  const isLogin = name !== '' && users.has(key) && !fullNames.has(name)
  // A parent company is none of a parent's, and a company contact is somebody there.
  const isOfFirm = found?.field === 'company_primary' && (of === 'near' || key === 'contact')
  if (found === null || isLogin || isOfFirm || isCountOf(name, key)) return null
  const isBare = withoutJoints(what).length === 1 && found.field === 'display_name' && !fullNames.has(name)
  return { whose: of, who: key, found: { ...weaken(found), rank: found.rank + rankOf[of] }, isBare }
}

/** `Nombre de clients`: in French it is how many they are. */
const isCountOf = (name: string, who: string): boolean => name === 'nombre' && who.endsWith('s')

/** Behind a column that says no more than what it is. */
const rankOf: Readonly<Record<Whose, number>> = { customer: 150, near: 170, other: 190 }
const fullNames = new Set(
  namesOf([
    '姓名, 氏名, 全名, 성명, 성함, 實名, full name, fullname, фио, піб, ονοματεπώνυμο, ชื่อสกุล, ชื่อนามสกุล, nama penuh, nama lengkap, họ tên, imię i nazwisko, nombre y apellidos, nombre completo, nom complet, nome completo',
  ]),
)

function findHad(words: readonly string[], readRest: ReadRest): NamedField | null {
  const direct = hadNames.get(words.join(''))
  if (direct !== undefined) return direct
  const isOfOne = !words.some((word) => whose.has(word))
  const named = isBareName(words) ? findName(['fullname']) : findFirmName(words)
  const found = named ?? (isOfOne ? readRest(words) : undefined)
  // `Main company contact` is somebody there.
  if (found?.field === 'company_primary' && words.length > 1) return null
  return found !== undefined && had.includes(found.field) ? found : null
}

function withoutJoints(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !joints.has(word))
  const to = words.findLastIndex((word) => !joints.has(word))
  return from < 0 ? words : words.slice(from, to + 1)
}

/** お申込者様: as Japanese and Korean speak to whoever it is. */
const withoutHonour = (key: string): string =>
  whose.has(key) ? key : key.replace(/^[ごお御](?=\p{Script=Han})/u, '').replace(/(?<=.)(?:様|さま|さん|님)$/u, '')
