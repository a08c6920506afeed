import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { pickColumns } from '../mapping/companions/pick-columns.ts'
import { cleanRecord } from '../record/clean-record.ts'

type Rows = readonly (readonly string[])[]

/** So many records have to say one country. */
export const nearlyAll = 0.85

export interface RecordsIn {
  /** That of most of the records that say one, by ISO 3166-1 alpha-2 code. */
  readonly country: string
  readonly records: number
  /** How many say a country. */
  readonly of: number
}

/** Where the records of a file are, as their cells say by themselves: a number as from abroad, a town, a domain. */
export function whereRecordsAre(mapping: readonly ColumnMapping[], rows: Rows): RecordsIn | undefined {
  const places = mapping.flatMap(({ field }, at) => (field === null ? [] : [at]))
  const columns = pickColumns(mapping, places)
  const said = new Map<string, number>()
  for (const cells of rows) {
    const picked = places.map((at) => cells[at] ?? '')
    const { record, inferred } = cleanRecord(columns, picked, 'repair')
    const country = record.country_code ?? inferred.country_code
    if (typeof country === 'string') said.set(country, (said.get(country) ?? 0) + 1)
  }
  const of = [...said.values()].reduce((sum, some) => sum + some, 0)
  const [first] = [...said].sort(([, a], [, b]) => b - a)
  return first === undefined ? undefined : { country: first[0], records: first[1], of }
}
