import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LiveApp, openLiveApp, outerAddress } from './live-app.ts'
import {
  describeInBrowser,
  expectNoSidewaysScroll,
  openPage,
  pressImport,
  pressPreview,
  scripts,
  sendFile,
  signIn,
  urlOf,
  visits,
} from './visit.ts'

const records = 400
const lines = Array.from(
  { length: records },
  (_, i) => `Person ${i},person${i}@acme-${i % 7}.com,Acme ${i % 7},+852 6123 ${4000 + i}`,
)
const csv = [
  'name,email,company,phone',
  ...lines,
  '阿明行山,ming@gmial.com,,',
  '渡輪角,ck@ferrypoint.com,渡輪角食品,',
].join('\n')
const file = { name: '客戶 leads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }

let app: LiveApp

describeInBrowser('the first import in a browser', (newContext) => {
  beforeAll(async () => {
    app = await openLiveApp()
  })
  afterAll(async () => {
    await app?.close()
  })

  test.each(visits)('goes from the gate to the customers on a $size $way', async ({ viewport, javaScriptEnabled }) => {
    const context = await newContext({ viewport, javaScriptEnabled })
    const { page, complaints } = await openPage(context)
    await signIn(page, app)

    await page.goto(url('localhost', '/imports/new'))
    await expectNoSidewaysScroll(page)
    app.worker.pause()
    const before = await countCustomers()
    await sendFile(page, file)
    await page.getByRole('heading', { level: 1, name: `Preparing the preview of ${file.name}` }).waitFor()
    app.worker.resume()
    await page.getByText('Nothing is saved yet.').first().waitFor()
    await page.getByRole('heading', { level: 1, name: file.name }).waitFor()
    await expectNoSidewaysScroll(page)
    await pressPreview(page)
    await expectNoSidewaysScroll(page)
    expect(await countCustomers()).toBe(before)
    await pressImport(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('link', { name: 'review' }).first().click()
    await page.getByText('Typo in e-mail domain').first().waitFor()
    await expectNoSidewaysScroll(page)
    await page.goto(url('localhost', '/review/rows'))
    await page.locator('input[value="ming@gmail.com"]').waitFor()
    await expectNoSidewaysScroll(page)

    await page.getByRole('link', { name: 'Customers' }).click()
    await page.getByText('401 customers').waitFor()
    await expectNoSidewaysScroll(page)
    await search(page, '渡輪', javaScriptEnabled)
    await page.getByText('1 found').waitFor()
    await page.getByRole('link', { name: '渡輪角', exact: true }).click()
    await page.getByText('ck@ferrypoint.com').first().waitFor()
    await expectNoSidewaysScroll(page)

    // On a phone it is on the page of the account.
    await page.goto(urlOf(app, '/account'))
    await page.getByRole('button', { name: 'Sign out' }).locator('visible=true').first().click()
    await page.waitForURL('**/login')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a file dropped anywhere leads to its columns, and creates nothing before the second click', async () => {
    const { page, complaints } = await openPage(await newContext())
    await signIn(page, app)
    await page.goto(url('localhost', '/imports'))
    // In the browser's own words, for its types are unknown here.
    const transfer = await page.evaluateHandle(`(() => {
      const data = new DataTransfer()
      data.items.add(new File(['name,email\\nDora,dora@acme.com\\n'], 'dropped.csv', { type: 'text/csv' }))
      return data
    })()`)
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
    await page.waitForURL(/\/imports\/[\da-f-]{36}$/)
    await page.getByText('Nothing is saved yet.').first().waitFor()
    await page.getByText('1 record · 2 columns match a field').waitFor()
    expect(await page.locator('[aria-current=step]').textContent()).toMatch(/Columns$/)
    expect(await isCustomer('dora@acme.com')).toBe(false)
    await pressPreview(page)
    await page.locator('.decision-name', { hasText: 'Dora' }).waitFor()
    expect(await isCustomer('dora@acme.com')).toBe(false)
    await pressImport(page)
    await page.getByRole('heading', { name: '1 customer added' }).waitFor()
    expect(await isCustomer('dora@acme.com')).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('an import that is over asks the server no more', async () => {
    const { page } = await openPage(await newContext())
    await signIn(page, app)
    await page.goto(url('localhost', '/imports/new'))
    await sendFile(page, file)
    await pressPreview(page)
    await pressImport(page)
    // The last of its news may still be on the way.
    await page.waitForTimeout(2_000)
    const requests: string[] = []
    // Whether another import has ended is asked by every page.
    page.on('request', (request) => request.url().endsWith('/notices') || requests.push(request.url()))
    await page.waitForTimeout(2_000)
    expect(requests).toEqual([])
    await page.context().close()
  })

  test.each(scripts)('whoever has set it so imports straight away, $way', async ({ javaScriptEnabled }) => {
    const { page } = await openPage(await newContext({ javaScriptEnabled }))
    await signIn(page, app)
    const set = async (isStraight: boolean) => {
      await page.goto(url('localhost', '/account'))
      const box = page.getByLabel('Import files straight away')
      expect(await box.isChecked()).toBe(!isStraight)
      await box.setChecked(isStraight)
      await page.getByRole('button', { name: 'Save setting' }).click()
      await page.waitForLoadState()
    }
    await set(true)
    await page.goto(url('localhost', '/imports/new'))
    await page.getByText('Your files are imported straight away').waitFor()
    await sendFile(page, file)
    await page.getByRole('button', { name: 'Undo import' }).waitFor()
    await set(false)
    await page.context().close()
  })

  test.skipIf(outerAddress === undefined)('works from another machine over plain http', async () => {
    const host = outerAddress ?? ''
    const { page } = await openPage(await newContext())
    await signIn(page, app, host)
    await page.goto(url(host, '/imports/new'))
    const posted = page.waitForRequest((request) => request.method() === 'POST')
    await sendFile(page, file)
    expect((await (await posted).allHeaders())['sec-fetch-site']).toBeUndefined()
    await pressPreview(page)
    await pressImport(page)
    await page.context().close()
  })
})

const url = (host: string, path: string) => urlOf(app, path, host)

const countCustomers = async () => (await app.deps.db.selectFrom('customers').select('id').execute()).length

const isCustomer = async (email: string) =>
  (await app.deps.db.selectFrom('customers').select('id').where('email', '=', email).execute()).length === 1

async function search(page: Page, words: string, isLive: boolean): Promise<void> {
  const box = page.getByRole('searchbox')
  await box.fill(words)
  if (!isLive) await box.press('Enter')
}
