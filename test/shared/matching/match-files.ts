import { planMapping } from '../../../shared/importing/planning/plan-mapping.ts'
import { createRecordCleaner } from '../../../shared/importing/record/clean-record.ts'
import { type MatchRecord, toMatchRecord } from '../../../shared/matching/match-record.ts'

/** The records of a table, mapped and cleaned as an import does it; each named by its index. */
export function toRecords(columns: readonly string[], rows: readonly (readonly string[])[]): MatchRecord[] {
  const sampleRows = rows.slice(0, 1_000).map((cells, n) => ({ line: n + 2, cells }))
  const { mapping } = planMapping({
    columns,
    sampleRows,
    customFields: [],
    memories: [],
    source: '',
    via: 'command-line',
  })
  const clean = createRecordCleaner(mapping, 'repair')
  return rows.map((cells, n) => {
    const { record, inferred } = clean(cells)
    return toMatchRecord(String(n), { ...inferred, ...record })
  })
}

export interface Counts {
  readonly precision: number
  readonly recall: number
}

/** How well pairs answer which records are one: by the group that each record truly is of. */
export function countTrue(
  pairs: readonly { readonly a: string; readonly b: string }[],
  groupOf: (record: string) => string,
  truePairs: number,
): Counts {
  const found = pairs.filter(({ a, b }) => groupOf(a) === groupOf(b)).length
  return { precision: pairs.length === 0 ? 1 : found / pairs.length, recall: found / truePairs }
}
