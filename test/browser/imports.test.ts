import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, pressImport, pressPreview, sendFile, signIn, urlOf } from './visit.ts'

let app: LiveApp
let context: BrowserContext

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const url = (path: string) => urlOf(app, path)
const people = (prefix: string, count: number) =>
  ['name,email', ...Array.from({ length: count }, (_, i) => `P ${i},${prefix}${i}@acme.com`)].join('\n')

describeInBrowser('imports in a browser', (newContext) => {
  beforeAll(async () => {
    app = await openLiveApp()
    context = await newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await signIn(page, app)
    await page.close()
  })
  afterAll(async () => {
    await app?.close()
  })

  test('several files are sent one by one, and one that is refused says why', async () => {
    const page = await open('/imports/new')
    const files = [fileOf('one.csv', people('one', 3)), fileOf('empty.csv', ''), fileOf('two.csv', people('two', 3))]
    await page.locator('input[type=file]').setInputFiles(files)
    await page.getByText('2 of 3 files were received.').waitFor()
    const lines = page.locator('[data-sending] li')
    expect(await lines.nth(1).textContent()).toContain('This file is empty.')
    await lines.nth(2).getByRole('link', { name: 'See the import' }).click()
    await pressPreview(page)
    await pressImport(page)
    await page.close()
  })

  test('a file that is being sent can be cancelled, and sent again', async () => {
    const page = await open('/imports/new')
    const network = await context.newCDPSession(page)
    const speed = (bytesPerSecond: number) => ({
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    })
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', speed(50_000))
    await page
      .locator('input[type=file]')
      .setInputFiles([fileOf('slow.csv', `${people('slow', 3)}\n${'x'.repeat(400_000)},`)])
    await page.getByText(/% of \d+ kB/).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled, and nothing of it was imported.').waitFor()
    await network.send('Network.emulateNetworkConditions', speed(-1))
    app.worker.pause()
    await page.getByRole('button', { name: 'Send again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Preparing the preview of slow.csv' }).waitFor()
    await page.goto(url('/imports'))
    // A browser may hold back the answer instead of the file: then all of it had come, and that import is cancelled.
    const lines = page.locator('.imports-table tbody tr', { hasText: 'slow.csv' })
    await lines.first().waitFor()
    expect(await lines.filter({ hasNotText: 'Cancelled' }).count()).toBe(1)
    app.worker.resume()
    await page.close()
  })

  test('the list follows what moves, through a restart of the server, and says that it waits for it', async () => {
    app.worker.pause()
    const page = await open('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles([fileOf('left.csv', people('left', 5)), fileOf('right.csv', people('right', 5))])
    await page.waitForURL(url('/imports'))
    const states = () => page.locator('.imports-table tbody tr .badge').allInnerTexts()
    expect((await states()).slice(0, 2)).toEqual(['Reading the file', 'Reading the file'])
    const focused = page.locator('.imports-table').getByRole('link', { name: 'left.csv' })
    await focused.focus()

    await app.web.stop()
    await page.getByText('Reconnecting').waitFor()
    expect(page.url()).toBe(url('/imports'))
    await app.web.start()
    await page.getByText('Reconnecting').waitFor({ state: 'hidden' })
    app.worker.resume()
    for (const n of [0, 1])
      await page.locator('.imports-table tbody tr').nth(n).getByText('Waiting for its columns').waitFor()
    expect(await focused.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true)
    await page.locator('#imports:not([data-live])').waitFor()
    await page.locator('#notices:not([hx-get])').waitFor({ state: 'attached' })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.waitForTimeout(2_500)
    expect(requests).toEqual([])
    await page.close()
  })

  test('columns are chosen with their values in sight', async () => {
    const page = await open('/imports/new')
    await sendFile(page, fileOf('odd.csv', 'colour,size\nAnn@Odd.com,1\nn/a,2\n'))
    await page.getByText('What are these columns?').waitFor()
    await page.getByLabel('Field for column colour').fill('e-mail')
    await page.getByLabel('Field for column colour').press('Enter')
    await page.getByText('ann@odd.com').waitFor()
    await page.getByText('needs review: Placeholder').waitFor()
    await pressPreview(page)
    await pressImport(page)
    await page.close()
  })

  test('review rows are fixed where they stand, and the counts go with them', async () => {
    const page = await open('/imports/new')
    const lines = ['name,email', 'Ann,ann@gmial.com', 'Bob,bob@', 'Cy,n/a at all', 'Di,di@acme.com']
    await sendFile(page, fileOf('review.csv', lines.join('\n')))
    await pressPreview(page)
    await pressImport(page)
    await page.goto(page.url().replace(/imports\/(.*)/, 'review/rows?import=$1'))
    const rows = page.locator('.review-row')
    const count = page.locator('#review-sub')
    const before = Number(await page.locator('#nav-review').textContent())
    await count.getByText('3 rows of review.csv').waitFor()

    await rows.nth(0).getByRole('button', { name: 'Apply' }).click()
    await rows.nth(0).getByText('became a customer').waitFor()
    await count.getByText('2 rows of review.csv').waitFor()

    const cell = rows.nth(1).getByRole('textbox', { name: 'email' })
    await cell.fill('@acme.com')
    await cell.press('Enter')
    await rows.nth(1).getByText('Nothing comes before the @').waitFor()
    expect(await cell.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true)
    await cell.fill('bob@acme.com')
    await cell.press('Enter')
    await rows.nth(1).getByText('became a customer').waitFor()

    await rows.nth(2).getByRole('button', { name: 'Ignore' }).click()
    await rows.nth(2).getByText('is ignored').waitFor()
    await expect.poll(() => count.textContent()).toBe('')
    await rows.nth(2).getByRole('button', { name: 'Undo' }).click()
    await count.getByText('1 row of review.csv').waitFor()
    expect(Number(await page.locator('#nav-review').textContent())).toBe(before - 2)

    await rows.nth(0).getByRole('link', { name: 'Show the customer' }).click()
    await page.getByText('ann@gmail.com').first().waitFor()
    await page.close()
  })
})

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  // What does not come is named, before the test as a whole is out of time.
  page.setDefaultTimeout(20_000)
  await page.goto(url(path))
  return page
}
