import { orderByEndings, orderOfPair } from '../../../cleaning/names/evidence/name-order.ts'
import { isChineseFamily, isEastAsianFamily } from '../../../cleaning/names/split-east-asian-name.ts'
import { eastAsian } from '../../../cleaning/names/take-title.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { doubtColumn, indexOfOwn } from './doubt-column.ts'

/** So many rows that can only be read the other way make a doubt, and one in so many may be as it should. */
const fewest = 3
const slips = 10

type Order = ReturnType<typeof orderOfPair>

/** A column of given names that holds family names, beside one that holds the given names: a person says what they are. */
export function doubtSwappedNames(
  mapping: readonly ColumnMapping[],
  cellsOf: (index: number) => readonly string[],
): ColumnMapping[] {
  const [first, last] = [indexOfOwn(mapping, 'first_name'), indexOfOwn(mapping, 'last_name')]
  if (first < 0 || last < 0) return [...mapping]
  const families = cellsOf(last)
  const orders = cellsOf(first).map((given, row) => orderOfHalves(given, families[row] ?? ''))
  const count = (wanted: Order) => orders.filter((order) => order === wanted).length
  const swapped = count('family-first')
  if (swapped < fewest || count('given-first') * slips > swapped) return [...mapping]
  return mapping.map((column, index) => {
    if (index !== first && index !== last) return column
    return doubtColumn(column, index === first ? 'last_name' : 'first_name')
  })
}

/** Which of the two cells of a row only can be the family name; null where either can. */
function orderOfHalves(first: string, last: string): Order {
  const [front = '', ...more] = first.trim().split(/\s+/)
  const end = last.trim().split(/\s+/).at(-1) ?? ''
  if (front === '' || end === '') return null
  if (eastAsian.test(front) && eastAsian.test(end)) return orderOfCharacters([front, ...more].join(''), last.trim())
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(first + last)) return orderByEndings([front, end])
  return orderOfPair(front, end)
}

function orderOfCharacters(first: string, last: string): Order {
  const [isFirst, isLast] = [isFamily(first), isFamily(last)]
  if (isFirst === isLast) return null
  return isFirst ? 'family-first' : 'given-first'
}

/** Of one Han character the Chinese ones alone: any other may be a given name. */
const isFamily = (text: string): boolean =>
  isChineseFamily(text) || (text.length > 1 && isEastAsianFamily(text)) || /^\p{Script=Hangul}$/u.test(text)
