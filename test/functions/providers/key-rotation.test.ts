import { afterAll, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { openBrowser } from './browse.ts'
import { without } from './checks.ts'
import { comeBack, enterAt, openWithProvider, start } from './providers.ts'
import { signed, withToken } from './tokens.ts'

const { deps, provider, close } = await openWithProvider()
afterAll(close)

beforeEach(async () => {
  await emptyDatabase(deps.db)
  provider.people.ann = { email: 'ann@harbour.test', email_verified: true, name: 'Ann', groups: ['staff'] }
  provider.alter = (_, answer) => answer
})

test('a provider may change its key, also while somebody is there, under a new name or the old one', async () => {
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
  for (const kid of ['second', 'third', 'third']) {
    const { to, token } = await start(deps)
    const back = await openBrowser().signIn(to, 'ann')
    provider.rotate(kid)
    expect(await codeOf(comeBack(deps, token, back.search.slice(1)))).toBe('done')
    expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
  }
})

test('a key that the provider has no more opens nothing, and would if no signature was looked at', async () => {
  const { key, kid } = provider
  provider.alter = withToken((claims) => signed(claims, { key, kid }))
  expect(await codeOf(enterAt(deps, 'ann'))).toBe('done')
  for (const next of ['next', kid]) {
    provider.rotate(next)
    expect(await codeOf(enterAt(deps, 'ann')), next).toBe('session.wrong-password')
  }
  const { enterAt: enterWithout } = await without(['signature'])
  expect(await codeOf(enterWithout(deps, 'ann'))).toBe('done')
})
