import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, goTo, openPage, signIn, urlOf, visits } from './visit.ts'

const first = 'grey otters eat late'
const second = 'four lamps over water'

describeInBrowser('a second person', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  test.each(visits)(
    'is invited, joins in another browser, changes the password, and is disabled on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const [ann, bob] = [
        await openPage(await newContext({ viewport, javaScriptEnabled })),
        await openPage(await newContext({ viewport, javaScriptEnabled })),
      ]
      const check = (page: Page) => expectWellMade(page, javaScriptEnabled)
      await signIn(ann.page, app)
      const link = await invite(ann.page, javaScriptEnabled, check)
      await join(bob.page, link, check)
      await changePassword(bob.page, check)
      await disable(ann.page, check)
      await bob.page.goto(urlOf(app, '/customers'))
      expect(bob.page.url()).toContain('/login')
      await tryToSignIn(bob.page, second)
      await bob.page.getByText('That e-mail and password do not match.').waitFor()
      await check(bob.page)
      // The browser itself reports each answer that says no.
      const isExpected = /status of (?:401|409|422)/
      expect([...ann.complaints, ...bob.complaints].filter((text) => !isExpected.test(text))).toEqual([])
      for (const { page } of [ann, bob]) await page.context().close()
    },
    120_000,
  )

  async function invite(page: Page, hasScripts: boolean, check: (page: Page) => Promise<void>): Promise<string> {
    await goTo(page, 'Settings')
    await page.getByRole('heading', { level: 1, name: 'Users' }).waitFor()
    await check(page)
    await page.getByRole('link', { name: 'Invite someone' }).click()
    await check(page)
    await page.getByLabel('E-mail').fill('bob@harbour.test')
    await page.getByLabel('Editor').check()
    await page.getByRole('button', { name: 'Make the link' }).click()
    await page.getByRole('heading', { level: 1, name: 'Invitation link' }).waitFor()
    await check(page)
    if (hasScripts) {
      await page.context().grantPermissions(['clipboard-write'])
      await page.getByRole('button', { name: 'Copy link' }).click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
    }
    const link = await page.getByLabel('Link', { exact: true }).inputValue()
    await page.getByRole('link', { name: 'Done' }).click()
    await page.getByText('Their invitation link is open until').waitFor()
    await check(page)
    return link
  }

  async function join(page: Page, link: string, check: (page: Page) => Promise<void>) {
    await page.goto(link)
    await check(page)
    await page.getByLabel('Your name').fill('Bob Stone')
    await page.getByLabel('New password').fill('password1234')
    await page.getByLabel('The same again').fill('password1234')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('Many people use a password like this one.').waitFor()
    await check(page)
    await page.getByLabel('New password').fill(first)
    await page.getByLabel('The same again').fill(first)
    await page.getByRole('button', { name: 'Join' }).click()
    await page.waitForURL('**/customers')
    expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0)
  }

  async function changePassword(page: Page, check: (page: Page) => Promise<void>) {
    await page.goto(urlOf(app, '/account'))
    await page.getByText('This browser').waitFor()
    await check(page)
    await page.getByLabel('Present password').fill(first)
    await page.getByLabel('New password', { exact: true }).fill(second)
    await page.getByLabel('New password again').fill(second)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password is changed.').waitFor()
    await check(page)
  }

  async function disable(page: Page, check: (page: Page) => Promise<void>) {
    await page.goto(urlOf(app, '/settings/users'))
    await page.getByRole('link', { name: 'Bob Stone' }).click()
    await check(page)
    await page.getByRole('button', { name: 'Disable' }).click()
    await page.getByRole('button', { name: 'Enable' }).waitFor()
    await check(page)
  }

  async function tryToSignIn(page: Page, password: string) {
    await page.getByLabel('E-mail').fill('bob@harbour.test')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
})
