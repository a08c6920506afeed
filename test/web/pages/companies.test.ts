import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { emptyTables } from '../../support/empty-tables.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())
beforeEach(() => emptyTables(deps.db, ['customers']))

const see = async (path: string) => (await web.get(path, { cookie: web.cookieOf('viewer') })).text()
const addAt = (company_primary: string, more: object = {}) =>
  addCustomer(deps.db, { display_name: 'Ada', company_primary, ...more })

test('a line a company: each leads to its page, and every state is in the address', async () => {
  await addAt('Acme & Co', { status: 'lead', country_code: 'HK', next_follow_up: '2020-01-01' })
  await addAt('Zeta/貿易')
  const page = await see('/companies')
  expect(page).toContain('2 companies')
  expect(page).toContain('href="/companies/acme"')
  expect(page).toMatch(/aria-label="Lead 1"/)
  expect(page).toMatch(/<th[^>]*aria-sort="ascending"[^>]*><a id="sort-name"/)
  expect(page).toContain('href="/companies?sort=people"')
  expect(page).toMatch(/<time class="due bad"/)
  const found = await see('/companies?search=zeta')
  expect(found).toContain('1 found')
  expect(found).not.toContain('Acme')
  expect(found).toContain('href="/companies?search=zeta&amp;sort=people"')
  expect(await see('/companies?search=nobody')).toContain('No company matches')
})

test('where nobody has a company the page says how it gets one', async () => {
  expect(await see('/companies')).toContain('No companies yet')
})

test('the pages are numbered wherever one comes from', async () => {
  for (let n = 0; n < 60; n += 1) await addAt(`Firm ${String(n).padStart(2, '0')}`)
  const first = await see('/companies')
  expect(first).toContain('1–50 of 60')
  const next = /href="(\/companies\?after=[^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await see(next)
  expect(second).toContain('51–60 of 60')
  expect(second).toContain('Firm 59')
})

const post = (path: string, fields: Record<string, string> = {}) => web.post(path, new URLSearchParams(fields))

test('one company: its people, what they say, and the ways on', async () => {
  const id = await addAt('Acme & Co', { status: 'lead', country_code: 'HK', city: 'Hong Kong' })
  await addAt('ACME', { status: 'active' })
  const page = await (await web.get('/companies/acme', { cookie: web.cookieOf('editor') })).text()
  expect(page).toContain(`href="/customers/${id}"`)
  expect(page).toContain('2 people')
  expect(page).toContain('href="/customers?company=acme"')
  expect(page).toContain('href="/customers?status=lead&amp;company=acme"')
  expect(page).toMatch(/href="\/customers\/new\?company=Acme/)
  expect(page).toContain('Hong Kong')
  // Whoever only looks can do nothing to it.
  expect(await see('/companies/acme')).not.toContain('action="/companies/acme/rename"')
  expect((await web.get('/companies/nobody', { cookie: web.cookieOf('viewer') })).status).toBe(404)
})

test('from the list and from a customer one gets to the company, and a new customer begins with it', async () => {
  const id = await addAt('Acme & Co')
  expect(await see('/customers')).toContain('<a href="/companies/acme">Acme &amp; Co</a>')
  expect(await see(`/customers/${id}`)).toContain('<a href="/companies/acme">Acme &amp; Co</a>')
  const form = await (await web.get('/customers/new?company=Acme+%26+Co', { cookie: web.cookieOf('editor') })).text()
  expect(form).toMatch(/name="company_primary"[^>]*value="Acme &amp; Co"/)
  await see('/companies')
  expect(await see('/customers?company=acme')).toMatch(/Company is\s*<b>Acme &amp; Co<\/b>/)
})

test('a company is renamed, and has its old name back', async () => {
  await addAt('Acme')
  await addAt('ACME Ltd')
  await see('/companies')
  const location = (await post('/companies/acme/rename', { name: 'Neue Firma' })).headers.get('location') ?? ''
  expect(location).toMatch(/^\/companies\/neufirma\?edited=[^&]+&was=acme$/)
  const page = await (await web.get(location, { cookie: web.cookieOf('editor') })).text()
  expect(page).toContain('2 customers changed')
  const undo = /action="(\/customers\/bulk-edits\/[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const back = (await post(undo)).headers.get('location') ?? ''
  expect(back).toMatch(/^\/companies\/acme\?edited=/)
  expect(await see(back)).toContain('2 customers undone')
})
