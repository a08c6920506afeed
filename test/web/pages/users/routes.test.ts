import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addUser, goodPassword } from '../../../functions/users/users.ts'
import { openWeb } from '../../open-web.ts'
import { signIn } from '../../sign-in.ts'

const web = await openWeb({ TRUSTED_PROXIES: '127.0.0.1', PUBLIC_URL: 'http://crm.example' })
const { deps } = web.parts
afterAll(() => web.parts.close())

let admin: string
let adminId: string
beforeAll(async () => {
  adminId = await addUser(deps.db, 'ann@harbour.test', 'administrator')
  admin = await signIn(web.app, { email: 'ann@harbour.test', password: goodPassword })
})

const goesTo = async (path: string, cookie: string) => {
  const answer = await web.app.request(path, { headers: { cookie } })
  return answer.headers.get('location') ?? answer.status
}
const form = (fields: Record<string, string>) => new URLSearchParams(fields)
const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  web.post(path, form(fields), { cookie: admin, ...headers })
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
const fresh = { cookie: '' }
const password = 'grey otters eat late'
const linkIn = async (answer: Response) =>
  /value="(http:\/\/crm\.example\/(?:invitation|reset)\/[\w-]{43})"/
    .exec(await answer.text())?.[1]
    ?.replace('http://crm.example', '') ?? ''

test.each<[string, string | number, string | number]>([
  ['/', '/login', '/customers'],
  ['/login', 200, '/customers'],
  ['/login?next=/review', 200, '/review'],
])('%s leads a stranger to %s, and somebody who is signed in to %s', async (path, stranger, user) => {
  expect([await goesTo(path, ''), await goesTo(path, web.cookieOf('viewer'))]).toEqual([stranger, user])
})

test('to sign out ends this session, and is nothing for who has none', async () => {
  const cookie = await signIn(web.app, { email: 'viewer@harbour.test', password: goodPassword })
  const out = (cookie: string) => web.post('/logout', '', { cookie })
  expect((await out('')).headers.get('location')).toBe('/login')
  expect((await out(cookie)).headers.get('location')).toBe('/login')
  expect(await goesTo('/customers', cookie)).toContain('/login')
  expect(await goesTo('/customers', web.cookieOf('editor'))).toBe(200)
})

describe('an invitation', () => {
  test('is a link that is shown once, and opens the gate once', async () => {
    const made = await post('/settings/users', { email: 'bob@harbour.test', role: 'viewer' })
    expect(made.status).toBe(200)
    const path = await linkIn(made)
    const gate = await (await web.app.request(path)).text()
    expect(gate).toContain('Join Harbour')
    expect(gate).toContain('bob@harbour.test')
    const answer = await web.post(path, form({ name: 'Bob', password, again: password }), fresh)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/customers'])
    expect(cookiesOf(answer)).toMatch(/^harbour=[\w-]{43}; harbour-browser=[\w-]{43}$/)
    expect(await goesTo('/customers', cookiesOf(answer))).toBe(200)
    expect(await (await web.app.request(path)).text()).toContain('This link has been used.')
    const again = await web.post(path, form({ name: 'Bob', password, again: password }), fresh)
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('This link has been used.')])
  })

  test('that is refused stands there again with what was typed, but for the password', async () => {
    const path = await linkIn(await post('/settings/users', { email: 'cy@harbour.test', role: 'viewer' }))
    const answer = await web.post(
      path,
      form({ name: 'Cy <b>', password: 'password1234', again: 'password1234' }),
      fresh,
    )
    const html = await answer.text()
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []])
    expect(html).toContain('Many people use a password like this one.')
    expect(html).toContain('value="Cy &lt;b&gt;"')
    expect(html).not.toContain('password1234')
  })

  test('of an address that is taken says so at the field', async () => {
    const answer = await post('/settings/users', { email: 'ann@harbour.test', role: 'viewer' })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('is a user already')])
  })
})

test('a link that there is not is not found, and its token stays out of the log', async () => {
  const answer = await web.app.request(`/reset/${'x'.repeat(43)}`)
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('There is no such link.')])
})

