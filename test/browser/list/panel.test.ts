import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf } from '../visit.ts'

describeInBrowser('a customer beside the list', (newContext) => {
  let app: LiveApp
  const ids: string[] = []
  beforeEach(async () => {
    app = await openLiveApp()
    ids.length = 0
    for (let n = 0; n < 60; n++)
      ids.push(await addCustomer(app.deps.db, { display_name: `Person ${100 + n}`, status: 'lead' }))
  })
  afterEach(() => app?.close())

  const open = async (colorScheme: 'light' | 'dark', width = 1440, height = 900) => {
    const { page, complaints } = await openPage(await newContext({ viewport: { width, height }, colorScheme }))
    await signIn(page, app)
    const title = (name: string) => page.locator('#panel').getByRole('heading', { level: 2, name }).waitFor()
    const openId = () => new URL(page.url()).searchParams.get('open')
    return { page, complaints, title, openId }
  }

  test('opens by a click and by keys, walks with the list, is worked in and closed', async () => {
    const { page, complaints, title, openId } = await open('dark')
    await page.locator('tbody tr').nth(1).locator('.c-mail').click()
    await title('Person 101')
    expect(openId()).toBe(ids[1])
    await expectWellMade(page, true)
    await page.keyboard.press('j')
    await title('Person 102')
    await expect.poll(openId).toBe(ids[2])
    await page.locator('#note-text').fill('Wants a quote.')
    await page.keyboard.press('Control+Enter')
    await page.locator('#panel .timeline').getByText('Wants a quote.').waitFor()
    await page.locator('#place-status a').click()
    // What is chosen is saved at once.
    await page.locator('#panel .cell-form select').selectOption('active')
    await page.locator('#panel').getByText('Status saved').waitFor()
    // The row of the list says the same, and is still the one that is open.
    await page.locator('tr:has([aria-current])').getByText('Active').first().waitFor()
    expect(openId()).toBe(ids[2])
    await page.locator('#note-text').focus()
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
    expect([openId(), await page.locator('#panel').isHidden()]).toEqual([null, true])
    expect(await page.locator(':focus').textContent()).toBe('Person 102')
    await page.keyboard.press('k')
    await page.keyboard.press('o')
    await title('Person 101')
    await page.reload()
    await title('Person 101')
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test('says which of how many it is, and leads to the one before and the next', async () => {
    const { page, complaints, title, openId } = await open('light')
    const place = page.locator('[data-panel-place]')
    const next = page.getByRole('button', { name: 'Next customer' })
    const previous = page.getByRole('button', { name: 'Previous customer' })
    await page.locator('tbody tr').first().locator('.c-mail').click()
    await title('Person 100')
    expect([await place.textContent(), await previous.isDisabled()]).toEqual(['1 of 60', true])
    await next.click()
    await title('Person 101')
    expect([await place.textContent(), openId()]).toEqual(['2 of 60', ids[1]])
    // The button has the focus again, and goes on.
    await page.keyboard.press('Enter')
    await title('Person 102')
    await previous.click()
    await title('Person 101')
    await expectWellMade(page, true)
    await page.goto(urlOf(app, '/customers'))
    await page.getByRole('link', { name: 'Next', exact: true }).click()
    await page.getByRole('link', { name: 'Person 159' }).focus()
    await page.keyboard.press('o')
    await title('Person 159')
    expect([await place.textContent(), await next.isDisabled()]).toEqual(['60 of 60', true])
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test('Back comes to where the list was, and to its row', async () => {
    const { page } = await open('light')
    await page.getByRole('link', { name: 'Person 145' }).focus()
    const scrolled = () => page.locator('.table-wrap').evaluate(({ scrollTop }) => scrollTop)
    const before = await scrolled()
    expect(before).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Person 145' }).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Person 145')
    expect(await scrolled()).toBe(before)
    await page.context().close()
  }, 60_000)

  test('on a phone it is the page', async () => {
    const { page, complaints } = await open('light', 390, 844)
    await page.locator('tbody tr').nth(1).getByText('Lead').locator('visible=true').click()
    await page.getByRole('heading', { level: 1, name: 'Person 101' }).waitFor()
    await page.goto(urlOf(app, `/customers?open=${ids[3]}`))
    await page.getByRole('heading', { level: 1, name: 'Person 103' }).waitFor()
    await expectWellMade(page, true)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 60_000)
})
