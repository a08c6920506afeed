import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf } from './visit.ts'

describeInBrowser('keys of one letter', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    await addCustomer(app.deps.db, { display_name: 'Ada Quay' })
  })
  afterEach(() => app?.close())

  test('do nothing for whoever turns them off; the palette still opens', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    const search = page.locator('#search')
    const isFocused = () => search.evaluate((element) => element.matches(':focus'))
    await page.goto(urlOf(app, '/customers'))
    await page.keyboard.press('/')
    await expect.poll(isFocused).toBe(true)
    await page.goto(urlOf(app, '/account'))
    await page.getByLabel('Keys of one letter').uncheck()
    await page.getByRole('button', { name: 'Save keys' }).click()
    await expect.poll(() => page.locator('body').getAttribute('data-shortcuts')).toBe('off')
    await expectWellMade(page, true)
    await page.goto(urlOf(app, '/customers'))
    const box = page.locator('.sel input[name="ids"]').first()
    await page.locator('.customers-table .name').first().focus()
    for (const key of ['/', 'x', 'g', 't', 'n', '?']) await page.keyboard.press(key)
    expect([await isFocused(), await box.isChecked(), new URL(page.url()).pathname]).toEqual([
      false,
      false,
      '/customers',
    ])
    expect(await page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('are the words of a form that a menu opens', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, '/customers?search=Ada'))
    await page.locator('summary', { hasText: 'Save view' }).click()
    await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('name')
    await page.keyboard.type('next')
    expect(await page.locator(':focus').inputValue()).toBe('next')
    expect(new URL(page.url()).pathname).toBe('/customers')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('say where one value after the other comes from, on the page of a customer and beside the list', async () => {
    const id = await addCustomer(app.deps.db, { display_name: 'Bo Quay', email: 'bo@quay-boats.com', city: 'Kiel' })
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    const link = page.locator('.prov:focus')
    const told = page.locator('.prov-answer')
    for (const path of [`/customers/${id}`, `/customers?open=${id}`]) {
      await page.goto(urlOf(app, path))
      await page.locator('.prov[data-htmx-powered]').last().waitFor()
      await page.keyboard.press('p')
      await told.getByText('bo@quay-boats.com').waitFor()
      expect(await link.getAttribute('href')).toBe(`/customers/${id}/provenance/email`)
      await page.locator('dd a', { hasText: 'bo@quay-boats.com' }).focus()
      await page.keyboard.press('p')
      await told.getByText('bo@quay-boats.com').waitFor()
      await page.keyboard.press('p')
      await expect.poll(() => link.getAttribute('href')).toBe(`/customers/${id}/provenance/phone`)
      await told.getByText('Phone').waitFor()
      expect(await told.count()).toBe(1)
    }
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Show where a value comes from').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('mean first what the page says, and then what the frame does', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.getByRole('link', { name: 'Ada Quay' }).click()
    await page.getByRole('heading', { name: 'Ada Quay' }).waitFor()
    await page.keyboard.press('n')
    await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('text')
    await page.goto(urlOf(app, '/statistics'))
    await page.keyboard.press('n')
    await page.waitForURL('**/customers/new')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
