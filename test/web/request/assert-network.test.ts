import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { setNetworks } from '../../../functions/system/set-networks.ts'
import { createToken } from '../../../functions/tokens/create-token.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { createApp } from '../../../web/router.ts'
import { enterAs } from '../../functions/users/users.ts'
import { asSystem } from '../../support/test-parts.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb({ EVENTS_TOKEN: 'e'.repeat(20) })
const { deps } = web.parts
afterAll(() => web.parts.close())
afterEach(() => invoke(setNetworks, { people: [], api: [], events: [] }, deps, asSystem))

const office = '203.0.113.7'
const home = '198.51.100.9'
const inOffice = ['203.0.113.0/24', '2001:db8::/32']

interface Sent {
  readonly from: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | URLSearchParams
  readonly app?: typeof web.app
}

const send = async (path: string, { from, app = web.app, headers = {}, ...init }: Sent) =>
  app.request(path, { ...init, headers: { 'sec-fetch-site': 'same-origin', ...headers } }, { address: from })
const cookie = { cookie: web.cookieOf('administrator') }
const statusOf = async (path: string, sent: Sent) => (await send(path, sent)).status

describe('people', () => {
  test('come from allowed networks alone, signed in or not; health is told to everybody', async () => {
    await invoke(setNetworks, { people: inOffice }, deps, asSystem)
    for (const from of [office, '::ffff:203.0.113.7', '2001:db8::1']) {
      expect(await statusOf('/customers', { from, headers: cookie }), from).toBe(200)
      expect(await statusOf('/login', { from }), from).toBe(200)
    }
    for (const path of ['/customers', '/login', '/', '/settings/networks', '/api/v1/customers', '/nothing']) {
      const answer = await send(path, { from: home, headers: cookie })
      expect([403, 404], path).toContain(answer.status)
      expect(await answer.text(), path).not.toContain('<nav')
    }
    const told = await send('/customers', { from: home, headers: cookie })
    expect(told.status).toBe(403)
    expect(await told.text()).toContain(home)
    const signsIn = { from: home, method: 'POST', body: new URLSearchParams({ email: 'a@b.example', password: 'x' }) }
    expect(await statusOf('/login', signsIn)).toBe(403)
    const answer = { from: home, method: 'POST', body: new URLSearchParams({ SAMLResponse: 'x' }) }
    expect(await statusOf('/login/saml/staff/answer', answer)).toBe(403)
    expect(await statusOf('/healthz', { from: home })).toBe(200)
  })

  test('nobody says what shuts them out, and what is no network is told at its field', async () => {
    const save = (people: string) =>
      send('/settings/networks', {
        from: office,
        method: 'POST',
        headers: { ...cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ people, api: '', events: '' }).toString(),
      })
    const outside = await save('198.51.100.0/24')
    expect(outside.status).toBe(422)
    expect(await outside.text()).toMatch(/198\.51\.100\.0\/24[\s\S]*You come from 203\.0\.113\.7, which is in none/)
    for (const odd of ['203.0.113.0/33', 'office', '203.0.113', '::/129', '1.2.3.4/-1'])
      expect(await (await save(odd)).text(), odd).toContain(`${odd} is no network`)
    expect((await save(inOffice.join('\r\n'))).headers.get('location')).toBe('/settings/networks')
    const page = await (await send('/settings/networks', { from: office, headers: cookie })).text()
    expect(page).toContain(inOffice.join('\n'))
    expect(await statusOf('/customers', { from: home, headers: cookie })).toBe(403)
    expect((await save('')).status).toBe(303)
    expect(await statusOf('/customers', { from: home, headers: cookie })).toBe(200)
  })

  test('the password is typed again before it is changed', async () => {
    const { call } = await enterAs(deps, 'administrator@harbour.test')
    const unconfirmed = { ...call, actor: { ...call.actor, isConfirmed: false } } as typeof call
    await expect(invoke(setNetworks, { people: [] }, deps, unconfirmed)).rejects.toMatchObject({
      code: 'session.confirm',
    })
  })
})

test('programs have networks of their own', async () => {
  const { call } = await enterAs(deps, 'editor@harbour.test')
  const { token } = await invoke(createToken, { name: 'Network', scopes: ['read'] }, deps, call)
  const headers = { authorization: `Bearer ${token}` }
  await invoke(setNetworks, { api: ['198.51.100.9'], people: inOffice }, deps, asSystem)
  for (const path of ['/api/v1/customers', '/mcp']) {
    expect(await statusOf(path, { from: office, headers }), path).toBe(403)
    expect(await statusOf(path, { from: home, headers }), path).not.toBe(403)
  }
  const problem = await send('/api/v1/customers', { from: office, headers })
  expect(await problem.json()).toMatchObject({ code: 'network.denied', status: 403 })
})

test('events of the store have networks of their own, and this machine always may send them', async () => {
  const headers = { authorization: `Bearer ${'e'.repeat(20)}`, 'content-type': 'application/json' }
  const sent = { method: 'POST', headers, body: '{"Records":[]}' }
  await invoke(setNetworks, { events: ['203.0.113.7'], people: ['192.0.2.0/24'] }, deps, asSystem)
  expect(await statusOf('/events/s3', { ...sent, from: home })).toBe(403)
  expect(await statusOf('/events/s3', { ...sent, from: office })).toBe(200)
  expect(await statusOf('/events/s3', { ...sent, from: '127.0.0.1' })).toBe(200)
})

test('a setting of the server goes before what is said here, which then can not be changed', async () => {
  const { config } = deps
  const allowedNetworks = { ...config.web.allowedNetworks, people: ['192.0.2.0/24'] }
  const set = { ...deps, config: { ...config, web: { ...config.web, allowedNetworks } } }
  await invoke(setNetworks, { people: inOffice }, deps, asSystem)
  const app = createApp(set)
  expect(await statusOf('/login', { from: office, app })).toBe(403)
  expect(await statusOf('/login', { from: '192.0.2.5', app })).toBe(200)
  await expect(invoke(setNetworks, { people: inOffice }, set, asSystem)).rejects.toMatchObject({
    code: 'input.invalid',
  })
  const page = await (await send('/settings/networks', { from: '192.0.2.5', headers: cookie, app })).text()
  expect(page).toMatch(/<textarea[^>]*readonly[^>]*>192\.0\.2\.0\/24/)
})
