import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { createSecret, shownSecret, signWebhook } from '../../../shared/webhooks/sign-webhook.ts'
import { checkProperty } from '../../support/property.ts'

const now = () => Math.floor(Date.now() / 1_000)

test('the reference library knows a signature of ours, by either secret, whatever the body says', () => {
  checkProperty(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const body = JSON.stringify({ text })
      const secrets = [createSecret(), createSecret()]
      const headers = signWebhook(body, { id: 'one', seconds: now(), secrets })
      for (const secret of secrets) expect(new Webhook(shownSecret(secret)).verify(body, headers)).toEqual({ text })
    }),
    { seed: 20_261_132 },
  )
})

test('it refuses another body, id, time or secret, and one that is too old', () => {
  const secret = createSecret()
  const receiver = new Webhook(shownSecret(secret))
  const headers = signWebhook('{}', { id: 'one', seconds: now(), secrets: [secret] })
  const [first, ...others] = [
    () => receiver.verify('{}', headers),
    () => receiver.verify('{ }', headers),
    () => receiver.verify('{}', { ...headers, 'webhook-id': 'two' }),
    () => receiver.verify('{}', { ...headers, 'webhook-timestamp': String(now() - 1) }),
    () => new Webhook(shownSecret(createSecret())).verify('{}', headers),
    () => receiver.verify('{}', signWebhook('{}', { id: 'one', seconds: now() - 600, secrets: [secret] })),
  ]
  expect(first).not.toThrow()
  for (const other of others) expect(other).toThrow()
})

test('a secret has as many bytes as the standard asks for', () => {
  expect(Buffer.from(createSecret(), 'base64')).toHaveLength(32)
})
