import { foldKey } from '../text/fold-key.ts'
import { readPersonName } from './clean-name.ts'
import { isCapitals } from './is-capitals.ts'
import { isGivenWord } from './is-given-word.ts'
import { splitEastAsianName } from './split-east-asian-name.ts'
import type { SplitName } from './split-name.ts'
import { eastAsian } from './take-title.ts'
import { isFamilyWord } from './words/family-names.ts'
import { particles } from './words/particles.ts'

/**
 * A whole name in a column of given or of family names whose other one is blank, in its parts; null where it may be two
 * given or two family names: Anna Maria, García Márquez.
 *
 * @param isTitled whether a title stood before it, which nobody writes before given names: `Mme Claire Petit`
 */
export function readWholeName(name: string, column: 'first_name' | 'last_name', isTitled = false): SplitName | null {
  const { first, last } = readPersonName(name)
  if (first === null || last === null) return null
  if (eastAsian.test(name)) return isWholeEastAsian(name, column) ? { first, last } : null
  if (/[,，]/.test(name)) return isTurned({ first, last }, column) ? { first, last } : null
  return isSure({ first, last }, name, column, isTitled) ? { first, last } : null
}

/**
 * Whether a name in a column of given names may be a whole one, whose parts nobody can tell apart: one of its words is no
 * given name that is known. Of Anna Maria and Jean-Luc no word is; of `Kam Wing` each may be.
 */
export function mayBeWholeName(name: string): boolean {
  if (eastAsian.test(name))
    return isWholeEastAsian(name, 'first_name') && (name.includes(' ') || splitEastAsianName(name) !== null)
  const words = name.split(/[\s,，]+/)
  const isElse = (word: string) =>
    /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word) &&
    !isGivenWord(word) &&
    !particles.has(foldKey(word)) &&
    !/^(?:[js]r|i{2,3})$/i.test(word)
  return words.length > 1 && words.length < 7 && words.some(isElse)
}

/** A given name has two characters at most, a family name as many but for few. */
const isWholeEastAsian = (name: string, column: string) =>
  name.includes(' ') || [...name].length > 2 || (column === 'last_name' && /^\p{Script=Hangul}+$/u.test(name))

/** Rößler, Holger. Anna, Maria are two given names. */
const isTurned = ({ first, last }: SplitName, column: string): boolean => {
  const isKnown = isGivenWord(first.split(' ')[0] ?? '')
  return column === 'last_name' ? isKnown || !isGivenWord(last) : isKnown && !isGivenWord(last)
}

// In given names a Spanish or Portuguese particle is usual: María de Jesús, João da Cruz.
const familyParticles = new Set('van von vom ter zu zur af av di della dello degli bin ibn binti bint bte'.split(' '))
const patronymics = new Set('bin ibn binti bint bte'.split(' '))
const iberian =
  /(?:[aeiouáéíóú]z|ñ\p{L}*|eira|eiro|ães|ões)$|^(?:garcia|romero|alonso|navarro|torres|moreno|castro|silva|santos|costa|lima|rubio|molina|morales|ortega|delgado|vargas|rojas|reyes|cruz|luna|vega|soto|pena|rios|flores|rivera|medina|guerrero|campos|fuentes|cabrera|blanco|marin|iglesias|gallego|leon|herrero|prieto|pascual|vidal|soler|ferrer|alves|gomes|lopes|marques|nunes|pires|mendes|fernandes|goncalves|rodrigues|martins|sousa|souza|almeida|carvalho|araujo|barbosa|rocha|dias|moreira|cardoso|correia|teixeira|pinto|melo|nogueira|freitas|ramos|serra|serrano|aguilar|salazar|duarte|mora|cano|crespo|duran|bravo|pastor|lorenzo|santana|santiago|rosa|sa)$/iu

function isSure({ first, last }: SplitName, name: string, column: string, isTitled: boolean): boolean {
  const given = first.split(' ')
  const family = last.split(' ')
  const [front = ''] = given
  // Not Lee Mary, Smith Ann: a family name stands in front.
  const isOrdered = name.startsWith(front)
  const isDoubled = front.includes('-') && isGivenWord(front)
  const mayBeFamily =
    !isDoubled && (isFamilyWord(front) || alsoFamily.has(foldKey(front)) || !given.every(isGivenOrInitial))
  // Ahmed bin Salman is a son's name, whatever Ahmed is elsewhere.
  const isSon = patronymics.has(foldKey(family[0] ?? ''))
  if (isFamilyWithParticle(family)) return isOrdered && (isSon || column === 'first_name' || !mayBeFamily)
  const end = family.at(-1) ?? ''
  // Mme Ségolène PETIT, whoever is called so.
  if (isTitled && isOrdered && family.length === 1 && hasCapitals(family, given)) return !isGivenWord(end)
  if (family.length > 1 || isGivenWord(end) || mayBeFamily || iberian.test(foldKey(end))) return false
  if (given.length > 1 || column === 'last_name') return isOrdered || hasCapitals(family, given)
  return isOrdered && (isTitled || isFamilyWord(end) || hasCapitals(family, given)) && !alsoGiven.has(foldKey(end))
}

/** HARTWIG Klaus */
const hasCapitals = (family: readonly string[], given: readonly string[]) =>
  family.every(isCapitals) && !given.some(isCapitals)

const isGivenOrInitial = (word: string) => isGivenWord(word) || /^\p{Lu}\.?$/u.test(word)
const isFamilyWithParticle = (family: readonly string[]) =>
  family.length > 1 &&
  familyParticles.has(foldKey(family[0] ?? '')) &&
  family.slice(1, -1).every((word) => particles.has(foldKey(word)))

// Given names that begin a family name of two words: Duncan Smith, Lloyd George.
const alsoFamily = new Set(
  'scott duncan gordon grant graham bruce douglas stuart stewart lloyd vaughan craig ross russell howard spencer stanley leslie neville murray allan allen lewis thomas james martin'.split(
    ' ',
  ),
)

// Family names that are second given names as well.
const alsoGiven = new Set(
  (
    'kumar singh das ahmed hussain begum khan sen bello raj lal roy jackson carter parker cooper bailey reed brooks harris walker nelson stewart morris davis anderson evans campbell murphy clark ' +
    'wilson turner phillips taylor grace rose hope may long an mei min jun kim lee jin ai su fan'
  ).split(' '),
)
