import { parse } from 'csv-parse/sync'
import { type Column, columns } from '../../../scripts/sample/columns.ts'

/** What the tests see of a record: cells by header, and the line on which it begins. */
export interface FileRecord {
  readonly cell: Record<Column, string>
  readonly line: number
}

/** Reads a sample file with a parser that knows nothing of the generator. */
export const readSample = (csv: string): { header: string[]; records: FileRecord[] } => {
  const [header = [], ...rows] = parse(csv) as string[][]
  let line = 2
  const records = rows.map((cells) => {
    const record = { line, cell: Object.fromEntries(header.map((name, at) => [name, cells[at]])) as FileRecord['cell'] }
    line += 1 + cells.join('').split('\n').length - 1
    return record
  })
  return { header, records }
}

/** How often each value comes, as an object. */
export const tally = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]))

/** The values that come more than once, blanks aside. */
export const repeated = (values: readonly string[]): string[] =>
  Object.entries(tally(values.filter((value) => value !== '')))
    .filter(([, count]) => count > 1)
    .map(([value]) => value)

export const expectedHeader: readonly string[] = columns
