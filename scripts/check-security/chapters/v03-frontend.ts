import { deepEqual, equal, ok } from 'node:assert/strict'
import { openClient } from '../client.ts'
import { assertNowhere } from '../project-files.ts'
import { expectStatus, ofEachAnswer } from '../proofs.ts'
import { absent, check, type Requirement } from '../requirement.ts'
import type { Target } from '../target.ts'

/** The cookies that are given over TLS, from the first page to after the sign-in, as they came. */
async function cookiesOverTls({ overTls, people }: Target): Promise<readonly string[]> {
  const [client, { email, password }] = [overTls(), await people.of('viewer')]
  const given = [
    await client.get('/login?language=en'),
    await client.post('/login', { email, password }),
    await client.get('/login/oidc/check'),
    await client.get('/account'),
    await client.post('/account', { language: 'en', timeZone: 'UTC' }),
  ].flatMap(({ cookies }) => cookies)
  ok(given.length >= 3, `only these were given: ${given.map(nameOf)}`)
  return given
}

const nameOf = (cookie: string) => cookie.split('=')[0] ?? ''
const without = (cookies: readonly string[], flag: RegExp) => cookies.filter((one) => !flag.test(one)).map(nameOf)

const directive = (policy: string, name: string) =>
  policy
    .split(';')
    .map((one) => one.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1)
    .join(' ')

/** Forms of each kind, as a page of another site would send them. */
async function sendFromElsewhere({ people, stranger }: Target, headers: Readonly<Record<string, string>>) {
  const { client } = await people.of('administrator')
  const forms = ['/customers', '/account/password', '/settings/users', '/settings/networks', '/logout', '/imports']
  for (const path of forms) expectStatus(await client.post(path, { name: 'x' }, headers), 403)
  expectStatus(await stranger().post('/login', { email: 'x', password: 'x' }, headers), 403)
  for (const method of ['POST', 'PATCH', 'DELETE'])
    expectStatus(
      await client.ask(method, method === 'POST' ? '/api/v1/customers' : `/api/v1/tasks/${none}`, {
        body: {},
        headers,
      }),
      403,
    )
}

const none = '00000000-0000-7000-8000-000000000000'

