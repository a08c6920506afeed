import { readAnswersOf } from '../../cleaning/choices/answers-of-column.ts'
import { asksConsent } from '../../cleaning/choices/read-consent.ts'
import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { customerFields } from '../../customers/fields.ts'
import { en } from '../../messages/en/index.ts'
import { isOurColumn } from '../our-columns.ts'
import { certain, certainNames, type NamedField, namesOf, weaken } from './naming/field-names.ts'
import { isPlacedIn } from './naming/fillers.ts'
import { headerParts } from './naming/header-parts.ts'
import { readParts } from './naming/read-parts.ts'
import { readWords } from './naming/read-words.ts'
import { isRegister } from './naming/register-numbers.ts'
import { headerWords, normalizeHeader } from './normalize-header.ts'

export { certain, type NamedField } from './naming/field-names.ts'

/** Longer ones are sentences. */
const lengthMax = 120

/**
 * The field that a column of this name fills, or null. Reads `Phone 2`, `E-mail 1 - Value`, `邮箱 (Email)`, `Name*`. Each
 * of its words has to be accounted for: `Name of pet` and `Last contact` name no field of ours.
 */
export function findNamedField(column: string): NamedField | null {
  if (column.length > lengthMax) return null
  const found = findByWords(column)
  if (!numberSign.test(column)) return found
  const numbered = findByWords(`${column.replace(numberSign, ' ')} number`)
  const isPhone = numbered?.field === 'phone' && (found?.field !== 'phone' || numbered.confidence > found.confidence)
  return isPhone ? numbered : found
}

function findByWords(column: string): NamedField | null {
  const parts = headerParts(column)
  return (
    readWords(parts.flatMap(({ words }) => words)) ??
    readPlaced(column) ??
    readParts(parts) ??
    readTown(column) ??
    readJob(column) ??
    readAsked(column)
  )
}

/** `DND (Y/N)`: the answers that a name offers say that it asks; only a name of a wish asks it of a customer. */
function readAsked(column: string): NamedField | null {
  const answers = readAnswersOf(column)
  const found = answers === null ? undefined : readWords(headerWords(answers.name))
  return found?.field === 'do_not_contact' ? weaken(found) : null
}

/** `Mob #`, `# Tel`, `Contact #`: the number of something. */
const numberSign =
  /(?<=\p{L}[\s.)]*)[#＃№](?=\s*\d?\s*$)|(?<=\p{L}[\s.)]*)N[º°](?=\s*\d?\s*$)|^\s*(?:[#＃№]|N[º°]|n[º°])(?=\s*\p{L})/u

/** `番地 (会社)`: what stands in brackets behind it may name another field too, and says here only where it is. */
function readPlaced(column: string): NamedField | undefined {
  const [, noun = '', place = '', number = ''] =
    /^([^([]+)[([]([^)\]]+)[)\]]\s*(\d{0,2})$/u.exec(column.normalize('NFKC')) ?? []
  const found = noun === '' ? undefined : readWords(headerWords(`${noun} ${number}`))
  return found !== undefined && isPlacedIn(headerWords(place), found.field) ? weaken(found) : undefined
}

const and = /\s(?:and|und|et|y|e|en|och|og|ja|i|a|és|ve|и|та|і|й|dan|và|oraz|un|ir|și|και|da|na)\s/giu

const withoutAnd = (column: string): string => column.replace(and, ' / ')

/** `C.P. / Localité`, `Postnummer og by`: the town takes its postal code with it, as `PLZ Ort` does. */
function readTown(column: string): NamedField | null {
  const found = headerParts(withoutAnd(column)).map(({ words }) => readWords(words))
  const town = found.find((part) => part?.field === 'city')
  const isBoth = found.length === 2 && found.some((part) => part?.field === 'postal_code')
  return town !== undefined && isBoth ? weaken(town) : null
}

/** `Service et fonction`: a job and the department beside it. What else stands so may be two things. */
function readJob(column: string): NamedField | null {
  const apart = withoutAnd(column)
  const found = apart === column ? undefined : readParts(headerParts(apart))
  return found?.field === 'position_primary' ? found : null
}

/** Whether a text is the name of a column that we know. */
export const isKnownColumn = (name: string): boolean => findNamedField(name) !== null || isOurColumn(name)

/** Whether a column of this name is certainly one of a field that every customer has: no other field can be called so. */
export const meansOurField = (name: string): boolean =>
  isNameOfField(name) || (findNamedField(name)?.confidence ?? 0) >= certain

function isNameOfField(name: string): boolean {
  const plain = normalizeHeader(name)
  return customerFields.some((field) => [field.name, en.fields[field.name]].map(normalizeHeader).includes(plain))
}

/**
 * The field whose name this is but for one slip of the finger (`E-mial`, `Frist name`), or null. Never certain: short
 * words that differ in a letter, or in the first one, are other words.
 */
export function findSimilarField(column: string): NamedField | null {
  const name = normalizeHeader(column)
  if (!/^[a-z]{5,40}$/.test(name) || otherNames.has(name) || isRegister(headerWords(column))) return null
  if (asksConsent(column) !== null) return null
  const found = certainNames().filter(
    ([other, { field }]) =>
      isSlip(name, other) && !isEvent(name, other) && !(isKey(field) && endOf(name) !== endOf(other)),
  )
  const [first] = found.map(([, field]) => field).sort((a, b) => a.rank - b.rank)
  const isOne = found.every(([, { field }]) => field === first?.field)
  return first === undefined || !isOne ? null : { ...first, confidence: 0.7, rank: first.rank + 200 }
}

const event = /(?:ed|ing)$/
/** `Emailed`, `Contacted`: what was done, which an ending makes of the noun. */
const isEvent = (name: string, other: string): boolean => event.test(name) && endOf(name) !== endOf(other)

/** By these somebody is known again: what the name ends in, as `id` and `number`, is not what was misspelt. */
const isKey = (field: string): boolean => field === 'external_id' || field === 'id'
const endOf = (name: string): string => name.slice(-2)

/** Everyday names of columns that are a letter away from one of ours, and mean something else. */
const otherNames: ReadonlySet<string> = new Set(namesOf('department, departments, commute, commuter, conselho'))

const isSlip = (name: string, other: string): boolean =>
  other.length >= 5 &&
  name[0] === other[0] &&
  isOneEditApart(name, other) &&
  (name.length > 6 || name.length !== other.length || [...name].sort().join('') === [...other].sort().join(''))
