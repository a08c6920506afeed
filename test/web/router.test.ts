import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { createFirstAdministrator } from '../../functions/users/create-first-administrator.ts'
import { invoke } from '../../shared/contract/function.ts'
import { assetPath } from '../../web/assets.ts'
import { createApp, type WebApp } from '../../web/router.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'

const email = 'ann@harbour.test'
const password = 'a long enough password'
const sameSite = { 'sec-fetch-site': 'same-origin' }
const Started = z.object({ items: z.array(z.object({ importId: z.uuid() })) })

let parts: TestParts
let app: WebApp
let cookie: string

beforeAll(async () => {
  parts = await openTestParts({ UPLOAD_MAX_BYTES: '100000', PUBLIC_URL: 'https://crm.example.com', PLAIN_HTTP: '0' })
  app = createApp(parts.deps)
  await invoke(createFirstAdministrator, { email, password }, parts.deps, asSystem)
  cookie = cookieOf(await signIn())
})
afterAll(() => parts.close())

const signIn = (path = '/login', given = password, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body: new URLSearchParams({ email, password: given }),
    headers: { ...sameSite, ...headers },
  })
const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { cookie, ...headers } })

function upload(path: string, content: string | null, fields: Record<string, string> = {}, fileName = 'people.csv') {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (content !== null) form.append('file', new File([content], fileName, { type: 'text/csv' }))
  return app.request(path, { method: 'POST', body: form, headers: { ...sameSite, cookie } })
}

describe('signing in', () => {
  test('opens a session in a cookie that scripts and other sites do not get', async () => {
    const answer = await signIn('/login?next=/review')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/review')
    const set = answer.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^harbour=[\w-]{32,}; /)
    for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Expires=']) expect(set).toContain(flag)
    expect(set).not.toMatch(/Secure|Domain/)
  })

  test('over https the cookie is bound to the host', async () => {
    const answer = await signIn('/login', password, { host: 'crm.example.com' })
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-harbour=.*Secure/)
  })

  test('never leads to another site', async () => {
    expect((await signIn('/login?next=//evil.example')).headers.get('location')).toBe('/customers')
  })

  test('with a wrong password says so on the same page, and opens nothing', async () => {
    const answer = await signIn('/login?next=/review', 'wrong')
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const html = await answer.text()
    expect(html).toContain('do not match')
    expect(html).toContain('action="/login?next=%2Freview"')
    expect(html).not.toContain('wrong')
  })

  test('again gives a new session and ends the one before', async () => {
    const first = cookieOf(await signIn())
    const second = cookieOf(await signIn('/login', password, { cookie: first }))
    expect(second).not.toBe(first)
    expect((await app.request('/customers', { headers: { cookie: first } })).status).toBe(302)
    expect((await app.request('/customers', { headers: { cookie: second } })).status).toBe(200)
  })

  test('out ends the session, the cookie replayed included', async () => {
    const mine = cookieOf(await signIn())
    const answer = await app.request('/logout', { method: 'POST', headers: { ...sameSite, cookie: mine } })
    expect(answer.headers.get('location')).toBe('/login')
    expect(answer.headers.get('set-cookie')).toMatch(/^harbour=; Max-Age=0/)
    expect(answer.headers.get('clear-site-data')).toBe('"storage"')
    expect((await app.request('/customers', { headers: { cookie: mine } })).status).toBe(302)
  })

  test('works from another machine over plain http, where only Origin tells', async () => {
    const answer = await app.request('http://192.168.0.104:8083/login', {
      method: 'POST',
      body: new URLSearchParams({ email, password }),
      headers: { host: '192.168.0.104:8083', origin: 'http://192.168.0.104:8083' },
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toMatch(/^harbour=/)
  })
})

describe('the same address', () => {
  test('is a page for a browser', async () => {
    const answer = await get('/customers')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    const html = await answer.text()
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en">/i)
    expect(html).toContain('No customers yet')
  })

  test('is its part for htmx', async () => {
    const html = await (await get('/customers', { 'hx-request': 'true', 'hx-request-type': 'partial' })).text()
    expect(html).toMatch(/^<section[^>]+id="customers"/)
    expect(html).not.toContain('<html')
  })

  test('is a whole page for htmx when it goes back', async () => {
    const html = await (await get('/customers', { 'hx-request': 'true', 'hx-request-type': 'full' })).text()
    expect(html).toContain('<html')
  })

  test('is plain JSON under /api/v1', async () => {
    const answer = await get('/api/v1/customers')
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toMatchObject({ items: [], next: null, total: 0, filters: { search: '' } })
  })
})

