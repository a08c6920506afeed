import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, openPage, signIn, urlOf } from '../visit.ts'

describeInBrowser('a customer who is deleted', (newContext) => {
  let app: LiveApp
  let id: string
  beforeEach(async () => {
    app = await openLiveApp()
    id = await addCustomer(app.deps.db, { display_name: 'Ada Quay', phone: '+492218359293' })
    await addCustomer(app.deps.db, { display_name: 'Bo Quay', phone: '+4915112345678' })
  })
  afterEach(() => app?.close())

  test('is no page that Back comes to: that is the list', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, '/customers?search=quay'))
    await page.getByRole('link', { name: 'Ada Quay' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Ada Quay was deleted.').waitFor()
    await page.goBack()
    await page.getByText('1 found').waitFor()
    expect(new URL(page.url()).search).toBe('?search=quay')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('may not be by everybody: whoever is refused is told why', async () => {
    const { page } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, `/customers/${id}`))
    await page.getByRole('button', { name: 'Delete' }).waitFor()
    await app.deps.db.updateTable('users').set({ role: 'viewer' }).execute()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.waitForURL(`**/customers/${id}/delete`)
    expect(await app.deps.db.selectFrom('customers').select('deleted_at').where('id', '=', id).execute()).toEqual([
      { deleted_at: null },
    ])
    await page.context().close()
  })

  test('is called by a landline and written to by a mobile', async () => {
    const { page } = await openPage(await newContext({ viewport: { width: 1440, height: 900 } }))
    await signIn(page, app)
    const links = () => page.locator('a', { hasText: /^\s*WhatsApp\s*$/ }).count()
    await page.goto(urlOf(app, `/customers/${id}`))
    await page.getByRole('link', { name: 'Call' }).waitFor()
    expect(await links()).toBe(0)
    await page.goto(urlOf(app, '/customers'))
    await page.getByRole('link', { name: 'Bo Quay' }).click()
    await page.getByRole('link', { name: 'Call' }).waitFor()
    expect(await links()).toBe(2)
    await page.context().close()
  })
})
