import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectWellMade, goTo, openPage, signIn, urlOf, visits } from '../visit.ts'

describeInBrowser('companies', (newContext) => {
  let app: LiveApp
  beforeAll(async () => {
    app = await openLiveApp()
    const { db } = app.deps
    const work = { country_code: 'HK', position_primary: 'Buyer', email: 'ann@acme.hk' }
    await addCustomer(db, { display_name: 'Ann Quay', company_primary: 'Acme Ltd', status: 'lead', ...work })
    await addCustomer(db, {
      display_name: 'Bob Tide',
      company_primary: 'ACME',
      status: 'active',
      next_follow_up: '2020-01-01',
    })
    await addCustomer(db, { display_name: 'Cai Foam', company_primary: '海港貿易有限公司' })
  })
  afterAll(() => app?.close())

  for (const { size, way, viewport, javaScriptEnabled } of visits) {
    test(`are found and opened, ${size}, ${way}`, async () => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      await signIn(page, app)
      await goTo(page, 'Companies')
      await page.getByText('2 companies').first().waitFor()
      await expectWellMade(page, javaScriptEnabled)
      await page.getByLabel('Search companies').fill('acm')
      await page.getByLabel('Search companies').press('Enter')
      await page.getByText('1 found').waitFor()
      await page.getByRole('link', { name: 'Acme Ltd' }).click()
      await page.getByRole('heading', { name: 'Acme Ltd' }).waitFor()
      await page.getByRole('link', { name: 'Bob Tide' }).waitFor()
      expect(complaints).toEqual([])
      await page.context().close()
    })

    test(`are renamed and given their name back, ${size}, ${way}`, async () => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      await signIn(page, app)
      await page.goto(urlOf(app, '/companies/acme'))
      await page.locator('summary', { hasText: 'Rename' }).click()
      await page.getByLabel('New name').fill('Nova Works')
      await page.getByRole('button', { name: 'Rename the company' }).click()
      await page.getByRole('heading', { name: 'Nova Works' }).waitFor()
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText('2 customers undone').waitFor()
      await page
        .getByRole('heading', { name: 'Acme Ltd' })
        .or(page.getByRole('heading', { name: 'ACME' }))
        .waitFor()
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  test('are gone through by the keyboard alone', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, '/today'))
    await page.keyboard.press('g')
    await page.keyboard.press('o')
    await page.waitForURL('**/companies')
    await page.keyboard.press('/')
    await page.locator('#company-search:focus').waitFor()
    await page.keyboard.type('海港')
    await page.getByText('1 found').waitFor()
    await page.waitForURL(/search=/)
    await page.locator('#company-search:focus').waitFor()
    await page.keyboard.press('Tab')
    await page.locator('#sort-name').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '海港貿易有限公司' }).waitFor()
    await page.getByRole('link', { name: 'Add a person' }).click()
    await expect.poll(() => page.locator('[name="company_primary"]').inputValue()).toBe('海港貿易有限公司')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
