import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteAutomaticImport as deleteRow } from '../../shared/db/queries/inbox/automatic-imports.ts'
import type { Deps } from '../../shared/deps.ts'

export const DeleteAutomaticImportInput = z.object({ id: z.uuid() })

/**
 * Its imports stay.
 *
 * @throws AppError `not-found`
 */
export const deleteAutomaticImport = defineFunction({
  name: 'inbox.delete-automatic-import',
  summary: 'Forgets how files under a prefix are imported: from now on they come in like any other.',
  input: DeleteAutomaticImportInput,
  access: 'editor',
  audit: 'automatic-import.deleted',
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    await deleteRow(db, id)
    return { id }
  },
})
