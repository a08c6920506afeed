import type { FileCountries } from '../../cleaning/phone/read-by-file.ts'
import type { ColumnMapping } from './column-mapping.ts'

/** Nearly all, and more than chance. */
const mostOf = 0.85
const fewest = 5

/**
 * Where the records of a file are, as the cells of its column of countries say, or most records by themselves;
 * undefined where neither does.
 */
export function countriesOfFile(columns: readonly ColumnMapping[]): FileCountries | undefined {
  const stated = columns.filter(({ field }) => field === 'country_code')
  const countries = stated.find(({ seen }) => seen?.countries !== undefined)?.seen?.countries
  const home =
    stated.length > 0 ? undefined : columns.find(({ field, seen }) => field === 'phone' && seen?.home)?.seen?.home
  if (home !== undefined)
    return { main: home.country, all: [home.country], inferred: home.isOfAll ? 'of-all' : 'of-most' }
  const [[first, cells] = [undefined, 0]] = countries ?? []
  if (countries === undefined || first === undefined) return undefined
  const total = countries.reduce((sum, [, some]) => sum + some, 0)
  const main = cells >= fewest && cells >= mostOf * total ? first : undefined
  return { main, all: countries.map(([code]) => code) }
}
