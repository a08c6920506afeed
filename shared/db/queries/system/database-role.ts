import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** Whether whoever is connected here owns the tables, and so could change or drop them. */
export async function ownsTables(db: Database): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(relowner, 'usage') as owns from pg_class where oid = 'public.customers'::regclass`.execute(db)
  return theOne(rows).owns
}
