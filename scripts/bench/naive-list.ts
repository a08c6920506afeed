import { sql } from 'kysely'
import type { Database } from '../../shared/db/database.ts'

/** The list as it is often written: pages by OFFSET, a search that reads everything, and a count of it all. */
export async function naiveList(db: Database, { search, offset }: { search?: string; offset: number }): Promise<void> {
  const pattern = `%${search ?? ''}%`
  const found =
    search === undefined
      ? sql`deleted_at is null`
      : sql`deleted_at is null and (display_name ilike ${pattern} or first_name ilike ${pattern} or last_name ilike ${pattern}
          or company_primary ilike ${pattern} or email ilike ${pattern} or phone ilike ${pattern}
          or youtube_handle ilike ${pattern} or city ilike ${pattern})`
  await sql`
    select * from customers where ${found}
    order by lower(coalesce(display_name, first_name || ' ' || last_name)), id limit 50 offset ${offset}`.execute(db)
  await sql`select count(*) from customers where ${found}`.execute(db)
}
