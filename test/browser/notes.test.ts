import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCustomer, addEditor } from '../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, visits } from './visit.ts'

describeInBrowser('notes of a customer', (newContext) => {
  let app: LiveApp
  let path: string
  beforeEach(async () => {
    app = await openLiveApp()
    await addEditor(app.deps.db, 'Bea')
    path = `/customers/${await addCustomer(app.deps.db, { display_name: 'Ada Quay', email: 'ada@quay.example' })}`
  })
  afterEach(() => app?.close())
  const written = () =>
    app.deps.db
      .selectFrom('notes')
      .leftJoin('note_mentions', 'note_id', 'notes.id')
      .leftJoin('users', 'users.id', 'user_id')
      .select(['text', 'users.name as mentions'])
      .orderBy('notes.id')
      .execute()

  test.each(visits)(
    'one is written in two clicks, changed, deleted and brought back, on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      await signIn(page, app)
      await page.goto(urlOf(app, path))
      const box = page.getByLabel('Write a note')
      await expect.poll(() => box.evaluate((element) => element.getBoundingClientRect().top < 600)).toBe(true)
      await box.click()
      await page.keyboard.type('Likes tea. Ask @bea@harbour.test about it.')
      await page.getByRole('button', { name: 'Add note' }).click()
      await page.getByText('Likes tea. Ask').waitFor()
      expect(await written()).toEqual([{ text: 'Likes tea. Ask @bea@harbour.test about it.', mentions: 'Bea' }])
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('link', { name: /^Edit the note/ }).click()
      await page.getByLabel('Text of the note').fill('Likes coffee.')
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Save note' }).click()
      await page.getByText('Likes coffee.').waitFor()
      await page.getByRole('button', { name: /^Delete the note/ }).click()
      await page.getByText('The note was deleted.').waitFor()
      expect(await page.getByText('Likes coffee.').count()).toBe(0)
      await expectWellMade(page, javaScriptEnabled)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText('Likes coffee.').waitFor()
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  test('what is half written is not lost in silence', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, path))
    const box = page.getByLabel('Write a note')
    await box.pressSequentially('Half a note')
    const questions: string[] = []
    page.on('dialog', (dialog) => {
      questions.push(dialog.type())
      return dialog.dismiss()
    })
    const today = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Today/ })
    await today.click({ noWaitAfter: true })
    await expect.poll(() => questions).toEqual(['beforeunload'])
    expect([new URL(page.url()).pathname, await box.inputValue()]).toEqual([path, 'Half a note'])
    await page.getByRole('button', { name: 'Add note' }).click()
    await page.getByText('Half a note').waitFor()
    await today.click()
    await page.waitForURL('**/today')
    expect(questions).toEqual(['beforeunload'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the keyboard alone writes one and chooses whom it mentions, in the dark too', async () => {
    const { page, complaints } = await openPage(await newContext({ colorScheme: 'dark' }))
    await signIn(page, app)
    await page.goto(urlOf(app, path))
    await page.keyboard.press('n')
    await page.keyboard.type('Ask @be')
    await page.getByRole('listbox').getByRole('option', { name: 'Bea' }).waitFor()
    await expectWellMade(page, true)
    await page.keyboard.press('Enter')
    await page.keyboard.type('soon')
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await page.locator('.mention', { hasText: '@Bea' }).waitFor()
    expect(await written()).toEqual([{ text: 'Ask @Bea soon', mentions: 'Bea' }])
    await expectWellMade(page, true)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  test('whoever is marked is mentioned by the keys that send the note, and who is still looked for is waited for', async () => {
    const { page, complaints } = await openPage(await newContext({}))
    await signIn(page, app)
    await page.goto(urlOf(app, path))
    await page.keyboard.press('n')
    await page.keyboard.type('Ask @be')
    await page.getByRole('listbox').getByRole('option', { name: 'Bea' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.locator('.mention', { hasText: '@Bea' }).waitFor()
    expect(await written()).toEqual([{ text: 'Ask @Bea', mentions: 'Bea' }])

    await page.keyboard.press('n')
    await page.keyboard.type('Thank @be')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('listbox').getByRole('option', { name: 'Bea' }).waitFor()
    expect(await written()).toHaveLength(1)
    await page.keyboard.press('Control+Enter')
    await page.locator('.mention', { hasText: '@Bea' }).nth(1).waitFor()
    // Beside the list as well, where the box comes later than the page.
    await page.goto(urlOf(app, '/customers'))
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await page.locator('#panel #note-text').click()
    await page.keyboard.type('Not @home')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Not @home').waitFor()
    await page.locator('#panel #note-text').click()
    await page.keyboard.type('For @be')
    await page.getByRole('listbox').getByRole('option', { name: 'Bea' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.locator('#panel .mention', { hasText: '@Bea' }).nth(2).waitFor()
    expect((await written()).slice(1)).toEqual([
      { text: 'Thank @Bea', mentions: 'Bea' },
      { text: 'Not @home', mentions: null },
      { text: 'For @Bea', mentions: 'Bea' },
    ])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
