import { sql } from 'kysely'
import type { DeliveryProblem, DeliveryState } from '../../../webhooks/delivery.ts'
import type { Database } from '../../database.ts'

export interface DeliveryRow {
  readonly id: string
  readonly sequence: number
  readonly type: string
  readonly about: string | null
  readonly state: DeliveryState
  readonly happenedAt: Date
  readonly attempts: number
  readonly triedAt: Date | null
  /** Null where it is tried no more. */
  readonly nextAt: Date | null
  readonly status: number | null
  readonly problem: DeliveryProblem | null
  readonly tookMs: number | null
}

const shown = sql`
  d.id, d.sequence, d.type, d.about, d.state, d.happened_at as "happenedAt", d.attempts, d.tried_at as "triedAt",
  case when d.state = 'owed' then d.next_at end as "nextAt", d.status, d.problem, d.took_ms as "tookMs"`

/** The latest first. */
export async function listDeliveries(
  db: Database,
  webhookId: string,
  { state, before, limit }: { readonly state?: DeliveryState; readonly before?: number; readonly limit: number },
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    select ${shown} from webhook_deliveries d
    where d.webhook_id = ${webhookId}
      and ${state === undefined ? sql`true` : sql`d.state = ${state}`}
      and ${before === undefined ? sql`true` : sql`d.sequence < ${before}`}
    order by d.sequence desc limit ${limit}`.execute(db)
  return rows
}

export interface WholeDelivery extends DeliveryRow {
  readonly webhookId: string
  /** Null before it was sent, and once somebody in it was erased. */
  readonly body: string | null
  readonly answer: string | null
}

export async function findDelivery(db: Database, id: string): Promise<WholeDelivery | undefined> {
  const { rows } = await sql<WholeDelivery>`
    select ${shown}, d.webhook_id as "webhookId", d.body, d.answer from webhook_deliveries d where d.id = ${id}`.execute(
    db,
  )
  return rows[0]
}

/** Puts a delivery down that a person tries a webhook out with. */
export async function insertTest(db: Database, webhookId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into webhook_deliveries (webhook_id, type, about)
    select id, 'webhook.test', id from webhooks where id = ${webhookId} returning id`.execute(db)
  return rows[0]?.id
}

/**
 * Has these be sent again, as they were, from the first try on; at once, whatever was in vain before.
 *
 * @returns how many there were that do not wait already
 */
export async function sendAgain(
  db: Database,
  webhookId: string,
  which: { readonly id: string } | 'given-up',
): Promise<number> {
  await sql`update webhooks set retry_at = null where id = ${webhookId}`.execute(db)
  const { numAffectedRows } = await sql`
    update webhook_deliveries set state = 'owed', attempts = 0, next_at = now(), claim = null, status = null,
      answer = null, problem = null, took_ms = null
    where webhook_id = ${webhookId}
      and ${which === 'given-up' ? sql`state = 'given-up'` : sql`id = ${which.id}::uuid and state <> 'owed'`}`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

/** Whether a webhook is sent anything at all; undefined where there is none. */
export async function isWebhookOn(db: Database, id: string): Promise<boolean | undefined> {
  const row = await db.selectFrom('webhooks').select('is_on').where('id', '=', id).executeTakeFirst()
  return row?.is_on
}

/** Takes away what is over since so many days, and what has waited for so long. */
export const sweepDeliveries = (db: Database, keepDays: number) =>
  sql`
    delete from webhook_deliveries
    where greatest(happened_at, tried_at) < now() - ${keepDays} * interval '1 day'`.execute(db)

export interface DeliveryCounts {
  readonly owed: number
  readonly givenUp: number
  readonly failing: number
  readonly off: number
  /** For how long the oldest has waited. */
  readonly lagSeconds: number
}

/** What is owed to all webhooks that are on, and how many of them have trouble. */
export async function countDeliveries(db: Database): Promise<DeliveryCounts> {
  const { rows } = await sql<DeliveryCounts>`
    select (select count(*)::int from webhook_deliveries d join webhooks w on w.id = d.webhook_id
        where d.state = 'owed' and w.is_on) as owed,
      (select count(*)::int from webhook_deliveries where state = 'given-up') as "givenUp",
      (select count(*)::int from webhooks where failures > 0 and is_on) as failing,
      (select count(*)::int from webhooks where off_reason is not null) as off,
      coalesce((select extract(epoch from now() - min(d.happened_at))::float from webhook_deliveries d
        join webhooks w on w.id = d.webhook_id where d.state = 'owed' and w.is_on), 0) as "lagSeconds"`.execute(db)
  const [counts] = rows
  if (counts === undefined) throw new Error('counted nothing')
  return counts
}
