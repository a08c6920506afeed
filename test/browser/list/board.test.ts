import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, openPage, signIn, urlOf } from '../visit.ts'

describeInBrowser('the board of customers', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    for (const display_name of ['Ann', 'Bea', 'Cat']) await addCustomer(app.deps.db, { display_name, status: 'lead' })
  })
  afterEach(() => app?.close())

  const statuses = async () =>
    Object.fromEntries(
      (await app.deps.db.selectFrom('customers').select(['display_name', 'status']).execute()).map((row) => [
        row.display_name,
        row.status,
      ]),
    )

  test('a card is moved by the mouse and by keys, and moved back by Undo', async () => {
    const { page, complaints } = await openPage(await newContext({ viewport: { width: 1440, height: 900 } }))
    await signIn(page, app)
    await page.goto(urlOf(app, '/customers?as=board'))
    const column = (status: string) => page.locator(`.board-column[data-status="${status}"]`)
    await column('lead').locator('[data-card]').first().dragTo(column('active'))
    await page.getByText('1 customer changed').waitFor()
    expect(await statuses()).toEqual({ Ann: 'active', Bea: 'lead', Cat: 'lead' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await column('lead').getByText('Ann').waitFor()
    expect(await statuses()).toEqual({ Ann: 'lead', Bea: 'lead', Cat: 'lead' })
    await page.goto(urlOf(app, '/customers?as=board'))
    for (const key of ['j', 'j', 'Shift+ArrowRight']) await page.keyboard.press(key)
    await page.getByText('1 customer changed').waitFor()
    expect(await statuses()).toEqual({ Ann: 'lead', Bea: 'prospect', Cat: 'lead' })
    // The card that was moved has the focus still, and goes further.
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Bea')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await statuses()).Bea).toBe('active')
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test('a card that is moved before the page is ready has the focus on the page that comes', async () => {
    const { page } = await openPage(await newContext({ viewport: { width: 1440, height: 900 } }))
    await signIn(page, app)
    await page.route(/\/htmx.*\.js/, (route) => route.abort())
    await page.goto(urlOf(app, '/customers?as=board'))
    for (const key of ['j', 'j', 'Shift+ArrowRight']) await page.keyboard.press(key)
    await page.waitForURL(/edited=/)
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Bea')
    await page.context().close()
  }, 120_000)
})
