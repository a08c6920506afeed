import { type Insertable, sql } from 'kysely'
import type { Database } from '../../database.ts'
import type { UsersTable } from '../../tables.ts'
import { theOne } from '../the-one.ts'

export const findUserByEmail = (db: Database, email: string) =>
  db.selectFrom('users').selectAll().where('email', '=', email).where('disabled_at', 'is', null).executeTakeFirst()

/** Does nothing where the address is taken; tells whether it was not. */
export async function insertUser(db: Database, user: Insertable<UsersTable>): Promise<boolean> {
  const row = await db
    .insertInto('users')
    .values(user)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Of those who may still sign in, the one who came first. */
export const findFirstAdministrator = (db: Database) =>
  db
    .selectFrom('users')
    .select(['id', 'email', 'name', 'role'])
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()

export async function hasUsers(db: Database): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select exists (select from users) as any`.execute(db)
  return theOne(rows).any
}

/** Makes the first user. False, and nothing is written, where there is one, or somebody else makes one just now. */
export const insertFirstUser = (db: Database, user: Insertable<UsersTable>): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    await sql`lock table users in share row exclusive mode`.execute(tx)
    return !(await hasUsers(tx)) && insertUser(tx, user)
  })

export async function insertSession(db: Database, tokenHash: Buffer, userId: string, days: number): Promise<Date> {
  const row = await db
    .insertInto('sessions')
    .values({ token_hash: tokenHash, user_id: userId, expires_at: sql<Date>`now() + ${days} * interval '1 day'` })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return row.expires_at
}

/** The user of a live session; a user who was disabled has none. */
export function findSessionUser(db: Database, tokenHash: Buffer, idleDays: number) {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(['users.id', 'users.email', 'users.name', 'users.role', 'sessions.seen_at'])
    .where('token_hash', '=', tokenHash)
    .where('users.disabled_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('seen_at', '>', sql<Date>`now() - ${idleDays} * interval '1 day'`)
    .executeTakeFirst()
}

/** Notes that a session is in use; once a minute is enough. */
export const touchSession = (db: Database, tokenHash: Buffer) =>
  db
    .updateTable('sessions')
    .set({ seen_at: sql<Date>`now()` })
    .where('token_hash', '=', tokenHash)
    .where('seen_at', '<', sql<Date>`now() - interval '1 minute'`)
    .execute()

export const deleteSession = (db: Database, tokenHash: Buffer) =>
  db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()

export const insertSignInFailure = (db: Database, email: string, address: string) =>
  db.insertInto('sign_in_failures').values({ email, address }).execute()

export const deleteSignInFailures = (db: Database, email: string) =>
  db.deleteFrom('sign_in_failures').where('email', '=', email).execute()

/** Failures of the last `minutes` for an account, and from an address. */
export async function countSignInFailures(db: Database, email: string, address: string, minutes: number) {
  return db
    .selectFrom('sign_in_failures')
    .select(({ fn, eb }) => [
      fn
        .countAll<number>()
        .filterWhere(eb('email', '=', email))
        .as('byEmail'),
      fn
        .countAll<number>()
        .filterWhere(eb('address', '=', address))
        .as('byAddress'),
    ])
    .where((eb) => eb.or([eb('email', '=', email), eb('address', '=', address)]))
    .where('at', '>', sql<Date>`now() - ${minutes} * interval '1 minute'`)
    .executeTakeFirstOrThrow()
}
