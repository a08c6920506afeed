import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setRule } from '../../../functions/second-factor/set-rule.ts'
import { codeAt, createSecret } from '../../../shared/auth/second-factor/totp.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { appCode, forgetUsedStep } from '../../functions/second-factor/totp.ts'
import { addUser, goodPassword } from '../../functions/users/users.ts'
import { asSystem } from '../../support/test-parts.ts'
import { openWeb } from '../open-web.ts'
import { signIn } from '../sign-in.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const email = 'bob@harbour.test'
let bob: string
let cookie: string
beforeAll(async () => {
  bob = await addUser(deps.db, email)
  cookie = await signIn(web.app, { email, password: goodPassword })
})

const post = (path: string, fields: Record<string, string> = {}, as = cookie) =>
  web.post(path, new URLSearchParams(fields), { cookie: as })
const goesTo = (answer: Response) => [answer.status, answer.headers.get('location')]
const fieldOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

test('an app is set up with the password, a key and a code, and the codes are shown once', async () => {
  await sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)
  const closed = await web.get('/account/second-factor', { cookie })
  const confirm = '/account/confirm?next=%2Faccount%2Fsecond-factor'
  expect(goesTo(closed)).toEqual([302, confirm])
  expect(goesTo(await post(confirm, { password: goodPassword }))).toEqual([303, '/account/second-factor'])
  const html = await (await web.get('/account/second-factor', { cookie })).text()
  const secret = fieldOf(html, 'secret')
  expect([secret, html]).toEqual([expect.stringMatching(/^[A-Z2-7]{32}$/), expect.stringContaining('<svg')])
  const wrong = await post('/account/second-factor', { secret, code: '12' })
  const again = await wrong.text()
  expect([wrong.status, fieldOf(again, 'secret')]).toEqual([422, secret])
  expect(again).toContain('That code is wrong.')
  const done = await post('/account/second-factor', { secret, code: await appCode(deps.db, secret) })
  const codes = (await done.text()).match(/\b(?:[0-9a-z]{4}-){5}[0-9a-z]{4}\b/g)
  expect([done.status, codes?.length]).toEqual([200, 10])
  expect(done.headers.get('cache-control')).toBe('no-store')
  expect(await (await web.get('/account', { cookie })).text()).toContain('10 recovery codes left.')
  expect((await web.get('/account/second-factor', { cookie })).status).toBe(409)
})

test('the form that set it up, sent again, leads to the account and shows no key', async () => {
  const { secret } = await deps.db
    .selectFrom('totp_secrets')
    .select('secret')
    .where('user_id', '=', bob)
    .executeTakeFirstOrThrow()
  for (const code of [await appCode(deps.db, secret), '123456', 'x'.repeat(50)]) {
    expect(goesTo(await post('/account/second-factor', { secret, code }))).toEqual([303, '/account'])
  }
})

test('a key that was tampered with gives a new one, of the right length', async () => {
  await sql`update sessions set confirmed_at = now()`.execute(deps.db)
  const eve = web.cookieOf('editor')
  const answer = await post('/account/second-factor', { secret: 'x'.repeat(5_000), code: '1' }, eve)
  expect([answer.status, fieldOf(await answer.text(), 'secret')]).toEqual([
    422,
    expect.stringMatching(/^[A-Z2-7]{32}$/),
  ])
})

