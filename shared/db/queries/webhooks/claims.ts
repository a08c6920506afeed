import { sql } from 'kysely'
import type { DeliveryProblem } from '../../../webhooks/delivery.ts'
import type { Database } from '../../database.ts'

/** It is not told of the same one before another that is owed: they come in the order of the changes. */
const isDue = sql`
  d.state = 'owed' and d.next_at <= now() and not exists (
    select from webhook_deliveries e where e.webhook_id = d.webhook_id and e.about = d.about and e.state = 'owed'
      and e.sequence < d.sequence)`

/** Webhooks that are owed something now. */
export async function listOwedWebhooks(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select w.id from webhooks w where w.is_on and (w.retry_at is null or w.retry_at <= now())
      and exists (select from webhook_deliveries d where d.webhook_id = w.id and ${isDue})`.execute(db)
  return rows.map(({ id }) => id)
}

/** A delivery that is ours to send. */
export interface ClaimedDelivery {
  readonly id: string
  readonly type: string
  readonly about: string | null
  readonly facts: Readonly<Record<string, string>>
  readonly happenedAt: Date
  readonly attempts: number
  readonly body: string | null
  readonly url: string
  /** In base 64: what it is signed with. */
  readonly secrets: readonly string[]
}

export interface Claim {
  readonly claim: string
  readonly leaseMs: number
  readonly most: number
}

/**
 * Takes the oldest that are due; one alone from a webhook where the last try was in vain. Whoever dies over them leaves them to
 * the next one, as soon as the lease is over.
 */
export async function claimDeliveries(
  db: Database,
  webhookId: string,
  { claim, leaseMs, most }: Claim,
): Promise<ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    with hook as (
      select id, url, array_remove(array[secret, case when previous_until > now() then previous_secret end], null) as secrets,
        case when failures > 0 then 1 else ${most} end as most
      from webhooks where id = ${webhookId} and is_on and (retry_at is null or retry_at <= now())
    ), due as (
      select d.id from webhook_deliveries d where d.webhook_id = (select id from hook) and ${isDue}
      order by d.sequence limit (select most from hook) for update skip locked
    )
    update webhook_deliveries d
    set claim = ${claim}, attempts = attempts + 1, tried_at = now(), next_at = now() + ${leaseMs} * interval '1 millisecond'
    from due, hook where d.id = due.id
    returning d.id, d.type, d.about, d.facts, d.happened_at as "happenedAt", d.attempts, d.body, hook.url, hook.secrets`.execute(
    db,
  )
  return rows
}

/** Keeps what is sent, for the tries that follow. @returns false where it is not ours any more */
export async function keepBody(db: Database, { id, claim, body }: { id: string; claim: string; body: string }) {
  const { rows } = await sql`
    update webhook_deliveries set body = ${body} where id = ${id} and claim = ${claim} returning id`.execute(db)
  return rows.length === 1
}

export interface Tried {
  readonly id: string
  readonly claim: string
  readonly status: number | null
  readonly answer: string | null
  readonly problem: DeliveryProblem | null
  readonly tookMs: number
  /** When it is tried again; null where it is not. */
  readonly waitSeconds: number | null
}

/**
 * Notes how a try went. Needs `lockWebhook`.
 *
 * @returns false where it is not ours any more: somebody else sends it, or it is gone
 */
export async function noteTry(db: Database, tried: Tried): Promise<boolean> {
  const { id, claim, status, answer, problem, tookMs, waitSeconds } = tried
  const state = problem === null ? 'delivered' : waitSeconds === null ? 'given-up' : 'owed'
  const { rows } = await sql`
    update webhook_deliveries
    set state = ${state}, claim = null, status = ${status}, answer = ${answer}, problem = ${problem}, took_ms = ${tookMs},
      next_at = now() + ${waitSeconds ?? 0} * interval '1 second'
    where id = ${id} and claim = ${claim} returning id`.execute(db)
  return rows.length === 1
}

export interface LockedWebhook {
  readonly failures: number
  readonly isFailingLong: boolean
}

/** Locks a webhook that is on, before its deliveries; a change of a customer waits for it no moment. */
export async function lockWebhook(db: Database, id: string, longHours: number): Promise<LockedWebhook | undefined> {
  const { rows } = await sql<LockedWebhook>`
    select failures, coalesce(failing_since < now() - ${longHours} * interval '1 hour', false) as "isFailingLong"
    from webhooks where id = ${id} and is_on for no key update`.execute(db)
  return rows[0]
}

export const noteArrived = (db: Database, id: string) =>
  sql`
    update webhooks set failures = 0, failing_since = null, retry_at = null where id = ${id} and failures > 0`.execute(
    db,
  )

/** Of several that were sent at once, and all in vain, the first one counts. */
export const noteInVain = (db: Database, id: string, pauseSeconds: number) =>
  sql`
    update webhooks set failures = failures + 1, failing_since = coalesce(failing_since, now()),
      retry_at = now() + ${pauseSeconds} * interval '1 second'
    where id = ${id} and (retry_at is null or retry_at <= now())`.execute(db)

/** Turns a webhook off to which nothing arrives; what it is owed waits until it is turned on. */
export const turnOffWebhook = (db: Database, id: string, reason: 'failing' | 'gone') =>
  sql`update webhooks set is_on = false, off_reason = ${reason}, retry_at = null where id = ${id}`.execute(db)
