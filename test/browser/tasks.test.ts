import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, visits } from './visit.ts'

describeInBrowser('tasks of a customer', (newContext) => {
  let app: LiveApp
  let path: string
  beforeEach(async () => {
    app = await openLiveApp()
    const ada = { display_name: 'Ada Quay', email: 'ada@quay.example', next_follow_up: '2026-01-05' }
    path = `/customers/${await addCustomer(app.deps.db, ada)}`
  })
  afterEach(() => app?.close())
  const states = async () =>
    (await app.deps.db.selectFrom('tasks').select(['title', 'done_at']).orderBy('id').execute()).map(
      ({ title, done_at }) => `${title} ${done_at === null ? 'open' : 'done'}`,
    )

  test('the keyboard alone makes one and completes it, in the dark too', async () => {
    const { page, complaints } = await openPage(await newContext({ colorScheme: 'dark' }))
    await signIn(page, app)
    await page.goto(urlOf(app, path))
    await page.keyboard.press('t')
    await page.keyboard.type('Send an offer')
    await expectWellMade(page, true)
    await page.keyboard.press('Control+Enter')
    const tick = page.getByRole('button', { name: 'Complete “Send an offer”' })
    await tick.focus()
    await expectWellMade(page, true)
    await page.keyboard.press('Enter')
    await page.getByText('The task is done.').waitFor()
    expect(await states()).toEqual(['Send an offer done'])
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test.each(visits)(
    'a follow-up and a task are done, undone and changed by clicks, on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      await signIn(page, app)
      await page.goto(urlOf(app, path))
      await page.getByRole('button', { name: 'The follow-up of Ada Quay is done' }).click()
      await page.getByText('The follow-up is done.').waitFor()
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText(/5 Jan 2026, \d+ days late/).waitFor()
      await page.locator('summary', { hasText: 'Add a task' }).click()
      await page.getByLabel('What is to be done').fill('Call')
      await page.getByLabel('Due').fill('2026-01-02')
      await page.getByLabel('Repeats').selectOption('Every week')
      await page.getByRole('button', { name: 'Add task' }).click()
      await page.getByRole('button', { name: 'Complete “Call”' }).click()
      await page.getByText('The task is done.').waitFor()
      expect(await states()).toEqual(['Call done', 'Call open'])
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('link', { name: 'Call' }).click()
      await expectWellMade(page, javaScriptEnabled)
      await page.getByLabel('What is to be done').fill('Call Ada')
      await page.getByRole('button', { name: 'Save task' }).click()
      await page.getByRole('link', { name: 'Call Ada' }).waitFor()
      await page.getByRole('link', { name: 'All tasks' }).click()
      await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
      await page.getByRole('link', { name: 'Overdue' }).click()
      await page.getByRole('link', { name: 'Call Ada' }).waitFor()
      await expectWellMade(page, javaScriptEnabled)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )
})
