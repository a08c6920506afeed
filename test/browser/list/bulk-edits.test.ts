import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, widths } from '../visit.ts'

describeInBrowser('many customers at once', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    for (let n = 0; n < 60; n++)
      await addCustomer(app.deps.db, { display_name: `Person ${100 + n}`, email: `p${n}@quay.example`, status: 'lead' })
  })
  afterEach(() => app?.close())

  const countTagged = async () =>
    (await app.deps.db.selectFrom('customers').select('tags').execute()).filter(({ tags }) => tags.includes('vip'))
      .length

  test.each(widths)(
    'twenty are tagged in four clicks, and undone by one, on a $size',
    async ({ viewport }) => {
      const { page, complaints } = await openPage(await newContext({ viewport }))
      await signIn(page, app)
      await page.goto(urlOf(app, '/customers'))
      await page.getByRole('checkbox', { name: 'Select Person 100' }).click()
      await page.getByRole('checkbox', { name: 'Select Person 119' }).click({ modifiers: ['Shift'] })
      await page.getByText('20 selected').waitFor()
      // On a phone it is one row, and the rest comes with More.
      const dock = page.locator('#selection')
      const owner = dock.locator('summary', { hasText: 'Owner' })
      expect((await dock.boundingBox())?.height).toBeLessThanOrEqual(56)
      if (!(await owner.isVisible())) {
        await expectWellMade(page, true)
        await dock.getByText('More').click()
        await owner.waitFor()
        await dock.getByText('More').click()
      }
      const { scrollTop } = await page.locator('.table-wrap').evaluate(({ scrollTop }) => ({ scrollTop }))
      await page.locator('summary', { hasText: /^\s*Tag\s*$/ }).click()
      await page.getByLabel('Tags', { exact: true }).locator('visible=true').fill('vip')
      await expectWellMade(page, true)
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('20 customers changed').waitFor()
      expect(await countTagged()).toBe(20)
      // It is the same page, where it was, and nobody is selected any more.
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/customers')
      expect(await page.locator('.table-wrap').evaluate(({ scrollTop }) => scrollTop)).toBe(scrollTop)
      expect(await page.locator('.sel input:checked').count()).toBe(0)
      await expectWellMade(page, true)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText('20 customers undone').waitFor()
      expect(await countTagged()).toBe(0)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  test('the keyboard alone selects, changes all that match and clears', async () => {
    const { page, complaints } = await openPage(await newContext({ viewport: { width: 1440, height: 900 } }))
    await signIn(page, app)
    await page.goto(urlOf(app, '/customers'))
    for (const key of ['j', 'x', 'j', 'j', 'Shift+X']) await page.keyboard.press(key)
    await page.getByText('3 selected').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.sel input:checked').count()).toBe(0)
    await page.keyboard.press('x')
    await page.getByRole('checkbox', { name: 'All 60 that match' }).press('Space')
    await page.getByText('60 selected').waitFor()
    await page.locator('summary', { hasText: 'Owner' }).press('Enter')
    await page.getByRole('textbox', { name: 'Owner' }).fill('Bea')
    await page.keyboard.press('Enter')
    await page.getByText('60 customers changed').waitFor()
    const owners = await app.deps.db.selectFrom('customers').select('owner').distinct().execute()
    expect(owners).toEqual([{ owner: 'Bea' }])
    await page.getByRole('link', { name: 'Details' }).click()
    await page.getByRole('heading', { level: 1, name: 'Owner: Bea' }).waitFor()
    await expectWellMade(page, true)
    await page.goto(urlOf(app, '/customers/bulk-edits'))
    await expectWellMade(page, true)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)
})
