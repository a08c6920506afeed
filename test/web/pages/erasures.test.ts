import { afterAll, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const admin = { cookie: web.cookieOf('administrator') }
const form = { ...admin, 'content-type': 'application/x-www-form-urlencoded' }
test('an administrator sees what goes in words and numbers, types the name, and nobody is there any more', async () => {
  const id = await addCustomer(deps.db, { display_name: 'Ann “Q” Lee', email: 'ann@alpha-works.com' })
  expect((await web.get(`/customers/${id}/erase`)).status).toBe(403)
  expect(await (await web.get(`/customers/${id}`)).text()).not.toContain('/erase')
  expect(await (await web.get(`/customers/${id}`, admin)).text()).toContain(`href="/customers/${id}/erase"`)
  const page = await (await web.get(`/customers/${id}/erase`, admin)).text()
  expect(page).toContain('this customer, with all fields and where they come from')
  expect(page).toContain('This can’t be undone.')
  expect(page).not.toContain('import file')
  const wrong = await web.post(`/customers/${id}/erase`, 'confirmation=Ann', form)
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('Type the name as it stands above.'),
  ])
  const typed = new URLSearchParams({ confirmation: 'Ann “Q” Lee' }).toString()
  const done = await web.post(`/customers/${id}/erase`, typed, form)
  expect([done.status, done.headers.get('location')]).toEqual([303, '/settings/erasures?erased=yes'])
  expect((await web.get(`/customers/${id}`, admin)).status).toBe(404)
  const list = await (await web.get('/settings/erasures?erased=yes', admin)).text()
  expect(list).toContain('The customer is erased.')
  expect(list).not.toContain('Ann')
  const none = await web.post('/settings/erasures/lift', 'known=eve%40alpha-works.com', form)
  expect([none.status, await none.text()]).toEqual([
    404,
    expect.stringContaining('Nobody was erased who is known by this.'),
  ])
  const lifted = await web.post('/settings/erasures/lift', 'known=ann%40alpha-works.com', form)
  expect(lifted.headers.get('location')).toBe('/settings/erasures?lifted=yes')
  expect(await (await web.get('/settings/erasures', admin)).text()).toContain('Lifted')
})
