import { describe, expect, test } from 'vitest'
import { readConfig } from '../../shared/config.ts'
import { createApp } from '../../web/router.ts'
import { routes } from '../../web/routes.ts'
import { silentLog } from '../support/silent-log.ts'
import { noParts } from './no-parts.ts'

const from = '192.0.2.1'
const networks = { ALLOWED_NETWORKS: from, ALLOWED_NETWORKS_API: from, ALLOWED_NETWORKS_EVENTS: from }
const settings = { ALLOWED_HOSTS: 'crm.lan', EVENTS_TOKEN: 'the-token-of-the-store', ...networks }
const app = createApp(noParts({ config: readConfig(settings), log: silentLog }))
const ask = async (path: string, init?: RequestInit) => app.request(path, init, { address: from })
const id = '0194d0a0-0000-7000-8000-000000000001'
const addressOf = (path: string) => path.replace(/:\w*id\{[^/]*\}/gi, id).replace(/:file\{[^/]*\}/, 'review.csv')
const sameSite = { 'sec-fetch-site': 'same-origin' }
const bodies = [
  ['a form', 'a=b', 'application/x-www-form-urlencoded'],
  ['JSON', '{}', 'application/json'],
  ['text', 'x', 'text/plain'],
  ['an upload', '--b\r\n', 'multipart/form-data; boundary=b'],
] as const

const closed = routes.filter((route) => route.access !== 'public')
const people = routes.filter((route) => route.face !== 'machine')

describe('a stranger', () => {
  test('finds some routes closed', () => expect(closed.length).toBeGreaterThan(8))

  test.each(closed.filter(({ method }) => method === 'GET'))(
    'is sent from $path to the sign-in page and back',
    async (route) => {
      const path = addressOf(route.path)
      const answer = await ask(`${path}?a=1`)
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe(`/login?next=${encodeURIComponent(`${path}?a=1`)}`)
    },
  )

  test.each(closed.filter(({ method }) => method === 'POST'))(
    'is sent from POST $path to the sign-in page',
    async (route) => {
      const answer = await ask(addressOf(route.path), { method: 'POST', body: 'x', headers: sameSite })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/login')
    },
  )

  test.each(closed.filter(({ method }) => method === 'GET'))('is told by htmx to leave $path', async ({ path }) => {
    const headers = { 'hx-request': 'true', 'hx-request-type': 'partial' }
    const answer = await ask(addressOf(path), { headers })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('hx-redirect')).toMatch(/^\/login\?next=/)
    expect(await answer.text()).toBe('')
  })

  test('comes from the start to the sign-in page', async () => {
    const answer = await ask('/')
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/login')
  })

  test('is shown no way into the house on the sign-in page', async () => {
    const html = await (await ask('/login?next=/review')).text()
    expect(html).toContain('action="/login?next=%2Freview"')
    expect(html).not.toContain('/logout')
  })
})

test('a cookie that can be no session makes a stranger, not an error', async () => {
  const answer = await ask('/customers', { headers: { cookie: `harbour=${'x'.repeat(3_000)}` } })
  expect(answer.status).toBe(302)
})

describe('from another site', () => {
  const posts = people.filter(({ method, isFromElsewhere }) => method === 'POST' && !isFromElsewhere)
  const places: [string, Record<string, string>][] = [
    ['nothing said', {}],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
  ]
  const cases = posts.flatMap((route) =>
    places.flatMap(([place, headers]) => bodies.map((body) => ({ route, place, headers, body }))),
  )
  test.each(cases)('$route.path refuses $body.0 with $place', async ({ route, headers, body: [, body, type] }) => {
    const init = { method: 'POST', body, headers: { ...headers, 'content-type': type } }
    const answer = await ask(addressOf(route.path), init)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('did not come from a page of this site')
  })

  test('one address alone takes a form: that of answers of SAML, with which no cookie counts', () => {
    const from = people.filter(({ isFromElsewhere }) => isFromElsewhere)
    expect(from.map(({ method, path, access }) => [method, path, access])).toEqual([
      ['POST', '/login/saml/:provider/answer', 'public'],
    ])
  })
})

describe('hosts', () => {
  test.each(people)('$method $path does not answer as a foreign host', async ({ method, path }) => {
    const answer = await ask(addressOf(path), { method, headers: { ...sameSite, host: 'evil.example' } })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('ALLOWED_HOSTS')
  })

  test.each(['localhost:8083', '192.168.0.104:8083', 'crm.lan:8083'])('%s is answered', async (host) => {
    expect((await ask('/login', { headers: { host } })).status).toBe(200)
  })

  test('what a proxy claims about the host is not believed', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' }
    expect((await ask('/login', { headers })).status).toBe(400)
  })
})

describe('methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused with what is allowed', async (method) => {
    const answer = await ask('/imports', { method, headers: sameSite })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('HEAD is GET without the body', async () => {
    const answer = await ask('/login', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
})

test.each(['/nothing', '/customers/', '/customers/1', '/.env', '//customers', '/assets/x'])(
  'there is nothing at %s, and it says so',
  async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
  },
)

test('the events address takes only the token of the store', async () => {
  for (const authorization of ['', 'Bearer wrong', 'Basic eA==', 'Bearer the-token-of-the-stor']) {
    const answer = await ask('/events/s3', { method: 'POST', body: '{}', headers: { authorization } })
    expect(answer.status, authorization).toBe(401)
  }
})

test('where no token is set, the events address takes nothing', async () => {
  const bare = createApp(noParts({ config: readConfig(networks), log: silentLog }))
  for (const authorization of ['', 'Bearer ', 'Bearer undefined']) {
    const answer = await bare.request(
      '/events/s3',
      { method: 'POST', body: '{}', headers: { authorization } },
      { address: from },
    )
    expect(answer.status, authorization).toBe(401)
  }
})

test('a health check answers under any name and asks nothing of the parts', async () => {
  const answer = await ask('/healthz', { headers: { host: 'web:8083' } })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
})

test('a bug is told as no more than a request id', async () => {
  // Looking up the session is the first thing that touches a part, and there is none here.
  const answer = await ask('/customers', { headers: { cookie: 'harbour=x' } })
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).toMatch(/Request <code>[\da-f-]{36}<\/code>/)
  expect(html).not.toMatch(/no part|\.ts|Error:| at /)
})
