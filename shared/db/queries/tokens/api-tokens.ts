import { sql } from 'kysely'
import type { Role, Scope } from '../../../contract/call.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

export interface NewToken {
  readonly tokenHash: Buffer
  readonly userId: string
  readonly name: string
  readonly hint: string
  readonly scopes: readonly Scope[]
  readonly createdBy: string | null
  readonly days: number
}

export interface TokenRow {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly scopes: readonly Scope[]
  readonly created_at: Date
  readonly expires_at: Date
  readonly used_at: Date | null
}

export async function insertToken(db: Database, token: NewToken): Promise<TokenRow> {
  const { rows } = await sql<TokenRow>`
    insert into api_tokens (token_hash, user_id, name, hint, scopes, created_by, expires_at)
    values (${token.tokenHash}, ${token.userId}, ${token.name}, ${token.hint}, ${[...token.scopes]}::text[],
      ${token.createdBy}, now() + ${token.days} * interval '1 day')
    returning id, name, hint, scopes, created_at, expires_at, used_at`.execute(db)
  return theOne(rows)
}

/** The user that a service token is of: what it does is put down to its name, and nobody can sign in as it. */
export async function insertService(db: Database, { name, role }: { name: string; role: Role }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into users (email, name, role, joined_at, is_service)
    values (uuidv7() || '@service.invalid', ${name}, ${role}, null, true) returning id`.execute(db)
  return theOne(rows).id
}

/** Until the end of the transaction nobody else makes a token of this person, or a service token. */
export const lockTokens = (db: Database, userId: string | null) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`tokens:${userId ?? 'service'}`}, 0))`.execute(db)

const isLive = sql<boolean>`revoked_at is null and expires_at > now()`

/** How many tokens that can be used a person has; or how many service tokens there are. */
export async function countTokens(db: Database, userId: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('api_tokens')
    .innerJoin('users', 'users.id', 'api_tokens.user_id')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(isLive)
    .where((the) => (userId === null ? the('is_service', '=', true) : the('user_id', '=', userId)))
    .executeTakeFirstOrThrow()
  return count
}

/** The tokens of a person that can be used, the newest first. */
export const listTokens = (db: Database, userId: string) =>
  db
    .selectFrom('api_tokens')
    .select(['id', 'name', 'hint', 'scopes', 'created_at', 'expires_at', 'used_at'])
    .where('user_id', '=', userId)
    .where(isLive)
    .orderBy('id', 'desc')
    .execute()

/** The service tokens that can be used, the newest first, each with its role and who made it. */
export const listServiceTokens = (db: Database) =>
  db
    .selectFrom('api_tokens as t')
    .innerJoin('users as service', 'service.id', 't.user_id')
    .leftJoin('users as maker', 'maker.id', 't.created_by')
    .select(['t.id', 't.name', 't.hint', 't.scopes', 't.created_at', 't.expires_at', 't.used_at'])
    .select(['service.role', 'maker.name as by'])
    .where('service.is_service', '=', true)
    .where('t.revoked_at', 'is', null)
    .where('t.expires_at', '>', sql<Date>`now()`)
    .orderBy('t.id', 'desc')
    .execute()

/** Whose a token is, while it can be used; a user who was disabled has none. */
export const findTokenUser = (db: Database, tokenHash: Buffer) =>
  db
    .selectFrom('api_tokens')
    .innerJoin('users', 'users.id', 'api_tokens.user_id')
    .select(['users.id', 'users.email', 'users.name', 'users.role', 'api_tokens.id as token_id', 'scopes'])
    .where('token_hash', '=', tokenHash)
    .where(isLive)
    .where('users.disabled_at', 'is', null)
    .executeTakeFirst()

/**
 * Notes that a token was used; once a minute is enough.
 *
 * @returns whether it is the first time in an hour
 */
export async function touchToken(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql<{ is_first: boolean }>`
    update api_tokens set used_at = now()
    where id = ${id} and (used_at is null or used_at < now() - interval '1 minute')
    returning coalesce(date_trunc('hour', old.used_at) < date_trunc('hour', new.used_at), true) as is_first`.execute(db)
  return rows[0]?.is_first ?? false
}

/** @returns whether there was one: of somebody else, or of a service where `userId` is a person's, there is none */
export async function revokeToken(db: Database, id: string, userId: string | null): Promise<boolean> {
  const { rows } = await sql`
    update api_tokens t set revoked_at = now() from users u
    where t.id = ${id} and u.id = t.user_id and t.revoked_at is null
      and (case when ${userId}::uuid is null then u.is_service else u.id = ${userId} end)
    returning t.id`.execute(db)
  return rows.length === 1
}

/** Revokes all tokens of a person. */
export const revokeTokens = (db: Database, userId: string) =>
  sql`update api_tokens set revoked_at = now() where user_id = ${userId} and revoked_at is null`.execute(db)
