import type * as z from 'zod'
import type { Database } from '../db/database.ts'
import { insertStartedSignIn } from '../db/queries/second-factor/started-sign-ins.ts'
import { type Checked, type OpenedSession, type Origin, openSession } from './open-session.ts'
import { codeMinutes, type SessionLimits } from './session-times.ts'
import { createToken, hashToken } from './token.ts'

/** The password was right, and a code is asked for: whoever has this token may give it. */
export interface AskedCode {
  readonly kind: 'code'
  readonly userId: string
  readonly token: string
  readonly expiresAt: Date
}

export type Entered = OpenedSession | AskedCode

/**
 * Lets in who had the right password, or asks them for a code where they have an authenticator app; undefined where it is
 * no longer the password, or they may not sign in any more.
 */
export async function enter(
  db: Database,
  checked: Checked,
  origin: z.output<typeof Origin>,
  limits: SessionLimits,
): Promise<Entered | undefined> {
  const token = createToken()
  const started = { ...checked, tokenHash: hashToken(token), minutes: codeMinutes }
  const expiresAt = await insertStartedSignIn(db, started)
  return expiresAt === undefined
    ? openSession(db, checked, origin, limits)
    : { kind: 'code', userId: checked.userId, token, expiresAt }
}
