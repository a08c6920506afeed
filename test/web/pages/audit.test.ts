import { afterAll, expect, test } from 'vitest'
import { listAudit } from '../../../functions/audit/list-audit.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as } from '../../support/test-parts.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const list = async (input: object) => (await invoke(listAudit, input, deps, as('administrator'))).items
const admin = { cookie: web.cookieOf('administrator') }

test.each([
  [
    'a form of another site',
    () => web.post('/customers', '', { 'sec-fetch-site': 'cross-site' }),
    'request.cross-site',
  ],
  ['another name of the host', () => web.get('/customers', { host: 'evil.example' }), 'request.unknown-host'],
  ['a token that is none', () => web.get('/api/v1/customers', { authorization: 'Bearer hbr_x' }), 'token.invalid'],
  ['a page that the role may not see', () => web.get('/settings/users'), 'access.denied'],
])('%s is told once, with the address that was asked for as the routes have it', async (_, ask, reason) => {
  const before = (await list({ result: 'refused' })).length
  expect((await ask()).status).toBeGreaterThanOrEqual(400)
  const items = await list({ result: 'refused' })
  expect(items.length).toBe(before + 1)
  expect(items[0]).toMatchObject({ reason, route: expect.stringMatching(/^\/(?:customers|settings|api)/) })
})

test('too many calls of the API are told', async () => {
  const few = await openWeb({ API_CALLS_PER_MINUTE: '1' })
  const ask = () => few.get('/api/v1/account')
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 429])
  const { items } = await invoke(listAudit, { result: 'refused' }, few.parts.deps, as('administrator'))
  expect(items).toMatchObject([
    { reason: 'request.too-many', route: '/api/v1/account', user: { name: 'editor@harbour.test' } },
  ])
  await few.parts.close()
})

test('an administrator reads it in plain words, narrows it, and takes it along', async () => {
  await (await web.get('/customers/export.csv', admin)).text()
  const page = await (await web.get('/settings/audit', admin)).text()
  expect(page).toMatch(/editor@harbour\.test[\s\S]*Signed in/)
  expect(page).toMatch(/Exported customers[\s\S]*0 records/)
  expect(page).toContain('the role may not do this')
  const narrowed = await (await web.get('/settings/audit?action=signed-in&day=', admin)).text()
  expect(narrowed).not.toContain('0 records')
  expect(narrowed).toContain('href="/settings/audit.csv?action=signed-in"')
  const none = await (await web.get('/settings/audit?day=2020-01-01', admin)).text()
  expect(none).toContain('Nothing like this has been noted.')
  const file = await web.get('/settings/audit.csv?action=signed-in', admin)
  expect(file.headers.get('content-disposition')).toContain('audit.csv')
  expect(await file.text()).toMatch(/^at,action[^\n]*\r\n.*signed-in,done/)
  expect((await web.get('/settings/audit')).status).toBe(403)
})
