import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { runImport } from '../../../functions/run-import.ts'
import { createToken } from '../../../functions/tokens/create-token.ts'
import type { Scope } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { tools } from '../../../web/mcp/tools.ts'
import { securityHeaders } from '../../../web/request/security-headers.ts'
import { enterAs } from '../../functions/users/users.ts'
import { asSystem } from '../../support/test-parts.ts'
import { openWeb } from '../open-web.ts'

/** An assistant talks to the web on real parts, by the client of the protocol and by hand. */
const web = await openWeb({ API_CALLS_PER_MINUTE: '1000000' })
const { deps } = web.parts
afterAll(() => web.parts.close())

const address = new URL('http://localhost/mcp')
const makeToken = async (scopes: readonly Scope[], role = 'editor') => {
  const { call } = await enterAs(deps, `${role}@harbour.test`)
  return (await invoke(createToken, { name: `assistant ${crypto.randomUUID()}`, scopes }, deps, call)).token
}
const everything = await makeToken(['read', 'write', 'import'])
const reader = await makeToken(['read'])

const revisions = ['legacy', { pin: '2026-07-28' }] as const

async function connect(token: string, mode: (typeof revisions)[number] = 'legacy'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(
    new StreamableHTTPClientTransport(address, {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
      fetch: async (url, init) => web.app.request(String(url), init),
    }),
  )
  return client
}

