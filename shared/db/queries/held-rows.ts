import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Open rows, newest import first; of one import, those that it met, also where an earlier one had held them. */
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

export const listHeldRows = (db: Database, options: { importId?: string; after?: string; limit: number }) =>
  openRows(db, options.importId)
    .innerJoin('imports', 'imports.id', 'held_rows.import_id')
    .select([
      'held_rows.id',
      'held_rows.import_id as importId',
      'file_name as fileName',
      'line',
      'columns',
      'cells',
      'reasons',
      'held_rows.state',
      'held_rows.created_at',
    ])
    .$if(options.after !== undefined, (query) => query.where('held_rows.id', '>', options.after ?? ''))
    .orderBy('held_rows.id')
    .limit(options.limit)
    .execute()

/** How many rows wait for each reason; a row with several is counted under its first. */
export const countHeldByReason = (db: Database, importId: string | undefined) =>
  openRows(db, importId)
    .select(({ fn }) => [sql<string>`reasons -> 0 ->> 'code'`.as('code'), fn.countAll<number>().as('count')])
    .groupBy('code')
    .orderBy('count', 'desc')
    .orderBy('code')
    .execute()
