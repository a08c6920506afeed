import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LiveApp, openLiveApp } from './live-app.ts'
import {
  describeInBrowser,
  expectWellMade,
  openPage,
  pressImport,
  pressPreview,
  sendFile,
  signIn,
  urlOf,
  visits,
} from './visit.ts'

const leads = {
  name: '名單 leads.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'name,email,company,country,phone,youtube_handle',
      '陳美玲,meiling@harbourfoods.com,海港食品有限公司,Hong Kong,+852 6123 4001,',
      '阿明行山,ming@gmial.com,,Hong Kong,,@mingwalks',
      'Bob Chan,bob at alpha,Alpha Works,France,,',
      'Carla Rossi,n/a,Beta Works,Italy,+39 06 698 12345,',
      'Dan Oakes,dan@oakes-boats.com,Oakes Boats,United Kingdom,,',
      'Eva Lind,eva-lind.com,Lind AB,Sweden,,',
    ].join('\n'),
  ),
}

describeInBrowser('a day with the customers', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  test.each(visits)(
    'from the first file to the statistics on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const context = await newContext({ viewport, javaScriptEnabled })
      const { page, complaints } = await openPage(context)
      const check = () => expectWellMade(page, javaScriptEnabled)
      await signIn(page, app)
      await check()
      await importLeads(page, check)
      await fixReviewRows(page, check)
      await searchAndFilter(page, javaScriptEnabled, check)
      await editDeleteRestore(page, check)
      await addOneWhoIsThere(page, check)
      await fromStatisticsToList(page, check)
      expect(complaints.filter((text) => !isExpected.test(text))).toEqual([])
      await context.close()
    },
    300_000,
  )

  // The browser itself reports each answer that says no, such as a form that is refused, and a server that
  // is away, or goes away in the middle of an answer.
  const isExpected = /422|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|Failed to fetch/

  async function importLeads(page: Page, check: () => Promise<void>) {
    await page.goto(urlOf(app, '/imports/new'))
    await check()
    app.worker.pause()
    await sendFile(page, leads)
    await page.getByRole('heading', { level: 1, name: `Preparing the preview of ${leads.name}` }).waitFor()
    await check()
    // What was seen of it survives a reload, and a restart of the server.
    await app.web.stop()
    await app.web.start()
    await page.reload()
    app.worker.resume()
    await page.getByRole('button', { name: 'Preview 6 records' }).waitFor()
    await check()
    await pressPreview(page)
    await check()
    await pressImport(page)
    await check()
    await page.goto(urlOf(app, '/imports'))
    await page.getByRole('link', { name: leads.name }).waitFor()
    await check()
  }

  /** Three of the four: a suggestion that is accepted, a cell that is written anew, and a row that is ignored. */
  async function fixReviewRows(page: Page, check: () => Promise<void>) {
    await page.goto(urlOf(app, '/review/rows'))
    await page.locator('.review-row').nth(3).waitFor()
    await check()
    const row = (words: string) => page.locator('.review-row', { hasText: words })
    await row('mingwalks').getByRole('button', { name: 'Apply' }).click()
    await page.getByText('became a customer').first().waitFor()

    await page.goto(urlOf(app, '/review/rows'))
    await row('Alpha Works').getByLabel('email').fill('bob@')
    await row('Alpha Works').getByRole('button', { name: 'Apply' }).click()
    const cell = page.getByLabel('email').and(page.locator('[aria-invalid]'))
    await cell.waitFor()
    await check()
    await cell.fill('bob@alpha-works.com')
    await page.locator('form', { has: cell }).getByRole('button', { name: 'Apply' }).click()
    await page.getByText('became a customer').first().waitFor()

    await page.goto(urlOf(app, '/review/rows'))
    await row('Lind AB').getByRole('button', { name: 'Ignore' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await check()
    await page.goto(urlOf(app, '/review/rows'))
    expect(await page.locator('.review-row').count()).toBe(1)
  }

  async function searchAndFilter(page: Page, isLive: boolean, check: () => Promise<void>) {
    await page.goto(urlOf(app, '/customers'))
    await page.getByText('4 customers').first().waitFor()
    const box = page.getByRole('searchbox')
    await box.fill('海港')
    if (!isLive) await box.press('Enter')
    await page.getByText('1 found').waitFor()
    await check()
    await page.getByRole('link', { name: '陳美玲' }).waitFor()
    await page.goto(urlOf(app, '/customers'))
    await page.getByLabel('Type', { exact: true }).selectOption('youtube_creator')
    if (!isLive) await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByText('1 found').waitFor()
    await page.getByRole('link', { name: '阿明行山' }).waitFor()
    await check()
  }

  async function editDeleteRestore(page: Page, check: () => Promise<void>) {
    await page.goto(urlOf(app, '/customers'))
    await page.getByRole('link', { name: 'Dan Oakes' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dan Oakes' }).waitFor()
    await check()
    await page.getByRole('link', { name: 'Edit' }).click()
    await check()
    await page.getByLabel('E-mail', { exact: true }).fill('dan@@oakes')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'E-mail' }).waitFor()
    await check()
    await page.getByLabel('E-mail', { exact: true }).fill('dan@oakes-boats.com')
    await page.getByLabel('City', { exact: true }).fill('Cowes')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Cowes').first().waitFor()

    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('was deleted.').waitFor()
    await page.getByText('3 customers').first().waitFor()
    await check()
    await page.goto(urlOf(app, '/customers?deleted=yes'))
    await check()
    await page.getByRole('link', { name: 'Dan Oakes' }).click()
    await page.getByRole('button', { name: 'Restore' }).waitFor()
    await check()
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('button', { name: 'Delete' }).waitFor()
    await page.goto(urlOf(app, '/customers'))
    await page.getByText('4 customers').first().waitFor()
  }

  async function addOneWhoIsThere(page: Page, check: () => Promise<void>) {
    await page.getByRole('link', { name: 'Add customer' }).first().click()
    await check()
    await page.getByLabel('Full name', { exact: true }).fill('Bob Chan')
    await page.getByLabel('Company', { exact: true }).fill('Alpha Works')
    await page.getByRole('button', { name: 'Add customer' }).click()
    await page.getByRole('heading', { name: 'Is it this customer?' }).waitFor()
    await check()
    await page.getByRole('button', { name: 'Add anyway' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bob Chan' }).waitFor()
  }

  async function fromStatisticsToList(page: Page, check: () => Promise<void>) {
    await page.goto(urlOf(app, '/statistics'))
    await check()
    await page
      .getByRole('link', { name: /Creator/ })
      .first()
      .click()
    await page.waitForURL(/type=youtube_creator/)
    await page.getByText('1 found').waitFor()
  }
})
