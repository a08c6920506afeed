import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFirstAdministrator } from '../../functions/users/create-first-administrator.ts'
import { invoke } from '../../shared/contract/function.ts'
import { createApp, type WebApp } from '../../web/router.ts'
import { importText } from '../functions/import-text.ts'
import { asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { signIn } from './sign-in.ts'

let parts: TestParts
let app: WebApp
let cookie: string

beforeAll(async () => {
  parts = await openTestParts()
  app = createApp(parts.deps)
  const admin = { email: 'ann@harbour.test', password: 'a long enough password' }
  await invoke(createFirstAdministrator, admin, parts.deps, asSystem)
  await importText(parts.deps, readFileSync('scripts/sample/customers.csv', 'utf8'))
  cookie = await signIn(app, admin)
})
afterAll(() => parts.close())

/** As a browser gets it: the bytes that travel, and the text in them. */
async function load(path: string): Promise<{ bytes: number; text: string; encoding: string | null }> {
  const answer = await app.request(path, { headers: { cookie, 'accept-encoding': 'gzip, deflate' } })
  expect(answer.status, path).toBe(200)
  const body = Buffer.from(await answer.arrayBuffer())
  return { bytes: body.length, text: gunzipSync(body).toString(), encoding: answer.headers.get('content-encoding') }
}

test('the first load of the list is at most 60 kB in 8 requests, every part of it compressed and asked for once', async () => {
  const page = await load('/customers')
  expect(page.text.match(/<tr[ >]/g)?.length).toBe(51)
  const paths = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(paths.map((path) => path.split('/').at(-1)).sort()).toEqual([
    ...['frame.js', 'harbour.css', 'htmx.js', 'icon.svg', 'list.js', 'upload.js'],
  ])
  expect(new Set(paths).size).toBe(paths.length)
  // What travels, without the heads of the answers.
  const parts = [page, ...(await Promise.all(paths.map(load)))]
  expect(parts.map(({ encoding }) => encoding)).toEqual(parts.map(() => 'gzip'))
  expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60_000)
  expect(parts.length).toBeLessThanOrEqual(8)
})

test('a page is sent as it is to those who can not unpack it', async () => {
  const answer = await app.request('/customers', { headers: { cookie } })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('vary')).toContain('Accept-Encoding')
  expect(await answer.text()).toContain('</html>')
})

test('a file still flows while it is compressed', async () => {
  const answer = await app.request('/customers/export.csv', { headers: { cookie, 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const lines = gunzipSync(Buffer.from(await answer.arrayBuffer()))
    .toString()
    .trimEnd()
    .split('\r\n')
  expect(lines.length).toBeGreaterThan(900)
})

test('what machines ask for goes as it is', async () => {
  const answer = await app.request('/readyz', { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('content-encoding')).toBeNull()
})
