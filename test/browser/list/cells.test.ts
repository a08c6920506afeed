import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectAccessible, expectWellMade, openPage, signIn, urlOf } from '../visit.ts'

describeInBrowser('a field edited where it stands', (newContext) => {
  let app: LiveApp
  let ids: string[]
  beforeEach(async () => {
    app = await openLiveApp()
    const people = ['Ann', 'Bea', 'Cat'].map((name) => ({
      display_name: name,
      email: `${name.toLowerCase()}@quay.example`,
      status: 'lead' as const,
    }))
    ids = await Promise.all(people.map((one) => addCustomer(app.deps.db, one)))
  })
  afterEach(() => app?.close())

  const stored = (at: number) =>
    app.deps.db
      .selectFrom('customers')
      .selectAll()
      .where('id', '=', ids[at] ?? '')
      .executeTakeFirstOrThrow()
  const open = async (colorScheme: 'light' | 'dark', path: string, viewport = { width: 1440, height: 900 }) => {
    const { page, complaints } = await openPage(await newContext({ viewport, colorScheme }))
    await signIn(page, app)
    await page.goto(urlOf(app, path))
    return { page, complaints }
  }

  test('by the keyboard: walked to, opened, saved, undone and left', async () => {
    const { page, complaints } = await open('dark', '/customers?columns=name,owner,tags,status')
    await page.keyboard.press('j')
    for (const key of ['ArrowRight', 'e']) await page.keyboard.press(key)
    const field = page.locator('.cell-form .input')
    await field.waitFor()
    const heights = () => page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.clientHeight))
    const before = await heights()
    await expectAccessible(page)
    await page.keyboard.type('Dora')
    await page.keyboard.press('Enter')
    await page.getByText('Owner saved').waitFor()
    expect((await stored(0)).owner).toBe('Dora')
    expect(await heights()).toEqual(before)
    // The cell has the focus again, and the row below is one key away.
    for (const key of ['ArrowRight', 'j', 'Enter']) await page.keyboard.press(key)
    await field.waitFor()
    await page.keyboard.type('vip, fair')
    await page.keyboard.press('Enter')
    await page.getByText('Tags saved').waitFor()
    expect((await stored(1)).tags).toEqual(['vip', 'fair'])
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect.poll(async () => (await stored(1)).tags).toEqual([])
    // The row has the focus once it is there anew.
    await page.locator('.customers-table :is(td, a):focus').waitFor()
    await page.keyboard.press('e')
    await field.waitFor()
    await page.keyboard.type('lost')
    await page.keyboard.press('Escape')
    expect(await page.locator('.cell-form').count()).toBe(0)
    expect((await stored(1)).tags).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test('Tab saves and opens the next cell, Shift+Tab the one before; e opens the column one was in', async () => {
    const { page, complaints } = await open('light', '/customers?columns=name,owner,tags,city')
    const field = (name: string) => page.locator(`.cell-form .input[name="${name}"]`)
    await page.keyboard.press('j')
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'e']) await page.keyboard.press(key)
    await field('owner').waitFor()
    // What is typed before the next field is there is written in it, and is no key of the page.
    for (const key of [...'Dora', 'Tab', ...'vip, new', 'Tab']) await page.keyboard.press(key)
    await field('city').waitFor()
    expect(await stored(0)).toMatchObject({ owner: 'Dora', tags: ['vip', 'new'] })
    await page.keyboard.press('Shift+Tab')
    await field('tags').waitFor()
    // Undone is what was saved last, where it stands, and what is being written stays.
    await page.keyboard.type('vip')
    await page.keyboard.press('Shift+Tab')
    await field('owner').waitFor()
    expect((await stored(0)).tags).toEqual(['vip'])
    await page.keyboard.type('Eve')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await stored(0)).tags).toEqual(['vip', 'new'])
    await page.locator('tbody tr').first().getByText('new').waitFor()
    await page.keyboard.press('Escape')
    // From the last cell of a row to the first of the next one.
    await page.locator('tbody tr').first().locator('td').last().dblclick()
    await field('city').fill('Kiel')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('tbody tr').nth(1).locator('.cell-form').count()).toBe(1)
    await field('owner').waitFor()
    expect((await stored(0)).city).toBe('Kiel')
    await page.keyboard.press('Escape')
    await page.locator('tbody tr').nth(2).locator('a.name').focus()
    await page.keyboard.press('e')
    await expect.poll(() => page.locator('tbody tr').nth(2).locator('.cell-form [name="owner"]').count()).toBe(1)
    expect((await stored(0)).owner).toBe('Dora')
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test('a value that is refused stays, and Tab does not leave it', async () => {
    const { page } = await open('light', '/customers?columns=name,email,city')
    await page.keyboard.press('j')
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key)
    const field = page.locator('.cell-form .input')
    await field.fill('bea@quay.example')
    await page.keyboard.press('Tab')
    await page.locator('.cell-form .error').waitFor()
    expect([await field.getAttribute('name'), await field.inputValue()]).toEqual(['email', 'bea@quay.example'])
    expect((await stored(0)).email).toBe('ann@quay.example')
    await page.context().close()
  }, 120_000)

  test('by the mouse: a choice is saved at once, a refused value says why and stays', async () => {
    const { page, complaints } = await open('light', '/customers')
    const row = page.locator('tbody tr').nth(2)
    await row.getByText('Lead').last().dblclick()
    await page.locator('.cell-form select').click()
    await page.locator('.cell-form select').selectOption('active')
    await page.getByText('Status saved').waitFor()
    expect((await stored(2)).status).toBe('active')
    await row.getByText('cat@quay.example').last().dblclick()
    await page.locator('.cell-form .input').fill('ann@quay.example')
    await page.keyboard.press('Enter')
    await page.locator('.cell-form .error').waitFor()
    expect(await page.locator('.cell-form .input').inputValue()).toBe('ann@quay.example')
    await expectAccessible(page)
    // The browser itself says that the answer was a refusal.
    expect(complaints.filter((one) => !one.includes('422'))).toEqual([])
    await page.context().close()
  }, 120_000)

  test.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])(
    'on the page of a customer, $width wide',
    async (viewport) => {
      const { page, complaints } = await open('light', `/customers/${ids[0]}`, viewport)
      await page.getByRole('link', { name: 'Set owner' }).click()
      await page.locator('.cell-form .input').waitFor()
      await expectWellMade(page, true)
      await page.keyboard.press('Escape')
      expect(await page.locator('.cell-form').count()).toBe(0)
      await page.keyboard.press('Enter')
      await page.locator('.cell-form .input').fill('Dora')
      await page.keyboard.press('Enter')
      await page.getByText('Owner saved').waitFor()
      expect((await stored(0)).owner).toBe('Dora')
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('link', { name: 'Set owner' }).waitFor()
      expect((await stored(0)).owner).toBeNull()
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )
})
