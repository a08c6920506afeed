import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { insertNote } from '../../shared/db/queries/notes/notes.ts'
import type { Deps } from '../../shared/deps.ts'
import { NoteText, writeMentions } from './note-text.ts'

export const CreateNoteInput = z.object({
  customerId: z.uuid(),
  /** With `@` and the name or the e-mail address of whom it mentions. */
  text: NoteText,
})

/** @throws AppError `not-found`; `state.conflict` for a customer that was deleted, or merged */
export const createNote = defineFunction({
  name: 'notes.create-note',
  summary: 'Writes a note of a customer; whoever is mentioned in it is told.',
  input: CreateNoteInput,
  access: 'editor',
  audit: null,
  run: ({ customerId, text }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) =>
    changeCustomers(deps, async ({ db }) => {
      await assertLive(db, assertFound(await loadState(db, customerId)))
      const id = await insertNote(db, { customerId, authorId: userOf(call), text })
      await writeMentions(db, id, text)
      return { id, customerId }
    }),
})
