import { planMapping } from '../../../shared/importing/planning/plan-mapping.ts'
import { createRecordCleaner } from '../../../shared/importing/record/clean-record.ts'
import { type MatchRecord, toMatchRecord } from '../../../shared/matching/match-record.ts'
import type { LabelledSet } from './labelled-set.ts'

/** The rows as `harbour duplicates` reads them: mapped and cleaned as an import does it, but for the id. */
export function toRecords({ columns, rows }: LabelledSet): MatchRecord[] {
  const cellsOf = (row: readonly string[]) => row.slice(1)
  const sampleRows = rows.slice(0, 1_000).map((row, n) => ({ line: n + 2, cells: cellsOf(row) }))
  const { mapping } = planMapping({
    columns: cellsOf(columns),
    sampleRows,
    customFields: [],
    memories: [],
    source: '',
    via: 'command-line',
  })
  const clean = createRecordCleaner(mapping, 'repair')
  return rows.map((row) => {
    const { record, inferred } = clean(cellsOf(row))
    return toMatchRecord(row[0] ?? '', { ...inferred, ...record })
  })
}