test('every answer carries the headers that keep it safe', async () => {
  const pages = ['/login', '/customers', '/nothing', '/api/v1/customers', '/healthz', '/customers/export.csv']
  for (const path of [...pages, assetPath('frame.js')]) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy'), path).toMatch(
      /script-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
    )
    expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe|\*/)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    expect(headers.get('strict-transport-security'), path).toBe('max-age=31536000; includeSubDomains')
    if (!pages.includes(path)) continue
    expect(headers.get('cache-control'), path).toBe('no-store')
    expect(headers.get('vary'), path).toMatch(/^HX-Request, HX-Request-Type, Cookie/)
  }
})

describe('an upload', () => {
  test('becomes an import, and leads to it', async () => {
    const answer = await upload('/imports', 'name,email\nAnn,ann@acme.com\n', { policy: 'strict' }, '客戶.csv')
    expect(answer.status).toBe(303)
    const path = answer.headers.get('location') ?? ''
    expect(path).toMatch(/^\/imports\/[\da-f-]{36}$/)
    const detail = z.object({ file_name: z.string(), policy: z.string(), via: z.string(), by: z.string() })
    const shown = detail.parse(await (await get(`/api/v1${path}`)).json())
    expect(shown).toEqual({ file_name: '客戶.csv', policy: 'strict', via: 'browser', by: 'Administrator' })
  })

  test('follows itself until it is over', async () => {
    const [started] = Started.parse(await (await upload('/api/v1/imports', 'email\na@b.com\n')).json()).items
    const html = await (await get(`/imports/${started?.importId}`)).text()
    expect(html).toContain(`hx-get="/imports/${started?.importId}"`)
    expect(html).toContain('<noscript><meta http-equiv="refresh"')
  })

  test('of several files becomes as many imports', async () => {
    const form = new FormData()
    for (const name of ['a.csv', 'b.csv']) form.append('file', new File(['email\na@b.com\n'], name))
    const answer = await app.request('/api/v1/imports', {
      method: 'POST',
      body: form,
      headers: { ...sameSite, cookie },
    })
    expect(Started.parse(await answer.json()).items).toHaveLength(2)
  })

  test('without a file says so on the page', async () => {
    const answer = await upload('/imports', null, { policy: 'repair' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Choose a file first.')
  })

  test('with another policy behind the file is told that it came too late', async () => {
    const form = new FormData()
    form.append('file', new Blob(['name,email\n']), 'a.csv')
    form.append('policy', 'strict')
    const answer = await app.request('/api/v1/imports', {
      method: 'POST',
      body: form,
      headers: { ...sameSite, cookie },
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Put it before the file')
  })

  test('with a policy that does not exist is refused', async () => {
    expect((await upload('/imports', 'email\n', { policy: 'none' })).status).toBe(422)
  })

  test('that is too large is refused, and leaves no import behind', async () => {
    const count = async () =>
      z.object({ items: z.array(z.unknown()) }).parse(await (await get('/api/v1/imports')).json()).items.length
    const before = await count()
    const answer = await upload('/imports', 'x'.repeat(100_001))
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('larger than')
    expect(await count()).toBe(before)
  })
})

test('an event with the right token is taken, under any host name', async () => {
  const answer = await app.request('/events/s3', {
    method: 'POST',
    body: JSON.stringify({ Records: [] }),
    headers: {
      host: 'web:8083',
      authorization: 'Bearer events-token-of-the-tests',
      'content-type': 'application/json',
    },
  })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ accepted: 0 })
})

test('what is not there is not found, as a page and as JSON', async () => {
  const nowhere = '/customers/00000000-0000-7000-8000-00000000dead'
  const page = await get(nowhere)
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('There is no such customer.')
  const wrong = await get('/customers/01a22699-0000-0000-0000-000000000000')
  expect(wrong.status).toBe(404)
  expect(await wrong.text()).toContain('There is nothing at this address.')
  const json = await get(`/api/v1${nowhere}`)
  expect(json.status).toBe(404)
  expect(await json.json()).toMatchObject({ code: 'not-found', detail: 'There is no such customer.' })
})

test('every page is shown to an administrator', async () => {
  for (const path of ['/customers', '/imports', '/imports/new', '/review', '/settings/file-drop']) {
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    expect(await answer.text(), path).toContain('aria-current="page"')
  }
})
