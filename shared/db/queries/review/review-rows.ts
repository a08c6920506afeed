import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { releasedStates, undoneStates } from '../../../importing/import-state.ts'
import type { ColumnMapping } from '../../../importing/mapping/column-mapping.ts'
import { parseReasonCode, parseReasons } from '../../../importing/parse-reason.ts'
import type { Database } from '../../database.ts'
import { readCounts } from '../counts.ts'

/** Of one import, the rows `h` that it met, also where an earlier one holds them; else all. */
export const metBy = (importId: string | undefined): RawBuilder<SqlBool> =>
  importId === undefined
    ? sql`true`
    : sql`h.hash in (select m.hash from import_records m where m.import_id = ${importId} and m.outcome = 'review')`

/**
 * The records (import_id, line) that the row `h` stands for: those of one import, or of the import that it waits for.
 * Equal lines of a file are one row, and count as what they are: several records.
 */
export const recordsOf = (importId: string | undefined) => sql`
  import_records m join import_chunks met using (import_id, chunk)
  where m.hash = h.hash and m.outcome = 'review' and m.undone_at is null and met.outcomes is not null
    and m.import_id = ${importId === undefined ? sql`h.import_id` : sql`${importId}::uuid`}`

/**
 * The rows `h` once for each record that they stand for, to be counted. In all, a row counts at least once: its records
 * may be gone.
 */
export const rowsByRecord = (importId: string | undefined) =>
  importId === undefined
    ? sql`review_rows h left join import_records r
        on r.import_id = h.import_id and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null`
    : sql`review_rows h join import_records r
        on r.import_id = ${importId}::uuid and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null
      join import_chunks met on met.import_id = r.import_id and met.chunk = r.chunk and met.outcomes is not null`

/**
 * The import by which the row `h` is read now: the latest that met its cells under the same columns and stands. So it is
 * fixed by the columns that a person has chosen since, not by those that its file came in with.
 */
export const readBy = sql<string>`coalesce((
  select m.import_id from import_records m join imports by on by.id = m.import_id
  join import_chunks met on met.import_id = m.import_id and met.chunk = m.chunk
  where m.hash = h.hash and m.outcome = 'review' and m.undone_at is null and met.outcomes is not null
    and by.parent_id is null and by.state not in (${sql.join(undoneStates)}) and by.layout -> 'columns' = h.columns
  order by by.created_at desc, by.id desc limit 1), h.import_id)`

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
      'imports.file_name as fileName',
      // Worked out for the rows of the page alone.
      sql<ColumnMapping[] | null>`(select reading.mapping from imports reading where reading.id = ${readBy})`.as(
        'mapping',
      ),
      'line',
      linesOf(importId).as('lines'),
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

/** The first lines of the records that it stands for. */
const linesOf = (importId: string | undefined) =>
  sql<number[]>`array(select m.line from ${recordsOf(importId)} order by m.line limit ${linesMax})`

export const linesMax = 20

/** How many records wait for each reason. */
export async function countReviewRowsByReason(db: Database, importId: string | undefined) {
  const { rows } = await sql<{ code: string; count: number }>`
    select h.reason as code, count(*)::int as count from ${rowsByRecord(importId)}
    where h.state = 'open' group by h.reason order by count desc, code`.execute(db)
  return rows.map(({ code, count }) => ({ code: parseReasonCode(code), count }))
}

/** How many records wait in all; every page asks. */
export const countReviewRows = async (db: Database): Promise<number> =>
  (await readCounts(db, 'review')).get('review') ?? 0
