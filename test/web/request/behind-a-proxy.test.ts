import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, type WebApp } from '../../../web/router.ts'
import { addUser, goodPassword } from '../../functions/users/users.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
let app: WebApp
beforeAll(async () => {
  parts = await openTestParts({ TRUSTED_PROXIES: '172.16.0.0/12' })
  app = createApp(parts.deps)
  await addUser(parts.deps.db, 'ann@harbour.test', 'administrator')
})
afterAll(async () => parts?.close())

const proxy = '172.18.0.2'

/** Signs in by a connection from `peer`, and gives the cookies that come back. */
async function signIn(peer: string, headers: Record<string, string>) {
  const body = new URLSearchParams({ email: 'ann@harbour.test', password: goodPassword })
  const sent = { 'sec-fetch-site': 'same-origin', ...headers }
  const answer = await app.request(
    'http://192.168.0.104/login',
    { method: 'POST', body, headers: sent },
    { address: peer },
  )
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie()
}

test('who came to the proxy by https has the cookie that is kept for https alone', async () => {
  const cookies = await signIn(proxy, { 'x-forwarded-proto': 'https' })
  const [session = ''] = cookies.filter((cookie) => cookie.startsWith('__Host-harbour='))
  expect(session).toMatch(/; Path=\/; .*HttpOnly; Secure; SameSite=Lax/)
  const pages = await app.request(
    'http://192.168.0.104/customers',
    { headers: { cookie: session.split(';')[0] ?? '', 'x-forwarded-proto': 'https' } },
    { address: proxy },
  )
  expect(pages.status).toBe(200)
})

test('every cookie by https is Secure, of this host alone, and read again', async () => {
  const secure = { 'x-forwarded-proto': 'https', 'accept-language': 'en' }
  const ask = (headers: Record<string, string>) =>
    app.request('http://192.168.0.104/login?language=zh-Hant', { headers }, { address: proxy })
  const given = [...(await signIn(proxy, secure)), ...(await ask(secure)).headers.getSetCookie()]
  expect(given.map((cookie) => cookie.split('=')[0])).toContain('__Host-harbour-language')
  for (const cookie of given) expect(cookie).toMatch(/^__Host-[^;]+;.* Path=\/; .*HttpOnly; Secure; SameSite=Lax$/)
  const kept = { cookie: '__Host-harbour-language=zh-Hant', 'accept-language': 'en', 'x-forwarded-proto': 'https' }
  const page = await app.request('http://192.168.0.104/login', { headers: kept }, { address: proxy })
  expect(await page.text()).toContain('<html lang="zh-Hant">')
})

test.each([
  ['by plain http to the proxy', proxy, { 'x-forwarded-proto': 'http' }],
  ['by themselves, and say that it was https', '192.168.0.7', { 'x-forwarded-proto': 'https' }],
])('who came %s has the other one', async (_, peer, headers) => {
  const cookies = await signIn(peer, headers)
  expect(cookies.some((cookie) => /^harbour=/.test(cookie))).toBe(true)
  expect(cookies.join()).not.toMatch(/__Host-|Secure/)
})

test('the session of one scheme opens no page of the other', async () => {
  const cookies = await signIn(proxy, { 'x-forwarded-proto': 'https' })
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
  const headers = { cookie, 'x-forwarded-proto': 'http' }
  const answer = await app.request('http://192.168.0.104/customers', { headers }, { address: proxy })
  expect(answer.headers.get('location')).toContain('/login')
})

test('a session is noted with the address that the proxy was called from', async () => {
  await signIn(proxy, { 'x-forwarded-for': '203.0.113.5' })
  const newest = parts.deps.db.selectFrom('sessions').select('address').orderBy('created_at', 'desc').limit(1)
  expect((await newest.executeTakeFirstOrThrow()).address).toBe('203.0.113.5')
})
