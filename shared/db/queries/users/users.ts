import { type Insertable, sql } from 'kysely'
import type { Database } from '../../database.ts'
import type { UsersTable } from '../../tables/users.ts'
import { theOne } from '../the-one.ts'

/** Does nothing where the address is taken; gives the id where it was not. */
export async function insertUser(db: Database, user: Insertable<UsersTable>): Promise<string | undefined> {
  const row = await db
    .insertInto('users')
    .values(user)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Of those who may still sign in, the one who came first. */
export const findFirstAdministrator = (db: Database) =>
  db
    .selectFrom('users')
    .select(['id', 'email', 'name', 'role'])
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .where('joined_at', 'is not', null)
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
    return !(await hasUsers(tx)) && (await insertUser(tx, user)) !== undefined
  })

/** So many people are listed: more work in no team that this is made for. */
const listedMax = 1_000

const shown = [
  'id',
  'email',
  'name',
  'role',
  'created_at',
  'disabled_at',
  'joined_at',
  'seen_at',
  'guessed_at',
  'imports_straight_away',
  'language',
  'time_zone',
  'has_shortcuts',
  'second_factor_at',
  'first_password_until',
] as const

/** By name, and those who have none yet by their address. */
export const listUsers = (db: Database) =>
  db
    .selectFrom('users')
    .select(shown)
    .where('is_service', '=', false)
    .orderBy(sql`lower(coalesce(nullif(name, ''), email))`)
    .orderBy('id')
    .limit(listedMax)
    .execute()

/** How they are called, in the order of their names; those who may not come in any more are left out. */
export async function listNames(db: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await db
    .selectFrom('users')
    .select('name')
    .where('id', 'in', ids)
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .execute()
  return found.map(({ name }) => name)
}

export const findUser = (db: Database, id: string) =>
  db.selectFrom('users').select(shown).where('id', '=', id).where('is_service', '=', false).executeTakeFirst()

/**
 * The same, and nobody else changes them until the end of the transaction. Whoever changes what hangs on a user, links and
 * sessions, takes this first: so two who do it at once wait for each other in one order.
 */
export const lockUser = (db: Database, id: string) =>
  db
    .selectFrom('users')
    .select(shown)
    .where('id', '=', id)
    .where('is_service', '=', false)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** Until when the password is good that was made for a user at the first start; null once it is their own. */
export async function findFirstPasswordEnd(db: Database, id: string | null): Promise<Date | null> {
  if (id === null) return null
  const user = await db.selectFrom('users').select('first_password_until').where('id', '=', id).executeTakeFirst()
  return user?.first_password_until ?? null
}

export const findUserIdByEmail = (db: Database, email: string) =>
  db.selectFrom('users').select('id').where('email', '=', email).where('is_service', '=', false).executeTakeFirst()

/** Their password as it is kept, while they may sign in. */
export const findPassword = (db: Database, id: string) =>
  db
    .selectFrom('users')
    .select(['email', 'name', 'password_hash'])
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

/** Until the end of the transaction nobody else changes who is an administrator and may sign in. @returns their ids */
export async function lockAdministrators(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'administrator')
    .where('is_service', '=', false)
    .where('disabled_at', 'is', null)
    .where('joined_at', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

export const changeUser = (
  db: Database,
  id: string,
  change: Partial<
    Pick<
      Insertable<UsersTable>,
      | 'name'
      | 'role'
      | 'disabled_at'
      | 'password_hash'
      | 'joined_at'
      | 'imports_straight_away'
      | 'has_shortcuts'
      | 'language'
      | 'time_zone'
    >
  >,
) => db.updateTable('users').set(change).where('id', '=', id).executeTakeFirst()

/** Disables or enables somebody; who is disabled already was so from then on. */
export const setDisabled = (db: Database, id: string, isDisabled: boolean) =>
  db
    .updateTable('users')
    .set({ disabled_at: isDisabled ? sql<Date>`coalesce(disabled_at, now())` : null })
    .where('id', '=', id)
    .execute()

/**
 * Gives who has not been disabled a password, and lets an invited person join.
 *
 * @param checkedHash the password so far, where somebody has typed it: it is replaced only as long as it is that
 * @returns whether it was done
 */
export async function setPassword(
  db: Database,
  id: string,
  { passwordHash, name, checkedHash }: { passwordHash: string; name?: string | undefined; checkedHash?: string | null },
): Promise<boolean> {
  const row = await db
    .updateTable('users')
    .set({
      password_hash: passwordHash,
      joined_at: sql<Date>`coalesce(joined_at, now())`,
      guessed_at: null,
      first_password_until: null,
      ...(name !== undefined && { name }),
    })
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .$if(checkedHash !== undefined, (query) => query.where('password_hash', '=', checkedHash ?? ''))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Notes, once a minute, that so many passwords were tried for an account that it is closed to unknown networks for a while. */
export const noteGuesses = (db: Database, email: string) =>
  db
    .updateTable('users')
    .set({ guessed_at: sql<Date>`now()` })
    .where('email', '=', email)
    .where(sql<boolean>`(guessed_at is null or guessed_at < now() - interval '1 minute')`)
    .execute()
