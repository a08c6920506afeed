import { afterAll, expect, test } from 'vitest'
import { findProviderSignOut } from '../../../functions/providers/find-provider-sign-out.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'
import { openBrowser } from './browse.ts'
import { enterAt, openWithProvider, origin } from './providers.ts'

const { deps, provider, close } = await openWithProvider()
afterAll(close)

const find = () => invoke(findProviderSignOut, { provider: 'work', origin }, deps, asStranger)

test('the page of the provider, which leads back to the gate', async () => {
  const { searchParams, pathname } = new URL((await find()).to)
  expect(pathname).toBe('/session/end')
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: 'harbour',
    post_logout_redirect_uri: `${origin}/login`,
  })
})

test('whoever signs out there comes back to the gate, and is asked again the next time', async () => {
  provider.people.ann = { email: 'ann@harbour.test', email_verified: true, name: 'Ann', groups: ['staff'] }
  const browser = openBrowser()
  await enterAt(deps, 'ann', {}, browser)
  await enterAt(deps, 'ann', {}, browser)
  expect(browser.signIns()).toBe(1)
  expect((await browser.signOut((await find()).to)).href).toBe(`${origin}/login`)
  await enterAt(deps, 'ann', {}, browser)
  expect(browser.signIns()).toBe(2)
})

test('where it has none, that is said', async () => {
  provider.alter = (_, { end_session_endpoint: _page, ...answer }) => answer
  expect(await codeOf(find())).toBe('not-found')
})
