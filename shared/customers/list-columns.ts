import type { TextKey } from '../messages/text.ts'
import { customStart, findConditionKind, valueMax } from './conditions/condition.ts'
import { splitAt, unescapeMarks } from './conditions/write-conditions.ts'
import type { CustomerSort } from './sorting.ts'

/** So many columns a list has at most, besides the name. */
export const listColumnsMax = 20

/** The columns of a list of which nothing else is said. The name stands before them, and before any others. */
export const defaultColumns: readonly string[] = [
  'customer_type', 'company_primary', 'email', 'phone', 'country_code', 'status', 'created', 'changed',
] // biome-ignore format: a list of words

/** Columns as an address carries them: `name,owner,extra.Shoe size`. A backslash stands before a comma in a name. */
export const writeColumns = (columns: readonly string[]): string =>
  ['name', ...columns].map((name) => name.replace(/[\\,]/g, '\\$&')).join(',')

/** The columns that were written, each once, without the name of the customer, which always comes first. */
export function readColumns(text: string): string[] {
  const names = new Set(splitAt(',', text).map(unescapeMarks))
  names.delete('name')
  return [...names]
}

/** What is wrong with the columns of a list, as its address has them; null where nothing is. */
export function checkColumns(text: string): TextKey | null {
  const columns = readColumns(text)
  if (columns.length > listColumnsMax) return 'customers.tooManyColumns'
  return columns.every(isColumn) ? null : 'customers.noSuchColumn'
}

/** Fields of ours, `created` and `changed`, and `extra.` with the key of a custom field. */
export const isColumn = (name: string): boolean =>
  findConditionKind(name) !== undefined && name.length <= 2 * valueMax && !name.includes('\0')

/** By what a column orders the list, where it can. */
export const sortOf = (column: string): CustomerSort | undefined => sorts.get(column)

const sorts: ReadonlyMap<string, CustomerSort> = new Map<string, CustomerSort>([
  ['company_primary', 'company'],
  ['country_code', 'country'],
  ['status', 'status'],
  ['created', 'created'],
  ['changed', 'changed'],
])

/** The key of a custom field, where the column is one. */
export const customKeyOf = (column: string): string | undefined =>
  column.startsWith(customStart) ? column.slice(customStart.length) : undefined
