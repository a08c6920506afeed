import { customerFields } from '../../../customers/fields.ts'
import { areBareNames, certain, findFirmName, findName, type NamedField, weaken } from './field-names.ts'
import { isAddress, isApart, isMark } from './fillers.ts'
import type { HeaderPart } from './header-parts.ts'
import { readWords } from './read-words.ts'

/** Neighbouring parts taken as one, and what they say. */
interface Run {
  readonly words: readonly string[]
  readonly script: string
  readonly found: NamedField | undefined
}

/** A header of more parts is a sentence. */
const partsMax = 7

/**
 * The field that the parts of a header name together. All of them have to agree, or say nothing but whose it is; only
 * what is said in another script may be unknown, being the same once more. Where two scripts name two fields, it is one
 * of these, and a person is asked.
 */
export function readParts(parts: readonly HeaderPart[]): NamedField | undefined {
  if (parts.length < 2 || parts.length > partsMax) return undefined
  const whole = areBareNames(parts) ? findName(['name']) : undefined
  if (whole !== undefined) return weaken(whole)
  const halves = readHalves(parts)
  if (halves !== undefined) return halves
  const cuts = allCuts(parts)
  const least = Math.min(...cuts.map(costOf))
  const readings = cuts.filter((runs) => costOf(runs) === least).map(agree)
  const [first] = readings
  return readings.every((one) => one?.field === first?.field) ? first : undefined
}

const middle = new Set(['middle', 'mi', 'm', 'middlename', 'middleinitial', 'initial', 'suffix'])

/** `Name (Last, First)`, `Nachname, Vorname`: both halves of a name, in one script, are the whole of it. */
function readHalves(parts: readonly HeaderPart[]): NamedField | undefined {
  const read = parts.map(({ words, script }) => ({ script, key: words.join(''), field: findName(words)?.field }))
  const ofHalf = read.filter(({ field }) => field === 'first_name' || field === 'last_name')
  const isName = ({ field, key }: (typeof read)[number]) =>
    field === 'first_name' || field === 'last_name' || field === 'display_name' || middle.has(key)
  const isWhole =
    new Set(ofHalf.map(({ field }) => field)).size === 2 && new Set(ofHalf.map(({ script }) => script)).size === 1
  const whole = isWhole && read.every(isName) ? findName(['name']) : undefined
  return whole === undefined ? undefined : weaken(whole)
}

/** Every way to take neighbours together: so it does not matter which sign was cut at first. */
function allCuts(parts: readonly HeaderPart[]): Run[][] {
  if (parts.length === 0) return [[]]
  return parts.flatMap((_, index) =>
    allCuts(parts.slice(index + 1)).map((rest) => [runOf(parts.slice(0, index + 1)), ...rest]),
  )
}

function runOf(parts: readonly HeaderPart[]): Run {
  const words = parts.flatMap((part) => part.words)
  return { words, script: [...new Set(parts.map(({ script }) => script))].join(), found: readWords(words) }
}

/** What is unknown costs most, then each run. */
const costOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { words, found }) => sum + 1 + (found === undefined && !isMark(words) ? 100 * words.length : 0), 0)

function agree(runs: readonly Run[]): NamedField | undefined {
  const all = runs.flatMap(({ found }) => found ?? [])
  const sure = all.filter(({ confidence }) => confidence >= certain)
  const [best] = (sure.length > 0 ? sure : all).toSorted((a, b) => a.rank - b.rank)
  if (best === undefined) return undefined
  const named = runs.filter(({ found }) => found !== undefined && (sure.length === 0 || sure.includes(found)))
  const isFirm = named.some(({ words, found }) => findFirmName(words) !== undefined || (found?.rank ?? 0) >= 100)
  const isSame = (run: Run) =>
    named.includes(run) ||
    isMark(run.words) ||
    isAddress(run.words, best.field) ||
    (isFirm && run.found?.field === best.field)
  const others = runs.filter((run) => !isSame(run) && !isApart(run.words, best.field))
  if (named.some(({ found }) => found?.field !== best.field)) return tear(named, others)
  if (runs.every(isSame)) return weaken(best)
  const isInOtherScript = others.every(({ script }) => !named.some((one) => one.script === script))
  return isInOtherScript && isFirm ? weaken(best) : undefined
}

/** Two scripts that say two things: one of them, whichever stands first, and nobody is sure. */
function tear(named: readonly Run[], others: readonly Run[]): NamedField | undefined {
  const isTwoScripts = new Set(named.map(({ script }) => script)).size === named.length
  const isSure = named.every(({ found }) => found !== undefined && found.confidence >= certain)
  if (!isTwoScripts || !isSure || others.length > 0) return undefined
  const order = customerFields.map(({ name }) => name)
  const [first] = named
    .flatMap(({ found }) => found ?? [])
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  return first === undefined ? undefined : { ...first, confidence: 0.5, rank: first.rank + 200, isTorn: true }
}
