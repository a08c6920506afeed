import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a dishonest or mistaken provider changes of the ID token that an honest one would give. */
export interface Forged {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** `none`: without a signature; `other`: by a key of nobody's; `secret`: HMAC with the public key of the provider. */
  readonly signer?: 'none' | 'other' | 'secret'
}

/** A provider of OpenID Connect on this machine that says of anybody what it is told to. */
export interface Issuer {
  readonly url: string
  readonly clientId: string
  /** Of the answers that follow. */
  forge(forged: Forged | undefined): void
  /** What the metadata says the issuer is. */
  pretend(issuer: string | undefined): void
  /** Where its metadata leads, instead of being there. */
  leadTo(address: string | undefined): void
  /** What came to the token endpoint last. */
  lastRequest(): URLSearchParams
  close(): Promise<void>
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function openIssuer(): Promise<Issuer> {
  const [own, other] = [makeKey(), makeKey()]
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }
  const pem = own.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  let forged: Forged | undefined
  let pretended: string | undefined
  let elsewhere: string | undefined
  let last = new URLSearchParams()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    if (elsewhere !== undefined) response.writeHead(302, { location: elsewhere }).end()
    else if (pathname === '/.well-known/openid-configuration') answer(response, metadata(url, pretended ?? url))
    else if (pathname === '/keys') answer(response, { keys: [jwk] })
    else {
      last = new URLSearchParams(await text(request))
      answer(response, { access_token: 'none', token_type: 'Bearer', id_token: sign() })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clientId = 'harbour-check'

  /** The code says the nonce: a provider would have kept it. */
  function sign(): string {
    const now = Math.floor(Date.now() / 1000)
    const nonce = last.get('code') ?? ''
    const claims = { iss: url, aud: clientId, sub: 'nobody', nonce, iat: now, exp: now + 60, ...forged?.claims }
    const alg = { none: 'none', other: 'RS256', secret: 'HS256' }[forged?.signer ?? 'other']
    const unsigned = `${part({ alg, kid: 'own', typ: 'JWT', ...forged?.header })}.${part(claims)}`
    if (forged?.signer === 'none') return `${unsigned}.`
    if (forged?.signer === 'secret')
      return `${unsigned}.${createHmac('sha256', pem).update(unsigned).digest('base64url')}`
    return `${unsigned}.${signWith(forged?.signer === 'other' ? other.privateKey : own.privateKey, unsigned)}`
  }
  return {
    url,
    clientId,
    forge: (next) => {
      forged = next
    },
    pretend: (issuer) => {
      pretended = issuer
    },
    leadTo: (address) => {
      elsewhere = address
    },
    lastRequest: () => last,
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const makeKey = () => generateKeyPairSync('rsa', { modulusLength: 2_048 })
const signWith = (key: KeyObject, text: string) => createSign('RSA-SHA256').update(text).sign(key, 'base64url')

const metadata = (url: string, issuer: string) => ({
  issuer,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  jwks_uri: `${url}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
})

const answer = (response: ServerResponse, data: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data))
