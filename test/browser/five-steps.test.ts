import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LiveApp, openLiveApp } from './live-app.ts'
import {
  describeInBrowser,
  expectAccessible,
  expectNoSidewaysScroll,
  openPage,
  pressPreview,
  screens,
  sendFile,
  signIn,
  urlOf,
  visits,
} from './visit.ts'

const fileOf = (name: string, lines: readonly string[]) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) },
})

/** Of a kind that many programs export: some columns that are known, many that are not, many that are empty. */
function wideFile() {
  const known = ['First Name', 'Last Name', 'Email', 'Mobile', 'Company', 'Job title', 'City', 'Country']
  const custom = Array.from({ length: 26 }, (_, n) => `Shelf ${n + 1} of the store`)
  const empty = Array.from({ length: 23 }, (_, n) => `Unused ${n + 1}`)
  const row = (n: number) => [
    ...[`Ann No${n}`, 'Lee', `ann${n}@wide.com`, '0612 34 56', 'Wide AG', 'Buyer', 'Kiel', ''],
    ...custom.map((_, at) => `a value of some length ${at} ${n}`),
    ...empty.map(() => ''),
  ]
  const rows = Array.from({ length: 40 }, (_, n) => row(n).join(','))
  return fileOf('wide.csv', [[...known, ...custom, ...empty].join(','), ...rows])
}

let app: LiveApp

