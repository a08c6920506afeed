import * as z from 'zod'
import { sessionIdOf, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteSessionOf, deleteSessions } from '../../shared/db/queries/users/sessions.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const EndSessionsInput = z.object({
  /** One of the own sessions; left out, all but the one that asks. */
  id: z.uuid().optional(),
})

/** @throws AppError `not-found` for a session that has ended, or is somebody else's */
export const endSessions = defineFunction({
  name: 'users.end-sessions',
  summary: 'Ends one of the own sessions, or all others.',
  input: EndSessionsInput,
  access: 'viewer',
  asksPassword: true,
  audit: 'sessions.ended',
  async run({ id }, { db }: Pick<Deps, 'db'>, call) {
    const userId = userOf(call)
    if (userId === null) throw new AppError('not-found', textOf('users.noUser'))
    if (id === undefined) {
      await deleteSessions(db, userId, sessionIdOf(call))
    } else if ((await deleteSessionOf(db, userId, id)) === 0) {
      throw new AppError('not-found', textOf('users.noSession'))
    }
    return {}
  },
})
