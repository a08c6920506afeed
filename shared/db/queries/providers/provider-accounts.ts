import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** Somebody at a provider: the issuer, and by what it knows them. */
export interface AccountKey {
  readonly issuer: string
  readonly subject: string
}

/** @returns whose it is here, and notes that it was used; undefined where it is nobody's */
export async function useAccount(db: Database, { issuer, subject }: AccountKey): Promise<string | undefined> {
  const row = await db
    .updateTable('provider_accounts')
    .set({ used_at: sql<Date>`now()` })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('user_id')
    .executeTakeFirst()
  return row?.user_id
}

/** @returns false where it is somebody's already */
export async function insertAccount(
  db: Database,
  { issuer, subject }: AccountKey,
  { userId, provider }: { readonly userId: string; readonly provider: string },
): Promise<boolean> {
  const row = await db
    .insertInto('provider_accounts')
    .values({ issuer, subject, user_id: userId, provider })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('user_id')
    .executeTakeFirst()
  return row !== undefined
}

/** The one added first comes first. */
export const listAccounts = (db: Database, userId: string) =>
  db
    .selectFrom('provider_accounts')
    .select(['provider', 'created_at', 'used_at'])
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('issuer')
    .orderBy('subject')
    .limit(100)
    .execute()

/** Whoever was invited has joined by this, and is called as the provider calls them. */
export const joinUser = (db: Database, userId: string, name: string) =>
  db
    .updateTable('users')
    .set({ joined_at: sql<Date>`now()`, name: sql<string>`case when name = '' then ${name} else name end` })
    .where('id', '=', userId)
    .where('joined_at', 'is', null)
    .where('disabled_at', 'is', null)
    .execute()
