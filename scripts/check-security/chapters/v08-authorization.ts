import { deepEqual, ok, throws } from 'node:assert/strict'
import { isAllowed, roles } from '../../../shared/contract/call.ts'
import { assertMayCall } from '../../../shared/contract/function.ts'
import { addCustomer, expectStatus } from '../proofs.ts'
import { absent, check, type Requirement, read } from '../requirement.ts'

const actorOf = (role: (typeof roles)[number]) =>
  ({ kind: 'user', id: '', email: '', name: '', role, isConfirmed: true }) as const

export const authorization: readonly Requirement[] = [
  read(
    'V8.1.1',
    'who may do what: roles, and scopes of tokens',
    ['infra/guides/security.md', '## Rights'],
    ['infra/decisions/0021-tokens.md', 'Who may call what stays one table'],
  ),
  read('V8.1.2', 'which fields somebody may not read or change, and when', [
    'infra/guides/security.md',
    'field by field',
  ]),
  check(
    'V8.2.1',
    'each function refuses every role below its own, and whoever is nobody',
    async ({ functions, people }) => {
      ok(functions.length > 100, `only ${functions.length} functions`)
      for (const fn of functions) {
        if (fn.access === 'public') continue
        throws(() => assertMayCall(fn, { actor: { kind: 'stranger' }, requestId: 'check' }), fn.name)
        for (const role of roles.filter((one) => !isAllowed(fn.access, actorOf(one))))
          throws(() => assertMayCall(fn, { actor: actorOf(role), requestId: 'check' }), fn.name)
      }
      const { client } = await people.of('viewer')
      for (const path of [
        '/settings/users',
        '/settings/audit',
        '/settings/networks',
        '/settings/tokens',
        '/settings/file-drop',
      ])
        expectStatus(await client.get(`/api/v1${path}`), 403)
    },
  ),
  check('V8.2.2', 'what belongs to somebody else is not there for others', async (target) => {
    const { people, rows } = target
    const [owner, other] = [await people.add('editor'), await people.add('editor')]
    const [session] = await rows(`select id from sessions where user_id = '${owner.id}'`)
    expectStatus(await other.client.ask('DELETE', `/api/v1/account/sessions/${session?.id}`), 404)
    const made = await owner.client.post('/account/tokens', { name: 'Check', scopes: 'read', days: '30' })
    expectStatus(made, 200)
    const [token] = await rows(`select id from api_tokens where user_id = '${owner.id}'`)
    expectStatus(await other.client.ask('DELETE', `/api/v1/account/tokens/${token?.id}`), 404)
    const customer = await addCustomer(target, { display_name: 'Note Check' })
    const note = await owner.client.ask('POST', `/api/v1/customers/${customer}/notes`, { body: { text: 'mine' } })
    expectStatus(note, 201)
    const { id } = JSON.parse(note.text)
    const changed = await other.client.ask('PATCH', `/api/v1/notes/${id}`, { body: { text: 'yours' } })
    const deleted = await other.client.ask('DELETE', `/api/v1/notes/${id}`)
    for (const answer of [changed, deleted])
      ok([403, 404].includes(answer.status), `${answer.request} of somebody else is answered with ${answer.status}`)
  }),
  check('V8.2.3', 'fields that are not for somebody are neither told nor taken', async (target) => {
    const { people } = target
    const { client } = await people.of('administrator')
    const { text } = await client.get('/api/v1/settings/users')
    for (const field of ['password', 'secret', 'token_hash', 'tokenHash'])
      ok(!text.includes(`"${field}`), `users are told with ${field}`)
    const editor = await people.of('editor')
    const id = await addCustomer(target, { display_name: 'Field Check' })
    for (const values of [{ id }, { version: 9 }, { created_at: '2020-01-01' }, { deleted_at: null }])
      expectStatus(await editor.client.ask('PATCH', `/api/v1/customers/${id}`, { body: { values, version: 1 } }), 422)
    expectStatus(await editor.client.ask('PATCH', '/api/v1/account', { body: { role: 'administrator' } }), 422)
  }),
  check('V8.3.1', 'what a page does not offer is refused all the same', async ({ people }) => {
    const { client } = await people.of('viewer')
    ok(!(await client.get('/customers')).text.includes('href="/customers/new"'))
    expectStatus(await client.post('/customers', { display_name: 'x' }), 403)
    expectStatus(await client.get('/customers/new'), 403)
    expectStatus(await client.ask('POST', '/api/v1/customers', { body: { values: { display_name: 'x' } } }), 403)
  }),
  absent('V8.4.1', 'one organisation in one database', async ({ rows }) => {
    const found = await rows(`select table_name, column_name from information_schema.columns
      where table_schema = 'public' and column_name ~ '^(?:tenant|organi[sz]ation|workspace|account)_id$'`)
    deepEqual(found, [])
  }),
]
