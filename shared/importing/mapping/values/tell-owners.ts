import { foldKey } from '../../../cleaning/text/fold-key.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { isOwnerNoun } from '../naming/customer-names.ts'
import { owned } from '../naming/owned-things.ts'
import { headerWords, unparted } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'
import { kindOfValue } from './value-kind.ts'

const fewest = 3
/** So many of the filled cells are all different. A salesperson has more customers than one. */
const shareOfDifferent = 0.7
/** Without a word for what is owned, so many cells say it. */
const telling = 10
const shareAlone = 0.9

/**
 * A column called `Owner` and no more says whose an animal, a car or a flat is, where other columns name such a thing, or
 * nobody else, and its cells are as good as all different: the customer, and not who looks after them for us.
 */
export function tellOwners(
  columns: readonly string[],
  candidates: readonly Candidate[],
  cellsOf: (index: number) => readonly string[],
): readonly Candidate[] {
  const isAlone = !candidates.some(({ field }) => naming.includes(field))
  const isOfSales = candidates.some(({ field }) => sales.includes(field))
  const areFew = columns.some((column) => namesThing(column)) || (isAlone && !isOfSales)
  return candidates.map((one) =>
    one.field === 'owner' && isOwnerNoun(columns[one.index] ?? '') && areCustomers(cellsOf(one.index), areFew)
      ? { ...one, field: 'display_name', confidence: confidenceOfCells, rank: one.rank + 100 }
      : one,
  )
}

const naming: readonly CustomerField[] = [
  ...(['display_name', 'first_name', 'last_name', 'company_primary', 'youtube_handle', 'youtube_channel_url'] as const),
]
/** Beside these an owner may be a salesperson, in as few rows as there are salespeople. */
const sales: readonly CustomerField[] = ['status', 'next_follow_up']
const confidenceOfCells = 0.6

/** Whether a column called `Owner` may be the customer as well as the salesperson: nobody else is named, and its cells are. */
export function isEitherOwner(
  one: Candidate,
  columns: readonly string[],
  all: readonly Candidate[],
  cells: readonly string[],
): boolean {
  const isAlone = !all.some(({ field }) => naming.includes(field))
  return isAlone && isOwnerNoun(columns[one.index] ?? '') && areCustomers(cells, true)
}

const namesThing = (column: string): boolean => {
  const words = headerWords(column)
  return words.some((word) => owned.has(word) || [...owned].some((thing) => isJoined(word, thing)))
}

/** `寵物名稱`: scripts that part no words. */
const isJoined = (word: string, thing: string): boolean =>
  thing.length > 1 && unparted.test(thing) && word.includes(thing)

/** @param areFew few cells are enough */
function areCustomers(cells: readonly string[], areFew: boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.some((cell) => kindOfValue(cell) === 'email')) return false
  const different = new Set(filled.map(foldKey)).size
  if (areFew && filled.length >= fewest) return different >= shareOfDifferent * filled.length
  return filled.length >= telling && different >= shareAlone * filled.length
}
