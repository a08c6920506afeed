import { type RawBuilder, sql } from 'kysely'

/** What a customer is called in lists: the name, else the next best thing by which people know them; '' for nothing. */
export const shownName = (table: string): RawBuilder<string> => {
  const [display, first, last, ...others] = [
    ...(['display_name', 'first_name', 'last_name'] as const),
    ...(['company_primary', 'email', 'youtube_handle', 'phone'] as const),
  ].map((column) => sql.ref(`${table}.${column}`))
  return sql`coalesce(person_name(${display}, ${first}, ${last}), ${sql.join(others)}, '')`
}
