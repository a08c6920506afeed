import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { isOwnerNoun } from '../naming/customer-names.ts'
import { owned } from '../naming/owned-things.ts'
import { headerWords } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'
import { kindOfValue } from './value-kind.ts'

const fewest = 3
/** So many of the filled cells are all different. A salesperson has more customers than one. */
const shareOfDifferent = 0.7
/** Without a word for what is owned, so many cells say it. */
const telling = 10
const shareAlone = 0.9

/**
 * A column called `Owner` and no more says whose an animal, a car or a flat is, where other columns name such a thing and
 * its cells are as good as all different: the customer, and not who looks after them for us.
 */
export function tellOwners(
  columns: readonly string[],
  candidates: readonly Candidate[],
  cellsOf: (index: number) => readonly string[],
): readonly Candidate[] {
  const hasOwned = columns.some((column) => namesThing(column))
  return candidates.map((one) =>
    one.field === 'owner' && isOwnerNoun(columns[one.index] ?? '') && areCustomers(cellsOf(one.index), hasOwned)
      ? { ...one, field: 'display_name', confidence: confidenceOfCells, rank: one.rank + 100 }
      : one,
  )
}

const confidenceOfCells = 0.6

const namesThing = (column: string): boolean => {
  const words = headerWords(column)
  return words.some((word) => owned.has(word) || [...owned].some((thing) => isJoined(word, thing)))
}

/** `寵物名稱`: scripts that part no words. */
const isJoined = (word: string, thing: string): boolean =>
  /^[^\p{Script=Latin}]{2,}$/u.test(thing) && word.includes(thing)

function areCustomers(cells: readonly string[], hasOwned: boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.some((cell) => kindOfValue(cell) === 'email')) return false
  const different = new Set(filled.map(foldKey)).size
  if (hasOwned && filled.length >= fewest) return different >= shareOfDifferent * filled.length
  return filled.length >= telling && different >= shareAlone * filled.length
}