const Text = z.tuple([z.object({ type: z.literal('text'), text: z.string() })])
const call = async (client: Client, name: string, given: Record<string, unknown> = {}) => {
  const { content, isError = false } = await client.callTool({ name, arguments: given })
  return { text: Text.parse(content)[0].text, isError }
}
const say = async <S extends z.ZodType>(client: Client, name: string, schema: S, given = {}): Promise<z.output<S>> => {
  const { text, isError } = await call(client, name, given)
  if (isError) throw new Error(text)
  return schema.parse(JSON.parse(text))
}
const confirmationIn = (text: string) => /"confirmation": "([0-9a-f]{16})"/.exec(text)?.[1]
const countCustomers = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from customers`.execute(deps.db)
  return rows[0]?.count
}

test('what an assistant is answered has the headers of every answer', async () => {
  const answer = await web.app.request(address.href, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${reader}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('list_customers')
  expect(Object.fromEntries(answer.headers)).toMatchObject(securityHeaders(deps.config.web))
})

describe.each(revisions)('an assistant of revision %o', (mode) => {
  test('finds a customer, and adds one only after a yes to that very one', async () => {
    const client = await connect(everything, mode)
    const name = `Ann ${crypto.randomUUID()}`
    const before = await countCustomers()
    const given = { values: { display_name: name, city: 'Leeds' } }
    const told = await call(client, 'create_customer', given)
    expect(told).toMatchObject({ isError: false })
    expect(told.text).toContain('Nothing is written yet')
    expect(told.text).toContain(name)
    expect(await countCustomers()).toBe(before)

    const confirmation = confirmationIn(told.text)
    const other = { values: { display_name: name, city: 'London' }, confirmation }
    expect(await call(client, 'create_customer', other)).toMatchObject({ isError: true })
    expect(await countCustomers()).toBe(before)

    const reordered = { confirmation, values: { city: 'Leeds', display_name: name } }
    const { id } = await say(client, 'create_customer', z.object({ kind: z.literal('saved'), id: z.uuid() }), reordered)
    const Found = z.object({ items: z.tuple([z.object({ id: z.literal(id) })]) })
    await say(client, 'list_customers', Found, { search: name })
    const { customer } = await say(client, 'get_customer', z.object({ customer: z.object({ city: z.string() }) }), {
      id,
    })
    expect(customer.city).toBe('Leeds')
    await client.close()
  })
})

test('a file is previewed, looked at, and written by a yes', async () => {
  const client = await connect(everything)
  const before = (await countCustomers()) ?? 0
  const content = 'name,email,city\nBob Bay,bob@bay.com,Oslo\nCy Clay,cy@clay,Rome\n'
  const { importId } = await say(client, 'preview_import', z.object({ importId: z.uuid() }), {
    fileName: 'leads.csv',
    content,
  })
  await runImport(importId, deps, asSystem)
  const State = z.object({
    state: z.string(),
    preview: z.boolean(),
    previewed_outcomes: z.object({ created: z.number() }),
  })
  expect(await say(client, 'get_import', State, { id: importId })).toMatchObject({ state: 'ready', preview: true })
  const Decisions = z.object({ items: z.array(z.object({ line: z.number(), outcome: z.string() })) })
  const { items } = await say(client, 'list_decisions', Decisions, { id: importId })
  expect(items.map(({ outcome }) => outcome)).toContain('created')
  expect(await countCustomers()).toBe(before)

  const told = await call(client, 'apply_import', { id: importId })
  await say(client, 'apply_import', z.object({ id: z.literal(importId) }), {
    id: importId,
    confirmation: confirmationIn(told.text),
  })
  await runImport(importId, deps, asSystem)
  expect(await countCustomers()).toBeGreaterThan(before)
})

test('it is offered what its token may do, and refused the rest by name', async () => {
  const offered = async (token: string) => (await (await connect(token)).listTools()).tools
  const all = await offered(everything)
  expect(all.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  for (const { annotations, inputSchema, description } of all) {
    expect(inputSchema.type).toBe('object')
    expect(description).toMatch(/\.$/)
    expect(annotations?.readOnlyHint).toBe(inputSchema.properties?.confirmation === undefined)
  }
  expect((await connect(everything)).getInstructions()).toMatch(/The fields of a customer: .*display_name.*city/)
  const some = (await offered(reader)).map(({ name }) => name)
  expect(some).toContain('list_customers')
  expect(some).not.toContain('create_note')
  expect(some).not.toContain('preview_import')
  const client = await connect(reader)
  const given = { fileName: 'a.csv', content: 'email\na@b.com\n' }
  const refused = await call(client, 'preview_import', given)
  expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('token.scope') })
})

test('what it asks wrongly is told as a result with a code, a sentence and the field', async () => {
  const client = await connect(everything)
  const Refusal = z.object({ code: z.string(), detail: z.string(), fields: z.record(z.string(), z.string()) })
  const refusal = async (name: string, given: Record<string, unknown>) => {
    const { text, isError } = await call(client, name, given)
    expect(isError).toBe(true)
    return Refusal.parse(JSON.parse(text))
  }
  expect(await refusal('get_customer', { id: 'x' })).toMatchObject({
    code: 'input.invalid',
    fields: { id: expect.any(String) },
  })
  expect(await refusal('get_customer', { id: crypto.randomUUID() })).toMatchObject({ code: 'not-found' })
  expect(await refusal('drop_tables', {})).toMatchObject({ code: 'not-found' })
  expect(await refusal('create_note', { customerId: crypto.randomUUID() })).toMatchObject({ code: 'input.invalid' })
  const long = { fileName: 'a.csv', content: 'a'.repeat(1_000_001) }
  expect(await refusal('preview_import', long)).toMatchObject({ fields: { content: expect.any(String) } })
})

describe('a yes', () => {
  const addCustomer = async (display_name: string) => {
    const { rows } = await sql<{ id: string; version: number }>`
      insert into customers (display_name) values (${display_name}) returning id, version::int`.execute(deps.db)
    return z.tuple([z.object({ id: z.uuid(), version: z.number() })]).parse(rows)[0]
  }
  const countNotes = async (customerId: string) =>
    (await sql<{ n: number }>`select count(*)::int as n from notes where customer_id = ${customerId}`.execute(deps.db))
      .rows[0]?.n

  test('is good once, for the token that asked, and for ten minutes', async () => {
    const [client, other] = [await connect(everything), await connect(await makeToken(['read', 'write']))]
    const { id: customerId } = await addCustomer('Fay Moor')
    const given = { customerId, text: 'Called back' }
    const ask = async () => confirmationIn((await call(client, 'create_note', given)).text)
    const confirmation = await ask()
    expect(await call(other, 'create_note', { ...given, confirmation })).toMatchObject({ isError: true })
    expect(await call(client, 'create_note', { ...given, confirmation })).toMatchObject({ isError: false })
    expect(await call(client, 'create_note', { ...given, confirmation })).toMatchObject({ isError: true })
    const old = await ask()
    await sql`update confirmations set created_at = now() - interval '601 seconds'`.execute(deps.db)
    expect(await call(client, 'create_note', { ...given, confirmation: old })).toMatchObject({ isError: true })
    for (const odd of ['', null, [], 1, 'f'.repeat(200), '\0'])
      expect(await call(client, 'create_note', { ...given, confirmation: odd })).toMatchObject({ isError: true })
    expect(await countNotes(customerId)).toBe(1)
  })

  test('is asked for with the names of whom it is about, and for nothing that can’t be done', async () => {
    const client = await connect(everything)
    const [ann, bob] = [await addCustomer('Ann Vale'), await addCustomer('Bob Vale')]
    const merge = (loser: { id: string; version: number }) => ({
      survivorId: ann.id,
      version: ann.version,
      losers: [{ ...loser, choices: [] }],
    })
    const told = await call(client, 'merge_customers', merge(bob))
    expect(told.text).toMatch(/About: .*Ann Vale.*Bob Vale/)
    expect(await call(client, 'merge_customers', merge(ann))).toMatchObject({ isError: true })
    expect((await call(client, 'create_note', { customerId: ann.id, text: 'x' })).text).toContain('Ann Vale')
    const nobody = crypto.randomUUID()
    for (const [tool, given] of [
      ['create_note', { customerId: nobody, text: 'x' }],
      ['create_task', { customerId: nobody, title: 'x' }],
      ['update_customer', { id: nobody, version: 1, values: {} }],
      ['set_follow_up', { customerId: nobody, day: '2026-12-24' }],
      ['complete_task', { id: nobody }],
      ['undo_import', { id: nobody }],
      ['apply_import', { id: nobody }],
    ] as const)
      expect(await call(client, tool, given), tool).toMatchObject({
        isError: true,
        text: expect.stringContaining('not-found'),
      })
  })
})

test.each(tools)('$name takes no argument that it does not know', async ({ name }) => {
  const client = await connect(everything)
  const { inputSchema } = (await client.listTools()).tools.find((one) => one.name === name) ?? {}
  expect(inputSchema?.additionalProperties).toBe(false)
  const refused = await call(client, name, { qwery: 'Ann' })
  expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('qwery') })
})

test('each call of one request counts', async () => {
  const strict = await openWeb({ API_CALLS_PER_MINUTE: '3' })
  try {
    const { call: person } = await enterAs(strict.parts.deps, 'viewer@harbour.test')
    const { token } = await invoke(createToken, { name: 'many', scopes: ['read'] }, strict.parts.deps, person)
    const one = (id: number) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'list_notes' } })
    const answer = await strict.app.request('/mcp', {
      method: 'POST',
      body: JSON.stringify([1, 2, 3, 4, 5].map(one)),
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
    })
    expect(answer.headers.get('ratelimit')).toContain('r=2')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const text = await answer.text()
    expect(text.match(/request\.too-many/g)).toHaveLength(2)
  } finally {
    await strict.parts.close()
  }
})

describe('the door', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    web.app.request('/mcp', {
      method: 'POST',
      body,
      headers: {
        authorization: `Bearer ${reader}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
    })
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

  test('opens to a token alone: no session of a browser, no other text', async () => {
    const { authorization: _, ...rest } = { authorization: '', cookie: web.cookieOf('administrator') }
    const bare = await web.app.request('/mcp', { method: 'POST', body: list, headers: rest })
    expect([bare.status, bare.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Harbour"'])
    expect((await post(list, { authorization: 'Bearer hbr_wrong' })).status).toBe(401)
    expect((await post(list, { authorization: `Basic ${btoa('a:b')}` })).status).toBe(401)
    expect((await post(list)).status).toBe(200)
  })

  test('takes no other host, and no body that is too large or no JSON', async () => {
    expect((await post(list, { host: 'evil.example' })).status).toBe(400)
    expect((await post(`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(9_000_000)}"}`)).status).toBe(413)
    for (const body of ['', '{', '[]', 'null', '"x"', '{"jsonrpc":"1.0"}', '\0', '[1,2,3]']) {
      const { status } = await post(body)
      expect(status, body).toBeGreaterThanOrEqual(400)
      expect(status, body).toBeLessThan(500)
    }
    expect((await post(list, { 'content-type': 'text/plain' })).status).toBe(415)
    const got = await web.app.request('/mcp', {
      headers: { authorization: `Bearer ${reader}`, accept: 'text/event-stream' },
    })
    expect(got.status).toBe(405)
  })
})
