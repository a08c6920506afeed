import { createToken, hashToken } from '../../shared/auth/token.ts'
import type { Call } from '../../shared/contract/call.ts'
import type { Database } from '../../shared/db/database.ts'
import { renewSession as writeRenewed } from '../../shared/db/queries/users/sessions.ts'

/** The same session, by a token that nobody had before. */
export interface RenewedSession {
  readonly token: string
  readonly expiresAt: Date
}

/**
 * Gives the session by which somebody came a new token once they have typed their password again: whoever had the one before
 * has nothing.
 *
 * @returns undefined where nobody came by a session, or it has ended meanwhile
 */
export async function renewSession(db: Database, { actor }: Call): Promise<RenewedSession | undefined> {
  if (actor.kind !== 'user' || actor.sessionId === undefined) return undefined
  const token = createToken()
  const expiresAt = await writeRenewed(db, actor.sessionId, hashToken(token))
  return expiresAt && { token, expiresAt }
}
