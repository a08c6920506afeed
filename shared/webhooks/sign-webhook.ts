import { createHmac, randomBytes } from 'node:crypto'

/** A key of 32 random bytes, in base 64; Standard Webhooks asks for 24 to 64. */
export const createSecret = (): string => randomBytes(32).toString('base64')

/** A secret as receivers are given it. */
export const shownSecret = (secret: string): string => `whsec_${secret}`

/** For so long after a new secret was made, the one before is signed with as well. */
export const rotationHours = 24

/**
 * The headers by which a receiver knows that a body is ours, and not an old one sent again.
 *
 * @param secrets in base 64; each makes a signature, and a receiver needs one of them
 * @param seconds of now, since 1970
 * @see https://www.standardwebhooks.com (specification 1.0.0, scheme v1)
 */
export function signWebhook(body: string, { id, seconds, secrets }: Signing): Readonly<Record<string, string>> {
  const signed = `${id}.${seconds}.${body}`
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64')}`,
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}

interface Signing {
  readonly id: string
  readonly seconds: number
  readonly secrets: readonly string[]
}
