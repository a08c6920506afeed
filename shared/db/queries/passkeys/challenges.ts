import { sql } from 'kysely'
import type { Database } from '../../database.ts'

export async function insertChallenge(
  db: Database,
  { challengeHash, userId, minutes }: { challengeHash: Buffer; userId: string | null; minutes: number },
): Promise<void> {
  await db
    .insertInto('passkey_challenges')
    .values({
      challenge_hash: challengeHash,
      user_id: userId,
      expires_at: sql<Date>`now() + ${minutes} * interval '1 minute'`,
    })
    .execute()
}

/** Uses a challenge up. @returns false where there is none of that user, or its time is over */
export async function spendChallenge(db: Database, challengeHash: Buffer, userId: string | null): Promise<boolean> {
  const row = await db
    .deleteFrom('passkey_challenges')
    .where('challenge_hash', '=', challengeHash)
    .where(sql<boolean>`user_id is not distinct from ${userId}`)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('challenge_hash')
    .executeTakeFirst()
  return row !== undefined
}
