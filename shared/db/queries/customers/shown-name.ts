import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'

/** What a customer is called in lists: the name, else the next best thing by which people know them; '' for nothing. */
export const shownName = (table: string): RawBuilder<string> => {
  const [display, first, last, ...others] = [
    ...(['display_name', 'first_name', 'last_name'] as const),
    ...(['company_primary', 'email', 'youtube_handle', 'phone'] as const),
  ].map((column) => sql.ref(`${table}.${column}`))
  return sql`coalesce(person_name(${display}, ${first}, ${last}), ${sql.join(others)}, '')`
}

/** The same of these customers, by their ids. */
export async function listNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, ${shownName('customers')} as name from customers where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
