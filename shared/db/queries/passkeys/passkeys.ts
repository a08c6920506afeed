import { sql } from 'kysely'
import type { Database } from '../../database.ts'

export interface NewPasskey {
  readonly user_id: string
  /** In base64url, as browsers write it. */
  readonly credential_id: string
  readonly public_key: Buffer
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
}

/** @returns false where somebody has that passkey already */
export async function insertPasskey(db: Database, passkey: NewPasskey): Promise<boolean> {
  const row = await db
    .insertInto('passkeys')
    .values({ ...passkey, transports: [...passkey.transports] })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The one added first comes first. */
export const listPasskeys = (db: Database, userId: string) =>
  db
    .selectFrom('passkeys')
    .select(['id', 'credential_id', 'transports', 'name', 'created_at', 'used_at'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute()

export type Passkey = NonNullable<Awaited<ReturnType<typeof findPasskey>>>

/** With whose it is; one of somebody who may not sign in is none. */
export const findPasskey = (db: Database, credentialId: string) =>
  db
    .selectFrom('passkeys')
    .innerJoin('users', 'users.id', 'passkeys.user_id')
    .select(['user_id', 'credential_id', 'public_key', sql<number>`counter::float8`.as('counter')])
    .where('credential_id', '=', credentialId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

/** Notes that a passkey was used, and what it has counted to. */
export const notePasskeyUse = (db: Database, credentialId: string, counter: number) =>
  db
    .updateTable('passkeys')
    .set({ counter, used_at: sql<Date>`now()` })
    .where('credential_id', '=', credentialId)
    .execute()

/** @returns how many: one of somebody else is none. Without an id, all of theirs */
export async function deletePasskeys(db: Database, userId: string, id?: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('passkeys')
    .where('user_id', '=', userId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
