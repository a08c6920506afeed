import { sql } from 'kysely'
import type { SessionLimits } from '../../../auth/session-times.ts'
import type { Duty } from '../../../contract/call.ts'
import type { Database } from '../../database.ts'

export interface SessionOrigin {
  /** As it names itself. */
  readonly browser: string
  readonly address: string
  /** The zone that the browser is in, where it says so. */
  readonly timeZone?: string | undefined
}

/** By what somebody showed who they are: what has changed since, or was taken away with the right to sign in, opens no session. */
export type SignInProof =
  | {
      /** The password that was right. */
      readonly passwordHash: string
      /** A code was right as well. Without one, no session is opened for who is asked for one. */
      readonly hasGivenCode?: boolean
    }
  | {
      /** A passkey, which counts for both: its id as browsers write it. */
      readonly passkeyId: string
    }
  | {
      /** An account at a provider, whose second factor counts as ours. */
      readonly account: {
        readonly issuer: string
        readonly subject: string
        /** By which the settings name it. */
        readonly provider: string
        /** When it was shown there who they are, in seconds since 1970; without it, nobody knows how long ago. */
        readonly shownAt: number | undefined
      }
    }

/** What is still true of the user. */
function holdsFor(proof: SignInProof) {
  if ('passkeyId' in proof)
    return sql`exists (select from passkeys p where p.user_id = users.id and p.credential_id = ${proof.passkeyId})`
  if ('account' in proof)
    return sql`exists (select from provider_accounts a
      where a.user_id = users.id and a.issuer = ${proof.account.issuer} and a.subject = ${proof.account.subject})`
  return sql`password_hash = ${proof.passwordHash}
    and (second_factor_at is null or ${proof.hasGivenCode ?? false}::boolean)`
}

/** Whether more was shown than the password. */
const hasSecondFactor = (proof: SignInProof) => !('passwordHash' in proof) || (proof.hasGivenCode ?? false)

/** Since when a session counts as confirmed: who is known at a provider may have shown it who they are days ago. */
const confirmedFor = (proof: SignInProof) =>
  'account' in proof ? sql`least(now(), to_timestamp(${proof.account.shownAt ?? 0}::float8))` : sql`now()`

export interface NewSession extends SessionOrigin {
  readonly tokenHash: Buffer
  readonly userId: string
  readonly proof: SignInProof
  readonly hours: number
}

/** @returns when it ends at the latest; undefined where the person may not sign in any more */
export async function insertSession(db: Database, session: NewSession): Promise<Date | undefined> {
  const { rows } = await sql<{ expires_at: Date }>`
    with seen as (
      update users set seen_at = now(), time_zone = coalesce(time_zone, ${session.timeZone ?? null})
      where id = ${session.userId} and disabled_at is null and ${holdsFor(session.proof)} returning id)
    insert into sessions (token_hash, user_id, expires_at, browser, address, confirmed_at, provider, has_second_factor)
    select ${session.tokenHash}, id, now() + ${session.hours} * interval '1 hour', ${session.browser}, ${session.address},
      ${confirmedFor(session.proof)}, ${'account' in session.proof ? session.proof.account.provider : null},
      ${hasSecondFactor(session.proof)}::boolean
    from seen returning expires_at`.execute(db)
  return rows[0]?.expires_at
}

/** Neither over nor left alone for too long. Limits that were made shorter count for sessions that there are. */
const isLive = ({ hours, idleHours }: SessionLimits) =>
  sql<boolean>`expires_at > now() and sessions.created_at > now() - ${hours} * interval '1 hour'
    and sessions.seen_at > now() - ${idleHours} * interval '1 hour'`

/** What has to be done in a session before anything else. */
const dutyOf = sql<Duty | null>`case
  when users.first_password_until <= now() then 'password'
  when not sessions.has_second_factor and exists (select from sign_in_rules where needs_second_factor) then 'second-factor'
end`

/** The user of a live session; a user who was disabled has none. */
export function findSessionUser(
  db: Database,
  tokenHash: Buffer,
  { confirmedMinutes, ...limits }: SessionLimits & { confirmedMinutes: number },
) {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select([
      'users.id',
      'users.email',
      'users.name',
      'users.role',
      'users.imports_straight_away',
      'users.language',
      'users.time_zone',
      'users.has_shortcuts',
      'sessions.id as session_id',
      sql<boolean>`confirmed_at > now() - ${confirmedMinutes} * interval '1 minute'`.as('is_confirmed'),
      dutyOf.as('duty'),
    ])
    .where('token_hash', '=', tokenHash)
    .where('users.disabled_at', 'is', null)
    .where(isLive(limits))
    .executeTakeFirst()
}

/**
 * Notes that a session and its user are there; once a minute is enough. While somebody changes the user, whose sessions may
 * end with it, nothing is noted: it waits for nobody.
 */
export const touchSession = (db: Database, tokenHash: Buffer) =>
  sql`
    with owner as materialized (
      select u.id from users u
      where u.id = (select user_id from sessions where token_hash = ${tokenHash} and seen_at < now() - interval '1 minute')
      for no key update skip locked),
    touched as (
      update sessions set seen_at = now() from owner where token_hash = ${tokenHash} and user_id = owner.id returning user_id)
    update users set seen_at = now() from touched where users.id = touched.user_id`.execute(db)

/** @returns the provider by which somebody signed in, if it was one */
export async function deleteSession(db: Database, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .deleteFrom('sessions')
    .where('token_hash', '=', tokenHash)
    .returning('provider')
    .executeTakeFirst()
  return row?.provider ?? null
}

/**
 * The password was typed again: the session counts as confirmed, and has another token from now on.
 *
 * @returns when it ends at the latest; undefined where it has ended
 */
export async function renewSession(db: Database, id: string, tokenHash: Buffer): Promise<Date | undefined> {
  const row = await db
    .updateTable('sessions')
    .set({ confirmed_at: sql<Date>`now()`, token_hash: tokenHash })
    .where('id', '=', id)
    .returning('expires_at')
    .executeTakeFirst()
  return row?.expires_at
}

/** So many sessions of one person are listed: those used last. */
const listedMax = 100

/** Those that are live, the one used last first. */
export const listSessions = (db: Database, userId: string, limits: SessionLimits) =>
  db
    .selectFrom('sessions')
    .select(['id', 'browser', 'address', 'created_at', 'seen_at'])
    .where('user_id', '=', userId)
    .where(isLive(limits))
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .limit(listedMax)
    .execute()

/** @returns how many were ended: one of somebody else is none */
export async function deleteSessionOf(db: Database, userId: string, id: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Ends all sessions of a person, but the one that is kept. */
export const deleteSessions = (db: Database, userId: string, keptId?: string) =>
  db
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .$if(keptId !== undefined, (query) => query.where('id', '<>', keptId ?? ''))
    .execute()

/** The second factor was set up in this session, and shown with it. */
export const noteSecondFactor = (db: Database, id: string) =>
  db.updateTable('sessions').set({ has_second_factor: true }).where('id', '=', id).execute()
