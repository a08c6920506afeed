import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { releasedStates } from '../../../importing/import-state.ts'
import { parseReasonCode, parseReasons } from '../../../importing/parse-reason.ts'
import type { Database } from '../../database.ts'

/** Of one import, the rows `h` that it met, also where an earlier one holds them; else all. */
export const metBy = (importId: string | undefined): RawBuilder<SqlBool> =>
  importId === undefined
    ? sql`true`
    : sql`h.hash in (select m.hash from import_records m where m.import_id = ${importId} and m.outcome = 'review')`

/** Nobody is about to close the row `h` with others. */
export const isFree = sql<SqlBool>`(h.fix_import_id is null or exists (
  select from imports f where f.id = h.fix_import_id
    and f.state in (${sql.join(releasedStates)})))`

const openRows = (db: Database, importId: string | undefined) =>
  db.selectFrom('review_rows as h').where('h.state', '=', 'open').where(metBy(importId))

export interface ReviewRowsOptions {
  readonly importId?: string | undefined
  readonly reason?: string | undefined
  readonly value?: string | undefined
  /** The last row of the page before, or the first one of the page behind. */
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A page of open rows, in order, with how their file's columns are mapped; their cells as far as they are fixed. */
export async function listReviewRows(db: Database, options: ReviewRowsOptions) {
  const { importId, reason, value, after, before, limit } = options
  const rows = await openRows(db, importId)
    .innerJoin('imports', 'imports.id', 'h.import_id')
    .select([
      'h.id',
      'h.import_id as importId',
      'file_name as fileName',
      'mapping',
      'line',
      'columns',
      fixedCells.as('cells'),
      'reasons',
      'h.value',
      'h.state',
      'h.created_at',
      sql<boolean>`not ${isFree}`.as('isTaken'),
    ])
    .$if(reason !== undefined, (query) => query.where('h.reason', '=', reason ?? ''))
    .$if(value !== undefined, (query) => query.where('h.value', '=', value ?? ''))
    .$if(after !== undefined, (query) => query.where('h.id', '>', after ?? ''))
    .$if(before !== undefined, (query) => query.where('h.id', '<', before ?? ''))
    .orderBy('h.id', before === undefined ? 'asc' : 'desc')
    .limit(limit)
    .execute()
  const parsed = rows.map((row) => ({ ...row, reasons: parseReasons(row.reasons) }))
  return before === undefined ? parsed : parsed.reverse()
}

/** As a person has fixed them, where that was not enough; else as they came. */
export const fixedCells = sql<string[]>`coalesce(h.fixed_cells, h.cells)`

/** How many rows wait for each reason. */
export async function countReviewRowsByReason(db: Database, importId: string | undefined) {
  const counts = await openRows(db, importId)
    .select(({ fn }) => ['h.reason as code', fn.countAll<number>().as('count')])
    .groupBy('h.reason')
    .orderBy('count', 'desc')
    .orderBy('code')
    .execute()
  return counts.map(({ code, count }) => ({ code: parseReasonCode(code), count }))
}

/** How many rows wait in all; every page asks. */
export async function countReviewRows(db: Database): Promise<number> {
  const { count } = await openRows(db, undefined)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
