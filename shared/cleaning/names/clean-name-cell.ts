import { readGenerationApart } from '../../customers/people/generation-apart.ts'
import { readFiller } from '../text/fillers.ts'
import { foldKey } from '../text/fold-key.ts'
import { isBlank } from '../text/is-blank.ts'
import { remember } from '../text/remember.ts'
import { readRoleAlone } from './asides/role-alone.ts'
import { takeReading } from './asides/take-reading.ts'
import { takeShortForm } from './asides/take-short-form.ts'
import { readPersonName } from './clean-name.ts'
import { isCapitals } from './is-capitals.ts'
import { isHousehold } from './is-household.ts'
import { isDesk, isRole, markKind, marksOf } from './read-role.ts'
import { isTitle, takeTitle } from './take-title.ts'
import { tidyName } from './tidy-name.ts'
import { jobOfTitle } from './titles.ts'
import { isPlainWord } from './words/is-plain-word.ts'
import { surePostNominals } from './words/post-nominals.ts'
import { roleHeads, rolesBefore } from './words/roles.ts'
import { capitalsBefore } from './words/titles.ts'

/** Why a person should look at a name. */
export type NameDoubt = 'name.no-person' | 'name.several-people' | 'name.maybe-title'

/** What a cell of a name says. */
export interface NameCell {
  /** Null where it says nothing that is a name. */
  readonly value: string | null
  /** A job that stands with the name, or instead of it. */
  readonly position: string | null
  /** The family name that a cell of given names has: 何先生, `Mr Wong`. */
  readonly family: string | null
  /** Whether a title or a job was taken off, or all of the cell is one. */
  readonly isTaken: boolean
  readonly doubt: NameDoubt | null
  /** What may be meant. */
  readonly suggestion: string | null
}

const plain: NameCell = { value: null, position: null, family: null, isTaken: false, doubt: null, suggestion: null }

/** A full name: kept with its titles, which say how to speak to somebody. */
export function cleanFullName(raw: string): NameCell {
  const value = tidyName(raw)
  if (isAllFiller(value) || nomenNescio.test(value)) return plain
  const reading = takeReading(value)
  if (reading?.isAnother) return { ...plain, value, doubt: 'name.several-people', suggestion: reading.name }
  if (reading !== null) return cleanFullName(reading.name)
  const alone = withoutName(value, false)
  if (alone !== null) return alone
  if (isHousehold(value)) return { ...plain, value, doubt: 'name.several-people' }
  const addressed = takeShortForm(value)
  if (addressed !== null) return { ...plain, value: addressed.name, position: addressed.position, isTaken: true }
  return withoutPerson(value) ?? { ...plain, value }
}

/** A given or a family name, without the titles and the job beside it. */
export function cleanNamePart(raw: string, field: 'first_name' | 'last_name'): NameCell {
  const value = tidyName(raw)
  // Before a family name these are initials.
  if (nomenNescio.test(value) && (field === 'last_name' || !/N/.test(value))) return plain
  return isPlainWord(value) ? { ...plain, value } : partReaders[field](value)
}

const partReaders = {
  first_name: remember((value) => readNamePart(value, 'first_name')),
  last_name: remember((value) => readNamePart(value, 'last_name')),
}

function readNamePart(value: string, field: 'first_name' | 'last_name'): NameCell {
  const reading = takeReading(value)
  if (reading !== null) return cleanNamePart(reading.name, field)
  if (isHousehold(value, field)) return { ...plain, value, doubt: 'name.several-people' }
  const nobody = withoutName(value, true) ?? withoutPerson(value)
  if (nobody !== null) return nobody
  // Jr. and III tell a father from a son.
  if (generation.test(value) || readGenerationApart(value) !== null) return { ...plain, value }
  const { name, title, position } = takeTitle(value, 1)
  if (name === value) return { ...plain, value, ...doubtCapitals(value) }
  const family = field === 'first_name' && title !== null ? readPersonName(value) : null
  const isFamily = family !== null && family.first === null && family.last === name
  return { ...plain, value: name, position, family: isFamily ? name : null, isTaken: true }
}

/** N. N., `nn`: whoever it will be. */
const nomenNescio = /^n\.?\s?n\.?$/i
const generation =
  /(?:^|[\s,])(?:[js]n?r|j[uú]nior|s[eéê]nior|[iv]{2,3}|filho|neto|fils|père)\.?$|\s(?:hijo|nieto|figlio|padre)\.?$/iu

/** `N/A N/A`, `Unknown Unknown`. */
function isAllFiller(value: string): boolean {
  const words = value.split(' ')
  return words.length > 1 && words.every((word) => readFiller(word) !== null || isBlank(word))
}

/** 住職, `Chef`, 〇〇様: whoever is called so. */
function withoutName(value: string, isHalf: boolean): NameCell | null {
  const alone = readRoleAlone(value, isHalf)
  return alone === null ? null : { ...plain, isTaken: true, position: alone.kind === 'job' ? alone.job : null }
}

/** A cell that names a job, a title or a desk, and nobody; null where it may be a person. */
function withoutPerson(value: string): NameCell | null {
  if (isDesk(value)) return { ...plain, value, doubt: 'name.no-person' }
  const words = marksOf(value)
  const isJob = isRole(words) && (words.length > 1 || words.some(isSureRole))
  if (isJob || jobOfTitle(value) !== null || clergy.test(value)) return { ...plain, position: value, isTaken: true }
  const isDegree = words.length > 0 && words.every((word) => surePostNominals.has(word)) && !generation.test(value)
  return isTitle(value) || isDegree || (value.includes(' ') && markKind(value) === 'title')
    ? { ...plain, isTaken: true }
    : null
}

/** `Sr. Pastor`: with such a word before it a calling is a job. */
const clergy =
  /^(?:sr\.?|snr\.?|senior|jr\.?|junior|assoc\.?|associate|asst\.?|assistant|youth|lead|head|executive|interim|worship|children['’]?s|family|campus|teaching|founding|visiting|parish|deputy|chief)\s(?:pastor|minister|rector|priest|vicar|chaplain|rabbi|imam|deacon|elder|organist|cantor)$/i

const isSureRole = (key: string) => rolesBefore.has(key) || (capitalsBefore.has(key) && roleHeads.has(key))

const doubtful = new Set(['md', 'jd', 'ca', 'qc', 'rn', 'pe', 'dds', 'cs', 'vp', 'gm'])

/** SMITH MD in a file of capitals. */
function doubtCapitals(value: string): Partial<NameCell> {
  const words = value.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !words.every(isCapitals) || !doubtful.has(foldKey(last))) return {}
  return { doubt: 'name.maybe-title', suggestion: words.slice(0, -1).join(' ') }
}
