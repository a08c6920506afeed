import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { once } from '../../../web/api/once.ts'
import { Problem } from '../../../web/api/outputs/problem.ts'
import type { PageRequest } from '../../../web/request/request.ts'
import { openApi } from './ask.ts'

const api = await openApi()
const { deps } = api.parts
afterAll(() => api.parts.close())

const Saved = z.object({ kind: z.literal('saved'), id: z.uuid(), version: z.number() })
const add = async (name: string, headers: Record<string, string> = {}) =>
  api.ask('POST', '/customers', { body: { values: { display_name: name } }, headers })
const codeOf = async (answer: Response) => [answer.status, Problem.strict().parse(await answer.json()).code]
const countCustomers = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from customers`.execute(deps.db)
  return rows[0]?.count
}

describe('a customer', () => {
  test('is made with 201, read with its version as ETag, and changed by that alone', async () => {
    const made = await add('Ann Able')
    expect(made.status).toBe(201)
    const { id } = Saved.parse(await made.json())
    const etag = (await api.ask('GET', `/customers/${id}`)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"\d+"$/)
    const change = (match: string, city: string) =>
      api.ask('PATCH', `/customers/${id}`, { body: { values: { city } }, headers: { 'if-match': match } })
    expect((await change(etag, 'Central')).status).toBe(200)
    const zipped = await api.ask('GET', `/customers/${id}`, { headers: { 'accept-encoding': 'gzip' } })
    const weak = zipped.headers.get('etag') ?? ''
    expect(weak).toMatch(/^W\/"\d+"$/)
    expect((await change(weak, 'Wan Chai')).status).toBe(200)
    expect(await codeOf(await change(etag, 'Sha Tin'))).toEqual([412, 'state.changed'])
    expect(await codeOf(await change('W/"x"', 'Sha Tin'))).toEqual([422, 'input.invalid'])
    expect(await (await change('*', 'Sha Tin')).text()).toContain('Write If-Match')
    const by = (body: object) => api.ask('PATCH', `/customers/${id}`, { body })
    expect(await codeOf(await by({ version: 1_000, values: { city: 'X' } }))).toEqual([409, 'state.changed'])
    expect(await codeOf(await by({ values: { city: 'X' } }))).toEqual([422, 'input.invalid'])
  })

  test('is deleted and restored by its version', async () => {
    const { id, version } = Saved.parse(await (await add('Bob Bay')).json())
    const stale = await api.ask('DELETE', `/customers/${id}`, { headers: { 'if-match': `"${version + 5}"` } })
    expect(await codeOf(stale)).toEqual([412, 'state.changed'])
    expect((await api.ask('DELETE', `/customers/${id}`, { headers: { 'if-match': '*' } })).status).toBe(200)
    expect((await api.ask('POST', `/customers/${id}/restore`)).status).toBe(200)
  })

  test('that seems to be there already is asked about, with 202, and nothing is written', async () => {
    const body = { values: { display_name: 'Cy Clay', email: 'cy@clay.com' } }
    expect((await api.ask('POST', '/customers', { body })).status).toBe(201)
    const before = await countCustomers()
    const again = await api.ask('POST', '/customers', { body: { values: { display_name: 'Cy Clay' } } })
    expect([again.status, z.object({ kind: z.string() }).parse(await again.json()).kind]).toEqual([202, 'asks'])
    expect(await countCustomers()).toBe(before)
  })
})

describe('an Idempotency-Key', () => {
  const keyed = () => ({ 'idempotency-key': randomUUID() })

  test('does a write once, and answers it again as it was', async () => {
    const [headers, before] = [keyed(), (await countCustomers()) ?? 0]
    const first = await add('Dee Dale', headers)
    const second = await add('Dee Dale', headers)
    expect([first.status, second.status]).toEqual([201, 201])
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ])
    expect(await second.text()).toBe(await first.text())
    expect(await countCustomers()).toBe(before + 1)
  })

  test('of another request is refused; the same key of somebody else is another one', async () => {
    const headers = keyed()
    await add('Eve East', headers)
    expect(await codeOf(await add('Eve West', headers))).toEqual([422, 'request.key-reused'])
    const path = '/duplicates/search-again'
    expect(await codeOf(await api.ask('POST', path, { headers }))).toEqual([422, 'request.key-reused'])
    expect((await api.ask('POST', path, { headers, role: 'administrator' })).status).toBe(204)
    expect((await api.ask('POST', path, { headers, role: 'administrator' })).status).toBe(204)
  })

  test('sent many times at once is done once', async () => {
    const [headers, before] = [keyed(), (await countCustomers()) ?? 0]
    const answers = await Promise.all(Array.from({ length: 8 }, () => add('Flo Ford', headers)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(201)
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([])
    expect(await countCustomers()).toBe(before + 1)
  })

  test('whose request was refused may come again; one that was broken off says so', async () => {
    const headers = keyed()
    const wrong = () => api.ask('POST', '/customers', { body: { values: { email: 'what' } }, headers })
    expect(await codeOf(await wrong())).toEqual([422, 'input.invalid'])
    expect((await add('Gil Glen', headers)).status).toBe(201)
    await sql`update idempotency_keys set status = null where key = ${headers['idempotency-key']}`.execute(deps.db)
    const broken = await add('Gil Glen', headers)
    expect(broken.headers.get('retry-after')).toBe('1')
    expect(await codeOf(broken)).toEqual([409, 'request.key-running'])
  })

  test.each([
    ['a secret', true, '{"token":"hbr_1"}'],
    ['a long answer', false, 'x'.repeat(100_001)],
  ])('keeps no copy of %s, and says that it was done', async (_, isSecret, body) => {
    const raw = new Request('http://harbour.test/api/v1/account/tokens', { method: 'POST', headers: keyed() })
    const ask = () =>
      once(deps.db, 'ann', { raw } as PageRequest, new Uint8Array(), isSecret, async () => ({ status: 201, body }))
    expect(await ask()).toEqual({ status: 201, body })
    await expect(ask()).rejects.toMatchObject({ code: 'request.key-reused' })
    const { rows } = await sql`select 1 from idempotency_keys where length(body) > 0 and subject = 'ann'`.execute(
      deps.db,
    )
    expect(rows).toEqual([])
  })

  test('is not taken with a file, which has an id for that', async () => {
    const headers = { ...keyed(), 'content-type': 'text/csv' }
    const answer = await api.ask('POST', '/imports?fileName=a.csv', { body: 'email\n', headers })
    expect(await codeOf(answer)).toEqual([422, 'input.invalid'])
  })

  test('means something else after a day, and can’t be just anything', async () => {
    const headers = keyed()
    await add('Hal Hill', headers)
    await sql`update idempotency_keys set created_at = now() - interval '25 hours'`.execute(deps.db)
    expect((await add('Hal Hull', headers)).status).toBe(201)
    for (const key of ['', 'two words', 'x'.repeat(256)])
      expect(await codeOf(await add('Ida', { 'idempotency-key': key }))).toEqual([422, 'input.invalid'])
  })
})

test('a token has so many calls a minute, however many come at once, and is told how many are left', async () => {
  const slow = await openApi({ API_CALLS_PER_MINUTE: '20' })
  const answers = await Promise.all(Array.from({ length: 30 }, () => slow.ask('GET', '/review/count')))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(20)
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(10)
  expect(refused[0]?.headers.get('retry-after')).toBe('3')
  expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"calls";q=20;w=60')
  expect(answers.map(({ headers }) => headers.get('ratelimit'))).toContain('"calls";r=0;t=60')
  expect((await slow.ask('GET', '/review/count', { role: 'viewer' })).status).toBe(200)
  await slow.parts.close()
})

describe('a file', () => {
  const Started = z.object({ items: z.array(z.object({ importId: z.uuid() })) })
  const send = (query: string, body: string) =>
    api.ask('POST', `/imports?${query}`, { body, headers: { 'content-type': 'text/csv' } })

  test('is the body itself, and says by GET how far it is', async () => {
    const answer = await send('fileName=leads.csv&preview=no', 'email\nann@leads.com\n')
    expect(answer.status).toBe(202)
    const [started] = Started.parse(await answer.json()).items
    expect(answer.headers.get('location')).toBe(`/api/v1/imports/${started?.importId}`)
    const told = await api.ask('GET', `/imports/${started?.importId}`)
    expect(told.headers.get('retry-after')).toBe('1')
    expect(await told.json()).toMatchObject({ state: 'planning', via: 'api', file_name: 'leads.csv', preview: false })
  })

  test('needs a name, and what is chosen is checked as that of a form', async () => {
    expect(await codeOf(await send('', 'email\n'))).toEqual([422, 'input.invalid'])
    expect(await codeOf(await send('fileName=a.csv&preview=on', 'email\n'))).toEqual([422, 'input.invalid'])
    expect(await codeOf(await send('fileName=a.csv&colour=red', 'email\n'))).toEqual([422, 'input.invalid'])
    const long = `fileName=a.csv&owner=${'x'.repeat(10_001)}`
    expect(await codeOf(await send(long, 'email\n'))).toEqual([422, 'input.invalid'])
  })

  test('of several, those that can’t be taken are told beside the others', async () => {
    const small = await openApi({ UPLOAD_MAX_BYTES: '1000' })
    const form = new FormData()
    for (const [name, text] of [['a.csv', 'email\n'], ['huge.csv', 'x'.repeat(2_000)]] as const) // biome-ignore format: one list
      form.append('file', new File([text], name))
    const body = new Response(form)
    const headers = { 'content-type': body.headers.get('content-type') ?? '' }
    const answer = await small.ask('POST', '/imports', { body: await body.text(), headers })
    expect([answer.status, await answer.json()]).toEqual([
      202,
      { items: [{ importId: expect.any(String) }, { problem: expect.objectContaining({ code: 'file.too-large' }) }] },
    ])
    const alone = await small.ask('POST', '/imports?fileName=x.csv', {
      body: 'x'.repeat(2_000),
      headers: { 'content-type': 'text/csv' },
    })
    expect(await codeOf(alone)).toEqual([413, 'file.too-large'])
    await small.parts.close()
  })
})
