import type { Database } from '../../db/database.ts'
import { insertChallenge, spendChallenge } from '../../db/queries/passkeys/challenges.ts'
import { createToken, hashToken } from '../token.ts'

/** How long a browser may take over a passkey, in minutes. */
const challengeMinutes = 5

/** A challenge that no browser was given before. @param userId who adds a passkey; null for who signs in with one */
export async function makeChallenge(db: Database, userId: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = createToken()
  await insertChallenge(db, { challengeHash: hashToken(challenge), userId, minutes: challengeMinutes })
  return new Uint8Array(Buffer.from(challenge, 'base64url'))
}

/** Uses a challenge up, as the browser gives it back (base64url). @returns false where we made none like it, or it is used or too old */
export const takeChallenge = (db: Database, challenge: string, userId: string | null): Promise<boolean> =>
  spendChallenge(db, hashToken(challenge), userId)