describe('after the password', () => {
  const start = async (next = '') => {
    const answer = await post(`/login${next}`, { email, password: goodPassword }, '')
    const html = await answer.text()
    return { answer, html, token: fieldOf(html, 'token') }
  }
  const secretOf = async () => {
    await forgetUsedStep(deps.db)
    const row = deps.db.selectFrom('totp_secrets').select('secret').where('user_id', '=', bob)
    return (await row.executeTakeFirstOrThrow()).secret
  }

  test('the code is closed for, no cookie is given, and the way on is kept', async () => {
    const { answer, html, token } = await start('?next=/review')
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
    expect(html).toContain('action="/login/code?next=%2Freview"')
    const code = await appCode(deps.db, await secretOf())
    const inside = await post('/login/code?next=/review', { token, code }, '')
    expect(goesTo(inside)).toEqual([303, '/review'])
    expect(inside.headers.getSetCookie().map((set) => set.split('=')[0])).toEqual(['harbour', 'harbour-browser'])
  })

  test('a wrong code is closed for again, and one that took too long leads to the start', async () => {
    const { token } = await start()
    const wrong = await post('/login/code', { token, code: codeAt(createSecret(), 1) }, '')
    const html = await wrong.text()
    expect([wrong.status, fieldOf(html, 'token'), wrong.headers.getSetCookie()]).toEqual([422, token, []])
    expect(html).toContain('That code is wrong, or it was used already')
    await deps.db.deleteFrom('started_sign_ins').execute()
    const late = await post('/login/code', { token, code: '123456' }, '')
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('href="/login"')])
  })

  test('a recovery code that is refused is asked for again where it was typed', async () => {
    const { html, token } = await start('?next=/review')
    const action = '/login/code?recovery=yes&next=%2Freview'
    expect(html).toContain(`action="${action.replace('&', '&amp;')}"`)
    const again = await (await post(action, { token, code: 'abcd-efgh-ijkm-npqr' }, '')).text()
    const part = again.slice(again.indexOf('<details open'))
    expect(part).toMatch(/<input[^>]*aria-invalid="true"/)
    expect(part).toContain('id="field-recovery-code-error"')
    expect(again.match(/aria-invalid/g)).toHaveLength(1)
  })

  test('other sites can not send it', async () => {
    const answer = await web.app.request('/login/code', { method: 'POST', body: new URLSearchParams({ token: 'x' }) })
    expect(answer.status).toBe(403)
  })
})

test('an administrator takes it off, and only where it is', async () => {
  const admin = web.cookieOf('administrator')
  expect(await (await web.get(`/settings/users/${bob}`, { cookie: admin })).text()).toContain('Remove app')
  const path = `/settings/users/${bob}/reset-second-factor`
  expect(goesTo(await post(path, {}, admin))).toEqual([303, `/settings/users/${bob}`])
  expect((await post(path, {}, admin)).status).toBe(409)
  expect(await signIn(web.app, { email, password: goodPassword })).toMatch(/^harbour=/)
})

describe('where everybody needs one', () => {
  const administrator = web.cookieOf('administrator')
  const cy = 'cy@harbour.test'

  test('who came by a password alone sees nothing but the way to set one up', async () => {
    await addUser(deps.db, cy)
    const password = await signIn(web.app, { email: cy, password: goodPassword })
    await invoke(setRule, { needsSecondFactor: true }, deps, asSystem)
    for (const path of ['/customers', '/today', '/imports/new', '/account'])
      expect(goesTo(await web.get(path, { cookie: password }))[1]).toBe('/account/first')
    expect(goesTo(await post('/customers', { display_name: 'X' }, password))).toEqual([303, '/account/first'])
    const first = await (await web.get('/account/first', { cookie: password })).text()
    expect(first).toContain('href="/account/second-factor"')
    const html = await (await web.get('/account/second-factor', { cookie: password })).text()
    const secret = fieldOf(html, 'secret')
    await post('/account/second-factor', { secret, code: await appCode(deps.db, secret) }, password)
    expect((await web.get('/customers', { cookie: password })).status).toBe(200)
    expect(goesTo(await web.get('/account/first', { cookie: password }))).toEqual([302, '/'])
    await invoke(setRule, { needsSecondFactor: false }, deps, asSystem)
  })

  test('an administrator without one is told to begin with themselves, on the page of the users', async () => {
    await sql`update sessions set confirmed_at = now()`.execute(deps.db)
    const refused = await post('/settings/sign-in', { needsSecondFactor: 'yes' }, administrator)
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Set up two-step sign-in for yourself first'),
    ])
    expect(goesTo(await post('/settings/sign-in', { needsSecondFactor: 'no' }, administrator))).toEqual([
      303,
      '/settings/users',
    ])
  })
})
