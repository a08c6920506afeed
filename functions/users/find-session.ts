import * as z from 'zod'
import { confirmedMinutes } from '../../shared/auth/session-times.ts'
import { hashToken } from '../../shared/auth/token.ts'
import type { Actor } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findSessionUser, touchSession } from '../../shared/db/queries/users/sessions.ts'
import type { Deps } from '../../shared/deps.ts'

export const FindSessionInput = z.object({ token: z.string().max(200) })

/** Asked anew for every request, so a disabled user is out at once. */
export const findSession = defineFunction({
  name: 'users.find-session',
  summary: 'Who has this token now.',
  input: FindSessionInput,
  access: 'public',
  audit: null,
  async run({ token }, { db, config }: Pick<Deps, 'db' | 'config'>): Promise<{ actor: Actor }> {
    const tokenHash = hashToken(token)
    const found = await findSessionUser(db, tokenHash, { ...config.sessions, confirmedMinutes })
    if (found === undefined) return { actor: { kind: 'stranger' } }
    await touchSession(db, tokenHash)
    const { id, email, name, role, session_id: sessionId, is_confirmed: isConfirmed } = found
    const { imports_straight_away: importsStraightAway, duty } = found
    const settings = {
      importsStraightAway,
      ...(duty !== null && { duty }),
      ...(found.language !== null && { language: found.language }),
      ...(!found.has_shortcuts && { hasShortcuts: false }),
      ...(found.time_zone !== null && { timeZone: found.time_zone }),
    }
    return { actor: { kind: 'user', id, email, name, role, sessionId, isConfirmed, ...settings } }
  },
})
