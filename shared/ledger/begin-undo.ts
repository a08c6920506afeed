import { moveImport } from '../db/queries/imports/move-import.ts'
import { listChunksToUndo, listFixImports, noteUndo } from '../db/queries/imports/undo-state.ts'
import { type Transaction, transact } from '../db/transact.ts'
import type { Deps } from '../deps.ts'
import { oweSteps } from './owe-steps.ts'

/**
 * Begins to take an import's effects out of the customers, and those of its fixed rows: jobs do the work. Asked for
 * twice, it is done once.
 *
 * @throws AppError `not-found`; `state.conflict` when it can't be undone now, with the reason
 */
export const beginUndo = (deps: Pick<Deps, 'db' | 'jobs' | 'log'>, id: string, userId: string | null): Promise<void> =>
  transact(deps, async (tx) => {
    if (!(await undoOne(tx, id, userId))) return
    for (const fixId of await listFixImports(tx.db, id)) await undoOne(tx, fixId, userId)
  })

async function undoOne(tx: Transaction, id: string, userId: string | null): Promise<boolean> {
  if ((await moveImport(tx.db, id, 'undo')) === undefined) return false
  await noteUndo(tx.db, id, userId)
  const chunks = await listChunksToUndo(tx.db, id)
  if (chunks.length > 0) await oweSteps(tx, id, 'undo', chunks)
  else await moveImport(tx.db, id, 'endUndo')
  return true
}
