import { sql } from 'kysely'
import type { Database } from '../../database.ts'

export interface StartedSignIn {
  readonly tokenHash: Buffer
  readonly userId: string
  /** The password that was right. */
  readonly passwordHash: string
  readonly minutes: number
}

/**
 * Keeps that somebody gave the right password, where a code is asked for as well.
 *
 * @returns until when they may give it; undefined where none is asked for, or they may not sign in any more
 */
export async function insertStartedSignIn(db: Database, started: StartedSignIn): Promise<Date | undefined> {
  const { rows } = await sql<{ expires_at: Date }>`
    insert into started_sign_ins (token_hash, user_id, password_hash, expires_at)
    select ${started.tokenHash}, id, password_hash, now() + ${started.minutes} * interval '1 minute'
    from users where id = ${started.userId} and password_hash = ${started.passwordHash}
      and disabled_at is null and second_factor_at is not null
    returning expires_at`.execute(db)
  return rows[0]?.expires_at
}

export interface FoundSignIn {
  readonly user_id: string
  readonly password_hash: string
  readonly email: string
  readonly is_known_browser: boolean
  readonly is_known_network: boolean
}

/** Whose password was right, and whether they have signed in from here before; undefined once its time is over. */
export async function findStartedSignIn(
  db: Database,
  { tokenHash, network, browserHash }: { tokenHash: Buffer; network: string; browserHash: Buffer },
): Promise<FoundSignIn | undefined> {
  const { rows } = await sql<FoundSignIn>`
    select s.user_id, s.password_hash, email,
      exists (select from known_browsers b where b.user_id = id and b.token_hash = ${browserHash}) as is_known_browser,
      exists (select from known_networks n where n.user_id = id and n.network = ${network}) as is_known_network
    from started_sign_ins s join users on id = s.user_id
    where s.token_hash = ${tokenHash} and s.expires_at > now() and disabled_at is null
      and users.password_hash = s.password_hash and second_factor_at is not null`.execute(db)
  return rows[0]
}

/** @returns false where somebody else has just done so */
export async function deleteStartedSignIn(db: Database, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('started_sign_ins')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
