import { orderOfNames } from '../../cleaning/names/evidence/name-order.ts'
import type { ParsedRecord } from '../../csv/parse-records.ts'
import { isQuestion, type Warning } from '../../csv/warning.ts'
import type { JoinableField } from '../../customers/custom-fields.ts'
import type { Via } from '../import.ts'
import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { type ColumnChanges, isUnchanged } from '../mapping/compare-columns.ts'
import { certain } from '../mapping/find-named-field.ts'
import { headerFingerprint } from '../mapping/header-fingerprint.ts'
import { mapColumns } from '../mapping/map-columns.ts'
import { findChanges, findMemory, type MappingMemory, recallMapping } from '../mapping/recall-mapping.ts'
import { scanColumn } from '../mapping/scan-column.ts'
import { arePeople } from '../mapping/values/are-people.ts'
import { doubtColumns, isKnown } from './doubt-columns.ts'
import { doubtCountryColumn } from './doubt-country-column.ts'
import { findHome } from './find-home.ts'
import { followFields } from './follow-fields.ts'

/** A file of a known source came with other columns than the one before. */
export interface Drift extends ColumnChanges {
  /** The file before, and when it was imported. */
  readonly since: { readonly fileName: string; readonly at: string }
}

export interface MappingQuestion {
  readonly columns: readonly string[]
  readonly sampleRows: readonly Pick<ParsedRecord, 'line' | 'cells'>[]
  /** All of them, deleted ones too. */
  readonly customFields: readonly JoinableField[]
  /** The keys of those that were deleted. */
  readonly deletedFields?: readonly string[]
  /** Those of its source and those with its header, the latest first. */
  readonly memories: readonly MappingMemory[]
  readonly source: string
  readonly via: Via
  /** The country of all records that say none. */
  readonly country?: string | undefined
}

export interface PlannedMapping {
  readonly mapping: readonly ColumnMapping[]
  readonly drift: Drift | null
  readonly doubts: readonly Warning[]
  /** One of the doubts is a question: a person has to say what the columns are, or how their cells are written. */
  readonly waits: boolean
}

/**
 * What the columns of a file are, and what is doubtful about it: as they were the last time its source came, else by
 * their names and values. A source that a person has mapped, or that nobody watches, is asked about when it comes with
 * other columns than before.
 */
export function planMapping(question: MappingQuestion): PlannedMapping {
  const { mapping: found, drift = null, isConfirmed = false } = recallOrFind(question)
  const rows = question.sampleRows.map(({ cells }) => cells)
  const followed = followFields(found, question.customFields, question.deletedFields ?? [])
  const doubted = isConfirmed ? followed : doubtCountryColumn(followed, rows, question.country)
  const mapping = findHome(doubted, rows, question.country)
  const changed: Warning[] = drift === null ? [] : [{ code: 'columns.changed', fileName: drift.since.fileName }]
  const doubts = [...changed, ...doubtColumns(mapping, rows, { ...question, isConfirmed })]
  return { mapping, drift, doubts, waits: doubts.some(isQuestion) }
}

interface FoundMapping {
  readonly mapping: readonly ColumnMapping[]
  readonly drift?: Drift
  /** A person has looked at these very columns. */
  readonly isConfirmed?: boolean
}

function recallOrFind({ columns, sampleRows, customFields, memories, source, via }: MappingQuestion): FoundMapping {
  const cells = sampleRows.map((row) => row.cells)
  const found = withScans(mapColumns(columns, cells, customFields).columns, sampleRows)
  // An export of our own says itself what its columns are.
  if (found.some(({ evidence }) => evidence === 'export')) return { mapping: found }
  const memory = findMemory(memories, { fingerprint: headerFingerprint(columns), source, columns })
  if (memory !== undefined) {
    const known = memory.source_name === source ? memory : withoutRunning(memory, found)
    return { mapping: recallMapping(found, known), isConfirmed: memory.by_person }
  }
  const known = findChanges(memories, source, columns)
  if (known === undefined) return { mapping: found }
  const { last, changes } = known
  const isWatched = via === 'browser' || via === 'command-line' || via === 'api'
  // One name for files that have nothing to do with each other.
  if (isWatched && changes.gone.length + changes.renamed.length === last.mapping.length) return { mapping: found }
  // Without a person, only names that are the same say what a column is: another name is a guess.
  const sure = recallMapping(found, last)
  if (isUnchanged(changes)) return { mapping: sure, isConfirmed: last.by_person }
  const isGuarded = last.by_person || last.from_inbox
  if (!isGuarded || (isWatched && isKnown(sure, cells) && sure.every(isCertain))) return { mapping: sure }
  const since = { fileName: last.file_name, at: last.used_at.toISOString() }
  return { mapping: recallMapping(found, last, changes), drift: { ...changes, since } }
}

/** What counts the rows of a file is nobody's key, whatever a column of that name was in a file of another source. */
const withoutRunning = (memory: MappingMemory, found: readonly ColumnMapping[]): MappingMemory => ({
  ...memory,
  mapping: memory.mapping.filter(
    ({ column, field }) =>
      field !== 'external_id' || !found.some((one) => one.doubt === 'running-number' && one.column === column),
  ),
})

const isCertain = ({ field, confidence, evidence }: ColumnMapping): boolean =>
  evidence === 'ours' || evidence === 'remembered' || evidence === 'custom' || (field !== null && confidence >= certain)

/** Only what may be asked of a column is kept of how its cells look. */
const withScans = (mapping: readonly ColumnMapping[], rows: MappingQuestion['sampleRows']): ColumnMapping[] =>
  mapping.map((column, index) => {
    if (column.evidence === 'ours' || column.evidence === 'export') return column
    const cells = rows.map(({ line, cells }) => ({ line, value: cells[index] ?? '' }))
    const values = cells.map(({ value }) => value)
    const people = arePeople(column, values)
    const names = orderOfNames(column.column, values)
    return { ...column, seen: { ...scanColumn(cells), ...(people && { people }), ...(names && { names }) } }
  })
