import { sql } from 'kysely'
import { AppError } from '../../../errors.ts'
import type { StepRef } from '../../../importing/import.ts'
import {
  type ImportState,
  isMoving,
  isOver,
  isStopped,
  isUndone,
  type Move,
  type PlannedMove,
  planMove,
  toSituation,
  waitsForPerson,
} from '../../../importing/import-state.ts'
import { type Text, textOf, toEnglish } from '../../../messages/text.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { oweNextFile } from '../review/bulk-fixes.ts'
import { queueImportEvent } from '../webhooks/told-events.ts'
import { type ImportRow, lockImport } from './imports.ts'
import { isBeingFixed } from './undo-state.ts'

// Nothing else writes the state of an import.

export interface WantedMove {
  /** As it is before the move. */
  readonly row: ImportRow
  readonly plan: PlannedMove
}

interface AllowedMove {
  readonly row: Pick<ImportRow, 'id' | 'state' | 'bulk_fix_id'>
  readonly move: Move
  readonly to: ImportState
  readonly failure?: Failure | undefined
}

/** Why an import failed. */
export interface Failure {
  readonly code: string
  readonly text: Text
}

/**
 * Whether an import can make a move, which stays so until the end of the transaction: nobody else moves it.
 *
 * @throws AppError `not-found`
 */
export async function askMove(db: Database, id: string, move: Move): Promise<WantedMove> {
  const row = await lockImport(db, id)
  const isFixed = move === 'undo' && (await isBeingFixed(db, id))
  return { row, plan: planMove(move, toSituation(row, isFixed)) }
}

/**
 * The import, which nobody else moves until the end of the transaction.
 *
 * @throws AppError `not-found`; `state.conflict` when it can't make the move, with the reason
 */
export async function assertMove(db: Database, id: string, move: Move): Promise<ImportRow> {
  const { row, plan } = await askMove(db, id, move)
  if (plan.kind === 'refused') throw new AppError('state.conflict', textOf(`moves.${plan.code}`))
  return row
}

/**
 * Moves an import. Needs a transaction.
 *
 * @returns the import as it was before; undefined when it is so already, and nothing was done
 * @throws AppError `not-found`; `state.conflict` when it can't be moved so, with the reason
 */
export async function moveImport(db: Database, id: string, move: Move): Promise<ImportRow | undefined> {
  const { row, plan } = await askMove(db, id, move)
  if (plan.kind === 'refused') throw new AppError('state.conflict', textOf(`moves.${plan.code}`))
  if (plan.kind === 'so-already') return undefined
  await writeMove(db, { row, move, to: plan.to })
  return row
}

/** The same, where it can be moved so; false where it can't, and nothing was done. */
export async function tryMove(db: Database, id: string, move: 'expire'): Promise<boolean>
export async function tryMove(db: Database, id: string, move: 'fail', failure: Failure): Promise<boolean>
export async function tryMove(db: Database, id: string, move: Move, failure?: Failure): Promise<boolean> {
  const { row, plan } = await askMove(db, id, move)
  if (plan.kind !== 'allowed') return false
  await writeMove(db, { row, move, to: plan.to, failure })
  return true
}

/**
 * Writes a move that is allowed, on the row that is locked, with what goes with its state.
 *
 * @returns the work of the next file, where this was one file of a bulk fix: the queue has not been asked for it
 */
export async function writeMove(db: Database, { row, move, to, failure }: AllowedMove): Promise<StepRef[]> {
  const { id, state } = row
  const isUndo = isUndone(to) && move !== 'resume'
  await sql`
    update imports set state = ${to},
      -- A pause lasts as long as it moves.
      paused_at = ${move === 'pause' ? sql`now()` : keepIf(isMoving(state) && isMoving(to) && move !== 'resume', 'paused_at')},
      stopped_state = ${isStopped(to) ? state : null},
      finished_at = ${isOver(to) && !isUndone(to) ? sql`now()` : keepIf(isUndone(to), 'finished_at')},
      error_code = ${failure?.code ?? keepIf(isUndo, 'error_code')},
      error_message = ${failure === undefined ? keepIf(isUndo, 'error_message') : toEnglish(failure.text)},
      error_text = ${failure === undefined ? keepIf(isUndo, 'error_text') : toJsonb(failure.text)}
    where id = ${id}`.execute(db)
  if (to !== state && (isOver(to) || waitsForPerson(to))) await queueImportEvent(db, id, to)
  return isOver(to) && row.bulk_fix_id !== null ? oweNextFile(db, row.bulk_fix_id) : []
}

const keepIf = (isKept: boolean, column: string) => (isKept ? sql.ref(column) : sql`null`)
