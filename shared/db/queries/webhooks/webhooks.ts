import { sql } from 'kysely'
import type { WebhookEvent } from '../../../webhooks/events.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

export interface WebhookChange {
  readonly url: string
  readonly description: string
  readonly events: readonly WebhookEvent[]
}

export async function insertWebhook(
  db: Database,
  webhook: WebhookChange & { readonly secret: string; readonly createdBy: string | null },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into webhooks (url, description, events, secret, created_by)
    values (${webhook.url}, ${webhook.description}, ${[...webhook.events]}::text[], ${webhook.secret}, ${webhook.createdBy})
    returning id`.execute(db)
  return theOne(rows).id
}

/** Until the end of the transaction nobody else adds a webhook. @returns how many there are */
export async function lockWebhooks(db: Database): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('webhooks', 0))`.execute(db)
  const { count } = await db
    .selectFrom('webhooks')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface WebhookRow extends WebhookChange {
  readonly id: string
  readonly isOn: boolean
  /** Why it was turned off by itself. */
  readonly offReason: 'failing' | 'gone' | null
  /** Since when nothing has arrived that was tried. */
  readonly failingSince: Date | null
  readonly retryAt: Date | null
  /** Until then it is signed with the secret before as well. */
  readonly previousUntil: Date | null
  readonly owed: number
  readonly givenUp: number
  readonly deliveredAt: Date | null
  readonly by: string | null
  readonly createdAt: Date
}

/** The one that was added last first. */
export async function listWebhooks(db: Database, id?: string): Promise<WebhookRow[]> {
  const { rows } = await sql<WebhookRow>`
    select w.id, w.url, w.description, w.events, w.is_on as "isOn", w.off_reason as "offReason",
      w.failing_since as "failingSince", w.retry_at as "retryAt",
      case when w.previous_until > now() then w.previous_until end as "previousUntil",
      (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'owed') as owed,
      (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'given-up') as "givenUp",
      (select max(tried_at) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'delivered') as "deliveredAt",
      u.name as by, w.created_at as "createdAt"
    from webhooks w left join users u on u.id = w.created_by
    where ${id === undefined ? sql`true` : sql`w.id = ${id}::uuid`}
    order by w.id desc`.execute(db)
  return rows
}

/** @returns whether there is such a webhook */
export async function updateWebhook(db: Database, id: string, change: Partial<WebhookChange>): Promise<boolean> {
  const { events, ...rest } = change
  const row = await db
    .updateTable('webhooks')
    .set({ ...rest, ...(events !== undefined && { events: [...events] }), id })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Turns one on, as if nothing had ever been in vain; or off. @returns whether there is such a webhook */
export async function turnWebhook(db: Database, id: string, isOn: boolean): Promise<boolean> {
  const { rows } = await sql`
    update webhooks set is_on = ${isOn}, off_reason = null, failures = 0, failing_since = null, retry_at = null,
      on_since = case when is_on then on_since else now() end
    where id = ${id} returning id`.execute(db)
  return rows.length === 1
}

/** Signs with this secret from now on, and for some hours with the one before as well. */
export async function replaceSecret(
  db: Database,
  id: string,
  { secret, hours }: { readonly secret: string; readonly hours: number },
): Promise<Date | undefined> {
  const { rows } = await sql<{ until: Date }>`
    update webhooks set secret = ${secret}, previous_secret = secret, previous_until = now() + ${hours} * interval '1 hour'
    where id = ${id} returning previous_until as until`.execute(db)
  return rows[0]?.until
}

export async function deleteWebhook(db: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('webhooks').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}

/** How many have turned themselves off. */
export async function countOffWebhooks(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('webhooks')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('off_reason', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}
