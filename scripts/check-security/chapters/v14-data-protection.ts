import { equal, ok } from 'node:assert/strict'
import { assertOnlyIn } from '../project-files.ts'
import { addCustomer, expectStatus, isAtGate, ofEachAnswer } from '../proofs.ts'
import { check, type Requirement, read } from '../requirement.ts'

export const dataProtection: readonly Requirement[] = [
  read('V14.1.1', 'which data there are, by how much they have to be kept from others', [
    'infra/guides/security.md',
    '## Data',
  ]),
  read('V14.1.2', 'what is done for each of them: access, logs, how long it is kept', [
    'infra/guides/security.md',
    '| what is done',
  ]),
  check('V14.2.1', 'no address takes a token or a password', async ({ stranger, people, token }) => {
    const { authorization } = await token('viewer', ['read'])
    const text = authorization.replace('Bearer ', '')
    for (const name of ['token', 'access_token', 'api_key', 'key'])
      expectStatus(await stranger().get(`/api/v1/customers?${name}=${text}`), 401)
    const { email, password } = await people.of('viewer')
    const client = stranger()
    await client.get(`/login?${new URLSearchParams({ email, password })}`)
    ok(isAtGate(await client.get('/account')))
    const { headers } = await client.post(`/login?${new URLSearchParams({ email, password })}`)
    ok(!(headers.location ?? '').includes(password))
  }),
  check('V14.2.2', 'nothing between may keep what is said to somebody', (target) =>
    ofEachAnswer(
      target,
      ({ request, headers }) => request.includes('/assets/') || headers['cache-control'] === 'no-store',
    ),
  ),
  check('V14.2.3', 'pages take in nothing of others, and so tell them nothing', (target) =>
    ofEachAnswer(target, ({ text, headers }) => {
      if (!(headers['content-type'] ?? '').includes('html')) return true
      return !/<(?:script|link|img|iframe|source|video|audio|form)\b[^>]*\b(?:src|href|action|srcset)="(?:https?:)?\/\//i.test(
        text,
      )
    }),
  ),
  check(
    'V14.2.4',
    'what the guide says is so: nobody reads who may not, the audit can’t be changed, and has no names',
    async (target) => {
      const name = 'Zorxblat Audit-Check'
      const id = await addCustomer(target, { display_name: name })
      const { client } = await target.people.of('editor')
      expectStatus(await client.ask('DELETE', `/api/v1/customers/${id}`, { body: {} }), 200)
      const told = JSON.stringify(await target.rows(`select * from audit where subject = '${id}'`))
      ok(told.includes(id) && !told.includes('Zorxblat'), 'the audit has the name of a customer')
      expectStatus(await target.stranger().get(`/api/v1/customers/${id}`), 401)
      target.addedCustomers.splice(target.addedCustomers.indexOf(id), 1)
    },
  ),
  check('V14.3.1', 'signing out has the browser forget what it has kept', async ({ people, stranger }) => {
    const { email, password } = await people.of('viewer')
    const client = stranger()
    await client.post('/login', { email, password })
    const { headers } = await client.post('/logout')
    ok((headers['clear-site-data'] ?? '').includes('"storage"'), `Clear-Site-Data says “${headers['clear-site-data']}”`)
  }),
  check('V14.3.2', 'no browser keeps a page of somebody who is signed in', async (target) => {
    const { client } = await target.people.of('viewer')
    for (const path of ['/customers', '/account', '/api/v1/customers', '/customers/export.csv?search=zzqq'])
      equal((await client.get(path)).headers['cache-control'], 'no-store', path)
  }),
  check('V14.3.3', 'scripts keep in the browser where somebody was in a list or on the board, and nothing else', () => {
    assertOnlyIn(
      /localStorage|sessionStorage|indexedDB|\bcaches\./,
      ['web/assets/board.js', 'web/assets/panel.js'],
      ['web'],
    )
    assertOnlyIn(/document\.cookie|cookieStore/, ['web/assets/time-zone.js'], ['web'])
  }),
]
