import { type Call, isAllowed, userOf } from '../../shared/contract/call.ts'
import type { Database } from '../../shared/db/database.ts'
import { lockNote } from '../../shared/db/queries/notes/notes.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

/**
 * A note that the caller may change: who wrote it, or an administrator.
 *
 * @throws AppError `not-found`; `access.denied` where somebody else wrote it
 */
export async function findOwn(db: Database, id: string, call: Call) {
  const note = await lockNote(db, id)
  if (note === undefined) throw new AppError('not-found', textOf('notes.none'))
  const isAuthor = note.authorId !== null && note.authorId === userOf(call)
  if (!isAuthor && !isAllowed('administrator', call.actor))
    throw new AppError('access.denied', textOf('notes.notYours'))
  return note
}
