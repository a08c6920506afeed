import { afterEach, beforeEach, expect, test } from 'vitest'
import { csv, importText } from '../../functions/import-text.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, widths } from '../visit.ts'

describeInBrowser('a bulk fix that is undone', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    await importText(app.deps, csv('email,name', 'zoe@gmial.com,Zoe Wu', 'yu@gmial.com,Yu Li', 'n/a,Xi Ho'))
  })
  afterEach(() => app?.close())

  test.each(widths)('is told to its end, with the counts of then, on a $size', async ({ viewport }) => {
    const { page, complaints } = await openPage(await newContext({ viewport }))
    await signIn(page, app)
    await page.goto(urlOf(app, '/review?reason=email.misspelt-domain'))
    await page.getByRole('button', { name: /2 suggestions/ }).click()
    await page.getByText('2 rows fixed').waitFor()
    await page.getByText('1 row needs review').waitFor()
    app.worker.pause()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Undoing 2 rows').waitFor()
    await expectWellMade(page, true)
    const path = new URL(page.url())
    // Its own page as well.
    const alone = await page.context().newPage()
    await alone.goto(urlOf(app, `/review/actions/${path.searchParams.get('done')}`))
    await alone.getByRole('heading', { name: 'Undoing 2 rows' }).waitFor()
    app.worker.resume()
    await alone.getByRole('heading', { name: '2 rows undone' }).waitFor()
    await alone.getByRole('link', { name: 'Continue' }).waitFor()
    await page.getByText('2 rows undone').waitFor()
    await page.locator('#review-sub').getByText('3 rows need review').waitFor()
    await expect.poll(() => page.locator('#nav-review').textContent()).toContain('3')
    expect(await page.locator('[data-live]').count()).toBe(0)
    await expectWellMade(page, true)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
