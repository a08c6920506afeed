import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** Which processes of Harbour, other than commands, are connected to this database. */
export async function listConnected(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct application_name as name from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and application_name like 'harbour-%' and application_name <> 'harbour-command' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

/** How much of what people care for is there, or undefined where it is the database of something else. */
export async function countKept(
  db: Database,
): Promise<{ customers: number; imports: number; users: number } | undefined> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(db)
  if (tables.length === 0) return { customers: 0, imports: 0, users: 0 }
  if (!tables.some(({ name }) => name === 'schema_migrations')) return undefined
  const { rows } = await sql<{ customers: number; imports: number; users: number }>`
    select (select count(*) from customers) as customers, (select count(*) from imports) as imports,
      (select count(*) from users) as users`.execute(db)
  return rows[0]
}