describeInBrowser('the five steps of an import', (newContext) => {
  beforeAll(async () => {
    app = await openLiveApp()
  })
  afterAll(() => app?.close())

  async function enter(options: BrowserContextOptions) {
    const opened = await openPage(await newContext(options))
    opened.page.setDefaultTimeout(20_000)
    await signIn(opened.page, app)
    return opened
  }

  const stepOn = (page: Page) => page.locator('[aria-current=step]').textContent()

  test('three clicks bring a file in that is well known: choose it, preview it, import it', async () => {
    const { page, complaints } = await enter({ viewport: { width: 1440, height: 900 } })
    await page.goto(urlOf(app, '/imports/new'))
    const chooser = page.waitForEvent('filechooser')
    // One.
    await page.getByLabel('Choose files').click()
    const lines = ['name,email', 'Ann Lee,ann@three.com', 'Bob Chan,bob@gmial.com']
    await (await chooser).setFiles([fileOf('three.csv', lines)])
    await page.getByText('2 records · 2 columns match a field').waitFor()
    expect(await stepOn(page)).toMatch(/Columns$/)
    // Two.
    await page.getByRole('button', { name: 'Preview 2 records' }).click()
    await page.getByText('Create 1 · Update 0 · 1 needs review').waitFor()
    expect(await stepOn(page)).toMatch(/Preview$/)
    // Three.
    await page.getByRole('button', { name: 'Create 1 customer' }).click()
    await page.getByRole('heading', { name: '1 customer added' }).waitFor()
    expect(await stepOn(page)).toMatch(/Report$/)
    await page.getByRole('link', { name: 'View customers' }).click()
    await page.getByRole('link', { name: 'Ann Lee' }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Review 1 row' }).click()
    await page.getByText('Typo in e-mail domain').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(visits)(
    '57 columns are a short page on a $size $way, with the step on in sight',
    async ({ viewport, javaScriptEnabled }) => {
      const { page } = await enter({ viewport, javaScriptEnabled })
      await page.goto(urlOf(app, '/imports/new'))
      await sendFile(page, wideFile())
      const onward = page.getByRole('button', { name: 'Preview 40 records' })
      await onward.waitFor()
      for (const tab of ['Needs a look 1', 'Matched 6', 'Custom 26', 'Empty 24']) {
        const answer = page.waitForResponse((one) => one.url().endsWith('/columns'))
        await page.getByRole('button', { name: tab }).click()
        expect(Buffer.byteLength(await (await answer).text()), tab).toBeLessThan(60_000)
        await page.locator('.tabs [aria-current]', { hasText: tab.replace(/ \d+$/, '') }).waitFor()
        expect(await page.locator('html').evaluate((html) => html.scrollHeight), tab).toBeLessThan(2_500)
        const box = await onward.boundingBox()
        expect(box, tab).not.toBeNull()
        expect((box?.y ?? 0) + (box?.height ?? 0), tab).toBeLessThanOrEqual(viewport.height)
        await expectNoSidewaysScroll(page)
      }
      await page.context().close()
    },
  )

  test('a warning stands beside its column, and a name that nothing has becomes a field on the spot', async () => {
    const { page } = await enter({ viewport: { width: 1440, height: 900 } })
    await page.goto(urlOf(app, '/imports/new'))
    const lines = ['name,phone,shoe size', 'Ann Lee,0612 34 56,38', 'Bob Chan,0612 34 57,44', 'Cy Wu,0612 34 58,41']
    await sendFile(page, fileOf('shoes.csv', lines))
    const doubt = page.locator('.column-doubt')
    expect(await doubt.textContent()).toContain('3 of the first 3')
    const tab = async (name: string) => {
      await page.getByRole('button', { name }).click()
      await page.locator('.tabs [aria-current]', { hasText: name }).waitFor()
    }
    await tab('Custom')
    const size = page.getByLabel('Field for column shoe size')
    // All that it may become is offered, whatever stands there now.
    await size.focus()
    expect([await size.inputValue(), await size.getAttribute('placeholder')]).toEqual(['', 'Custom field'])
    await size.press('Escape')
    expect(await size.inputValue()).toBe('Custom field')
    await size.fill('Boots')
    await size.press('Enter')
    expect(await page.getByLabel('New field of kind').inputValue()).toBe('number')
    await tab('Needs a look')
    await page.getByText('For all records', { exact: true }).click()
    await page.locator('select[name=country]').selectOption({ label: 'France' })
    await page.getByLabel('Owner').fill('Kit')
    await tab('Matched')
    const name = page.getByLabel('Field for column name')
    await name.fill('don’t import')
    await name.press('Tab')
    await page.getByText('1 column matches a field · 1 not imported').or(page.getByText('1 not imported')).waitFor()
    await name.fill('Full name')
    await name.press('Tab')
    await page.getByText('3 columns match a field').waitFor()
    await pressPreview(page)
    await page.getByText('Create 3 · Update 0 · 0 need review').waitFor()
    await page.getByRole('button', { name: 'Create 3 customers' }).click()
    await page.getByRole('heading', { name: '3 customers added' }).waitFor()
    const customers = app.deps.db.selectFrom('customers').select(['extra', 'owner']).where('owner', '=', 'Kit')
    expect((await customers.orderBy('display_name').execute()).map(({ extra }) => extra.Boots)).toEqual([38, 44, 41])
    await page.context().close()
  })

  test.each(screens)(
    'axe finds nothing at any of them, $scheme, on a $size',
    async ({ viewport, scheme: colorScheme }) => {
      const { page } = await enter({ viewport, colorScheme })
      await page.goto(urlOf(app, '/imports/new'))
      await expectAccessible(page)
      await sendFile(page, wideFile())
      await page.getByRole('button', { name: /^Preview/ }).waitFor()
      await page.getByText('For all records', { exact: true }).click()
      const answer = page.waitForResponse((one) => one.url().endsWith('/columns'))
      await page.getByRole('button', { name: 'Matching existing customers' }).click()
      await answer
      await page.getByRole('region', { name: 'Matching existing customers' }).waitFor()
      await expectAccessible(page)
      await pressPreview(page)
      await page.locator('.decisions summary').first().click()
      await expectAccessible(page)
      app.worker.pause()
      await page.getByRole('button', { name: /^(Create|Update|Finish)/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Importing wide.csv' }).waitFor()
      await expectAccessible(page)
      app.worker.resume()
      await page.getByRole('button', { name: 'Undo import' }).waitFor()
      await page.getByText('Details', { exact: true }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Undo import' }).click()
      await page.getByText('This import was undone').waitFor()
      await page.context().close()
    },
  )
})
