import { sql } from 'kysely'
import { dayIn } from '../../days/day-in-zone.ts'
import type { Database } from '../database.ts'
import { theOne } from './the-one.ts'

/** The day that it is in a zone, by the clock of the database. */
export async function findToday(db: Database, zone: string): Promise<string> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db)
  return dayIn(zone, theOne(rows).now)
}
