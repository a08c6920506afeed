import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appCode, forgetUsedStep } from '../functions/second-factor/totp.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, visits } from './visit.ts'

describeInBrowser('an authenticator app', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  test.each(visits)(
    'is set up, asked for at sign-in, stood in for by a recovery code, and taken off on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      const check = () => expectWellMade(page, javaScriptEnabled)
      await signIn(page, app)
      await page.goto(urlOf(app, '/account'))
      await page.getByRole('link', { name: 'Set up an app' }).click()
      await page.getByRole('img', { name: 'QR code for an authenticator app' }).waitFor()
      await check()
      const secret = await page.getByLabel('Or type this key into the app').inputValue()
      await page.getByLabel('Code', { exact: true }).fill(await appCode(app.deps.db, secret))
      await page.getByRole('button', { name: 'Turn on' }).click()
      const codes = (await page.getByLabel('Recovery codes').inputValue()).split('\n')
      expect(codes).toHaveLength(10)
      await check()
      await page.getByRole('link', { name: 'I have kept them' }).click()
      await page.getByText('10 recovery codes left.').waitFor()
      await check()
      await forgetUsedStep(app.deps.db)

      await comeAgain(page, app)
      await page.getByRole('heading', { name: 'Type your code' }).waitFor()
      await check()
      await page.getByLabel('Code', { exact: true }).fill('12')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByText('That code is wrong').waitFor()
      await check()
      await page.getByLabel('Code', { exact: true }).fill(await appCode(app.deps.db, secret))
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL('**/customers')

      await comeAgain(page, app)
      await page.getByText('I can’t use my app').click()
      await check()
      await page.getByLabel('Recovery code').fill(codes[0] ?? '')
      await page.getByRole('button', { name: 'Sign in with the recovery code' }).click()
      await page.waitForURL('**/customers')
      await page.goto(urlOf(app, '/account'))
      await page.getByText('9 recovery codes left.').waitFor()
      await page.getByRole('button', { name: 'Turn off' }).click()
      await page.getByRole('link', { name: 'Set up an app' }).waitFor()
      // The browser itself reports each answer that says no, and a stream that was opened just when its cookie went.
      expect(complaints.filter((text) => !/status of 422|"text\/event-stream"/.test(text))).toEqual([])
      await page.context().close()
    },
    120_000,
  )
})

async function comeAgain(page: Page, app: LiveApp): Promise<void> {
  await page.context().clearCookies()
  await page.goto(urlOf(app, '/login'))
  await page.getByLabel('E-mail').fill(app.email)
  await page.getByLabel('Password').fill(app.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
