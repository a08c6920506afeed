import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { addUser, goodPassword } from '../../functions/users/users.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import {
  describeInBrowser,
  expectAccessible,
  openPage,
  pressImport,
  pressPreview,
  sendFile,
  signIn,
  urlOf,
  widths,
} from '../visit.ts'

describeInBrowser('what others change', (newContext) => {
  let app: LiveApp
  const ids: Record<string, string> = {}
  beforeEach(async () => {
    app = await openLiveApp()
    await addUser(app.deps.db, 'bea@harbour.test', 'editor')
    for (const name of ['Ada Quay', 'Ben Pier', 'Cy Mole'])
      ids[name] = await addCustomer(app.deps.db, { display_name: name, status: 'lead' })
  })
  afterEach(() => app?.close())

  /** Ann and Bea, each in a browser of their own, at a page each. */
  async function openBoth(path: string, viewport: { width: number; height: number } = { width: 1440, height: 900 }) {
    const ann = await openPage(await newContext({ viewport }))
    const bea = await openPage(await newContext({ viewport }))
    await signIn(ann.page, app)
    await signIn(bea.page, { ...app, email: 'bea@harbour.test', password: goodPassword })
    for (const { page } of [ann, bea]) await follows(page, path)
    return { ann: ann.page, bea: bea.page, complaints: [ann.complaints, bea.complaints] }
  }

  /** Opens a page, until it hears what changes. */
  async function follows(page: Page, path: string) {
    const heard = page.waitForResponse((response) => new URL(response.url()).pathname === '/changes')
    await page.goto(urlOf(app, path))
    expect((await heard).status()).toBe(200)
  }

  const rowOf = (page: Page, name: string) => page.locator('.customers-table tbody tr', { hasText: name })
  async function setStatus(page: Page, name: string, status: string) {
    await rowOf(page, name).locator('td.l-3').last().dblclick()
    await page.locator('.cell-form select').selectOption(status)
    // What the mouse has opened is saved once it is chosen.
    await page.locator('.cell-form').waitFor({ state: 'detached' })
  }

  test('stands in the list of another without a reload, and takes neither focus, selection nor what is typed', async () => {
    const { ann, bea, complaints } = await openBoth('/customers')
    await ann.locator('html').evaluate((html) => html.setAttribute('data-same', 'yes'))
    await rowOf(ann, 'Ben Pier').locator('.sel input').check()
    await rowOf(ann, 'Cy Mole').locator('a.name').focus()
    await setStatus(bea, 'Ada Quay', 'active')
    await rowOf(ann, 'Ada Quay').getByText('Active').waitFor()
    expect(await rowOf(ann, 'Ben Pier').locator('.sel input').isChecked()).toBe(true)
    await expect.poll(() => ann.locator(':focus').textContent()).toContain('Cy Mole')

    // The very row that has the focus, and is selected.
    await rowOf(ann, 'Cy Mole').locator('.sel input').check()
    await rowOf(ann, 'Cy Mole').locator('a.name').focus()
    await setStatus(bea, 'Cy Mole', 'prospect')
    await rowOf(ann, 'Cy Mole').getByText('Prospect').waitFor()
    expect(await rowOf(ann, 'Cy Mole').locator('.sel input').isChecked()).toBe(true)
    expect(await ann.locator(':focus').textContent()).toContain('Cy Mole')
    await ann.getByText('2 selected').waitFor()

    // A cell that is being edited stays, with its row; the others move on.
    await rowOf(ann, 'Ben Pier').locator('td.c-co').dblclick()
    await ann.locator('.cell-form input[type="text"]').fill('Pier & Sons')
    await setStatus(bea, 'Ben Pier', 'lost')
    await setStatus(bea, 'Ada Quay', 'inactive')
    await rowOf(ann, 'Ada Quay').getByText('Inactive').waitFor()
    expect(await ann.locator('.cell-form input[type="text"]').inputValue()).toBe('Pier & Sons')
    await ann.keyboard.press('Escape')
    await rowOf(ann, 'Ben Pier').getByText('Lost').waitFor()

    // Somebody new, and somebody who is gone.
    await addCustomer(app.deps.db, { display_name: 'Abe Dock' })
    await rowOf(ann, 'Abe Dock').waitFor()
    await ann.getByText('4 customers').first().waitFor()
    await bea.goto(urlOf(app, `/customers/${ids['Ada Quay']}`))
    await bea.getByRole('button', { name: 'Delete' }).click()
    await rowOf(ann, 'Ada Quay').waitFor({ state: 'detached' })
    expect(await ann.locator('.customers-table tbody a.name').allTextContents()).toEqual([
      'Abe Dock',
      'Ben Pier',
      'Cy Mole',
    ])
    expect(await ann.locator('html').getAttribute('data-same')).toBe('yes')
    await expectAccessible(ann)
    expect(complaints).toEqual([[], []])
  }, 120_000)

  test('does not take away what was pressed just before: the form of a field opens, and what is new waits for it', async () => {
    const { ann, bea, complaints } = await openBoth(`/customers/${ids['Ada Quay']}`)
    let answer = () => {}
    await ann.route('**/cells/owner*', async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      await route.continue()
    })
    const link = await ann.getByRole('link', { name: 'Set owner' }).elementHandle()
    await link?.click()
    const renewed = ann.waitForResponse(
      (response) => new URL(response.url()).pathname === `/customers/${ids['Ada Quay']}`,
    )
    await bea.getByRole('link', { name: 'Lead' }).click()
    await bea.locator('.cell-form select').selectOption('active')
    await renewed
    await ann.waitForTimeout(500)
    answer()
    await ann.locator('.cell-form .input').fill('Dora')
    await ann.keyboard.press('Escape')
    await ann.getByRole('link', { name: 'Active' }).waitFor()
    expect(complaints).toEqual([[], []])
  }, 120_000)

  test('is fetched again where the first try fails, and once no word is selected any more', async () => {
    const { ann, bea } = await openBoth('/customers')
    let isCut = true
    await ann.route('**/customers', (route) => (isCut ? route.abort() : route.continue()))
    const cut = ann.waitForEvent('requestfailed')
    await setStatus(bea, 'Ada Quay', 'active')
    await cut
    isCut = false
    await rowOf(ann, 'Ada Quay').getByText('Active').waitFor()

    const fetched = ann.waitForResponse((response) => new URL(response.url()).pathname === '/customers')
    await ann.evaluate("getSelection().selectAllChildren(document.querySelector('.customers-table .name'))")
    await setStatus(bea, 'Ada Quay', 'lost')
    await fetched
    await ann.evaluate('getSelection().removeAllRanges()')
    await rowOf(ann, 'Ada Quay').getByText('Lost').waitFor()
  }, 60_000)

  test('says so where a cell can’t be opened or saved, until it can', async () => {
    const { page } = await openPage(await newContext({}))
    await signIn(page, app)
    const words = page.getByText('The server does not answer')
    await page.context().setOffline(true)
    await rowOf(page, 'Ben Pier').locator('td.c-co').dblclick()
    await words.waitFor()
    await page.context().setOffline(false)
    await rowOf(page, 'Ben Pier').locator('td.c-co').dblclick()
    await page.locator('.cell-form input[type="text"]').fill('Pier & Sons')
    expect(await words.isVisible()).toBe(false)
    await page.context().setOffline(true)
    await page.keyboard.press('Enter')
    await words.waitFor()
    await expectAccessible(page)
    expect(await page.locator('.cell-form input[type="text"]').inputValue()).toBe('Pier & Sons')
    await page.context().setOffline(false)
    await page.keyboard.press('Enter')
    await rowOf(page, 'Ben Pier').getByText('Pier & Sons').waitFor()
    await words.waitFor({ state: 'hidden' })
  }, 60_000)

  test('the first customer of an empty list stands there by itself', async () => {
    await app.deps.db.deleteFrom('customers').execute()
    const { ann, complaints } = await openBoth('/customers')
    await ann.getByText('No customers yet').waitFor()
    await addCustomer(app.deps.db, { display_name: 'Abe Dock' })
    await rowOf(ann, 'Abe Dock').waitFor()
    expect(complaints).toEqual([[], []])
  })

  test.each(widths)(
    'stands on the page of a customer, beside what is half written there ($size)',
    async ({ viewport }) => {
      const { ann, bea, complaints } = await openBoth(`/customers/${ids['Ada Quay']}`, viewport)
      const box = ann.getByLabel('Write a note')
      await box.pressSequentially('Half a note')
      await bea.getByLabel('Write a note').fill('Bea was here')
      await bea.getByRole('button', { name: 'Add note' }).click()
      await ann.getByText('Bea was here').waitFor()
      await bea.locator('#place-status a').click()
      await bea.locator('.cell-form select').selectOption('active')
      await ann.locator('#place-status').getByText('Active').waitFor()
      expect(await box.inputValue()).toBe('Half a note')
      expect(await box.evaluate((element) => element.matches(':focus'))).toBe(true)
      await expectAccessible(ann)
      await bea.getByRole('button', { name: 'Delete', exact: true }).click()
      await ann.getByRole('button', { name: 'Restore' }).waitFor()
      expect(await box.inputValue()).toBe('Half a note')
      expect(complaints).toEqual([[], []])
    },
    60_000,
  )

  test('stands in the panel beside the list, and on the board', async () => {
    const { ann, bea, complaints } = await openBoth('/customers')
    await rowOf(ann, 'Ada Quay').locator('a.name').focus()
    await ann.keyboard.press('o')
    await ann.locator('#panel h2', { hasText: 'Ada Quay' }).waitFor()
    await bea.goto(urlOf(app, `/customers/${ids['Ada Quay']}`))
    await bea.getByLabel('Write a note').fill('Bea was here')
    await bea.getByRole('button', { name: 'Add note' }).click()
    await ann.locator('#panel').getByText('Bea was here').waitFor()
    expect(await ann.locator(':focus').textContent()).toContain('Ada Quay')
    await expect.poll(() => rowOf(ann, 'Ada Quay').locator('a.name').getAttribute('aria-current')).toBe('true')

    await follows(ann, '/customers?as=board')
    await ann.locator(`#card-${ids['Ada Quay']} a`).focus()
    await bea.goto(urlOf(app, '/customers'))
    await setStatus(bea, 'Ada Quay', 'active')
    await ann.locator('#cards-active').getByText('Ada Quay').waitFor()
    expect(await ann.locator('#cards-lead').getByText('Ada Quay').count()).toBe(0)
    expect(await ann.locator(':focus').textContent()).toContain('Ada Quay')
    expect(complaints).toEqual([[], []])
  }, 60_000)

  test('an import is followed by who looks at it, with no question but when there is news', async () => {
    const { ann, bea, complaints } = await openBoth('/imports')
    app.worker.pause()
    await bea.goto(urlOf(app, '/imports/new'))
    const rows = Array.from({ length: 50 }, (_, n) => `name ${n},n${n}@many.example`)
    await sendFile(bea, {
      name: 'many.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['name,email', ...rows].join('\n')),
    })
    await ann.getByText('many.csv').waitFor()
    await ann.getByRole('link', { name: 'many.csv' }).click()
    await ann.waitForURL('**/imports/*')
    let questions = 0
    ann.on('request', (request) => {
      if (/\/imports\/[\da-f-]{36}$/.test(request.url())) questions += 1
    })
    await ann.waitForTimeout(3_000)
    expect(questions).toBeLessThanOrEqual(1)
    app.worker.resume()
    await ann.getByRole('button', { name: /^Preview/ }).waitFor()
    await pressPreview(bea)
    await ann.getByRole('button', { name: /^Create 50/ }).waitFor()
    await pressImport(bea)
    await ann.getByText('50 customers added').first().waitFor()
    expect(complaints).toEqual([[], []])
  }, 60_000)

  test('a page that was hidden, or whose stream was ended, comes up to date by itself', async () => {
    const { ann, complaints } = await openBoth('/customers')
    await app.web.stop()
    await addCustomer(app.deps.db, { display_name: 'Abe Dock' })
    await app.web.start()
    await rowOf(ann, 'Abe Dock').waitFor({ timeout: 20_000 })
    expect(
      complaints[1]?.filter((one) => !one.includes('ERR_')),
      'but that it was away',
    ).toEqual([])
  }, 60_000)
})
