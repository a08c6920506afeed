import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { isAnyAtWork } from '../steps/steps.ts'
import { theOne } from '../the-one.ts'

/** Whether so many customers were written since the last vacuum, which is a minute ago at least, and no import works. */
export async function isVacuumDue(db: Database, written: number): Promise<boolean> {
  if (await isAnyAtWork(db)) return false
  const { rows } = await sql<{ due: boolean }>`
    select n_ins_since_vacuum + n_dead_tup >= ${written}
      and coalesce(greatest(last_vacuum, last_autovacuum) < now() - interval '1 minute', true) as due
    from pg_stat_user_tables where relid = 'customers'::regclass`.execute(db)
  return theOne(rows).due
}

/** From here on, indexes alone answer. Not in a transaction; another vacuum of the customers, or an analysis, goes first. */
export async function vacuumCustomers(db: Database): Promise<void> {
  await sql`vacuum (analyze, skip_locked) customers`.execute(db)
}
