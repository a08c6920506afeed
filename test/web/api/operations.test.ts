import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { functions } from '../../../functions/index.ts'
import { roles } from '../../../shared/contract/call.ts'
import { scopeOf } from '../../../shared/contract/scope-of.ts'
import { operationId, plainPath } from '../../../web/api/operation.ts'
import { operations } from '../../../web/api/operations.ts'
import { Problem } from '../../../web/api/outputs/problem.ts'
import { readTables } from '../../functions/import-text.ts'
import { openApi } from './ask.ts'

const api = await openApi()
const { deps } = api.parts
afterAll(() => api.parts.close())

/** What is no call of a program: who signs in types a password in a browser, and probes have addresses of their own. */
const elsewhere = [
  ...['passkeys.add-passkey', 'passkeys.propose-passkey', 'passkeys.remove-passkey'],
  ...['passkeys.sign-in-with-passkey', 'passkeys.start-passkey-sign-in'],
  ...['providers.find-provider-sign-out', 'providers.sign-in-with-provider', 'providers.start-provider-sign-in'],
  ...['providers.get-provider-metadata', 'providers.receive-provider-answer'],
  ...['second-factor.propose-totp', 'second-factor.replace-recovery-codes', 'second-factor.sign-in-with-code'],
  ...['second-factor.turn-off-totp', 'second-factor.turn-on-totp'],
  ...[
    'system.announce-edit',
    'system.follow-changes',
    'system.get-health',
    'system.get-readiness',
    'tokens.find-token',
  ],
  ...['users.accept-link', 'users.change-password', 'users.confirm-password', 'users.find-session'],
  ...['users.get-link', 'users.sign-in', 'users.sign-out'],
]

test('every function that is not the product’s own is an operation', () => {
  const callable = functions.filter(({ access, name }) => access !== 'system' && !elsewhere.includes(name))
  const offered = new Set(operations.map(({ fn }) => fn.name))
  expect(callable.map(({ name }) => name).filter((name) => !offered.has(name))).toEqual([])
  expect([...offered].filter((name) => elsewhere.includes(name))).toEqual([])
  const ids = operations.map((one) => `${operationId(one)} ${plainPath(one)}`)
  expect(new Set(ids).size).toBe(operations.length)
})

const addressOf = (operation: (typeof operations)[number]) =>
  plainPath(operation)
    .replaceAll(/\{\w*[iI]d\}/g, () => randomUUID())
    .replace('{field}', 'city')
    .replace('{outcome}', 'review')

describe('who may not, by a token', () => {
  const table = operations.flatMap((operation) =>
    roles.map((role) => ({ operation, id: operationId(operation), role, scope: scopeOf(operation.fn) })),
  )
  const ranks = { viewer: 0, editor: 1, administrator: 2, public: 0, system: 3 }

  test.each(table)('$role × $id', async ({ operation, role, scope }) => {
    const isLow = ranks[role] < ranks[operation.fn.access]
    if (!isLow && scope !== 'session') return
    const before = await readTables(deps.db)
    let wasRead = false
    const pull = (controller: ReadableStreamDefaultController) => {
      wasRead = true
      controller.close()
    }
    const body = operation.method === 'GET' ? undefined : new ReadableStream({ pull }, { highWaterMark: 0 })
    const answer = await api.ask(operation.method, addressOf(operation), { role, stream: body })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(Problem.strict().parse(await answer.json()).code).toBe(isLow ? 'access.denied' : 'token.scope')
    expect(wasRead).toBe(false)
    const { api_tokens: _, users: __, ...after } = await readTables(deps.db)
    const { api_tokens: ___, users: ____, ...was } = before
    expect(after).toEqual(was)
  })
})

test.each(operations)('a stranger gets nothing of $method $path', async (operation) => {
  const answer = await api.app.request(`/api/v1${addressOf(operation)}`, {
    method: operation.method,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Harbour"'])
  expect(Problem.strict().parse(await answer.json()).code).toBe('session.required')
})

test.each(operations.filter(({ method }) => method !== 'GET'))(
  '$method $path is not sent by another site with somebody’s cookie',
  async (operation) => {
    const answer = await api.app.request(`/api/v1${addressOf(operation)}`, {
      method: operation.method,
      headers: { cookie: api.cookieOf('administrator'), 'sec-fetch-site': 'cross-site' },
    })
    expect([answer.status, Problem.strict().parse(await answer.json()).code]).toEqual([403, 'request.cross-site'])
  },
)

test('an address that is not there, or not by this method, is a problem too', async () => {
  const nowhere = await api.ask('GET', '/nothing')
  expect([nowhere.status, Problem.strict().parse(await nowhere.json()).code]).toEqual([404, 'not-found'])
  const put = await api.ask('PUT', '/customers')
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  expect(Problem.strict().parse(await put.json())).toMatchObject({ code: 'method.not-allowed', status: 405 })
})

describe('what an operation does not know', () => {
  test('is refused by name: in a query, in a body, and in an address', async () => {
    const told = async (answer: Response) => [
      answer.status,
      Object.keys(Problem.strict().parse(await answer.json()).fields),
    ]
    expect(await told(await api.ask('GET', '/customers?colour=red'))).toEqual([422, ['colour']])
    expect(await told(await api.ask('GET', '/customers?limit=5&limit=6'))).toEqual([422, ['limit']])
    expect(await told(await api.ask('POST', '/customers', { body: { colour: 'red' } }))).toEqual([422, ['colour']])
    expect(await told(await api.ask('POST', '/customers?limit=5', { body: {} }))).toEqual([422, ['limit']])
    const path = `/customers/${randomUUID()}`
    expect(await told(await api.ask('PATCH', path, { body: { id: randomUUID() } }))).toEqual([422, ['id']])
  })

  test('is a body of another kind, or too large a one', async () => {
    const status = async (body: string, type: string) =>
      (await api.ask('POST', '/customers', { body, headers: { 'content-type': type } })).status
    expect(await status('a=b', 'application/x-www-form-urlencoded')).toBe(422)
    expect(await status('{}', 'text/plain')).toBe(422)
    expect(await status('[]', 'application/json')).toBe(422)
    expect(await status('{', 'application/json')).toBe(422)
    expect(await status(JSON.stringify({ values: { notes: 'x'.repeat(1_000_000) } }), 'application/json')).toBe(413)
  })
})
