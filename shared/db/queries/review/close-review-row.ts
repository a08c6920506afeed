import { sql } from 'kysely'
import { AppError } from '../../../errors.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { isFree, mendedCells } from './review-rows.ts'

/** A held row, with what is needed to read it again as its file was read. */
export async function getHeldRow(db: Database, id: string) {
  const row = await heldRows(db).where('h.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'There is no such held row.')
  return row
}

/**
 * The same, held until the end of the transaction, as is its import: whoever begins to take that back waits for this.
 * Needs the lock of the book.
 *
 * @throws AppError `not-found`; `state.conflict` when somebody has settled it, it does not wait any more, or its import
 *   is being taken back
 */
export async function lockHeldRow(db: Database, id: string, state: 'open' | 'skipped') {
  await db.selectFrom('held_rows').select('id').where('id', '=', id).forUpdate().execute()
  const row = await getHeldRow(db, id)
  const { state: importState } = await db
    .selectFrom('imports')
    .select('state')
    .where('id', '=', row.importId)
    .forShare()
    .executeTakeFirstOrThrow()
  if (importState === 'undoing')
    throw new AppError('state.conflict', 'Its import is being taken back right now. Nothing was changed.')
  if (row.isTaken)
    throw new AppError('state.conflict', 'It is being settled with others right now. Nothing was changed.')
  if (row.state === state) return row
  const by = row.settledBy === null ? '' : ` by ${row.settledBy}`
  const now = { open: 'It waits for a person', fixed: 'It has been mended', skipped: 'It has been skipped' }[row.state]
  throw new AppError('state.conflict', `${now} already${by}. Nothing was changed.`)
}

export type LockedHeldRow = Awaited<ReturnType<typeof getHeldRow>>

const heldRows = (db: Database) =>
  db
    .selectFrom('held_rows as h')
    .innerJoin('imports', 'imports.id', 'h.import_id')
    .leftJoin('users', 'users.id', 'h.settled_by')
    .select([
      'h.id',
      'h.hash',
      'h.import_id as importId',
      'imports.file_name as fileName',
      'imports.policy',
      'imports.mapping',
      'imports.settings',
      'imports.repair_rules as repairRules',
      'h.line',
      'h.columns',
      mendedCells.as('cells'),
      'h.cells as cellsOfFile',
      'h.reasons',
      'h.candidates',
      'h.state',
      'h.customer_id as customerId',
      'h.settled_at as settledAt',
      'users.name as settledBy',
      sql<boolean>`h.state = 'open' and not ${isFree}`.as('isTaken'),
      'h.created_at',
    ])

/**
 * Opens an import of one mended row, read like the file that it is a line of. It has one chunk, and no work is owed for
 * it: whoever opens it decides and applies in the same transaction.
 */
export async function insertMendedImport(
  db: Database,
  spec: { id: string; parentId: string; line: number; userId: string | null; bookVersion: number },
) {
  const { id, parentId, line, userId, bookVersion } = spec
  await sql`
    insert into imports (id, parent_id, file_name, door, policy, state, source_key, source_etag, source_bytes, source_sha256,
      layout, mapping, settings, repair_rules, records, book_version, created_by, started_at, finished_at)
    select ${id}, id, file_name, 'held', policy, 'finished', source_key, source_etag, source_bytes, source_sha256,
      layout, mapping, settings, repair_rules, 1, ${bookVersion}, ${userId}, now(), now()
    from imports where id = ${parentId}`.execute(db)
  await sql`
    insert into import_chunks (import_id, chunk, byte_start, byte_end, first_line, records)
    values (${id}, 0, 0, 0, ${line}, 1)`.execute(db)
  await sql`insert into import_steps (import_id, step, chunk, state) values (${id}, 'apply', 0, 'done')`.execute(db)
}

/** What was decided about the only record of an import. */
export const getDecision = (db: Database, importId: string) =>
  db
    .selectFrom('import_records')
    .select(['fate', 'customer_id as customerId', 'reasons', 'candidates'])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()

/** Takes an import back that has not been applied. */
export const dropImport = (db: Database, id: string) => db.deleteFrom('imports').where('id', '=', id).execute()

export const settleHeldRow = (
  db: Database,
  id: string,
  settled: {
    state: 'fixed' | 'skipped'
    userId: string | null
    cells?: readonly string[]
    fixImportId?: string
    customerId?: string | null
  },
) =>
  db
    .updateTable('held_rows')
    .set({
      state: settled.state,
      settled_at: sql`now()`,
      settled_by: settled.userId,
      fixed_cells: settled.cells === undefined ? null : toJsonb(settled.cells),
      fix_import_id: settled.fixImportId ?? null,
      customer_id: settled.customerId ?? null,
    })
    .where('id', '=', id)
    .execute()

/** Says whose work it is to settle a row, so that what is decided is not the decision of some other import. */
export const claimHeldRow = (db: Database, id: string, importId: string | null) =>
  db.updateTable('held_rows').set({ fix_import_id: importId }).where('id', '=', id).execute()

export const reopenHeldRow = (db: Database, id: string) =>
  db
    .updateTable('held_rows')
    .set({ state: 'open', settled_at: null, settled_by: null, deed_id: null })
    .where('id', '=', id)
    .execute()
