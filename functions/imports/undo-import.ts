import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { beginUndo } from '../../shared/ledger/begin-undo.ts'

export const UndoImportInput = z.object({ id: z.uuid() })

/**
 * What other imports and people have made of its customers stays. The work itself is done by jobs; asked for twice, it
 * is done once; of one that stopped before it was read there is nothing to undo.
 *
 * @throws AppError `not-found`; `state.conflict` while the import still runs, or review rows of it are being fixed
 */
export const undoImport = defineFunction({
  name: 'imports.undo-import',
  summary: "Begins to take an import's effects out of the customers, those of its fixed rows too.",
  input: UndoImportInput,
  access: 'editor',
  audit: 'import.undone',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    await beginUndo(deps, id, userOf(call))
    return { id }
  },
})
