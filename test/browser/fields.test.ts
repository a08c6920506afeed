import { afterEach, beforeEach, expect, test } from 'vitest'
import { csv, importText } from '../functions/import-text.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, visits } from './visit.ts'

describeInBrowser('custom fields', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    await importText(app.deps, csv('name,email,Shoe', 'Ann Able,ann@acme.com,38', 'Ben Best,ben@acme.com,44 wide'))
  })
  afterEach(() => app?.close())

  test.each(visits)(
    'one of a file is called otherwise and picked from, one is made, and one is deleted and back, on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, complaints } = await openPage(
        await newContext({ viewport, javaScriptEnabled, colorScheme: 'dark' }),
      )
      await signIn(page, app)
      await page.goto(urlOf(app, '/settings/fields'))
      if (javaScriptEnabled) await page.locator('#fields td', { hasText: /^2$/ }).waitFor({ state: 'attached' })
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('link', { name: 'Shoe', exact: true }).click()
      await page.getByLabel('Name').fill('Size')
      await page.getByLabel('Choices').fill('36\n38')
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Save field' }).click()
      await page.getByRole('link', { name: 'Size', exact: true }).waitFor()

      await page.getByRole('link', { name: 'New field' }).click()
      await page.getByLabel('Name').fill('Signed on')
      await page.getByLabel('Kind').selectOption('date')
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Make field' }).click()
      await page.getByRole('button', { name: 'Move Signed on down' }).click()
      const names = page.locator('.fields-table .name')
      await expect.poll(() => names.allTextContents()).toEqual(['Size', 'Signed on'])

      await page.getByRole('link', { name: 'New field' }).click()
      await page.getByLabel('Name').fill('Foot')
      await page.getByRole('button', { name: 'Make field' }).click()
      await page.getByRole('link', { name: 'Foot', exact: true }).click()
      await page.getByLabel('Join into').selectOption('Size')
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Join fields' }).click()
      await page.getByRole('heading', { level: 1, name: 'Join fields: Foot → Size' }).waitFor()
      await expectWellMade(page, javaScriptEnabled)

      // What is none of the choices is still there, and still chosen.
      await page.goto(urlOf(app, '/customers'))
      await page.getByRole('link', { name: 'Ben Best' }).first().click()
      await page.getByText('44 wide').first().waitFor()

      await page.goto(urlOf(app, '/settings/fields'))
      await page.getByRole('link', { name: 'Size', exact: true }).click()
      await page.getByRole('button', { name: 'Delete field' }).click()
      await page.getByText('The field “Size” was deleted.').waitFor()
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('link', { name: 'Size', exact: true }).waitFor()
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )
})
