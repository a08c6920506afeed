import { type RawBuilder, sql } from 'kysely'
import { findKind } from '../../../customers/fields.ts'
import { customKeyOf } from '../../../customers/list-columns.ts'

/** What a customer has in the columns of a list, by their names. A text that is cut ends with `…`. */
export type ListedValues = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** So many characters of a text, and so many tags, a list has of one customer. */
const textMax = 2_000
const tagsMax = 100

/** @param columns as `readColumns` has them; the moments stand in every list anyway */
export const listedValues = (columns: readonly string[]): RawBuilder<ListedValues> =>
  sql<ListedValues>`jsonb_build_object(${sql.join(
    columns.flatMap((name) => {
      const value = readValue(name)
      return value === null ? [] : [sql`${name}::text`, value]
    }),
  )})`

function readValue(name: string): RawBuilder<unknown> | null {
  const key = customKeyOf(name)
  if (key !== undefined) return customValue(key)
  const kind = findKind(name)
  if (kind === undefined) return null
  const column = sql.ref(`customers.${name}`)
  if (kind === 'tags') return sql`${column}[1:${sql.raw(String(tagsMax))}]`
  return kind === 'count' || kind === 'boolean' || kind === 'date' ? column : cut(column)
}

/** Numbers and yes or no as they are, everything else as text. */
const customValue = (key: string) => sql`case
  when jsonb_typeof(customers.extra -> ${key}::text) in ('number', 'boolean') then customers.extra -> ${key}::text
  else to_jsonb(${cut(sql`customers.extra ->> ${key}::text`)}) end`

const cut = (text: RawBuilder<unknown>) =>
  sql`case when length(${text}) > ${textMax}::int then left(${text}, ${textMax - 1}::int) || '…' else ${text} end`
