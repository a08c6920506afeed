import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer, addEditor } from '../functions/customers/people.ts'
import { addNote } from '../functions/notes/notes.ts'
import { addTask } from '../functions/tasks/tasks.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, visits } from './visit.ts'

describeInBrowser('whom to call today', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    const { db } = app.deps
    const bea = await addEditor(db, 'Bea')
    const ada = { display_name: 'Ada Quay', owner: app.email, phone: '+85291234567', next_follow_up: '2026-01-05' }
    const id = await addCustomer(db, ada)
    await addCustomer(db, { display_name: 'Of Bea', owner: 'Bea', next_follow_up: '2026-01-05' })
    const me = await db.selectFrom('users').select('id').where('email', '=', app.email).executeTakeFirstOrThrow()
    await addTask(app.deps, bea, 'Send an offer', { customerId: id, dueOn: '2026-01-02', ownerId: me.id })
    await addTask(app.deps, bea, 'Some day', { ownerId: me.id })
    await addNote(app.deps, bea, id, `@${app.email}, she asked for you.`)
  })
  afterEach(() => app?.close())

  test.each(visits)(
    'is one click away from anywhere, and done there, on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      await signIn(page, app)
      for (const path of ['/customers', '/review', '/account']) {
        await page.goto(urlOf(app, path))
        await page.getByRole('link', { name: 'Today', exact: true }).click()
        await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
      }
      await page.getByRole('link', { name: '+852 9123 4567' }).waitFor()
      expect(await page.getByText('Of Bea').count()).toBe(0)
      await page.getByRole('heading', { name: 'No date' }).waitFor()
      await page.getByRole('link', { name: 'Some day' }).waitFor()
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Complete “Send an offer”' }).click()
      await page.getByText('The task is done.').waitFor()
      await page.getByRole('button', { name: 'The follow-up of Ada Quay is done' }).click()
      await page.getByText('The follow-up is done.').waitFor()
      await page.getByRole('button', { name: 'Read the note by Bea' }).click()
      await page.getByText('Nothing is due for you today.').waitFor()
      expect(await page.getByText('she asked for you').count()).toBe(0)
      await expectWellMade(page, javaScriptEnabled)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  test('two keys lead there, in the dark too', async () => {
    const { page, complaints } = await openPage(await newContext({ colorScheme: 'dark' }))
    await signIn(page, app)
    await page.goto(urlOf(app, '/statistics'))
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
    await expectWellMade(page, true)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)
})
