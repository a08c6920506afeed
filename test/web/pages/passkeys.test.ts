import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAuthenticator } from '../../functions/passkeys/authenticator.ts'
import { addUser, goodPassword } from '../../functions/users/users.ts'
import { openWeb } from '../open-web.ts'
import { signIn } from '../sign-in.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

let cookie: string
beforeAll(async () => {
  await addUser(deps.db, 'bob@harbour.test')
  cookie = await signIn(web.app, { email: 'bob@harbour.test', password: goodPassword })
})

const post = (path: string, fields: Record<string, string> = {}, as = cookie) =>
  web.post(path, new URLSearchParams(fields), { cookie: as })
const goesTo = (answer: Response) => [answer.status, answer.headers.get('location')]
const optionsOf = async (path: string, as = cookie) =>
  (await (await post(path, {}, as)).json()) as { readonly challenge: string }

test('a passkey is added after the password, and opens a session in another browser', async () => {
  await sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)
  const confirm = '/account/confirm?next=%2Faccount%2Fpasskeys%2Fnew'
  expect(goesTo(await web.get('/account/passkeys/new', { cookie }))).toEqual([302, confirm])
  await post(confirm, { password: goodPassword })
  expect(await (await web.get('/account/passkeys/new', { cookie })).text()).toContain('data-passkey="create"')
  const device = openAuthenticator()
  const answer = device.create(await optionsOf('/account/passkeys/options'))
  expect(goesTo(await post('/account/passkeys', { name: 'Phone', answer }))).toEqual([303, '/account'])
  expect(await (await web.get('/account', { cookie })).text()).toContain('Remove Phone')
  const signed = device.get(await optionsOf('/login/passkey/options', ''))
  const inside = await post('/login/passkey?next=/review', { answer: signed }, '')
  expect(goesTo(inside)).toEqual([303, '/review'])
  expect(inside.headers.getSetCookie().map((set) => set.split('=')[0])).toEqual(['harbour', 'harbour-browser'])
  const again = await post('/login/passkey', { answer: signed }, '')
  expect([again.status, await again.text()]).toEqual([401, expect.stringContaining('does not open Harbour')])
  expect(await (await post('/login/passkey', {}, '')).text()).not.toContain('aria-invalid')
})

test('what the browser did not make is told on the form, with the name', async () => {
  const answer = await post('/account/passkeys', { name: 'My <b>', answer: '' })
  const html = await answer.text()
  expect([answer.status, html]).toEqual([422, expect.stringContaining('The passkey was not made.')])
  expect(html).toContain('value="My &lt;b&gt;"')
})

test('at an address where browsers have none nothing is offered, and it is said why', async () => {
  const get = async (path: string) => (await web.get(`http://192.0.2.7${path}`, { cookie, host: '192.0.2.7' })).text()
  const why = 'Browsers have passkeys only at a name over https'
  for (const path of ['/account', '/account/passkeys/new']) expect(await get(path)).toContain(why)
  const gate = await web.app.request('http://192.0.2.7/login', { headers: { host: '192.0.2.7' } })
  expect(await gate.text()).not.toContain('data-passkey')
})
