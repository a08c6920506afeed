import { afterAll, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { openWithProvider, origin, start } from './providers.ts'

const { deps, provider, close } = await openWithProvider()
afterAll(close)
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('provider_requests').execute()
})

test('a browser is sent with state, nonce and the hash of a verifier, none of which it can know before', async () => {
  const [first, second] = [await start(deps), await start(deps, { isAgain: true })]
  const sent = new URL(first.to)
  expect(sent.origin).toBe(provider.issuer)
  expect(Object.fromEntries(sent.searchParams)).toEqual({
    client_id: 'harbour',
    response_type: 'code',
    redirect_uri: `${origin}/login/oidc/work/callback`,
    scope: 'openid profile email',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  })
  const again = new URL(second.to).searchParams
  expect([again.get('prompt'), again.get('max_age')]).toEqual(['login', '900'])
  for (const name of ['state', 'nonce', 'code_challenge']) expect(again.get(name)).not.toBe(sent.searchParams.get(name))
  const kept = JSON.stringify(await deps.db.selectFrom('provider_requests').selectAll().execute())
  expect(kept).not.toContain(first.token)
})

test('to one that the settings do not name nobody is sent', async () => {
  expect(await codeOf(start(deps, { provider: 'other' }))).toBe('not-found')
})

test('one that does not answer, or says that it is another, is told as that', async () => {
  provider.alter = (_, answer) => ({ ...answer, issuer: 'https://evil.example' })
  expect(await codeOf(start(deps))).toBe('part.unavailable')
  const providers = deps.config.providers.map((one) => ({ ...one, issuer: 'http://127.0.0.1:1' }))
  expect(await codeOf(start({ ...deps, config: { ...deps.config, providers } }))).toBe('part.unavailable')
  provider.alter = (_, answer) => answer
  expect(await codeOf(start(deps))).toBe('done')
})

test('a network is sent sixty times at once, and others as before', async () => {
  const codes: string[] = []
  for (let tries = 0; tries < 61; tries += 1) codes.push(await codeOf(start(deps)))
  expect([codes.filter((code) => code === 'done').length, codes.at(-1)]).toEqual([60, 'session.too-many-tries'])
  expect(await codeOf(start(deps, { address: '198.51.100.1' }))).toBe('done')
})
