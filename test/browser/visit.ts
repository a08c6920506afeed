import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { isLong } from '../support/run/is-long.ts'
import { chromium, hasChromium, type LiveApp } from './live-app.ts'

/** Tests in a browser of their own. Where there is no Chromium they are left out; test/web has the same answers. */
export function describeInBrowser(what: string, tell: (newContext: Browser['newContext']) => void): void {
  describe.skipIf(!hasChromium)(what, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] })
    })
    afterAll(() => browser?.close())
    tell((options) => {
      if (browser === undefined) throw new Error('The browser has not been opened')
      return browser.newContext(options)
    })
  })
}

export const widths = [
  { size: 'desktop', viewport: { width: 1440, height: 900 } },
  { size: 'phone', viewport: { width: 390, height: 844 } },
] as const

export const scripts = [
  { way: 'with scripts', javaScriptEnabled: true },
  { way: 'without scripts', javaScriptEnabled: false },
] as const

const allVisits = widths.flatMap((width) => scripts.map((script) => ({ ...width, ...script })))

/** A phone with scripts and a desktop without; a desktop with scripts is what most other tests have. A long run takes all. */
export const visits = allVisits.filter(
  ({ size, javaScriptEnabled }) => isLong || (size === 'phone') === javaScriptEnabled,
)

const allScreens = widths.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ ...width, scheme })))

/** A light desktop and a dark phone; a long run takes all four. */
export const screens = allScreens.filter(({ size, scheme }) => isLong || (size === 'phone') === (scheme === 'dark'))

export const urlOf = (app: LiveApp, path: string, host = 'localhost') => `http://${host}:${app.port}${path}`

/** A page, and everything that the browser complains about on it: errors, and what the security policy blocks. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { page, complaints }
}

/** Sends what the form of the sign-in page sends; where that page is looked at, the form is filled in. */
export async function signIn(page: Page, app: LiveApp, host?: string): Promise<void> {
  const answer = await page.context().request.post(urlOf(app, '/login', host), {
    form: { email: app.email, password: app.password },
    headers: { origin: urlOf(app, '', host) },
    maxRedirects: 0,
  })
  expect(answer.headers().location).toBe('/customers')
  await page.goto(urlOf(app, '/customers', host))
}

/** Goes to a page by the navigation; on a phone some are behind a button. */
export async function goTo(page: Page, name: string): Promise<void> {
  const main = page.getByRole('navigation', { name: 'Main' })
  const more = main.getByRole('button', { name: 'More' })
  if (await more.isVisible()) await more.click()
  await main.getByRole('link', { name }).click()
}

/** What people see of a page fits its width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth] as const)
  expect(content, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(window)
}

/** What has to be true of every page that people come to; axe needs scripts. */
export async function expectWellMade(page: Page, javaScriptEnabled: boolean): Promise<void> {
  await expectNoSidewaysScroll(page)
  if (javaScriptEnabled) await expectAccessible(page)
}

/** axe finds nothing on the page. What passes is not listed, and no second page put together: half the time. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  expect(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    page.url(),
  ).toEqual([])
}

/** What a file input is given. */
interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Chooses a file on the page where files are sent, and goes on to its import, where nothing is written yet. */
export async function sendFile(page: Page, file: ChosenFile): Promise<void> {
  // Only where there are no scripts, which send it at once.
  const send = page.getByRole('button', { name: 'Continue', exact: true })
  const isWaiting = (await send.count()) > 0
  await page.locator('input[type=file]').setInputFiles(file)
  if (isWaiting) await send.click()
  await page.waitForURL(/\/imports\/[\da-f-]{36}$/)
}

/** The button that says what the import will do. */
const writesThem = /^(?:Create [\d,]+|Update [\d,]+|Finish without a change)/

/** At the columns: says Preview, and waits until everything is decided. */
export async function pressPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Preview [\d,]+ records?$/ }).click()
  await page.getByRole('button', { name: writesThem }).waitFor()
}

/** At the preview: says Import, and waits until that is done. */
export async function pressImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: writesThem }).click()
  await page.getByRole('button', { name: 'Undo import' }).waitFor()
  await page.getByText('Every record of the file is counted once.').waitFor()
}