export const frontend: readonly Requirement[] = [
  check(
    'V3.2.1',
    'files come as attachments, nothing is guessed at, and nothing is taken in by other sites',
    async (target) => {
      await ofEachAnswer(target, ({ headers }) => headers['cross-origin-resource-policy'] === 'same-origin')
      const { client } = await target.people.of('administrator')
      for (const path of [
        '/customers/export.csv?search=zzqq',
        '/customers/export.xlsx?search=zzqq',
        '/settings/audit.csv',
      ]) {
        const { status, headers } = await client.get(path)
        equal(status, 200, path)
        ok(headers['content-disposition']?.startsWith('attachment;'), `${path}: ${headers['content-disposition']}`)
      }
    },
  ),
  check('V3.2.2', 'no script of ours writes text as HTML', () =>
    assertNowhere(/\.(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|createContextualFragment/, [
      'web/assets',
    ]),
  ),
  check('V3.3.1', 'over TLS each cookie is Secure, and named so that browsers insist on it', async (target) => {
    const cookies = await cookiesOverTls(target)
    deepEqual(without(cookies, /;\s*Secure/i), [])
    deepEqual(without(cookies, /^__(?:Host|Secure)-/), [])
  }),
  check('V3.3.2', 'each cookie says to which requests of other sites it is sent: to links alone', async (target) => {
    deepEqual(without(await cookiesOverTls(target), /;\s*SameSite=(?:Lax|Strict)/i), [])
  }),
  check('V3.3.3', 'over TLS each cookie is of this host alone', async (target) => {
    const cookies = await cookiesOverTls(target)
    deepEqual(without(cookies, /^__Host-/), [])
    equal(cookies.filter((one) => /;\s*Domain=/i.test(one)).length, 0)
  }),
  check('V3.3.4', 'no script reads a cookie, and no page or JSON has a session’s token', async (target) => {
    deepEqual(without(await cookiesOverTls(target), /;\s*HttpOnly/i), [])
    const { client } = await target.people.of('administrator')
    const tokens = [...client.cookies.values()].filter((value) => value.length > 20)
    ok(tokens.length > 0)
    await ofEachAnswer(target, ({ text }) => !tokens.some((value) => text.includes(value)))
  }),
  check(
    'V3.4.1',
    'over TLS every answer says that this host and all below it are asked by TLS alone, for a year',
    async ({ overTls }) => {
      const client = overTls()
      const answers = [
        await client.get('/login'),
        await client.get('/nothing'),
        await client.get('/healthz'),
        await client.get('/api/v1/customers'),
        await client.post('/login', { email: 'x', password: 'x' }),
        await client.ask('DELETE', '/login'),
      ]
      for (const { request, headers } of answers) {
        const said = headers['strict-transport-security'] ?? ''
        const seconds = Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0)
        ok(seconds >= 31_536_000 && said.includes('includeSubDomains'), `${request} says “${said}”`)
      }
    },
  ),
  check('V3.4.2', 'no other site is allowed to read anything', async (target) => {
    await ofEachAnswer(target, ({ headers }) => headers['access-control-allow-origin'] === undefined)
    const { client } = await target.people.of('viewer')
    const headers = { origin: 'https://elsewhere.invalid' }
    for (const path of ['/customers', '/api/v1/customers', '/login', '/api/v1/openapi.json'])
      equal((await client.get(path, headers)).headers['access-control-allow-origin'], undefined, path)
    const first = await client.ask('OPTIONS', '/api/v1/customers', {
      headers: { ...headers, 'access-control-request-method': 'POST' },
    })
    equal(first.headers['access-control-allow-origin'], undefined)
  }),
  check(
    'V3.4.3',
    'every answer has a policy: nothing but what is ours, no script in the page, no plugin, no base',
    (target) =>
      ofEachAnswer(target, ({ headers }) => {
        const policy = headers['content-security-policy'] ?? ''
        const isClosed = directive(policy, 'object-src') === "'none'" && directive(policy, 'base-uri') === "'none'"
        return isClosed && directive(policy, 'script-src') === "'self'" && directive(policy, 'default-src') === "'self'"
      }),
  ),
  check('V3.4.4', 'every answer tells browsers to guess at no type', (target) =>
    ofEachAnswer(target, ({ headers }) => headers['x-content-type-options'] === 'nosniff'),
  ),
  check('V3.4.5', 'every answer keeps addresses from other sites', (target) =>
    ofEachAnswer(target, ({ headers }) => ['same-origin', 'no-referrer'].includes(headers['referrer-policy'] ?? '')),
  ),
  check('V3.4.6', 'every answer forbids to be framed', (target) =>
    ofEachAnswer(
      target,
      ({ headers }) => directive(headers['content-security-policy'] ?? '', 'frame-ancestors') === "'none'",
    ),
  ),
  check('V3.5.1', 'forms of other sites are refused, by each sign of where they come from', async (target) => {
    await sendFromElsewhere(target, { origin: 'https://elsewhere.invalid' })
    await sendFromElsewhere(target, { 'sec-fetch-site': 'cross-site' })
    await sendFromElsewhere(target, { 'sec-fetch-site': 'same-site' })
    await sendFromElsewhere(target, { origin: 'null' })
  }),
  check(
    'V3.5.2',
    'what needs no leave of browsers is refused all the same: forms and plain text with JSON in it',
    async ({ people }) => {
      const { client } = await people.of('editor')
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const body = '{"values":{"display_name":"x"}}'
        const headers = { 'content-type': type, origin: 'https://elsewhere.invalid' }
        expectStatus(await client.ask('POST', '/api/v1/customers', { body, headers }), 403)
        expectStatus(await client.ask('POST', '/api/v1/customers', { body, headers: { 'content-type': type } }), 422)
      }
    },
  ),
  check('V3.5.3', 'nothing is changed by GET: addresses that change take POST alone', async ({ people, rows }) => {
    const { client, id } = await people.of('administrator')
    const paths = [
      '/logout',
      '/account/password',
      `/customers/${none}/delete`,
      '/settings/scheduled/run',
      '/account/sessions/end-others',
    ]
    const before = await rows(`select count(*) from audit where user_id = '${id}' and result = 'done'`)
    for (const path of paths) {
      const { status } = await client.get(path)
      ok(status === 405 || status === 404, `GET ${path} is answered with ${status}`)
      expectStatus(await client.ask('HEAD', path), status)
    }
    deepEqual(await rows(`select count(*) from audit where user_id = '${id}' and result = 'done'`), before)
  }),
  absent(
    'V3.5.4',
    'one application: what else listens is the store, which shows nothing and sets no cookie',
    async ({ deps, people }) => {
      const { client } = await people.of('administrator')
      const store = openClient(deps.config.s3.endpoint ?? '')
      const answer = await store.get('/', {
        cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      })
      equal(answer.status, 403)
      deepEqual(answer.cookies, [])
      ok(!(answer.headers['content-type'] ?? '').includes('html'))
    },
  ),
  absent('V3.5.5', 'no messages between windows', () =>
    assertNowhere(/postMessage|window\.onmessage|addEventListener\('message'/, ['web/assets', 'web/views']),
  ),
  check('V3.7.1', 'pages are made of HTML, CSS, scripts and SVG, and nothing that needs a plugin', (target) =>
    ofEachAnswer(
      target,
      ({ text, headers }) =>
        !(headers['content-type'] ?? '').includes('html') || !/<(?:object|embed|applet|iframe|frame)\b/i.test(text),
    ),
  ),
  check('V3.7.2', 'nobody is led to another site by an address of ours', async ({ people, stranger }) => {
    const { email, password } = await people.of('viewer')
    for (const next of [
      'https://elsewhere.invalid',
      '//elsewhere.invalid',
      '/\\elsewhere.invalid',
      '\\\\elsewhere.invalid',
      '/%09/elsewhere.invalid',
      '/\t/elsewhere.invalid',
      'javascript:alert(1)',
      '///elsewhere.invalid',
      '/.//elsewhere.invalid',
      '@elsewhere.invalid',
    ]) {
      const client = stranger()
      const { headers, status } = await client.post(`/login?next=${encodeURIComponent(next)}`, { email, password })
      equal(status, 303)
      const to = new URL(headers.location ?? '', client.url)
      equal(to.origin, new URL(client.url).origin, `next=${next} leads to ${to.href}`)
    }
  }),
]
