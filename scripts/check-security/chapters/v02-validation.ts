import { deepEqual, equal, ok } from 'node:assert/strict'
import { openClient } from '../client.ts'
import { findUnbounded, type Schema } from '../find-unbounded.ts'
import { invite, makePassword } from '../people.ts'
import { addCustomer, expectStatus, importIdOf } from '../proofs.ts'
import { check, type Requirement, read } from '../requirement.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

export const validation: readonly Requirement[] = [
  check(
    'V2.1.1',
    'the document of the API says what each input may be, and its bodies are closed',
    async ({ stranger }) => {
      const { text } = await stranger().get('/api/v1/openapi.json')
      const operations = listOperations(text)
      ok(operations.length > 100, `it has ${operations.length} operations`)
      const bodies = operations.flatMap(({ operationId, requestBody }) =>
        Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => ({ operationId, type, schema })),
      )
      const open = bodies.filter(
        ({ type, schema }) => type === 'application/json' && schema.additionalProperties !== false,
      )
      deepEqual(
        open.map(({ operationId }) => operationId),
        [],
      )
    },
  ),
  read(
    'V2.1.2',
    'which values have to fit to each other, and what happens where they don’t',
    ['infra/guides/importing.md', '## What is doubtful about a file'],
    ['infra/guides/security.md', '## What has to fit together'],
  ),
  read('V2.1.3', 'limits of each user and of all of them', ['infra/guides/security.md', '## Limits']),
  check('V2.2.1', 'each text and list that the API takes has a length, a form or a choice', async ({ stranger }) => {
    const { text } = await stranger().get('/api/v1/openapi.json')
    const found = listOperations(text).flatMap(({ operationId, parameters = [], requestBody }) => [
      ...parameters.flatMap(({ name, schema }) => findUnbounded(schema, `${operationId} ${name}`)),
      ...findUnbounded(requestBody?.content['application/json']?.schema ?? {}, operationId),
    ])
    deepEqual(found, [])
  }),
  check('V2.2.2', 'what a page would never send is refused by what takes it', async ({ people }) => {
    const { client } = await people.of('administrator')
    expectStatus(await client.post('/settings/users', { email: 'no address', role: 'editor' }), 422)
    expectStatus(await client.post('/settings/users', { email: 'a@security.invalid', role: 'emperor' }), 422)
    expectStatus(await client.post('/account', { name: 'x'.repeat(101) }), 422)
  }),
  check('V2.2.3', 'values that do not fit to each other are refused', async ({ people }) => {
    const { client } = await people.of('administrator')
    const token = { name: 'x', role: 'viewer', scopes: 'admin', days: '30' }
    expectStatus(await client.post('/settings/tokens', token), 422)
    const again = { present: 'x', password: makePassword(), again: makePassword() }
    expectStatus(await client.post('/account/password', again), 422)
  }),
  check(
    'V2.3.1',
    'no step of a sign-in or an import comes before the one that it follows',
    async ({ people, stranger, deps }) => {
      const guest = stranger()
      const code = await guest.post('/login/code', { token: makePassword(), code: '000000' })
      ok(code.status >= 400, `a code without a password is answered with ${code.status}`)
      const { path } = await invite(deps, 'viewer')
      expectStatus(await guest.post(path.replace('invitation', 'reset'), { password: 'x', again: 'x' }), 404)
      const { client } = await people.of('editor')
      const query = 'fileName=order.csv&preview=columns'
      const headers = { 'content-type': 'text/csv' }
      const sent = await client.ask('POST', `/api/v1/imports?${query}`, {
        body: 'name,email\nAnn,a@b.example\n',
        headers,
      })
      expectStatus(sent, 202)
      const id = importIdOf(sent)
      expectStatus(await client.ask('POST', `/api/v1/imports/${id}/undo`, { body: {} }), 409)
      expectStatus(await client.ask('POST', `/api/v1/imports/${id}/cancel`, { body: {} }), 200)
      expectStatus(await client.ask('POST', `/api/v1/imports/${id}/apply`, { body: {} }), 409)
    },
  ),
  check('V2.3.2', 'what is more than a limit says is refused', async (target) => {
    const { people } = target
    const { client } = await people.of('viewer')
    expectStatus(await client.get('/api/v1/customers?limit=100000'), 422)
    expectStatus(await client.get(`/api/v1/customers?search=${'x'.repeat(2_000)}`), 422)
    const { client: editor } = await people.of('editor')
    const id = await addCustomer(target, { display_name: 'Limit Check' })
    const note = await editor.ask('POST', `/api/v1/customers/${id}/notes`, { body: { text: 'x'.repeat(200_000) } })
    expectStatus(note, 422)
    expectStatus(await editor.post('/account', { name: 'x'.repeat(1_100_000) }), 413)
  }),
  read(
    'V2.3.3',
    'every change is a transaction, killed before each of its statements in a test',
    ['test/faults/die-at-every-statement.test.ts', 'die'],
    ['functions/users/accept-link.ts', 'db.transaction().execute'],
  ),
  check('V2.3.4', 'of ten who use one invitation at once, one joins', async ({ url, deps }) => {
    const { path } = await invite(deps, 'viewer')
    const password = makePassword()
    const form = { name: 'Security Check', password, again: password }
    const answers = await Promise.all(Array.from({ length: 10 }, () => openClient(url).post(path, form)))
    equal(answers.filter(({ status }) => status === 303).length, 1)
  }),
  check('V2.4.1', 'calls of a program and passwords are counted, and too many refused', async ({ stranger, token }) => {
    const headers = await token('viewer', ['read'])
    const one = await stranger().get('/api/v1/imports', headers)
    const other = await stranger().get('/api/v1/imports', headers)
    const left = [one, other].map((answer) => Number(/r=(\d+)/.exec(answer.headers.ratelimit ?? '')?.[1]))
    const [before = 0, after = 0] = left
    ok(before > 0 && after === before - 1, `of the calls ${before} are left, then ${after}`)
  }),
]

function listOperations(document: string): readonly Operation[] {
  const { paths } = JSON.parse(document) as { paths: Record<string, Record<string, Operation>> }
  return Object.values(paths).flatMap((methods) => Object.values(methods))
}
