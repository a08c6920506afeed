import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, scripts, signIn, urlOf, widths } from './visit.ts'

describeInBrowser('the foot of a phone', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  for (const { way, javaScriptEnabled } of scripts) {
    test(`has the rest of the pages behind one button, ${way}`, async () => {
      const [, { viewport }] = widths
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      await signIn(page, app)
      const main = page.getByRole('navigation', { name: 'Main' })
      const rest = main.getByRole('link', { name: 'Statistics' })
      expect(await rest.isVisible()).toBe(false)
      await main.getByRole('button', { name: 'More' }).click()
      await expectWellMade(page, javaScriptEnabled)
      await rest.click()
      await page.waitForURL('**/statistics')
      await main.getByRole('button', { name: 'More' }).click()
      await main.getByRole('link', { name: 'Your account' }).click()
      await page.waitForURL('**/account')
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  test('is a side with all of them where there is room', async () => {
    const { page } = await openPage(await newContext({ viewport: { width: 900, height: 700 } }))
    await signIn(page, app)
    await page.goto(urlOf(app, '/customers'))
    const main = page.getByRole('navigation', { name: 'Main' })
    expect(await main.getByRole('link', { name: 'Statistics' }).isVisible()).toBe(true)
    expect(await main.getByRole('button', { name: 'More' }).isVisible()).toBe(false)
    await page.context().close()
  })
})
