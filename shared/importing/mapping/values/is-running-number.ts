import { numberNames } from '../naming/customer-names.ts'
import { normalizeHeader } from '../normalize-header.ts'

/** They say that it is the key of a system: whoever writes a list counts in numbers, and only a system in ids. */
const systemName = /^id|id$|^外部/

/** So many of the steps from cell to cell lead to the next number, and so many of the numbers from one on are there. */
const share = 0.8
const marks = /^(?:#|№|n[°o]\.?|nr\.?|第)\s*|\s*(?:[.)、]|号|號|番|번)$/giu
/** Longer ones count no rows of a file. */
const number = /^\d{1,7}(?:\.0)?$/

/**
 * Whether the cells of a column that is named like a key, and not like that of a system, only count the rows: 1, 2, 3 or 001, 002, 003, in whichever
 * order; of a column that is called a number and no more also 901, 902, 903. Another list has the same numbers for others.
 *
 * @param cells of some records, in the order of the file
 */
export function isRunningNumber(column: string, cells: readonly string[]): boolean {
  const name = normalizeHeader(column)
  if (systemName.test(name)) return false
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const numbers = filled.map((cell) => cell.replace(marks, '')).flatMap((cell) => (number.test(cell) ? [+cell] : []))
  if (numbers.length < share * filled.length || numbers.length * 2 < cells.length) return false
  const [first, second] = numbers
  if (first === undefined || second === undefined) return first !== undefined && first <= 1
  if (countFirst(numbers) >= share * numbers.length) return true
  return numberNames.has(name) && countSteps(numbers) >= share * (numbers.length - 1)
}

/** How many of the numbers from one to as many as there are stand among them. */
const countFirst = (numbers: readonly number[]): number => new Set(numbers.filter((one) => one <= numbers.length)).size

const countSteps = (numbers: readonly number[]): number =>
  numbers.filter((one, at) => at > 0 && Math.abs(one - (numbers[at - 1] ?? 0)) === 1).length
