import { createHmac, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sweepSessions } from '../../../shared/db/queries/system/sweep.ts'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { openBrowser } from './browse.ts'
import { type Alter, clientSecret, makeKey } from './identity-provider.ts'
import { comeBack, enterAt, openWithProvider, start } from './providers.ts'

const { deps, provider, close } = await openWithProvider()
afterAll(close)

type Claims = Record<string, unknown>
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims

/** Signs as the provider does. */
function signed(claims: Claims, key: KeyObject = provider.key.privateKey, header: Claims = {}): string {
  const text = `${encode({ alg: 'RS256', kid: 'first', ...header })}.${encode(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
}
function keyed(claims: Claims, secret: string): string {
  const text = `${encode({ alg: 'HS256', kid: 'first' })}.${encode(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
const publicPem = () => createPublicKey(provider.key.privateKey).export({ type: 'spki', format: 'pem' }).toString()
const stranger = makeKey()

/** Alters the ID token, as it comes in the answer of the token endpoint. */
const withToken =
  (change: (claims: Claims, token: string) => string | undefined): Alter =>
  (path, answer) => {
    if (path !== '/token' || typeof answer.id_token !== 'string') return answer
    return { ...answer, id_token: change(decode(answer.id_token.split('.')[1]), answer.id_token) }
  }
const withClaims = (more: Claims) => withToken((claims) => signed({ ...claims, ...more }))
const now = () => Math.floor(Date.now() / 1_000)

beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('provider_requests').execute()
  const ann = { email: 'ann@harbour.test', email_verified: true, name: 'Ann', groups: ['staff'] }
  Object.assign(provider.people, { ann, it: { ...ann, email: 'it@harbour.test', groups: ['it'] } })
})
afterEach(async () => {
  provider.alter = (_, answer) => answer
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
})

const nothingOpened = async () => {
  expect(await deps.db.selectFrom('sessions').select('id').execute()).toEqual([])
  expect(await deps.db.selectFrom('users').select('id').execute()).toEqual([])
}

test('an answer that was signed anew and says the same comes in', async () => {
  provider.alter = withClaims({})
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
})

describe('an answer with an ID token that is wrong in one thing opens nothing', () => {
  test.each<[string, Alter]>([
    ['alg none', withToken((claims) => `${encode({ alg: 'none' })}.${encode(claims)}.`)],
    [
      'alg none, with the signature',
      withToken((_, token) => `${encode({ alg: 'none' })}.${token.split('.').slice(1).join('.')}`),
    ],
    ['HS256 with the public key', withToken((claims) => keyed(claims, publicPem()))],
    ['HS256 with the secret of the client', withToken((claims) => keyed(claims, clientSecret))],
    ['signed by a key of somebody else', withToken((claims) => signed(claims, stranger.privateKey))],
    [
      'other claims under the signature',
      withToken(
        (claims, token) => `${token.split('.')[0]}.${encode({ ...claims, groups: ['it'] })}.${token.split('.')[2]}`,
      ),
    ],
    ['an unknown key', withToken((claims) => signed(claims, provider.key.privateKey, { kid: 'second' }))],
    ['another issuer', withClaims({ iss: 'https://evil.example' })],
    ['another audience', withClaims({ aud: 'other' })],
    ['several audiences, and another party', withClaims({ aud: ['harbour', 'other'], azp: 'other' })],
    ['another nonce', withClaims({ nonce: 'other' })],
    ['no nonce', withClaims({ nonce: undefined })],
    ['expired', withClaims({ exp: now() - 60, iat: now() - 3_600 })],
    ['without an end', withClaims({ exp: undefined })],
    ['not valid yet', withClaims({ nbf: now() + 3_600 })],
    ['another subject than the provider tells of', withClaims({ sub: 'it' })],
    ['without a subject', withClaims({ sub: undefined })],
    ['a subject with a NUL', withClaims({ sub: 'ann\0' })],
    ['none at all', withToken(() => undefined)],
    ['words that are no token', withToken(() => 'a.b.c')],
  ])('%s', async (_, alter) => {
    provider.alter = alter
    expect(await codeOf(enterAt(deps, 'ann'))).toBe('session.wrong-password')
    await nothingOpened()
  })

  test('more told of somebody else', async () => {
    provider.alter = (path, answer) => (path === '/me' ? { ...answer, sub: 'it' } : answer)
    expect(await codeOf(enterAt(deps, 'ann'))).toBe('session.wrong-password')
    await nothingOpened()
  })

  test('an answer without end is not read', async () => {
    provider.alter = (path, answer) => (path === '/me' ? { ...answer, name: 'x'.repeat(1_000_001) } : answer)
    expect(await codeOf(enterAt(deps, 'ann'))).toBe('session.wrong-password')
    await nothingOpened()
  })
})

describe('an answer that is none to this browser opens nothing', () => {
  const answered = async () => {
    const { to, token } = await start(deps)
    return { token, back: (await openBrowser().signIn(to, 'ann')).searchParams }
  }

  test.each<[string, (back: URLSearchParams) => void]>([
    ['another state', (back) => back.set('state', 'other')],
    ['no state', (back) => back.delete('state')],
    ['another issuer', (back) => back.set('iss', 'https://evil.example')],
    ['no issuer, which this one always says', (back) => back.delete('iss')],
    ['another code', (back) => back.set('code', 'other')],
    ['no code', (back) => back.delete('code')],
    ['two states', (back) => back.append('state', 'other')],
    ['an error', (back) => back.set('error', 'access_denied')],
  ])('%s', async (_, change) => {
    const { token, back } = await answered()
    change(back)
    expect(await codeOf(comeBack(deps, token, back.toString()))).toBe('session.wrong-password')
    await nothingOpened()
  })

  test('from a browser that was sent nowhere, or elsewhere', async () => {
    const { back } = await answered()
    const { token } = await start(deps)
    for (const other of ['', 'x', token]) {
      expect(await codeOf(comeBack(deps, other, back.toString()))).toBe('session.wrong-password')
    }
    await nothingOpened()
  })

  test('the same once more, also of two at once', async () => {
    const { token, back } = await answered()
    const tries = [1, 2].map(() => codeOf(comeBack(deps, token, back.toString())))
    expect((await Promise.all(tries)).sort()).toEqual(['done', 'session.wrong-password'])
    expect(await codeOf(comeBack(deps, token, back.toString()))).toBe('session.wrong-password')
    expect(await deps.db.selectFrom('sessions').select('id').execute()).toHaveLength(1)
  })

  test('a code that was used already, with a request of its own', async () => {
    const { token, back } = await answered()
    const kept = await deps.db.selectFrom('provider_requests').selectAll().executeTakeFirstOrThrow()
    await comeBack(deps, token, back.toString())
    await deps.db.insertInto('provider_requests').values(kept).execute()
    expect(await codeOf(comeBack(deps, token, back.toString()))).toBe('session.wrong-password')
  })

  test('too late; and what is too old is swept', async () => {
    const { token, back } = await answered()
    await sql`update provider_requests set expires_at = now()`.execute(deps.db)
    expect(await codeOf(comeBack(deps, token, back.toString()))).toBe('session.wrong-password')
    await sweepSessions(deps.db)
    expect(await deps.db.selectFrom('provider_requests').selectAll().execute()).toEqual([])
    await nothingOpened()
  })

  test('with another verifier than went along (PKCE)', async () => {
    const { token, back } = await answered()
    await deps.db
      .updateTable('provider_requests')
      .set({ verifier: 'x'.repeat(43) })
      .execute()
    expect(await codeOf(comeBack(deps, token, back.toString()))).toBe('session.wrong-password')
    await nothingOpened()
  })
})
