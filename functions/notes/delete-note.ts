import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setNoteDeleted } from '../../shared/db/queries/notes/notes.ts'
import type { Deps } from '../../shared/deps.ts'
import { findOwn } from './find-own.ts'

export const DeleteNoteInput = z.object({ id: z.uuid() })

/**
 * One that is deleted already stays so.
 *
 * @throws AppError `not-found`; `access.denied` where somebody else wrote it, and the caller is no administrator
 */
export const deleteNote = defineFunction({
  name: 'notes.delete-note',
  summary: 'Deletes a note, to be restored: its author, or an administrator.',
  input: DeleteNoteInput,
  access: 'editor',
  audit: 'note.deleted',
  run: ({ id }, { db }: Pick<Deps, 'db'>, call) =>
    db.transaction().execute(async (tx) => {
      const { customerId, deletedAt } = await findOwn(tx, id, call)
      if (deletedAt === null) await setNoteDeleted(tx, id, true)
      return { id, customerId }
    }),
})
