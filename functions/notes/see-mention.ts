import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { noteMentionSeen } from '../../shared/db/queries/notes/mentions.ts'
import type { Deps } from '../../shared/deps.ts'

export const SeeMentionInput = z.object({
  /** The note. */
  id: z.uuid(),
})

/** Of anybody else's mention, nothing is noted. */
export const seeMention = defineFunction({
  name: 'notes.see-mention',
  summary: 'Notes that whoever is mentioned in a note has read it.',
  input: SeeMentionInput,
  access: 'viewer',
  needsSession: true,
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>, call) {
    const userId = userOf(call)
    return { seen: userId !== null && (await noteMentionSeen(db, id, userId)) }
  },
})
