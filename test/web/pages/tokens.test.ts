import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { makeTokenOf } from '../../functions/tokens/tokens.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const Problem = z.object({ code: z.string() })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const ask = (path: string, headers: Record<string, string>, init: RequestInit = {}) =>
  web.app.request(path, { ...init, headers: { ...headers, 'content-type': 'application/json' } })
const told = async (answer: Response) => {
  const { code } = Problem.parse(await answer.json())
  return [answer.status, code, answer.headers.get('www-authenticate')]
}
const form = (fields: [string, string][]) => new URLSearchParams(fields)
const admin = { cookie: web.cookieOf('administrator') }
const tokenIn = (html: string) => /value="(hbr_[0-9A-Za-z]{46})"/.exec(html)?.[1] ?? ''

describe('by a token', () => {
  test('a program reads and writes as far as it goes, without a page of this site', async () => {
    const { token } = await makeTokenOf(deps, 'editor@harbour.test', ['read', 'write'])
    expect((await ask('/api/v1/customers', bearer(token))).status).toBe(200)
    const body = JSON.stringify({ values: { display_name: 'Ann' } })
    const made = await ask('/api/v1/customers', bearer(token), { method: 'POST', body })
    expect(await made.json()).toMatchObject({ kind: 'saved' })
  })

  test('what its scopes leave out is a 403, what its user may not is one too', async () => {
    const { token } = await makeTokenOf(deps, 'editor@harbour.test', ['read'])
    const write = (method: string, path: string) => ask(path, bearer(token), { method, body: '{}' })
    const insufficient = 'Bearer error="insufficient_scope"'
    expect(await told(await write('POST', '/api/v1/customers'))).toEqual([403, 'token.scope', insufficient])
    expect(await told(await write('PATCH', '/api/v1/account'))).toEqual([403, 'token.scope', insufficient])
    expect(await told(await ask('/api/v1/settings/users', bearer(token)))).toEqual([403, 'access.denied', null])
  })

  test('nobody comes by one that is wrong, whatever cookie is there', async () => {
    const invalid = 'Bearer error="invalid_token"'
    for (const authorization of ['Bearer hbr_x', 'Bearer', 'Basic eA==', `Bearer ${'x'.repeat(5_000)}`, ''])
      expect(await told(await ask('/api/v1/customers', { authorization, ...admin })), authorization).toEqual([
        401,
        'token.invalid',
        invalid,
      ])
  })

  test('nobody is shown a page', async () => {
    const { token } = await makeTokenOf(deps, 'editor@harbour.test')
    const page = await ask('/customers', bearer(token))
    expect([page.status, page.headers.get('location')]).toEqual([302, '/login?next=%2Fcustomers'])
  })
})

describe('the pages', () => {
  test('a person makes one, sees it once, and revokes it', async () => {
    const made = await web.post(
      '/account/tokens',
      form([['name', 'Nightly <i>'], ['scopes', 'read'], ['scopes', 'import'], ['days', '30']]), // biome-ignore format: one form
    )
    const html = await made.text()
    const token = tokenIn(html)
    expect([made.status, html.includes('shown this once'), html.includes('<i>')]).toEqual([200, true, false])
    expect((await ask('/api/v1/imports', bearer(token))).status).toBe(200)
    const page = await (await web.get('/account')).text()
    expect(page).toContain('Read, Import')
    expect(page).not.toContain(token)
    const revoke = /action="(\/account\/tokens\/[0-9a-f-]{36}\/revoke)"[\s\S]*?Revoke Nightly/.exec(page)?.[1] ?? ''
    expect((await web.post(revoke, '')).headers.get('location')).toBe('/account')
    expect((await ask('/api/v1/imports', bearer(token))).status).toBe(401)
  })

  test('what is wrong stands at the field, with what was typed', async () => {
    const answer = await web.post('/account/tokens', form([['name', 'Nightly'], ['days', '30']])) // biome-ignore format: one form
    const html = await answer.text()
    expect([answer.status, html.includes('value="Nightly"'), html.includes('Choose at least one')]).toEqual([
      422,
      true,
      true,
    ])
  })

  test('an administrator makes one of a service', async () => {
    const fields = form([['name', 'Shop'], ['scopes', 'read'], ['days', '365'], ['role', 'viewer']]) // biome-ignore format: one form
    const html = await (await web.post('/settings/tokens', fields, admin)).text()
    expect((await ask('/api/v1/customers', bearer(tokenIn(html)))).status).toBe(200)
    const page = await (await web.get('/settings/tokens', admin)).text()
    expect(page).toContain('Viewer: Read')
    expect((await web.post('/settings/tokens', fields)).status).toBe(403)
  })

  test('the password is asked for before the form and by it', async () => {
    await sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)
    const confirm = '/account/confirm?next=%2Faccount%2Ftokens%2Fnew'
    expect((await web.get('/account/tokens/new')).headers.get('location')).toBe(confirm)
    const fields = form([['name', 'A'], ['scopes', 'read'], ['days', '30']]) // biome-ignore format: one form
    const headers = { referer: 'http://localhost/account/tokens/new' }
    expect((await web.post('/account/tokens', fields, headers)).headers.get('location')).toBe(confirm)
    await sql`update sessions set confirmed_at = now()`.execute(deps.db)
  })
})
