import type { CustomerField } from '../customers/fields.ts'
import { mapOwnColumns } from './export-columns.ts'
import { findFieldOfValues } from './find-field-of-values.ts'
import { findNamedField } from './find-named-field.ts'

export { isKnownColumn } from './find-named-field.ts'

export interface ColumnMapping {
  readonly column: string
  /** Where the column's cells go; null, and they are kept in `extra` under the column's name. */
  readonly field: CustomerField | null
  /** 1, or 2, 3 … for a further phone or address, in the order of the columns. */
  readonly position: number
  /** 0 to 1. From 0.9 on it is certain. */
  readonly confidence: number
  /** `export`: the file is an export of our own. */
  readonly evidence: 'synonym' | 'values' | 'person' | 'none' | 'export'
  /** Under what name cells without a field are kept, where that is not the column's; null says that they are not. */
  readonly extra?: string | null
}

export interface MappedColumns {
  readonly columns: readonly ColumnMapping[]
  /** A customer could be told by what is certainly mapped: the file can run without a person's look. */
  readonly known: boolean
}

/** Fields of which a customer has several: the first one stands in the row, the others beside it. */
const severalOf: readonly CustomerField[] = ['phone', 'address_primary']

const identifying: readonly CustomerField[] = [
  ...(['id', 'external_id', 'email', 'phone', 'display_name', 'first_name', 'last_name', 'company_primary'] as const),
  ...(['youtube_handle', 'youtube_channel_url'] as const),
]
const certain = 0.9

interface Candidate {
  readonly index: number
  readonly field: CustomerField
  readonly confidence: number
  /** How far down the field's list of names it was found: the smaller the better. */
  readonly rank: number
  readonly evidence: 'synonym' | 'values'
}

/**
 * Decides which column fills which field, by the names of the columns and, where a name says nothing, by what the
 * cells of the column look like. A field takes one column, the best named; only phone and address take several.
 *
 * @param columns the names, all different
 * @param sampleRows some records' cells, in the order of the columns
 */
export function mapColumns(columns: readonly string[], sampleRows: readonly (readonly string[])[]): MappedColumns {
  const own = mapOwnColumns(columns)
  if (own !== undefined) return { columns: own, known: true }
  const named = columns.flatMap((column, index): Candidate[] => {
    const found = findNamedField(column)
    return found === null ? [] : [{ index, evidence: 'synonym', ...found }]
  })
  const taken = new Set(named.map(({ field }) => field))
  const seen = columns.flatMap((_, index): Candidate[] => {
    if (named.some((candidate) => candidate.index === index)) return []
    const found = findFieldOfValues(sampleRows.map((cells) => cells[index] ?? ''))
    return found === null || taken.has(found.field) ? [] : [{ index, evidence: 'values', rank: 0, ...found }]
  })
  const chosen = chooseBest([...named, ...seen])
  const mapped = columns.map((column, index) => describe(column, chosen.get(index), [...chosen.values()]))
  return { columns: mapped, known: mapped.some(isIdentifying) }
}

/** The column of each field; all of them for a field that has several. */
function chooseBest(candidates: readonly Candidate[]): Map<number, Candidate> {
  const best = [...candidates].sort((a, b) => b.confidence - a.confidence || a.rank - b.rank || a.index - b.index)
  const chosen = new Map<CustomerField, Candidate[]>()
  for (const candidate of best) {
    const others = chosen.get(candidate.field) ?? []
    if (others.length === 0 || severalOf.includes(candidate.field)) chosen.set(candidate.field, [...others, candidate])
  }
  return new Map([...chosen.values()].flat().map((candidate) => [candidate.index, candidate]))
}

function describe(column: string, candidate: Candidate | undefined, all: readonly Candidate[]): ColumnMapping {
  if (candidate === undefined) return { column, field: null, position: 1, confidence: 0, evidence: 'none' }
  const { field, index, confidence, evidence } = candidate
  const before = all.filter((other) => other.field === field && other.index < index)
  return { column, field, position: 1 + before.length, confidence, evidence }
}

const isIdentifying = ({ field, confidence }: ColumnMapping): boolean =>
  field !== null && identifying.includes(field) && confidence >= certain
