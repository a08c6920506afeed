import { comparePeople, isAnother } from '../../../customers/people/compare-people.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { furtherNames } from '../naming/customer-names.ts'
import { certain } from '../naming/field-names.ts'
import { normalizeHeader } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'

type CellsOf = (index: number) => readonly string[]

const isOtherName = (column: string): boolean => furtherNames.has(normalizeHeader(column))
/** Fewer rows prove nothing. */
const rowsMin = 3

/**
 * A second column of full names, `Name` beside `Full name`, names who is meant where the first is blank. Where most of its
 * cells name somebody else it is something else, which a person has to say.
 *
 * @param candidates what each column may be
 */
export function findNamesAgain(
  mapping: readonly ColumnMapping[],
  candidates: readonly Candidate[],
  cellsOf: CellsOf,
): ColumnMapping[] {
  const of = mapping.findIndex(({ field, column }) => field === 'display_name' && !isOtherName(column))
  const again = new Map(
    candidates.flatMap((one) => (of >= 0 && one.index !== of && isSecond(mapping, one) ? [[one.index, one]] : [])),
  )
  return mapping.map((column, index) => {
    const candidate = again.get(index)
    if (candidate === undefined) return column
    if (areOthers(cellsOf(of), cellsOf(index))) return { ...column, doubt: 'values-differ', proposed: 'display_name' }
    const { confidence, evidence } = candidate
    return { ...column, field: 'display_name', confidence, evidence, companionOf: { role: 'again', of } }
  })
}

const isSecond = (mapping: readonly ColumnMapping[], { index, field, confidence }: Candidate): boolean => {
  const column = mapping[index]
  const isLeft = field === 'display_name' && confidence >= certain && column?.evidence === 'none'
  return isLeft && column.doubt === undefined && !isOtherName(column.column)
}

function areOthers(names: readonly string[], again: readonly string[]): boolean {
  const both = names.flatMap((name, row): [string, string][] => {
    const other = again[row]?.trim() ?? ''
    return name.trim() === '' || other === '' ? [] : [[name.trim(), other]]
  })
  return both.length >= rowsMin && both.filter(([one, other]) => isSomebodyElse(one, other)).length * 2 > both.length
}

const personOf = (name: string) => ({ ...nobody, display_name: name.slice(0, 200) })
const nobody = { first_name: null, last_name: null, youtube_handle: null, youtube_channel_url: null }

/** Whether two full names can't be those of one person. */
export const isSomebodyElse = (one: string, other: string): boolean =>
  isAnother(comparePeople(personOf(one), personOf(other)))
