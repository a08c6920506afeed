import type { FileCountries } from '../../cleaning/phone/read-by-file.ts'
import type { ColumnMapping } from './column-mapping.ts'

/** Nearly all, and more than chance. */
const mostOf = 0.85
const fewest = 5

/** Where the records of a file are, as the cells of its column of countries say; undefined where it has none. */
export function countriesOfFile(columns: readonly ColumnMapping[]): FileCountries | undefined {
  const countries = columns.find(({ field, seen }) => field === 'country_code' && seen?.countries !== undefined)?.seen
    ?.countries
  const [[first, cells] = [undefined, 0]] = countries ?? []
  if (countries === undefined || first === undefined) return undefined
  const total = countries.reduce((sum, [, some]) => sum + some, 0)
  const main = cells >= fewest && cells >= mostOf * total ? first : undefined
  return { main, all: countries.map(([code]) => code) }
}
