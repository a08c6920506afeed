import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** For so many hours a key means the request that it came with first. */
export const keyHours = 24

export interface KeyedRequest {
  readonly subject: string
  readonly key: string
  readonly requestHash: Buffer
}

/** `new`: to be done now. `running`: somebody else does it, or has died over it. `other`: the key is of another request. */
export type KeyState =
  | { readonly kind: 'new' | 'running' | 'other' }
  | { readonly kind: 'done'; readonly status: number; readonly body: string | null }

/** Takes a key for a request, or tells what became of the request that has it. Of several at once, one takes it. */
export async function takeKey(db: Database, { subject, key, requestHash }: KeyedRequest): Promise<KeyState> {
  const { rows: taken } = await sql`
    insert into idempotency_keys as t (subject, key, request_hash) values (${subject}, ${key}, ${requestHash})
    on conflict (subject, key) do update
      set request_hash = excluded.request_hash, status = null, body = null, created_at = now()
      where t.created_at < now() - ${keyHours} * interval '1 hour'
    returning key`.execute(db)
  if (taken.length === 1) return { kind: 'new' }
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'body'])
    .where('subject', '=', subject)
    .where('key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return { kind: 'running' }
  if (!row.request_hash.equals(requestHash)) return { kind: 'other' }
  return row.status === null ? { kind: 'running' } : { kind: 'done', status: row.status, body: row.body }
}

/** Keeps what was answered. */
export const keepAnswer = (
  db: Database,
  { subject, key }: KeyedRequest,
  { status, body }: { readonly status: number; readonly body: string | null },
) =>
  db
    .updateTable('idempotency_keys')
    .set({ status, body })
    .where('subject', '=', subject)
    .where('key', '=', key)
    .execute()

/** A request that was refused has done nothing: the same key may ask again. */
export const giveBackKey = (db: Database, { subject, key }: KeyedRequest) =>
  db.deleteFrom('idempotency_keys').where('subject', '=', subject).where('key', '=', key).execute()

/** Takes away what is asked for no more. */
export const sweepApiCalls = (db: Database) =>
  sql`
    delete from api_calls where used_until < now();
    delete from idempotency_keys where created_at < now() - ${sql.raw(String(keyHours))} * interval '1 hour'`.execute(
    db,
  )
