import { sql } from 'kysely'
import { AppError } from '../../../errors.ts'
import { firstStates, isMoving, isUndone } from '../../../importing/import-state.ts'
import { parseReasons } from '../../../importing/parse-reason.ts'
import { textOf } from '../../../messages/text.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { fixedCells, isFree, linesMax, readBy, recordsOf } from './review-rows.ts'

/** A review row, with what is needed to read it again as its file was read. */
export async function getReviewRow(db: Database, id: string) {
  const row = await reviewRows(db).where('h.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', textOf('review.none'))
  return { ...row, reasons: parseReasons(row.reasons) }
}

/**
 * The same, held until the end of the transaction, as is its import: whoever begins to undo that waits for this.
 * Needs the lock of the customers.
 *
 * @throws AppError `not-found`; `state.conflict` when somebody has closed it, it does not wait any more, or its import
 *   is being undone
 */
export async function lockReviewRow(db: Database, id: string, state: 'open' | 'ignored') {
  await db.selectFrom('review_rows').select('id').where('id', '=', id).forUpdate().execute()
  const row = await getReviewRow(db, id)
  const { state: importState } = await db
    .selectFrom('imports')
    .select('state')
    .where('id', '=', row.importId)
    .forShare()
    .executeTakeFirstOrThrow()
  if (isUndone(importState) && isMoving(importState)) throw new AppError('state.conflict', textOf('review.beingUndone'))
  if (row.isTaken) throw new AppError('state.conflict', textOf('review.beingClosed'))
  if (row.state === state) return row
  const by = row.closedBy
  const said = by === null ? textOf(`review.${row.state}`) : textOf(`review.${row.state}By`, { by })
  throw new AppError('state.conflict', said)
}

export type LockedReviewRow = Awaited<ReturnType<typeof getReviewRow>>

const reviewRows = (db: Database) =>
  db
    .selectFrom('review_rows as h')
    .innerJoin('imports', 'imports.id', 'h.import_id')
    .innerJoin('imports as reading', (join) => join.on('reading.id', '=', readBy))
    .leftJoin('users', 'users.id', 'h.closed_by')
    .select([
      'h.id',
      'h.hash',
      'h.import_id as importId',
      'imports.file_name as fileName',
      'reading.id as readingId',
      'reading.policy',
      'reading.mapping',
      'reading.settings',
      'reading.repair_rules as repairRules',
      'h.line',
      sql<number[]>`array(select m.line from ${recordsOf(undefined)} order by m.line limit ${linesMax})`.as('lines'),
      'h.columns',
      fixedCells.as('cells'),
      'h.cells as cellsOfFile',
      'h.reasons',
      'h.candidates',
      'h.state',
      'h.customer_id as customerId',
      'h.closed_at as closedAt',
      'users.name as closedBy',
      sql<boolean>`h.state = 'open' and not ${isFree}`.as('isTaken'),
      'h.created_at',
    ])

/**
 * Opens an import of one fixed row, read as its file is read now. It has one chunk, and no work is owed for
 * it: whoever opens it decides and applies in the same transaction.
 */
export async function insertFixImport(
  db: Database,
  spec: {
    id: string
    parentId: string
    readingId: string
    line: number
    userId: string | null
  },
) {
  const { id, parentId, readingId, line, userId } = spec
  await sql`
    insert into imports (id, parent_id, file_name, via, policy, state, source_key, source_etag, source_bytes, source_sha256,
      layout, mapping, settings, repair_rules, records, created_by, started_at, finished_at)
    select ${id}, i.id, i.file_name, 'review', reading.policy, ${firstStates.row}, i.source_key, i.source_etag, i.source_bytes,
      i.source_sha256, reading.layout, reading.mapping, reading.settings, reading.repair_rules, 1, ${userId},
      now(), now()
    from imports i, imports reading where i.id = ${parentId} and reading.id = ${readingId}`.execute(db)
  await sql`
    insert into import_chunks (import_id, chunk, byte_start, byte_end, first_line, records)
    values (${id}, 0, 0, 0, ${line}, 1)`.execute(db)
  await sql`insert into import_steps (import_id, step, chunk, state) values (${id}, 'apply', 0, 'done')`.execute(db)
}

/** What was decided about the only record of an import. */
export async function getDecision(db: Database, importId: string) {
  const decision = await db
    .selectFrom('import_records')
    .select(['outcome', 'customer_id as customerId', 'reasons', 'candidates'])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return { ...decision, reasons: parseReasons(decision.reasons ?? []) }
}

/** Undoes an import that has not been applied. */
export const dropImport = (db: Database, id: string) => db.deleteFrom('imports').where('id', '=', id).execute()

export const closeReviewRow = (
  db: Database,
  id: string,
  closed: {
    state: 'fixed' | 'ignored'
    userId: string | null
    cells?: readonly string[]
    fixImportId?: string
    customerId?: string | null
  },
) =>
  db
    .updateTable('review_rows')
    .set({
      state: closed.state,
      closed_at: sql`now()`,
      closed_by: closed.userId,
      fixed_cells: closed.cells === undefined ? null : toJsonb(closed.cells),
      fix_import_id: closed.fixImportId ?? null,
      customer_id: closed.customerId ?? null,
    })
    .where('id', '=', id)
    .execute()

/** Says whose work it is to close a row, so that what is decided is not the decision of some other import. */
export const claimReviewRow = (db: Database, id: string, importId: string | null) =>
  db.updateTable('review_rows').set({ fix_import_id: importId }).where('id', '=', id).execute()

export const reopenReviewRow = (db: Database, id: string) =>
  db
    .updateTable('review_rows')
    .set({ state: 'open', closed_at: null, closed_by: null, bulk_fix_id: null })
    .where('id', '=', id)
    .execute()
