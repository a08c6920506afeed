import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { type Check, without } from './checks.ts'
import { type Alter, clientSecret, makeKey } from './identity-provider.ts'
import { enterAt, openWithProvider } from './providers.ts'
import { encode, keyed, now, publicPem, signed, withClaims, withToken } from './tokens.ts'

const { deps, provider, close } = await openWithProvider()
afterAll(close)
const stranger = makeKey()
const claimed = (more: Record<string, unknown>) => withClaims(provider, more)

beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('provider_requests').execute()
  const ann = { email: 'ann@harbour.test', email_verified: true, name: 'Ann', groups: ['staff'] }
  Object.assign(provider.people, { ann, it: { ...ann, email: 'it@harbour.test', groups: ['it'] } })
})
afterEach(async () => {
  provider.alter = (_, answer) => answer
  await emptyDatabase(deps.db)
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
})

const nothingOpened = async () => {
  expect(await deps.db.selectFrom('sessions').select('id').execute()).toEqual([])
  expect(await deps.db.selectFrom('users').select('id').execute()).toEqual([])
}

test('an answer that was signed anew and says the same comes in', async () => {
  provider.alter = claimed({})
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
})

describe('an answer that is wrong in one thing opens nothing, and would without the checks that it fails', () => {
  const more = (change: Record<string, unknown>): Alter => {
    return (path, answer) => (path === '/me' ? { ...answer, ...change } : answer)
  }
  test.each<[string, Alter, Check[], object?]>([
    ['alg none', withToken((claims) => `${encode({ alg: 'none' })}.${encode(claims)}.`), ['algorithm', 'signature']],
    [
      'alg none, with the signature',
      withToken((_, token) => `${encode({ alg: 'none' })}.${token.split('.').slice(1).join('.')}`),
      ['algorithm', 'signature'],
    ],
    [
      'HS256 with the public key',
      withToken((claims) => keyed(claims, publicPem(provider))),
      ['algorithm', 'signature'],
    ],
    [
      'HS256 with the secret of the client',
      withToken((claims) => keyed(claims, clientSecret)),
      ['algorithm', 'signature'],
    ],
    [
      'signed by a key of somebody else',
      withToken((claims) => signed(claims, provider, stranger.privateKey)),
      ['signature'],
    ],
    [
      'other claims under the signature',
      withToken(
        (claims, token) => `${token.split('.')[0]}.${encode({ ...claims, groups: ['it'] })}.${token.split('.')[2]}`,
      ),
      ['signature'],
    ],
    ['an unknown key', withToken((claims) => signed(claims, { ...provider, kid: 'other' })), ['name of the key']],
    ['another issuer', claimed({ iss: 'https://evil.example' }), ['issuer']],
    ['another audience', claimed({ aud: 'other' }), ['audience']],
    ['audiences without us', claimed({ aud: ['other', 'another'], azp: 'harbour' }), ['audience']],
    [
      'several audiences, and another party',
      claimed({ aud: ['harbour', 'other'], azp: 'other' }),
      ['authorized party'],
    ],
    ['several audiences, and no party', claimed({ aud: ['harbour', 'other'] }), ['authorized party']],
    ['another nonce', claimed({ nonce: 'other' }), ['nonce']],
    ['no nonce', claimed({ nonce: undefined }), ['nonce']],
    ['expired', claimed({ exp: now() - 60, iat: now() - 3_600 }), ['end']],
    ['without an end', claimed({ exp: undefined }), ['presence of an end']],
    ['not valid yet', claimed({ nbf: now() + 3_600 }), ['beginning']],
    ['another subject than the provider tells of', claimed({ sub: 'it' }), ['same subject']],
    ['more told of somebody else', more({ sub: 'it' }), ['same subject']],
    ['without end', more({ website: 'x'.repeat(1_000_001) }), ['length']],
    [
      'signed in long ago, when asked again',
      claimed({ auth_time: now() - 3_600 }),
      ['time of sign-in'],
      { isAgain: true },
    ],
    [
      'no time of sign-in, when asked again',
      claimed({ auth_time: undefined }),
      ['presence of a time of sign-in'],
      { isAgain: true },
    ],
  ])('%s', async (_, alter, checks, how) => {
    provider.alter = alter
    expect(await codeOf(enterAt(deps, 'ann', how))).toBe('session.wrong-password')
    await nothingOpened()
    for (const only of checks.length > 1 ? checks : []) {
      const { enterAt: enterWithout } = await without([only])
      expect(await codeOf(enterWithout(deps, 'ann', how)), `without ${only}`).toBe('session.wrong-password')
    }
    await nothingOpened()
    const { enterAt: enterWithout } = await without(checks)
    expect(await codeOf(enterWithout(deps, 'ann', how))).toBe('done')
  })
})

describe('an answer that tells nobody’s name opens nothing', () => {
  test.each<[string, Alter]>([
    ['without a subject', claimed({ sub: undefined })],
    ['a subject with a NUL', claimed({ sub: 'ann\0' })],
    ['no token', withToken(() => undefined)],
    ['words that are no token', withToken(() => 'a.b.c')],
  ])('%s', async (_, alter) => {
    provider.alter = alter
    expect(await codeOf(enterAt(deps, 'ann'))).toBe('session.wrong-password')
    await nothingOpened()
  })
})
