import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setNoteDeleted } from '../../shared/db/queries/notes/notes.ts'
import type { Deps } from '../../shared/deps.ts'
import { findOwn } from './find-own.ts'

export const RestoreNoteInput = z.object({ id: z.uuid() })

/**
 * One that is not deleted stays as it is.
 *
 * @throws AppError `not-found`; `access.denied` where somebody else wrote it, and the caller is no administrator
 */
export const restoreNote = defineFunction({
  name: 'notes.restore-note',
  summary: 'Puts a deleted note back as it was.',
  input: RestoreNoteInput,
  access: 'editor',
  audit: null,
  run: ({ id }, { db }: Pick<Deps, 'db'>, call) =>
    db.transaction().execute(async (tx) => {
      const { customerId, deletedAt } = await findOwn(tx, id, call)
      if (deletedAt !== null) await setNoteDeleted(tx, id, false)
      return { id, customerId }
    }),
})
