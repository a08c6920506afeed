import { readPersonName } from '../../../cleaning/names/clean-name.ts'
import { plainWords } from '../../../cleaning/text/fold-key.ts'
import { isBlank } from '../../../cleaning/text/is-blank.ts'
import { comparePeople, isAnother } from '../../../customers/people/compare-people.ts'
import { titles } from '../../../customers/people/name-words.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { isChosenName, isFurtherName } from '../naming/customer-names.ts'
import { doubtColumn, indexOfOwn } from './doubt-column.ts'

/** A full name, and the halves beside it; empty where one says nothing. */
export interface NamesOfRow {
  /** What the column of the full name is called. */
  readonly column: string
  readonly full: string
  readonly first: string
  readonly last: string
}

/**
 * Whether a full name can't be that of who the halves beside it name: `Anna Weber` and `Peter`. A title, a short form, an
 * initial, another script and what only one of them says are no contradiction; nor is what somebody has chosen to go by.
 */
export function areTwoNames({ column, full, first, last }: NamesOfRow): boolean {
  const isSaid = !isBlank(full) && (!isBlank(first) || !isBlank(last))
  if (!isSaid || isChosenName(column) || holdsHalves(full, [first, last]) || isOfHalves(full, [first, last]))
    return false
  if (isFurtherName(column) && !isWholeName(full)) return false
  const halves = { ...nobody, first_name: cut(first) || null, last_name: cut(last) || null }
  return isAnother(comparePeople({ ...nobody, display_name: cut(full) }, halves))
}

/** Longer ones are texts. */
const cut = (name: string): string => name.trim().slice(0, 200)
const nobody = {
  ...{ display_name: null, first_name: null, last_name: null },
  ...{ youtube_handle: null, youtube_channel_url: null },
}

/** Words of the full name beside each other are each half: `Van den Berg` and `Vandenberg`. */
function holdsHalves(full: string, halves: readonly string[]): boolean {
  const words = plainWords(cut(full)).split(' ').slice(0, wordsMax)
  const joined = new Set(
    words.flatMap((_, from) => words.slice(from).map((_, at) => words.slice(from, from + at + 1).join(''))),
  )
  return halves.every((half) => half === '' || joined.has(plainWords(half).replaceAll(' ', '')))
}
const wordsMax = 12

/** The full name says nothing beside a title that the halves do not: `Mr. Das`. */
function isOfHalves(full: string, halves: readonly string[]): boolean {
  const known = new Set(halves.flatMap((half) => plainWords(cut(half)).split(' ')))
  return plainWords(cut(full))
    .split(' ')
    .every((word) => known.has(word) || titles.has(word))
}

const isWholeName = (full: string): boolean => {
  const { first, last } = readPersonName(full)
  return first !== null && last !== null
}

/** Fewer rows prove nothing. */
const rowsMin = 3

/** A column of full names most of whose cells name others than the columns of their halves is something else. */
export function doubtWholeNames(
  mapping: readonly ColumnMapping[],
  cellsOf: (index: number) => readonly string[],
): ColumnMapping[] {
  const whole = indexOfOwn(mapping, 'display_name')
  const [first, last] = [indexOfOwn(mapping, 'first_name'), indexOfOwn(mapping, 'last_name')]
  const column = mapping[whole]
  if (column === undefined || (first < 0 && last < 0)) return [...mapping]
  const textOf = (index: number, row: number) => cellsOf(index)[row] ?? ''
  const rows = cellsOf(whole)
    .map((full, row) => ({ column: column.column, full, first: textOf(first, row), last: textOf(last, row) }))
    .filter((one) => !isBlank(one.full) && (!isBlank(one.first) || !isBlank(one.last)))
  const areOthers = rows.length >= rowsMin && rows.filter(areTwoNames).length * 2 > rows.length
  if (!areOthers) return [...mapping]
  return mapping.map((one, index) => (index === whole ? doubtColumn(one, 'display_name') : one))
}
