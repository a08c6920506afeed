import * as z from 'zod'
import { typedText } from '../../shared/contract/text.ts'
import { findMentions } from '../../shared/customers/notes/find-mentions.ts'
import type { Database } from '../../shared/db/database.ts'
import { listMentions, replaceMentions } from '../../shared/db/queries/notes/notes.ts'
import { listColleagues } from '../../shared/db/queries/users/colleagues.ts'
import type { TextKey } from '../../shared/messages/text.ts'

/** As it is kept; a form sends every line end as two characters, and may be longer by these. */
const charactersMax = 5_000

export const NoteText = typedText()
  .max(2 * charactersMax)
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'notes.nothing' satisfies TextKey)
      .max(charactersMax, 'notes.tooLong' satisfies TextKey),
  )

/** Puts down whom a text mentions: by the names of today, and those who stand in it as they were mentioned before. */
export async function writeMentions(db: Database, noteId: string, text: string): Promise<void> {
  const before = (await listMentions(db, noteId)).filter(({ written }) => text.includes(`@${written}`))
  const mentions = new Map([...before, ...findMentions(text, await listColleagues(db))].map((one) => [one.userId, one]))
  await replaceMentions(db, noteId, [...mentions.values()])
}
