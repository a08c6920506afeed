import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isOver } from '../../shared/importing/import-state.ts'
import { verifyImport as verify } from '../../shared/ledger/verify-import.ts'
import { textOf } from '../../shared/messages/text.ts'

export const VerifyImportInput = z.object({ id: z.uuid() })

/**
 * @throws AppError `not-found`; `state.conflict` while the import still runs, or when it is a fixed row of another
 *   one
 */
export const verifyImport = defineFunction({
  name: 'imports.verify-import',
  summary: 'Whether the report of an import is true: recomputed from the kept file and the tables, check by check.',
  input: VerifyImportInput,
  access: 'editor',
  audit: null,
  async run({ id }, deps: Pick<Deps, 'db' | 'files'>) {
    const row = await getImport(deps.db, id)
    if (row.parent_id !== null) throw new AppError('state.conflict', textOf('imports.verifyFixed'))
    if (!isOver(row.state)) throw new AppError('state.conflict', textOf('imports.verifyEarly'))
    const checks = await verify(deps, row)
    return { id, fileName: row.file_name, isTrue: checks.every(({ isTrue }) => isTrue), checks }
  },
})
