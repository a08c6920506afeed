import * as z from 'zod'
import { hashToken } from '../../shared/auth/token.ts'
import type { Actor } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findSessionUser, touchSession } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { sessionDays } from './sign-in.ts'

export const FindSessionInput = z.object({ token: z.string().max(200) })

/** PageRequest anew for every request, so a disabled user is out at once. */
export const findSession = defineFunction({
  name: 'users.find-session',
  summary: 'Who holds this token now.',
  input: FindSessionInput,
  access: 'public',
  async run({ token }, { db }: Pick<Deps, 'db'>): Promise<{ actor: Actor }> {
    const tokenHash = hashToken(token)
    const user = await findSessionUser(db, tokenHash, sessionDays.idle)
    if (user === undefined) return { actor: { kind: 'stranger' } }
    await touchSession(db, tokenHash)
    return { actor: { kind: 'user', id: user.id, email: user.email, name: user.name, role: user.role } }
  },
})
