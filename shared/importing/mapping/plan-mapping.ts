import type { ParsedRecord } from '../../csv/parse-records.ts'
import type { CustomField } from '../../customers/custom-fields.ts'
import type { Via } from '../import.ts'
import { isAmbiguous } from './column-format.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { type ColumnChanges, isUnchanged } from './compare-columns.ts'
import { certain } from './find-named-field.ts'
import { headerFingerprint } from './header-fingerprint.ts'
import { isIdentifying, mapColumns } from './map-columns.ts'
import { findChanges, findMemory, type MappingMemory, recallMapping } from './recall-mapping.ts'
import { scanColumn } from './scan-column.ts'

/** A file of a known source came with other columns than the one before. */
export interface Drift extends ColumnChanges {
  /** The file before, and when it was imported. */
  readonly since: { readonly fileName: string; readonly at: string }
}

export interface MappingQuestion {
  readonly columns: readonly string[]
  readonly sampleRows: readonly Pick<ParsedRecord, 'line' | 'cells'>[]
  readonly customFields: readonly CustomField[]
  /** Those of its source and those with its header, the latest first. */
  readonly memories: readonly MappingMemory[]
  readonly source: string
  readonly via: Via
}

export interface PlannedMapping {
  readonly mapping: readonly ColumnMapping[]
  readonly drift: Drift | null
  /** A person has to say what the columns are, or how their dates and numbers are written. */
  readonly waits: boolean
}

/**
 * What the columns of a file are: as they were the last time its source came, else by their names and values. It waits
 * for a person where that does not tell who a customer is, where cells can be read in two ways, and where a source that
 * a person has mapped, or that nobody watches, comes with other columns than before.
 */
export function planMapping(question: MappingQuestion): PlannedMapping {
  const { columns, sampleRows, customFields, memories, source } = question
  const cells = sampleRows.map((row) => row.cells)
  const found = withScans(mapColumns(columns, cells, customFields).columns, sampleRows)
  // An export of our own says itself what its columns are.
  if (found.some(({ evidence }) => evidence === 'export')) return plan(found, null, false)
  const memory = findMemory(memories, { fingerprint: headerFingerprint(columns), source, columns })
  if (memory !== undefined) return plan(recallMapping(found, memory), null, false)
  const known = findChanges(memories, source, columns)
  if (known === undefined) return plan(found, null, !found.some(isIdentifying))
  const { last, changes } = known
  const isWatched = question.via === 'browser' || question.via === 'command-line'
  const lost = changes.gone.length + changes.renamed.length
  // One name for files that have nothing to do with each other.
  if (isWatched && lost === last.mapping.length) return plan(found, null, !found.some(isIdentifying))
  // Without a person, only names that are the same say what a column is: another name is a guess.
  const sure = recallMapping(found, last)
  const isKnown = sure.some(isIdentifying)
  if (isUnchanged(changes)) return plan(sure, null, !isKnown && !last.by_person)
  const isGuarded = last.by_person || last.from_inbox
  if (!isGuarded || (isWatched && isKnown && sure.every(isCertain))) return plan(sure, null, !isKnown)
  const since = { fileName: last.file_name, at: last.used_at.toISOString() }
  return plan(recallMapping(found, last, changes), { ...changes, since }, true)
}

const plan = (mapping: readonly ColumnMapping[], drift: Drift | null, waits: boolean): PlannedMapping => ({
  mapping,
  drift,
  waits: waits || mapping.some(isAmbiguous),
})

const isCertain = ({ field, confidence, evidence }: ColumnMapping): boolean =>
  evidence === 'ours' || evidence === 'remembered' || evidence === 'custom' || (field !== null && confidence >= certain)

/** Only what may be asked of a column is kept of how its cells look. */
const withScans = (mapping: readonly ColumnMapping[], rows: MappingQuestion['sampleRows']): ColumnMapping[] =>
  mapping.map((column, index) => {
    if (column.evidence === 'ours' || column.evidence === 'export') return column
    const seen = scanColumn(rows.map(({ line, cells }) => ({ line, value: cells[index] ?? '' })))
    return { ...column, seen }
  })
