import { isIP } from 'node:net'
import * as z from 'zod'
import { typedText } from '../../shared/contract/text.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, type TextKey, textOf } from '../../shared/messages/text.ts'
import { webhookEvents } from '../../shared/webhooks/events.ts'
import { guardAddresses, RefusedAddress } from '../../shared/webhooks/guard-address.ts'

const missing = 'webhooks.eventsMissing' satisfies TextKey

export const WebhookFields = z.object({
  /** `https://…`; http where the settings name the network. */
  url: typedText()
    .trim()
    .min(1, 'webhooks.urlMissing' satisfies TextKey)
    .max(2_000),
  description: typedText().trim().max(200).default(''),
  events: z
    .array(z.enum(webhookEvents))
    .min(1, missing)
    .max(webhookEvents.length)
    .transform((chosen) => webhookEvents.filter((event) => chosen.includes(event))),
})

/**
 * An address as it is kept. What its name leads to is looked at each time that something is sent; what is an address already
 * can be refused at once.
 *
 * @throws AppError `input.invalid`
 */
export function readUrl(text: string, networks: readonly string[]): string {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hash !== '')
    throw invalid(textOf('webhooks.noUrl'))
  const isTls = url.protocol === 'https:'
  if (!isTls && networks.length === 0) throw invalid(textOf('webhooks.plainHttp'))
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) === 0) return url.href
  try {
    guardAddresses([host], { isTls, networks })
  } catch (error) {
    if (!(error instanceof RefusedAddress)) throw error
    throw invalid(textOf(error.problem === 'plain-http' ? 'webhooks.plainHttp' : 'webhooks.refusedAddress'))
  }
  return url.href
}

const invalid = (said: Text) => new AppError('input.invalid', said, { fields: { url: said } })
