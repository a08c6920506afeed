import { createNote } from '../../../functions/notes/create-note.ts'
import { listNotes } from '../../../functions/notes/list-notes.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { as } from '../../support/test-parts.ts'

/** Writes a note. @returns its id */
export const addNote = async (deps: Deps, by: Call, customerId: string, text: string): Promise<string> =>
  (await invoke(createNote, { customerId, text }, deps, by)).id

/** The texts of a customer's notes, the newest first. */
export const textsOf = async (deps: Deps, customerId: string): Promise<string[]> =>
  (await invoke(listNotes, { customerId }, deps, as('viewer'))).items.map(({ text }) => text)

export const idOf = ({ actor }: Call): string => (actor.kind === 'user' ? actor.id : '')
