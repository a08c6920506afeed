import { comparePeople, isAnother } from '../../../customers/people/compare-people.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { isChosenName, isFurtherName } from '../naming/customer-names.ts'
import { certain } from '../naming/field-names.ts'
import { headerWords } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'

type CellsOf = (index: number) => readonly string[]

/** Fewer rows prove nothing. */
const rowsMin = 3

const names = [
  { field: 'display_name', isOther: isFurtherName },
  { field: 'first_name', isOther: isChosenName },
  { field: 'last_name', isOther: isChosenName },
] as const

/**
 * A second column of full names, `Name` beside `Full name`, or of one half of them, names who is meant where the first is
 * blank. Where most of its cells name somebody else it is something else, which a person has to say.
 *
 * @param candidates what each column may be
 */
export const findNamesAgain = (
  mapping: readonly ColumnMapping[],
  candidates: readonly Candidate[],
  cellsOf: CellsOf,
): ColumnMapping[] =>
  names.reduce<ColumnMapping[]>(
    (found, { field, isOther }) => findAgain(found, { field, isOther, candidates, cellsOf }),
    [...mapping],
  )

interface Question {
  readonly field: (typeof names)[number]['field']
  /** Whether somebody may go by what a column of this name says beside the name. */
  readonly isOther: (column: string) => boolean
  readonly candidates: readonly Candidate[]
  readonly cellsOf: CellsOf
}

function findAgain(mapping: readonly ColumnMapping[], question: Question): ColumnMapping[] {
  const { field, isOther, candidates, cellsOf } = question
  const of = mapping.findIndex((one) => one.field === field && !isOther(one.column))
  const isSecond = (one: Candidate): boolean => {
    const column = mapping[one.index]
    const isLeft = one.field === field && one.confidence >= certain && column?.evidence === 'none'
    return isLeft && column.doubt === undefined && !isOther(column.column) && !isOfAnother(column.column)
  }
  const again = new Map(
    candidates.flatMap((one) => (of >= 0 && one.index !== of && isSecond(one) ? [[one.index, one]] : [])),
  )
  return mapping.map((column, index) => {
    const candidate = again.get(index)
    if (candidate === undefined) return column
    if (areOthers(cellsOf(of), cellsOf(index))) return { ...column, doubt: 'values-differ', proposed: field }
    const { confidence, evidence } = candidate
    return { ...column, field, confidence, evidence, companionOf: { role: 'again', of } }
  })
}

/** `First name 2` is the name of a second person. */
const isOfAnother = (column: string): boolean => headerWords(column).some((word) => /^(?:[2-9]|\d\d)$/.test(word))

function areOthers(ours: readonly string[], again: readonly string[]): boolean {
  const both = ours.flatMap((name, row): [string, string][] => {
    const other = again[row]?.trim() ?? ''
    return name.trim() === '' || other === '' ? [] : [[name.trim(), other]]
  })
  return both.length >= rowsMin && both.filter(([one, other]) => isSomebodyElse(one, other)).length * 2 > both.length
}

const personOf = (name: string) => ({ ...nobody, display_name: name.slice(0, 200) })
const nobody = { first_name: null, last_name: null, youtube_handle: null, youtube_channel_url: null }

/** Whether two full names, or two of one half, can't be those of one person. */
export const isSomebodyElse = (one: string, other: string): boolean =>
  isAnother(comparePeople(personOf(one), personOf(other)))
