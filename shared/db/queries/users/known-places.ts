import { sql } from 'kysely'
import type { Database } from '../../database.ts'

export interface SignInUser {
  readonly id: string
  readonly password_hash: string | null
  readonly is_known_browser: boolean
  readonly is_known_network: boolean
}

/** Who signs in with this address, if they may, and whether they have done so from here before. */
export async function findForSignIn(
  db: Database,
  { email, network, browserHash }: { email: string; network: string; browserHash: Buffer },
): Promise<SignInUser | undefined> {
  const { rows } = await sql<SignInUser>`
    select id, password_hash,
      exists (select from known_browsers where user_id = id and token_hash = ${browserHash}) as is_known_browser,
      exists (select from known_networks where user_id = id and network = ${network}) as is_known_network
    from users where email = ${email} and disabled_at is null and not is_service`.execute(db)
  return rows[0]
}

/** Notes that somebody has signed in with this browser from this network. */
export async function notePlace(
  db: Database,
  { userId, network, browserHash }: { userId: string; network: string; browserHash: Buffer },
): Promise<void> {
  await sql`
    with browser as (
      insert into known_browsers (user_id, token_hash) values (${userId}, ${browserHash})
      on conflict (user_id, token_hash) do update set seen_at = now())
    insert into known_networks (user_id, network) values (${userId}, ${network})
    on conflict (user_id, network) do update set seen_at = now()`.execute(db)
}

/** Whether anybody has signed in with this browser. */
export async function isKnownBrowser(db: Database, browserHash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('known_browsers')
    .select('user_id')
    .where('token_hash', '=', browserHash)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whoever had the password may have signed in from these. */
export async function forgetPlaces(db: Database, userId: string): Promise<void> {
  await db.deleteFrom('known_browsers').where('user_id', '=', userId).execute()
  await db.deleteFrom('known_networks').where('user_id', '=', userId).execute()
}
