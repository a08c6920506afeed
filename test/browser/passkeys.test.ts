import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, widths } from './visit.ts'

describeInBrowser('a passkey', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  describe.each(widths)('on a $size', ({ viewport }) => {
    test('is added, signs in without name and password, and is removed', async () => {
      const { page, complaints } = await openPage(await newContext({ viewport }))
      const check = () => expectWellMade(page, true)
      await addAuthenticator(page)
      await signIn(page, app)
      await page.goto(urlOf(app, '/account'))
      await page.getByRole('link', { name: 'Add a passkey' }).click()
      await page.getByRole('button', { name: 'Make the passkey' }).waitFor()
      await check()
      expect(await page.getByLabel('Name').inputValue()).toBe('Chrome on Linux')
      await page.getByLabel('Name').fill('Ann’s laptop')
      await page.getByRole('button', { name: 'Make the passkey' }).click()
      await page.getByText('Ann’s laptop').waitFor()
      await check()

      await page.context().clearCookies()
      await page.goto(urlOf(app, '/login?next=/review'))
      await page.getByRole('button', { name: 'Use a passkey' }).waitFor()
      await check()
      await page.getByRole('button', { name: 'Use a passkey' }).click()
      await page.waitForURL(({ pathname }) => pathname === '/review')

      await page.goto(urlOf(app, '/account'))
      await page.getByRole('button', { name: 'Remove Ann’s laptop' }).click()
      await page.getByText('No passkeys yet.').waitFor()
      await page.context().clearCookies()
      await page.goto(urlOf(app, '/login'))
      await page.getByRole('button', { name: 'Use a passkey' }).click()
      await page.getByText('This passkey does not open Harbour.').waitFor()
      await check()
      // The browser itself reports each answer that says no.
      expect(complaints.filter((text) => !/status of 401/.test(text))).toEqual([])
      await page.context().close()
    }, 120_000)
  })

  test('is not offered where browsers have none, and the account says why', async () => {
    const { page } = await openPage(await newContext())
    await signIn(page, app, '127.0.0.1')
    await page.goto(urlOf(app, '/account', '127.0.0.1'))
    await page.getByText('Browsers have passkeys only at a name over https, or at localhost.').waitFor()
    expect(await page.getByRole('link', { name: 'Add a passkey' }).count()).toBe(0)
    await page.context().clearCookies()
    await page.goto(urlOf(app, '/login', '127.0.0.1'))
    expect(await page.getByRole('button', { name: 'Use a passkey' }).count()).toBe(0)
    await page.context().close()
  })

  test('is not offered without scripts', async () => {
    const { page } = await openPage(await newContext({ javaScriptEnabled: false }))
    await page.goto(urlOf(app, '/login'))
    expect(await page.getByRole('button').count()).toBe(1)
    await signIn(page, app)
    await page.goto(urlOf(app, '/account/passkeys/new'))
    await page.getByText('Passkeys need scripts').waitFor()
    await page.context().close()
  })
})

/** The virtual authenticator of Chromium: it holds its owner's passkeys, and has always just seen the owner. */
async function addAuthenticator(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...({ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const),
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}
