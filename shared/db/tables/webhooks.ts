import type { Generated } from 'kysely'
import type { DeliveryProblem, DeliveryState } from '../../webhooks/delivery.ts'
import type { WebhookEvent } from '../../webhooks/events.ts'
import type { Computed, Json, NullableTimestamp, Timestamp } from './columns.ts'

export interface WebhooksTables {
  webhooks: WebhooksTable
  webhook_deliveries: WebhookDeliveriesTable
}

interface WebhooksTable {
  id: Generated<string>
  url: string
  description: string
  events: WebhookEvent[]
  is_on: Generated<boolean>
  on_since: Timestamp
  /** Why it was turned off by itself. */
  off_reason: 'failing' | 'gone' | null
  /** In base 64, as the one before, which is signed with as well until `previous_until`. */
  secret: string
  previous_secret: string | null
  previous_until: NullableTimestamp
  /** Tries one after the other that were all in vain. */
  failures: Generated<number>
  failing_since: NullableTimestamp
  retry_at: NullableTimestamp
  created_by: string | null
  created_at: Timestamp
}

interface WebhookDeliveriesTable {
  id: Generated<string>
  sequence: Computed<number>
  webhook_id: string
  type: string
  about: string | null
  facts: Json<Readonly<Record<string, string>>>
  happened_at: Timestamp
  transaction: Computed<string>
  state: Generated<DeliveryState>
  attempts: Generated<number>
  next_at: Timestamp
  claim: string | null
  tried_at: NullableTimestamp
  /** What was sent first is sent each time; null before, and once somebody in it was erased. */
  body: string | null
  status: number | null
  answer: string | null
  problem: DeliveryProblem | null
  took_ms: number | null
}
