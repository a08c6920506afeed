import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer, addEditor } from '../../../functions/customers/people.ts'
import { openWeb } from '../../open-web.ts'
import { wordsOf } from '../../read-html.ts'

const web = await openWeb()
const { db } = web.parts.deps
afterAll(() => web.parts.close())
let id: string
beforeEach(async () => {
  await db.deleteFrom('customers').execute()
  id = await addCustomer(db, { display_name: 'Ming', status: 'lead', owner: 'Ann', email: 'ming@quay.example' })
})

const htmx = { 'hx-request': 'true', 'hx-request-type': 'partial' }
const stored = () => db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const pathOf = (field: string, place = 'usual') => `/customers/${id}/cells/${encodeURIComponent(field)}?place=${place}`
const open = async (field: string, place?: string) => (await web.get(pathOf(field, place), htmx)).text()
const save = async (
  field: string,
  value: string,
  more: Record<string, string> = {},
  place?: string,
  headers = htmx,
) => {
  const version = String((await stored()).version)
  const body = new URLSearchParams({ version, before: 'Ann', [field]: value, ...more })
  const answer = await web.post(pathOf(field, place), body, headers)
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') }
}

test('a cell opens with its value behind the form, and the version that it is of', async () => {
  const html = await open('status')
  expect(html).toContain('data-status="lead"')
  expect(html).toMatch(/<option value="lead" selected=""/)
  expect(html).toContain(`name="version" value="${(await stored()).version}"`)
})

test('what is saved stands in the cell, and a toast undoes it', async () => {
  const { status, html } = await save('owner', 'Bea', {}, 'chosen')
  expect([status, wordsOf(html)]).toEqual([200, expect.stringMatching(/^Bea Ming Owner saved/)])
  expect(html).toContain('id="toast-place" hx-swap-oob="innerHTML"')
  expect((await stored()).owner).toBe('Bea')
  const fields = new URLSearchParams()
  for (const [, name = '', value = ''] of html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    fields.append(name, value)
  }
  expect(fields.get('owner')).toBe('Ann')
  await web.post(pathOf('owner', 'chosen'), fields, htmx)
  expect((await stored()).owner).toBe('Ann')
})

test('a refused value says why beside the cell, which keeps what was typed', async () => {
  const { status, html } = await save('email', 'ming@@quay')
  expect(status).toBe(422)
  expect(html).toContain('value="ming@@quay"')
  expect(html).toContain('aria-invalid="true"')
  expect(wordsOf(html)).toContain('ming@quay.example')
  expect((await stored()).email).toBe('ming@quay.example')
})

test('what may mean something else is asked, and the answer is saved', async () => {
  const { status, html } = await save('email', 'ming@gmial.com')
  expect([status, wordsOf(html)]).toEqual([422, expect.stringContaining('Use ming@gmail.com')])
  const use = JSON.stringify({ field: 'email', value: 'ming@gmial.com', suggestion: 'ming@gmail.com' })
  expect((await save('email', 'ming@gmial.com', { use })).status).toBe(200)
  expect((await stored()).email).toBe('ming@gmail.com')
})

test('another person’s change is told; neither is lost, and saving again writes over it', async () => {
  const { version } = await stored()
  await save('owner', 'Bea')
  const { status, html } = await save('owner', 'Cat', { version: String(version) }, 'chosen')
  expect([status, wordsOf(html)]).toEqual([409, expect.stringContaining('has changed Owner in the meantime')])
  expect(wordsOf(html)).toMatch(/^Bea/)
  expect(html).toContain('value="Cat"')
  expect((await stored()).owner).toBe('Bea')
  expect(html).toContain(`name="version" value="${(await stored()).version}"`)
})

test('a custom field is a cell as well', async () => {
  const { html } = await save('extra.Shoe size', '9', {}, 'chosen')
  expect(wordsOf(html)).toMatch(/^9 /)
  expect((await stored()).extra).toEqual({ 'Shoe size': '9' })
})

test('on the page of a customer, it is saved there, with Undo; without scripts as well', async () => {
  expect(await (await web.get(`/customers/${id}`)).text()).toContain('hx-target="#place-status"')
  for (const headers of [htmx, {}]) {
    const { status, to } = await save('status', 'active', { before: 'lead' }, 'page', headers as typeof htmx)
    expect([status, to]).toEqual([303, `/customers/${id}?edited=status&before=lead`])
    const page = await (await web.get(to ?? '')).text()
    expect(wordsOf(page)).toContain('Status saved Undo')
  }
  expect((await stored()).status).toBe('active')
})

test('remarks, and what is no field, are edited in the form of the customer', async () => {
  for (const field of ['notes', 'nothing', 'id'])
    expect((await web.get(pathOf(field))).headers.get('location')).toBe(`/customers/${id}/edit`)
})

test('the heads of the list name what can be edited, to who may', async () => {
  const list = async (cookie: string, query = '') => (await web.get(`/customers${query}`, { cookie })).text()
  const named = (html: string) => [...html.matchAll(/data-edit="([^"]+)"/g)].map(([, field]) => field)
  const usual = ['customer_type', 'company_primary', 'email', 'phone', 'country_code', 'status']
  expect(named(await list(web.cookieOf('editor')))).toEqual(usual)
  expect(named(await list(web.cookieOf('editor'), '?columns=name,tags,created,notes,extra.Size'))).toEqual([
    'tags',
    'extra.Size',
  ])
  expect(named(await list(web.cookieOf('viewer')))).toEqual([])
})

test('the answers that a follow-up mostly has, and oneself as the owner, are a click each', async () => {
  const html = await open('next_follow_up')
  const [today, tomorrow, nextWeek] = [...html.matchAll(/name="instead" value="([^"]+)"/g)].map(([, day]) => day ?? '')
  expect(Date.parse(tomorrow ?? '') - Date.parse(today ?? '')).toBe(86_400_000)
  expect(Date.parse(nextWeek ?? '') - Date.parse(today ?? '')).toBe(7 * 86_400_000)
  await save('next_follow_up', 'half typed', { instead: nextWeek ?? '' })
  expect(await open('next_follow_up')).toMatch(new RegExp(`name="next_follow_up"[^>]*value="${nextWeek}"`))
  await addEditor(db, 'Zoe')
  const owners = [...(await open('owner')).matchAll(/name="instead" value="([^"]+)"/g)].map(([, name]) => name)
  const [me] = owners
  expect(owners.slice(1)).toContain('Zoe')
  await save('owner', '', { instead: me ?? '' })
  expect((await stored()).owner).toBe(me)
  expect(await open('status')).not.toContain('name="instead"')
})
