import type { CustomerField } from '../../../customers/fields.ts'
import type { ColumnMapping, PartRole } from '../column-mapping.ts'
import { bareNumbers, partNames } from '../naming/part-names.ts'
import { headerWords } from '../normalize-header.ts'

interface Part {
  readonly role: PartRole
  /** The field that the rest stands in. */
  readonly field: CustomerField
  /** What its cells are, most of them. */
  readonly isLike: (cell: string) => boolean
  /** The rest may stand anywhere in the file. */
  readonly isFar?: true
}

const isDialled = (cell: string): boolean => /^[+(]?\d[\d\s()/-]{0,9}$/.test(cell)
const isHouse = (cell: string): boolean => cell.length <= 15 && /^(?:(?:nr|no|n|#)?[.°º]? ?\d|s\/n$)/i.test(cell)
const isShort = (cell: string): boolean => cell.length <= 12

/** `Jr.`, and degrees beside it, which stay where they are. */
const isSuffix = (cell: string): boolean => cell.length <= 20

const parts: readonly Part[] = [
  { role: 'calling-code', field: 'phone', isLike: isDialled },
  { role: 'area-code', field: 'phone', isLike: isDialled },
  { role: 'house-number', field: 'address_primary', isLike: isHouse },
  { role: 'house-addition', field: 'address_primary', isLike: isShort },
  { role: 'flat-number', field: 'address_primary', isLike: isShort },
  { role: 'name-prefix', field: 'last_name', isLike: isShort },
  { role: 'name-suffix', field: 'last_name', isLike: isSuffix, isFar: true },
  { role: 'name-suffix', field: 'display_name', isLike: isSuffix, isFar: true },
]

type CellsOf = (index: number) => readonly string[]

/** Columns of which another one has the rest: `Vorwahl` beside `Telefonnummer`, `Hausnummer` beside `Straße`. */
export function findParts(mapping: readonly ColumnMapping[], cellsOf: CellsOf): ColumnMapping[] {
  return mapping.map((column, index) => {
    if (column.evidence !== 'none' || column.doubt !== undefined) return column
    const filled = cellsOf(index)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
    const found = partOf(mapping, index, cellsOf)
    const isLike = found !== undefined && filled.filter(found.part.isLike).length * 2 >= filled.length
    if (!isLike) return column
    const { part, of } = found
    const companionOf = { role: part.role, of }
    // A customer has one name: the column of its prefix or suffix is none of its own.
    if (part.role === 'name-prefix' || part.role === 'name-suffix') return { ...column, companionOf }
    const { position, confidence } = mapping[of] ?? column
    return { ...column, field: part.field, position, confidence, evidence: 'synonym', companionOf }
  })
}

function partOf(
  mapping: readonly ColumnMapping[],
  index: number,
  cellsOf: CellsOf,
): { part: Part; of: number } | undefined {
  const words = headerWords(mapping[index]?.column ?? '')
  for (const part of parts) {
    for (let length = words.length; length > 0; length--) {
      const isAtEnd = partNames[part.role].has(words.slice(-length).join(''))
      if (!isAtEnd && !partNames[part.role].has(words.slice(0, length).join(''))) continue
      const rest = isAtEnd ? words.slice(0, -length) : words.slice(length)
      const of = findRest(mapping, index, part, rest)
      if (of !== undefined) return { part, of }
    }
  }
  const house = parts.find(({ role }) => role === 'house-number')
  const of = bareNumbers.has(words.join('')) ? nextStreet(mapping, index, cellsOf) : undefined
  return house === undefined || of === undefined ? undefined : { part: house, of }
}

/** Right beside it, and without numbers of its own. The first column of a file may number its rows. */
function nextStreet(mapping: readonly ColumnMapping[], index: number, cellsOf: CellsOf): number | undefined {
  if (index === 0) return undefined
  return [index - 1, index + 1].find((at) => {
    const streets = cellsOf(at).filter((cell) => cell.trim() !== '')
    return (
      isOfField(mapping[at], 'address_primary') &&
      streets.filter((cell) => /\d/.test(cell)).length * 2 <= streets.length
    )
  })
}

const isOfField = (column: ColumnMapping | undefined, field: CustomerField): boolean =>
  column?.field === field && column.companionOf === undefined

/**
 * The column that has the rest of it: one that shares the words around, `Mobile area code` and `Mobile number`; where
 * there are none, the next one behind or in front.
 */
function findRest(
  mapping: readonly ColumnMapping[],
  index: number,
  { field, isFar }: Part,
  around: readonly string[],
): number | undefined {
  const all = mapping.flatMap((column, at) => (isOfField(column, field) ? [at] : []))
  const letters = around.filter((word) => !/^\d+$/.test(word))
  const nearest = all.toSorted((a, b) => distance(index, a) - distance(index, b))
  if (letters.length === 0) {
    const near = nearest.filter((at) => isFar || Math.abs(at - index) <= farthest)
    return near.find((at) => numbersOf(mapping[at]).join() === numbersOfWords(around).join()) ?? near[0]
  }
  return nearest.find((at) =>
    around.every((word) => headerWords(mapping[at]?.column ?? '').some((other) => other.startsWith(word))),
  )
}

/** Other parts may stand between: `Street`, `House number`, `Addition`. */
const farthest = 3

/** Of two that are as near, the one behind a code or a number is meant. */
const distance = (from: number, to: number): number => Math.abs(to - from) * 2 - (to > from ? 1 : 0)

const numbersOfWords = (words: readonly string[]): string[] => words.filter((word) => /^\d+$/.test(word))
const numbersOf = (column: ColumnMapping | undefined): string[] => numbersOfWords(headerWords(column?.column ?? ''))
