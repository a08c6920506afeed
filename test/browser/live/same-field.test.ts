import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer, historyOf } from '../../functions/customers/people.ts'
import { addUser, goodPassword } from '../../functions/users/users.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectAccessible, openPage, signIn, urlOf } from '../visit.ts'

/** Where that a field is still open comes after that it was left, silence says so. */
const untilSilent = { timeout: 60_000 }

describeInBrowser('two people in the same field', (newContext) => {
  let app: LiveApp
  let id: string
  beforeEach(async () => {
    app = await openLiveApp()
    await addUser(app.deps.db, 'bea@harbour.test', 'editor')
    id = await addCustomer(app.deps.db, { display_name: 'Ada Quay', company_primary: 'Quay Ltd' })
  })
  afterEach(() => app?.close())

  async function openBoth(colorScheme: 'light' | 'dark') {
    const ann = await openPage(await newContext({ colorScheme, viewport: { width: 1440, height: 900 } }))
    const bea = await openPage(await newContext({ colorScheme, viewport: { width: 390, height: 844 } }))
    await signIn(ann.page, app)
    await signIn(bea.page, { ...app, email: 'bea@harbour.test', password: goodPassword })
    return { ann: ann.page, bea: bea.page, complaints: [ann.complaints, bea.complaints] }
  }
  const openCompany = (page: Page) => page.locator('.customers-table tbody td.c-co').first().dblclick()
  const company = (page: Page) => page.locator('.cell-form input[name="company_primary"]')
  const newsOf = (page: Page) => page.locator('[data-edit-news]')

  test('are told of each other while they edit; of what one saves the other is told, and keeps what was typed', async () => {
    const { ann, bea, complaints } = await openBoth('light')
    await bea.setViewportSize({ width: 1440, height: 900 })
    for (const page of [ann, bea]) await page.goto(urlOf(app, '/customers'))
    await openCompany(ann)
    await company(ann).fill('Quay of Ann')
    expect(await newsOf(ann).textContent()).toBe('')
    await openCompany(bea)
    await newsOf(ann).getByText('bea@harbour.test edits this as well.').waitFor()
    await newsOf(bea).getByText('edits this as well.').waitFor()
    await expectAccessible(ann)

    await company(bea).fill('Quay of Bea')
    await company(bea).press('Enter')
    await newsOf(ann).getByText('bea@harbour.test has changed Company').waitFor()
    await expect.poll(() => newsOf(ann).getByText('edits this as well').count()).toBe(0)
    expect(await company(ann).inputValue()).toBe('Quay of Ann')
    expect(await company(ann).evaluate((field) => field.matches(':focus'))).toBe(true)

    // Ann is asked before she writes over it, and both stand in the history.
    await company(ann).press('Enter')
    await ann.getByText('What you typed is still here').waitFor()
    expect(await company(ann).inputValue()).toBe('Quay of Ann')
    await company(ann).press('Enter')
    await ann.getByText('Company saved').waitFor()
    expect((await historyOf(app.deps.db, id)).map(([field, old, now]) => [field, old, now])).toEqual([
      ['company_primary', 'Quay Ltd', 'Quay of Bea'],
      ['company_primary', 'Quay of Bea', 'Quay of Ann'],
    ])
    expect(complaints.map((all) => all.filter((one) => !one.includes('409')))).toEqual([[], []])
  }, 60_000)

  test('in two forms are shown both values once, and choose which of them stands', async () => {
    const { ann, bea, complaints } = await openBoth('light')
    for (const page of [ann, bea]) {
      await page.goto(urlOf(app, `/customers/${id}/edit`))
      await newsOf(page).waitFor({ state: 'attached' })
    }
    await bea.getByLabel('Job title').fill('Chef B')
    await bea.getByLabel('City').fill('Kiel')
    await bea.getByRole('button', { name: 'Save' }).click()
    await bea.getByRole('heading', { level: 1, name: 'Ada Quay' }).waitFor()
    await ann.getByLabel('Job title').fill('Chef A')
    await ann.getByRole('button', { name: 'Save' }).click()
    const box = (label: string) => ann.locator('.conflict li', { hasText: label }).getByRole('checkbox')
    await ann.getByText('Keep Chef B, not Chef A').waitFor()
    await ann.getByText('Keep Kiel, not empty').waitFor()
    expect(await ann.getByText('has changed').count()).toBe(1)
    // What Ann has not touched stays as Bea wrote it, unless she says otherwise.
    expect([await box('Job title').isChecked(), await box('City').isChecked()]).toEqual([false, true])
    await expectAccessible(ann)
    await ann.getByRole('button', { name: 'Save' }).click()
    await ann.getByRole('heading', { level: 1, name: 'Ada Quay' }).waitFor()
    const stored = await app.deps.db
      .selectFrom('customers')
      .select(['position_primary', 'city'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(stored).toEqual({ position_primary: 'Chef A', city: 'Kiel' })
    expect(complaints.map((all) => all.filter((one) => !one.includes('409')))).toEqual([[], []])
  }, 60_000)

  test('one in the form of the customer, on a phone, is told of the other in a cell, until they leave it', async () => {
    const { ann, bea, complaints } = await openBoth('dark')
    await bea.goto(urlOf(app, `/customers/${id}/edit`))
    await ann.goto(urlOf(app, '/customers'))
    await openCompany(ann)
    await newsOf(bea).getByText('edits this as well.').waitFor()
    await newsOf(ann).getByText('bea@harbour.test edits this as well.').waitFor()
    await expectAccessible(bea)
    await ann.keyboard.press('Escape')
    await expect.poll(() => newsOf(bea).textContent(), untilSilent).toBe('')
    await openCompany(ann)
    await newsOf(ann).getByText('bea@harbour.test edits this as well.').waitFor()
    await bea.goto(urlOf(app, '/today'))
    await expect.poll(() => newsOf(ann).textContent(), untilSilent).toBe('')
    expect(complaints).toEqual([[], []])
  }, 180_000)
})
