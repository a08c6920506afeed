import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import {
  listAll,
  passWaits,
  type Receiver,
  send,
  startReceiver,
  testNetworks,
} from '../../functions/webhooks/receiver.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb(testNetworks)
const { deps } = web.parts
let receiver: Receiver
afterAll(() => web.parts.close())
beforeEach(async () => {
  await deps.db.deleteFrom('webhooks').execute()
  receiver?.close()
  receiver = await startReceiver()
})
afterAll(() => receiver.close())

const admin = { cookie: web.cookieOf('administrator') }
const get = async (path: string) => (await web.get(path, admin)).text()
const post = (path: string, fields: [string, string][] = []) => web.post(path, new URLSearchParams(fields), admin)
const place = (answer: Response) => [answer.status, answer.headers.get('location')]
const secretIn = (html: string) => /value="(whsec_[\w+/=]{44})"/.exec(html)?.[1] ?? ''

async function add(fields: [string, string][] = []): Promise<string> {
  const html = await (
    await post('/settings/webhooks', [['url', receiver.url], ['description', 'Shop <i>'], ['events', 'customer.created'], ['events', 'task.done'], ...fields]) // biome-ignore format: one form
  )
    .text()
  receiver.secrets.push(secretIn(html))
  return /href="(\/settings\/webhooks\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
}
const idOf = (path: string) => path.split('/').at(-1) ?? ''

test('one is added, its secret seen once, changed, turned off and on, and deleted', async () => {
  const path = await add()
  const [secret = ''] = receiver.secrets
  expect(secret).not.toBe('')
  for (const page of ['/settings/webhooks', path, `${path}/edit`]) {
    const html = await get(page)
    expect([html.includes('<i>'), html.includes(secret), html.includes(secret.slice(6))], page).toEqual([
      false,
      false,
      false,
    ])
  }
  expect(await get('/settings/webhooks')).toContain('2 events')
  expect(place(await post(path, [['url', receiver.url], ['description', 'Till'], ['events', 'task.due']]))).toEqual([303, path]) // biome-ignore format: one form
  const page = await get(path)
  expect([page.includes('Till'), page.includes('A task is due'), page.includes('A task is done')]).toEqual([
    true,
    true,
    false,
  ])
  expect(place(await post(`${path}/turn`, [['isOn', 'no']]))).toEqual([303, path])
  expect(await get(path)).not.toContain('Send a test')
  const refused = await post(`${path}/test`)
  expect([refused.status, (await refused.text()).includes('Turn it on first')]).toEqual([409, true])
  expect(place(await post(`${path}/turn`, [['isOn', 'yes']]))).toEqual([303, path])
  expect(place(await post(`${path}/delete`))).toEqual([303, '/settings/webhooks'])
  expect((await web.get(path, admin)).status).toBe(404)
})

test('what is wrong stands at the field, with what was typed', async () => {
  const answer = await post('/settings/webhooks', [['url', 'https://127.0.0.1:9/x'], ['description', 'Shop']]) // biome-ignore format: one form
  const html = await answer.text()
  expect([answer.status, html.includes('value="https://127.0.0.1:9/x"'), html.includes('at least one event')]).toEqual([
    422,
    true,
    true,
  ])
})

test('a new secret is shown once, and until when the old one is good', async () => {
  const path = await add()
  const html = await (await post(`${path}/secret`)).text()
  expect([secretIn(html) !== '', secretIn(html) !== receiver.secrets[0], html.includes('valid until')]).toEqual([
    true,
    true,
    true,
  ])
})

test('deliveries: by state, with body and answer, and sent again one by one or all that were given up', async () => {
  const path = await add()
  receiver.answers(() => 500)
  for (const name of ['Ada <b>', 'Bob']) await addCustomer(deps.db, { display_name: name })
  await send(deps, idOf(path))
  expect(await get(path)).toContain('Nothing arrives since')
  await sql`update webhook_deliveries set state = 'given-up' where sequence = (select min(sequence) from webhook_deliveries)`.execute(
    deps.db,
  )
  const [first] = await listAll(deps.db)
  const one = `${path}/deliveries/${first?.id}`
  const count = async (query: string) => (await get(`${path}${query}`)).match(/\/deliveries\//g)?.length ?? 0
  expect([await count(''), await count('?state=given-up'), await count('?state=delivered'), await count('?state=')]).toEqual([
    2, 1, 0, 2,
  ]) // biome-ignore format: four pages
  const html = await get(one)
  expect([
    html.includes('Ada &lt;b&gt;'),
    html.includes('<b>Ada'),
    html.includes('Status 500'),
    html.includes('no: {'),
  ]).toEqual([true, false, true, true])
  expect(place(await post(`${one}/resend`))).toEqual([303, one])
  expect((await post(`${one}/resend`)).status).toBe(409)
  await sql`update webhook_deliveries set state = 'given-up'`.execute(deps.db)
  expect(await get(path)).toContain('Send 2 deliveries again')
  expect(place(await post(`${path}/resend`))).toEqual([303, path])
  receiver.answers(() => 200)
  await passWaits(deps.db)
  await send(deps, idOf(path))
  expect(await count('?state=delivered')).toBe(2)
})

test('the password is asked for before the forms, and by what is dangerous', async () => {
  const path = await add()
  await sql`update sessions set confirmed_at = now() - interval '1 hour'`.execute(deps.db)
  const confirm = (page: string) => `/account/confirm?next=${encodeURIComponent(page)}`
  for (const page of ['/settings/webhooks/new', `${path}/edit`])
    expect((await web.get(page, admin)).headers.get('location')).toBe(confirm(page))
  const headers = { ...admin, referer: `http://localhost${path}` }
  expect((await web.post(`${path}/secret`, '', headers)).headers.get('location')).toBe(confirm(path))
  await sql`update sessions set confirmed_at = now()`.execute(deps.db)
})
