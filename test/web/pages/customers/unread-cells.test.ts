import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCustomer, historyOf } from '../../../functions/customers/people.ts'
import { openWeb, type Web } from '../../open-web.ts'

let web: Web
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.parts.close())

/** What a form of a page sends as it stands there. */
function formOf(html: string, className: string): URLSearchParams {
  const form = new RegExp(`<form class="${className}".*?</form>`, 's').exec(html)?.[0] ?? ''
  const sent = new URLSearchParams()
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    sent.append(name, value)
  return sent
}

test('an unread cell stands on the page of its customer, and a button takes what it may mean', async () => {
  const { db } = web.parts.deps
  const id = await addCustomer(db, {
    ...{ display_name: 'Mei Chan', email: 'team@mei.example', email_shared: true, country_code: 'HK' },
    extra: '{"phone_raw":"9123 4567","next_follow_up_raw":"some time soon","colour":"red"}',
  })
  const page = await (await web.get(`/customers/${id}`)).text()
  expect(page).toContain('Could not be read')
  expect(page).toContain('some time soon')
  expect(page.match(/class="use-it"/g)).toHaveLength(1)
  expect(page).toContain('Use +852 9123 4567')
  const answer = await web.post(`/customers/${id}`, formOf(page, 'use-it'))
  expect(answer.headers.get('location')).toBe(`/customers/${id}`)
  const row = await db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(row).toMatchObject({
    phone: '+85291234567',
    email_shared: true,
    extra: { next_follow_up_raw: 'some time soon', colour: 'red' },
  })
  expect((await historyOf(db, id)).map(([field]) => field).toSorted()).toEqual(['extra', 'phone'])
})

test('the list of those with an unread cell shows the cell', async () => {
  const extra = '{"linkedin_url_raw":"ask her for it"}'
  await addCustomer(web.parts.deps.db, { display_name: 'Ines', email: 'ines@acme.com', extra })
  const list = await (await web.get('/customers?unread=linkedin_url')).text()
  expect(list).toContain('As it came')
  expect(list).toContain('ask her for it')
  expect(await (await web.get('/customers')).text()).not.toContain('ask her for it')
})

test('who may only look is offered nothing, and a deleted customer neither', async () => {
  const { db } = web.parts.deps
  const id = await addCustomer(db, { display_name: 'Mei', country_code: 'HK', extra: '{"phone_raw":"9123 4567"}' })
  const seen = await (await web.get(`/customers/${id}`, { cookie: web.cookieOf('viewer') })).text()
  expect(seen).toContain('9123 4567')
  expect(seen).not.toContain('use-it')
  await web.post(`/customers/${id}/delete`, new URLSearchParams())
  const deleted = await (await web.get(`/customers/${id}`)).text()
  expect(deleted).toContain('9123 4567')
  expect(deleted).not.toContain('use-it')
})
