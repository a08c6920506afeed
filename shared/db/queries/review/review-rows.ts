import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { releasedStates, undoneStates } from '../../../importing/import-state.ts'
import type { ColumnMapping } from '../../../importing/mapping/column-mapping.ts'
import { parseReasons } from '../../../importing/parse-reason.ts'
import type { Database } from '../../database.ts'

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

/** The rows `h` once for each record `r` of each import that met them. */
export const rowsByImport = sql`
  review_rows h join import_records r on r.hash = h.hash and r.outcome = 'review' and r.undone_at is null
    join import_chunks met on met.import_id = r.import_id and met.chunk = r.chunk and met.outcomes is not null`

/**
 * The rows `h` once for each record that they stand for, to be counted. In all, a row counts at least once: its records
 * may be gone.
 */
export const rowsByRecord = (importId: string | undefined) =>
  importId === undefined
    ? sql`review_rows h left join import_records r
        on r.import_id = h.import_id and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null`
    : sql`${rowsByImport} and r.import_id = ${importId}::uuid`

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
  const { importId } = options
  const ids = await listIds(db, options)
  const rows = await db
    .selectFrom('review_rows as h')
    .innerJoin('imports', 'imports.id', 'h.import_id')
    .select([
      'h.id',
      'h.import_id as importId',
      'imports.file_name as fileName',
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
    .where(sql<SqlBool>`h.id = any(${ids}::uuid[])`)
    .where('h.state', '=', 'open')
    .orderBy('h.id')
    .execute()
  return rows.map((row) => ({ ...row, reasons: parseReasons(row.reasons) }))
}

/** So many rows are looked at for those that an import met, before its records are gone through instead. */
const lookedMax = 2_000

/** Of one import: where most rows are its own, they are near; where few are, it has few. */
const listIds = async (db: Database, options: ReviewRowsOptions): Promise<string[]> =>
  options.importId === undefined
    ? idsOf(db, openRows(options))
    : ((await walkMet(db, options.importId, options)) ?? idsOf(db, openRows(options, metBy(options.importId))))

/** The ids of open rows from a place on, in the order of the page. */
function openRows({ reason, value, after, before, limit }: ReviewRowsOptions, where = sql<SqlBool>`true`) {
  const conditions = [
    sql`h.state = 'open'`,
    where,
    ...(reason === undefined ? [] : [sql`h.reason = ${reason}`]),
    ...(value === undefined ? [] : [sql`h.value = ${value}`]),
    ...(after === undefined ? [] : [sql`h.id > ${after}`]),
    ...(before === undefined ? [] : [sql`h.id < ${before}`]),
  ]
  const way = sql.raw(before === undefined ? 'asc' : 'desc')
  return sql<{ id: string; hash: string }>`
    select h.id, h.hash from review_rows h where ${sql.join(conditions, sql` and `)} order by h.id ${way} limit ${limit}`
}

const idsOf = async (db: Database, rows: RawBuilder<{ id: string }>) =>
  (await rows.execute(db)).rows.map(({ id }) => id)

/**
 * The rows that an import met, found by going through the open ones in their order; null where the page isn't full after
 * `lookedMax` of them.
 */
async function walkMet(db: Database, importId: string, options: ReviewRowsOptions): Promise<string[] | null> {
  const { rows } = await sql<{ id: string; isBehind: boolean }>`
    select id, place > ${lookedMax} as "isBehind" from (
      select w.*, row_number() over () as place from (${openRows({ ...options, limit: lookedMax + 1 })}) w) walked
    left join lateral (
      select true as is_met from import_records m
      where m.import_id = ${importId} and m.hash = walked.hash and m.outcome = 'review' limit 1) met on true
    where place > ${lookedMax} or is_met limit ${options.limit}`.execute(db)
  return rows.some(({ isBehind }) => isBehind) ? null : rows.map(({ id }) => id)
}

/** As a person has fixed them, where that was not enough; else as they came. */
export const fixedCells = sql<string[]>`coalesce(h.fixed_cells, h.cells)`

/** The first lines of the records that it stands for. */
const linesOf = (importId: string | undefined) =>
  sql<number[]>`array(select m.line from ${recordsOf(importId)} order by m.line limit ${linesMax})`

export const linesMax = 20
