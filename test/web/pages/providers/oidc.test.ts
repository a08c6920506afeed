import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../functions/providers/browse.ts'
import { openIdentityProvider } from '../../../functions/providers/identity-provider.ts'
import { settingsOf } from '../../../functions/providers/providers.ts'
import { openWeb } from '../../open-web.ts'

const provider = await openIdentityProvider('http://localhost', 'work')
const web = await openWeb({ ...settingsOf(provider), OIDC_WORK_TITLE: 'Work & Co' })
afterAll(async () => {
  await web.parts.close()
  await provider.close()
})
beforeAll(() => {
  provider.people.ann = { email: 'ann@harbour.test', email_verified: true, name: 'Ann', groups: ['staff'] }
})

const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((set) => set.split(';')[0] ?? '')
// As the browser says it of who comes back from a provider.
const get = (path: string, cookie = '') => web.get(path, { cookie, 'sec-fetch-site': 'cross-site' })

/** Comes in. @returns the answer that opens the session, and its cookies */
async function comeIn(path = '/login/oidc/work', login = 'ann') {
  const sent = await get(path)
  const started = cookiesOf(sent)[0] ?? ''
  const back = await openBrowser().signIn(sent.headers.get('location') ?? '', login)
  const callback = back.pathname + back.search
  const answer = await get(callback, started)
  return { sent, callback, answer, cookie: cookiesOf(answer).join('; ') }
}

test('a button at the gate leads to the provider, and from there to the page that was wanted', async () => {
  const gate = await (await get('/login?next=/review')).text()
  expect(gate).toContain('Sign in with Work &amp; Co')
  const [, link = ''] = /href="(\/login\/oidc\/work[^"]*)"/.exec(gate) ?? []
  const { sent, answer, cookie } = await comeIn(link)
  expect(sent.headers.getSetCookie()[0]).toMatch(/^harbour-started=[^;]+;.*HttpOnly; SameSite=Lax$/)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/review'])
  expect(answer.headers.getSetCookie().map((set) => set.split('=')[0])).toEqual([
    'harbour',
    'harbour-browser',
    'harbour-started',
  ])
  expect(await (await get('/account', cookie)).text()).toContain('Work &amp; Co')
})

test('another site is no page to go on to', async () => {
  expect((await comeIn('/login/oidc/work?next=//evil.example')).answer.headers.get('location')).toBe('/customers')
})

test('what is refused is told at the gate, and gives no session', async () => {
  const { callback } = await comeIn()
  const again = await get(callback)
  expect([again.status, cookiesOf(again)]).toEqual([401, []])
  expect(await again.text()).toContain('Work &amp; Co did not show who you are')
  const none = await get('/login/oidc/other')
  expect([none.status, await none.text()]).toEqual([404, expect.stringContaining('no such way to sign in')])
  provider.people.bob = { email: 'bob@harbour.test', email_verified: true, groups: [] }
  const { answer } = await comeIn('/login/oidc/work', 'bob')
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('None of your groups')])
})

test('what is dangerous asks for the password, or for the provider once more', async () => {
  const { cookie } = await comeIn()
  await sql`update sessions set confirmed_at = 'epoch'`.execute(web.parts.deps.db)
  const confirm = await (await get('/account/confirm?next=/account/second-factor', cookie)).text()
  expect(confirm).toContain('/login/oidc/work?next=%2Faccount%2Fsecond-factor&amp;again=yes')
  const { cookie: confirmed, answer } = await comeIn('/login/oidc/work?next=%2Faccount%2Fsecond-factor&again=yes')
  expect(answer.headers.get('location')).toBe('/account/second-factor')
  expect((await get('/account/second-factor', confirmed)).status).toBe(200)
})

test('whoever signs out here is told that the provider still knows them, and can sign out there', async () => {
  const { cookie } = await comeIn()
  const out = await web.post('/logout', new URLSearchParams(), { cookie })
  expect(out.headers.get('location')).toBe('/login?left=work')
  expect(await (await get('/login?left=work')).text()).toContain('Sign out of Work &amp; Co as well')
  expect(await (await get('/login?left=other')).text()).not.toContain('as well')
  const there = await get('/login/oidc/work/sign-out')
  expect([there.status, there.headers.get('location')]).toEqual([
    302,
    expect.stringContaining(`${provider.issuer}/session/end`),
  ])
})
