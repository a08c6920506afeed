import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Open rows, in the order in which they came; of one import, those that it met, also where an earlier one holds them. */
const openRows = (db: Database, importId: string | undefined) =>
  db
    .selectFrom('held_rows')
    .where('held_rows.state', '=', 'open')
    .$if(importId !== undefined, (query) =>
      query.where('held_rows.hash', 'in', (eb) =>
        eb
          .selectFrom('import_records')
          .select('import_records.hash')
          .where('import_records.import_id', '=', importId ?? '')
          .where('fate', '=', 'held'),
      ),
    )

// A row with several reasons counts under its first.
const firstReason = sql<string>`reasons -> 0 ->> 'code'`

export interface HeldRowsOptions {
  readonly importId?: string | undefined
  readonly reason?: string | undefined
  /** The last row of the page before, or the first one of the page behind. */
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A page of open rows, in order, with how their file's columns are mapped. */
export async function listHeldRows(db: Database, { importId, reason, after, before, limit }: HeldRowsOptions) {
  const rows = await openRows(db, importId)
    .innerJoin('imports', 'imports.id', 'held_rows.import_id')
    .select([
      'held_rows.id',
      'held_rows.import_id as importId',
      'file_name as fileName',
      'mapping',
      'line',
      'columns',
      'cells',
      'reasons',
      'held_rows.state',
      'held_rows.created_at',
    ])
    .$if(reason !== undefined, (query) => query.where(firstReason, '=', reason ?? ''))
    .$if(after !== undefined, (query) => query.where('held_rows.id', '>', after ?? ''))
    .$if(before !== undefined, (query) => query.where('held_rows.id', '<', before ?? ''))
    .orderBy('held_rows.id', before === undefined ? 'asc' : 'desc')
    .limit(limit)
    .execute()
  return before === undefined ? rows : rows.reverse()
}

/** How many rows wait for each reason. */
export const countHeldByReason = (db: Database, importId: string | undefined) =>
  openRows(db, importId)
    .select(({ fn }) => [firstReason.as('code'), fn.countAll<number>().as('count')])
    .groupBy('code')
    .orderBy('count', 'desc')
    .orderBy('code')
    .execute()

/** How many rows wait in all; every page asks. */
export async function countHeld(db: Database): Promise<number> {
  const { count } = await openRows(db, undefined)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
