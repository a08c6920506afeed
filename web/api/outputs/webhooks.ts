import * as z from 'zod'
import { deliveryProblems, deliveryStates } from '../../../shared/webhooks/delivery.ts'
import { webhookEvents } from '../../../shared/webhooks/events.ts'
import { Code } from './basics.ts'

export const CreateWebhookOutput = z.object({ id: z.string(), url: z.string(), secret: z.string() })

export const ReplaceSecretOutput = z.object({ id: z.string(), secret: z.string(), previousUntil: z.date() })

export const ChangeWebhookOutput = z.object({ id: z.string() })

export const TurnWebhookOutput = z.object({ id: z.string(), isOn: z.boolean() })

export const ResendGivenUpOutput = z.object({ id: z.string(), deliveries: z.number() })

export const SendOneOutput = z.object({ id: z.string(), deliveryId: z.string() })

export const GetWebhookOutput = z.object({
  id: z.string(),
  url: z.string(),
  description: z.string(),
  events: z.array(z.enum(webhookEvents)),
  isOn: z.boolean(),
  offReason: z.enum(['failing', 'gone']).nullable(),
  failingSince: z.date().nullable(),
  retryAt: z.date().nullable(),
  previousUntil: z.date().nullable(),
  owed: z.number(),
  givenUp: z.number(),
  deliveredAt: z.date().nullable(),
  by: z.string().nullable(),
  createdAt: z.date(),
})

export const ListWebhooksOutput = z.object({ items: z.array(GetWebhookOutput) })

const Delivery = z.object({
  id: z.string(),
  sequence: z.number(),
  type: Code,
  about: z.string().nullable(),
  state: z.enum(deliveryStates),
  happenedAt: z.date(),
  attempts: z.number(),
  triedAt: z.date().nullable(),
  nextAt: z.date().nullable(),
  status: z.number().nullable(),
  problem: z.enum(deliveryProblems).nullable(),
  tookMs: z.number().nullable(),
})

export const ListDeliveriesOutput = z.object({ items: z.array(Delivery), next: z.number().nullable() })

export const GetDeliveryOutput = Delivery.extend({
  webhookId: z.string(),
  body: z.string().nullable(),
  answer: z.string().nullable(),
})
