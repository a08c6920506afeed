import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { plainWords } from '../../../cleaning/text/fold-key.ts'
import { areBareNames, findName } from '../naming/field-names.ts'
import { headerParts } from '../naming/header-parts.ts'
import { whoseColumn } from '../naming/whose-column.ts'
import { headerWords } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'

type CellsOf = (index: number) => readonly string[]
type Half = 'first_name' | 'last_name'

const isHalf = ({ field }: Candidate): boolean => field === 'first_name' || field === 'last_name'

/**
 * What a column is that is called `Name` and no more: beside one half of a name it is the other half, unless its cells
 * have that half in them as well; where no other column names anybody, and its cells are whole names, it is the whole.
 */
export function tellNames(
  columns: readonly string[],
  candidates: readonly Candidate[],
  cellsOf: CellsOf,
): readonly Candidate[] {
  const names = candidates.filter((one) => one.field === 'display_name' || isHalf(one))
  const bare = names.filter(({ index }) => isBare(columns[index] ?? ''))
  const [one] = bare
  if (one === undefined || bare.length > 1) return candidates
  const field = fieldAmong(
    one,
    names.filter((other) => other !== one),
    cellsOf,
  )
  return field === one.field ? candidates : candidates.map((other) => (other === one ? { ...one, field } : other))
}

/** `Nombre del alumno`; `Contact name` is known as a whole name. */
const isBare = (column: string): boolean =>
  areBareNames(headerParts(column)) ||
  (findName(headerWords(column)) === undefined && whoseColumn(column)?.isBare === true)

function fieldAmong(one: Candidate, others: readonly Candidate[], cellsOf: CellsOf): Candidate['field'] {
  const halves = others.filter(isHalf)
  const [half] = halves
  if (half === undefined) return others.length === 0 && areWhole(cellsOf(one.index)) ? 'display_name' : one.field
  if (halves.some(({ field }) => field !== half.field)) return one.field
  const other: Half = half.field === 'first_name' ? 'last_name' : 'first_name'
  return hasHalf(cellsOf(one.index), cellsOf(half.index)) ? 'display_name' : other
}

/** Whether the names have the halves beside them in them, or are whole names where there is no half. */
function hasHalf(names: readonly string[], halves: readonly string[]): boolean {
  const filled = names
    .map((name, row) => ({ name: wordsOf(name), half: wordsOf(halves[row] ?? '') }))
    .filter(({ name }) => name.length > 0)
  const both = filled.filter(({ half }) => half.length > 0)
  const whole = both.filter(({ name, half }) => name.length > half.length && half.every((word) => name.includes(word)))
  const alone = filled.filter(({ half }) => half.length === 0)
  return (both.length > 0 && whole.length * 2 >= both.length) || (alone.length > both.length && areWholeNames(alone))
}

const areWholeNames = (rows: readonly { readonly name: readonly string[] }[]): boolean =>
  rows.filter(({ name }) => name.length > 1).length * 2 >= rows.length

function areWhole(cells: readonly string[]): boolean {
  const filled = cells.map(wordsOf).filter((words) => words.length > 0)
  return filled.length > 0 && filled.filter(isWhole).length * 2 >= filled.length
}

/** Ana García, and neither María José nor García López. */
const isWhole = (words: readonly string[]): boolean =>
  words.length < 6 && words.some(isGivenWord) && words.some((word) => word.length > 2 && !isGivenWord(word))

/** None of a long text. */
const wordsOf = (cell: string): string[] => (cell.length > 100 ? [] : plainWords(cell).split(' ').filter(Boolean))