describe('what is dangerous', () => {
  const later = () => sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)

  test('asks for the password once more, and leads back', async () => {
    await later()
    const id = await addUser(deps.db, 'di@harbour.test')
    const page = `/settings/users/${id}`
    const referer = `http://localhost${page}`
    const refused = await post(page, { isDisabled: 'yes' }, { referer })
    const confirm = `/account/confirm?next=${encodeURIComponent(page)}`
    expect([refused.status, refused.headers.get('location')]).toEqual([303, confirm])
    expect((await post(confirm, { password: 'wrong' })).status).toBe(422)
    expect((await post(page, { isDisabled: 'yes' })).headers.get('location')).toContain('/account/confirm')
    expect((await post(confirm, { password: goodPassword })).headers.get('location')).toBe(page)
    expect((await post(page, { isDisabled: 'yes' })).headers.get('location')).toBe(page)
    expect(await (await web.get(page, { cookie: admin })).text()).toContain('Enable')
  })

  test('says so to a program and to a part of a page', async () => {
    await later()
    const json = await web.app.request(`/api/v1/settings/users/${adminId}`, {
      method: 'PATCH',
      body: JSON.stringify({ role: 'editor' }),
      headers: {
        cookie: web.cookieOf('administrator'),
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
      },
    })
    expect([json.status, await json.json()]).toMatchObject([403, { code: 'session.confirm' }])
    const part = await post(`/settings/users/${adminId}`, { role: 'editor' }, { 'hx-request': 'true' })
    expect([part.status, part.headers.get('hx-redirect')]).toEqual([403, expect.stringContaining('/account/confirm')])
    await post('/account/confirm', { password: goodPassword })
  })

  test('that is refused is said on the page of the user', async () => {
    const answer = await post(`/settings/users/${adminId}`, { isDisabled: 'yes' })
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('You can’t disable yourself.')])
  })
})

test('the own account: name, password and sessions', async () => {
  await addUser(deps.db, 'eli@harbour.test')
  const [here, there] = [1, 2].map(() => signIn(web.app, { email: 'eli@harbour.test', password: goodPassword }))
  const cookie = (await here) ?? ''
  await there
  expect((await web.post('/account', form({ name: 'Eli' }), { cookie })).headers.get('location')).toBe('/account')
  const page = await (await web.get('/account', { cookie })).text()
  expect(page).toMatch(/<input type="checkbox" name="importsStraightAway" value="yes"\/>/)
  const straight = new URLSearchParams([
    ['importsStraightAway', 'no'],
    ['importsStraightAway', 'yes'],
  ])
  expect((await web.post('/account', straight, { cookie })).headers.get('location')).toBe('/account')
  expect(await (await web.get('/account', { cookie })).text()).toMatch(
    /<input type="checkbox" name="importsStraightAway" value="yes" checked=""\/>/,
  )
  expect(await (await web.get('/account', { cookie: web.cookieOf('viewer') })).text()).not.toContain('straight')
  expect(page).toContain('Sign out 1 other session')
  expect(page).toContain('value="Eli"')
  const wrong = await web.post('/account/password', form({ present: 'x', password, again: password }), { cookie })
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('That is not your password.')])
  const right = { present: goodPassword, password, again: password }
  expect((await web.post('/account/password', form(right), { cookie })).headers.get('location')).toBe(
    '/account?done=password',
  )
  expect(await goesTo('/customers', (await there) ?? '')).toContain('/login')
  expect(await (await web.get('/account?done=password', { cookie })).text()).toContain('Your password is changed.')
})

test('a wrong password leaves the e-mail as it was typed, and the password is typed next', async () => {
  const typed = form({ email: ' Ann+"x"@Harbour.test', password: 'wrong' })
  const page = await (await web.post('/login', typed, { cookie: '', 'x-forwarded-for': '198.51.100.78' })).text()
  const [, email = ''] = /<input[^>]* id="email"([^>]*)>/.exec(page) ?? []
  const [, secret = ''] = /<input[^>]* id="password"([^>]*)>/.exec(page) ?? []
  expect(email).toContain('value=" Ann+&quot;x&quot;@Harbour.test"')
  expect([email.includes('autofocus'), secret.includes('autofocus')]).toEqual([false, true])
  expect(secret).not.toContain('value=')
  const first = await (await web.get('/login', { cookie: '' })).text()
  expect(/<input[^>]* id="email"([^>]*)>/.exec(first)?.[1]).toContain('autofocus')
})

test('too many tries are answered with when to come again', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.77', cookie: '' }
  const guess = () =>
    web.app.request('/login', {
      method: 'POST',
      body: form({ email: 'ann@harbour.test', password: 'wrong' }),
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    })
  const statuses: number[] = []
  for (let n = 0; n < 6; n += 1) statuses.push((await guess()).status)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  const answer = await guess()
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(100)
  expect(await answer.text()).toContain('Too many tries. Wait 3 minutes')
})
