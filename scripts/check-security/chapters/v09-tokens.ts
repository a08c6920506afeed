import { ok } from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { comeBack, isLetIn, isRefusedFor, somebody } from '../forged-tokens.ts'
import { assertNowhere } from '../project-files.ts'
import { expectStatus } from '../proofs.ts'
import { absent, check, type Requirement } from '../requirement.ts'

const now = () => Math.floor(Date.now() / 1000)
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

export const tokens: readonly Requirement[] = [
  check('V9.1.1', 'an ID token counts with the signature of its provider alone', (target) =>
    isRefusedFor(target, { signer: 'none' }, { signer: 'other' }),
  ),
  check('V9.1.2', 'none, and HMAC with a key that everybody knows, are no signatures', (target) =>
    isRefusedFor(
      target,
      { signer: 'none' },
      { signer: 'secret' },
      { header: { alg: 'none' } },
      { header: { alg: 'RS512' } },
    ),
  ),
  check('V9.1.3', 'no token brings its own key', (target) => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
    const jwk = publicKey.export({ format: 'jwk' })
    return isRefusedFor(
      target,
      { signer: 'other', header: { jwk } },
      { signer: 'other', header: { jku: `${target.issuer.url}/keys`, kid: 'other' } },
      { signer: 'other', header: { x5u: `${target.issuer.url}/keys` } },
    )
  }),
  check('V9.2.1', 'a token counts neither after its time nor before it', (target) =>
    isRefusedFor(
      target,
      { claims: { exp: now() - 600 } },
      { claims: { nbf: now() + 600 } },
      { claims: { exp: undefined } },
      { claims: { iat: undefined } },
    ),
  ),
  check('V9.2.2', 'an ID token opens no API, and a token of the API signs nobody in', async (target) => {
    const claims = { ...somebody(), iss: target.issuer.url, aud: target.issuer.clientId, exp: now() + 60 }
    const token = `${part({ alg: 'none' })}.${part(claims)}.`
    expectStatus(await target.stranger().get('/api/v1/customers', { authorization: `Bearer ${token}` }), 401)
    const { authorization } = await target.token('viewer', ['read'])
    const client = target.stranger()
    client.cookies.set('harbour', authorization.replace('Bearer ', ''))
    const page = await client.get('/customers')
    ok(page.status === 302, `a token in the place of a session is answered with ${page.status}`)
    expectStatus(await target.stranger().get('/customers', { authorization }), 302)
  }),
  check('V9.2.3', 'a token for somebody else is refused', (target) =>
    isRefusedFor(
      target,
      { claims: { aud: 'other' } },
      { claims: { aud: undefined } },
      { claims: { aud: [target.issuer.clientId, 'other'], azp: 'other' } },
    ),
  ),
  absent('V9.2.4', 'Harbour signs no tokens', async (target) => {
    assertNowhere(/\bSignJWT\b|\bcreateSign\(|jwt\.sign\(|generateKeyPair/, ['functions', 'shared', 'web', 'infra'])
    ok(isLetIn(await comeBack(target, { claims: somebody() })))
  }),
]
