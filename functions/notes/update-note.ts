import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeNote } from '../../shared/db/queries/notes/notes.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { findOwn } from './find-own.ts'
import { NoteText, writeMentions } from './note-text.ts'

export const UpdateNoteInput = z.object({ id: z.uuid(), text: NoteText })

/**
 * @throws AppError `not-found`; `access.denied` where somebody else wrote it, and the caller is no administrator;
 *   `state.conflict` for one that was deleted
 */
export const updateNote = defineFunction({
  name: 'notes.update-note',
  summary: 'Writes a note anew: its author, or an administrator.',
  input: UpdateNoteInput,
  access: 'editor',
  audit: null,
  run: ({ id, text }, { db }: Pick<Deps, 'db'>, call) =>
    db.transaction().execute(async (tx) => {
      const note = await findOwn(tx, id, call)
      if (note.deletedAt !== null) throw new AppError('state.conflict', textOf('notes.deleted'))
      if (text !== note.text) {
        await changeNote(tx, id, text)
        await writeMentions(tx, id, text)
      }
      return { id, customerId: note.customerId }
    }),
})
