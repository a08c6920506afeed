import type { CustomerField } from '../../customers/fields.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { findNamedField } from './find-named-field.ts'
import { headerWords } from './normalize-header.ts'

/** Fields of whose values another column may say what they are: of a phone that it is the one at work. */
const labelled: readonly CustomerField[] = ['email', 'phone', 'address_primary', 'company_website']

/**
 * Columns that stand beside another one: `Phone 1 - Label` has the labels of `Phone 1 - Value`, `Address 1 - Formatted`
 * the whole of what `Address 1 - Street` has a part of. They are no fields of their own.
 */
export function findCompanions(mapping: readonly ColumnMapping[]): ColumnMapping[] {
  const words = mapping.map(({ column }) => headerWords(column))
  const described = mapping.map((one, index) => labelOf(mapping, words, index) ?? wholeOf(mapping, words, index) ?? one)
  return described.map((one, index) => ({ ...one, position: positionAmong(described, index) }))
}

function labelOf(
  mapping: readonly ColumnMapping[],
  words: readonly string[][],
  index: number,
): ColumnMapping | undefined {
  const [column, own = []] = [mapping[index], words[index]]
  const stem = own.slice(0, -1)
  if (column?.evidence !== 'none' || stem.length === 0 || !/^(?:label|type)$/.test(own.at(-1) ?? '')) return undefined
  const meant = findNamedField(stem.filter((word) => !/^\d+$/.test(word)).join(' '))?.field
  if (meant === undefined || !labelled.includes(meant)) return undefined
  const isMeant = ({ field }: ColumnMapping, at: number) => field === meant && startsWith(words[at] ?? [], stem)
  const all = mapping.flatMap((one, at) => (isMeant(one, at) ? [at] : []))
  const of = all.find((at) => words[at]?.at(-1) !== 'formatted') ?? all[0] ?? -1
  return of < 0 ? undefined : { ...column, extra: null, companionOf: { role: 'label', of } }
}

function wholeOf(
  mapping: readonly ColumnMapping[],
  words: readonly string[][],
  index: number,
): ColumnMapping | undefined {
  const [column, own = []] = [mapping[index], words[index]]
  if (column?.field !== 'address_primary' || own.at(-1) !== 'formatted') return undefined
  const stem = own.slice(0, -1)
  const of = mapping.findIndex(
    ({ field }, other) => other !== index && field === 'address_primary' && startsWith(words[other] ?? [], stem),
  )
  return of < 0 ? undefined : { ...column, companionOf: { role: 'whole', of } }
}

const startsWith = (words: readonly string[], stem: readonly string[]) => stem.every((word, at) => words[at] === word)

/** The whole of an address is the same address as its street. */
function positionAmong(mapping: readonly ColumnMapping[], index: number): number {
  const one = mapping[index]
  if (one?.field !== 'address_primary') return one?.position ?? 1
  const at = one.companionOf?.of ?? index
  return (
    1 + mapping.slice(0, at).filter(({ field, companionOf }) => field === one.field && companionOf === undefined).length
  )
}
