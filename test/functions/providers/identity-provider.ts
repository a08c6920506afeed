import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { openProviderMemory } from './provider-memory.ts'

/** What the provider knows of its people, by what they type to sign in. */
export type People = Record<string, Readonly<Record<string, unknown>>>

/** Changes what the provider answers at a path, such as `/token`. */
export type Alter = (path: string, answer: Record<string, unknown>) => unknown

export interface IdentityProvider {
  readonly issuer: string
  /** The key that it signs with, and what the key is called. */
  key: ReturnType<typeof makeKey>
  kid: string
  readonly people: People
  alter: Alter
  /** From now on it signs with another key, and tells of no other. */
  rotate(kid: string): void
  close(): Promise<void>
}

export const clientSecret = 'a secret of the client'
const unchanged: Alter = (_, answer) => answer

export const makeKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A real provider behind a front that can alter its answers, over HTTP. */
export async function openIdentityProvider(origin: string, name: string): Promise<IdentityProvider> {
  const front = createServer()
  front.listen(0, '127.0.0.1')
  await once(front, 'listening')
  const issuer = urlOf(front)
  const people: People = {}
  const settings = { origin, name, adapter: openProviderMemory() }
  let answer: ReturnType<typeof answerer>
  const back = createServer((request, response) => void answer(request, response))
  back.listen(0, '127.0.0.1')
  await once(back, 'listening')
  const opened: IdentityProvider = {
    ...{ issuer, key: makeKey(), kid: 'first', people, alter: unchanged },
    rotate(kid) {
      Object.assign(opened, { kid, key: makeKey() })
      answer = answerer(opened, settings)
    },
    close: async () => {
      for (const server of [front, back]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
  answer = answerer(opened, settings)
  front.on('request', (request, response) => void passOn(request, response, urlOf(back), opened))
  return opened
}

/** The package itself, with the key of now; what it keeps of sign-ins outlasts the key. */
function answerer(
  { issuer, key, kid, people }: IdentityProvider,
  {
    origin,
    name,
    adapter,
  }: Readonly<Record<'origin' | 'name', string>> & { readonly adapter: ReturnType<typeof openProviderMemory> },
) {
  const provider: Provider = new Provider(issuer, {
    adapter,
    clients: [
      {
        client_id: 'harbour',
        client_secret: clientSecret,
        redirect_uris: [`${origin}/login/oidc/${name}/callback`],
        post_logout_redirect_uris: [`${origin}/login`],
      },
    ],
    jwks: { keys: [{ ...key.privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    loadExistingGrant: async (ctx: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const { client, session } = ctx.oidc
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  return provider.callback()
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  to: string,
  { issuer, alter }: IdentityProvider,
): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const path = request.url ?? '/'
  const { connection: _, host: _host, 'content-length': _length, ...headers } = request.headers
  const answer = await fetch(to + path, {
    method: request.method ?? 'GET',
    // By this it writes its own addresses.
    headers: { ...(headers as Record<string, string>), 'x-forwarded-host': new URL(issuer).host },
    body: parts.length === 0 ? null : Buffer.concat(parts),
    redirect: 'manual',
  })
  const text = (await answer.text()).replaceAll(to, issuer)
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  const said = isJson ? JSON.parse(text) : {}
  const altered = isJson ? alter(path, said) : undefined
  // What was an error and is none any more has to look like it.
  const isGoodNow = 'error' in said && !Object.hasOwn(Object(altered), 'error')
  const location = answer.headers.get('location')?.replaceAll(to, issuer)
  response.writeHead(isGoodNow ? 200 : answer.status, {
    ...(location !== undefined && { location }),
    'content-type': answer.headers.get('content-type') ?? 'text/plain',
    'set-cookie': answer.headers.getSetCookie(),
  })
  response.end(isJson ? JSON.stringify(altered) : text)
}
