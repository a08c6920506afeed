import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importText } from '../../functions/import-text.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectAccessible, openPage, signIn, urlOf, widths } from '../visit.ts'

const file = [
  'name,company,email',
  ...['Ada', 'Ben', 'Cy', 'Dan'].map((name) => `${name} Quay,${name} Boats,${name.toLowerCase()} at quay-boats.com`),
  'Eve Quay,Eve Boats,not an address',
  'Fay Quay,Fay Boats,fay@gmial.com',
  'Gus Quay,Gus Boats,gus@gmial.com',
].join('\n')

describeInBrowser('rows that need review, by the keyboard alone', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    await importText(app.deps, file)
  })
  afterEach(() => app?.close())

  async function openRows(page: Page) {
    await page.goto(urlOf(app, '/review/rows'))
    await page.locator('.review-row [data-htmx-powered]').last().waitFor()
  }
  const focused = async (page: Page) => (await page.locator(':focus').allTextContents()).join()
  const closed = (page: Page) => page.locator('.review-row.is-closed').allTextContents()
  const customers = async () => {
    const rows = await app.deps.db
      .selectFrom('customers')
      .select(['display_name', 'email'])
      .orderBy('display_name')
      .execute()
    return rows.map(({ display_name, email }) => [display_name, email])
  }

  test.each(widths)('are walked through, written in, applied and ignored, on a $size', async ({ viewport }) => {
    const { page, complaints } = await openPage(await newContext({ viewport }))
    await signIn(page, app)
    await openRows(page)
    await page.keyboard.press('j')
    expect(await focused(page)).toContain('Ada Quay')
    for (const key of ['j', 'ArrowDown', 'k']) await page.keyboard.press(key)
    expect(await focused(page)).toContain('Ben Quay')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toContain('Ben Quay')
    await page.keyboard.press('i')
    await expect.poll(() => focused(page)).toContain('Cy Quay')
    expect(await closed(page)).toEqual([
      expect.stringContaining('became a customer'),
      expect.stringContaining('ignored'),
    ])
    await page.keyboard.press('e')
    await page.keyboard.type('new.cy@quay-boats.com')
    expect(await page.locator(':focus').inputValue()).toBe('new.cy@quay-boats.com')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toContain('Cy Quay')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toContain('Dan Quay')
    await expectAccessible(page)
    expect(await customers()).toEqual([
      ['Ada Quay', 'ada@quay-boats.com'],
      ['Cy Quay', 'new.cy@quay-boats.com'],
    ])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('one that still waits has the focus in the cell that is wrong', async () => {
    const { page } = await openPage(await newContext({}))
    await signIn(page, app)
    await openRows(page)
    for (let n = 0; n < 5; n++) await page.keyboard.press('j')
    expect(await focused(page)).toContain('Eve Quay')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(':focus').getAttribute('aria-invalid')).toBe('true')
    expect(await closed(page)).toEqual([])
    await page.context().close()
  })

  test('values are walked through, and opened; the sheet of keys says so', async () => {
    const { page } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, '/review?reason=email.misspelt-domain'))
    await page.keyboard.press('j')
    expect(await focused(page)).toContain('gmial.com')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '2 rows say gmial.com' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Ignore the row').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+i')
    expect(await closed(page)).toEqual([])
    await page.context().close()
  })
})
