import { sql } from 'kysely'
import type { LinkKind, LinkState } from '../../../auth/link-state.ts'
import type { Database } from '../../database.ts'

export interface NewLink {
  readonly tokenHash: Buffer
  readonly kind: LinkKind
  readonly userId: string
  readonly createdBy: string | null
  readonly hours: number
}

/** Makes a link in the place of those that the person has. @returns when it expires */
export async function insertLink(db: Database, link: NewLink): Promise<Date> {
  await replaceLinks(db, link.userId)
  const row = await db
    .insertInto('access_links')
    .values({
      token_hash: link.tokenHash,
      kind: link.kind,
      user_id: link.userId,
      created_by: link.createdBy,
      expires_at: sql<Date>`now() + ${link.hours} * interval '1 hour'`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return row.expires_at
}

/** None of a person's links can be used any more. */
export const replaceLinks = (db: Database, userId: string) =>
  db
    .updateTable('access_links')
    .set({ replaced_at: sql<Date>`now()` })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()

export interface FoundLink {
  readonly user_id: string
  readonly email: string
  readonly name: string
  readonly expires_at: Date
  readonly state: LinkState
}

export async function findLink(db: Database, tokenHash: Buffer, kind: LinkKind): Promise<FoundLink | undefined> {
  const { rows } = await sql<FoundLink>`
    select user_id, email, name, expires_at,
      case when used_at is not null then 'used' when replaced_at is not null or disabled_at is not null then 'replaced'
        when expires_at <= now() then 'expired' else 'open' end as state
    from access_links join users on users.id = user_id where token_hash = ${tokenHash} and kind = ${kind}`.execute(db)
  return rows[0]
}

/** The link that a person may still use. */
export const findOpenLink = (db: Database, userId: string) =>
  db
    .selectFrom('access_links')
    .select(['kind', 'expires_at'])
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()

/** Uses a link up. @returns false where it can't be used, or somebody else uses it just now */
export async function useLink(db: Database, tokenHash: Buffer): Promise<boolean> {
  const row = await db
    .updateTable('access_links')
    .set({ used_at: sql<Date>`now()` })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('user_id')
    .executeTakeFirst()
  return row !== undefined
}
