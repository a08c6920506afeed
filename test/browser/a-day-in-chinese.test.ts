import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catalogues } from '../../web/messages/catalogues.ts'
import { isLong } from '../support/run/is-long.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, urlOf, widths } from './visit.ts'

const file = {
  name: '客戶名單.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '姓名,電郵,公司,國家,電話,備註',
      '陳美玲,meiling@harbourfoods.com,海港食品有限公司,香港,+852 6123 4001,老客戶',
      '李小明,xiaoming@gmial.com,北京科技有限公司,中国,+86 10 6552 9988,',
      '王芳,n/a,廣州物流,中国,,',
      '張偉,zhangwei@alpha.com,上海貿易,中国,+86 21 6032 1188,',
    ].join('\n'),
  ),
}

/** What is written on a button or above a column is there to its end. On a phone, the head of a table is for screen readers alone. */
const findCut = (page: Page) =>
  page.locator('button, .btn, h1, h2, :not(thead) > tr > th, dt, label, .badge, legend').evaluateAll((found) =>
    found
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.textContent.trim() !== '')
      .filter((one) => ['clip', 'hidden'].includes(String(one.computedStyleMap().get('overflow-x'))))
      .filter((one) => (one.closest('.vh') ?? one).clientWidth > 1)
      .map((one) => one.textContent),
  )

const locales = [
  { locale: 'zh-HK', language: 'zh-Hant' },
  { locale: 'zh-CN', language: 'zh-Hans' },
] as const

/** Hong Kong on a phone, and the mainland on a desktop; a long run takes all four. */
const days = widths
  .flatMap((width) => locales.map((one) => ({ ...width, ...one })))
  .filter(({ size, locale }) => isLong || (size === 'phone') === (locale === 'zh-HK'))

describeInBrowser('a day in Chinese', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  test.each(days)(
    'in $locale, from signing in to the statistics, on a $size',
    async ({ viewport, locale, language }) => {
      const t = catalogues[language]
      const context = await newContext({ viewport, locale })
      const { page, complaints } = await openPage(context)
      page.setDefaultTimeout(20_000)
      const check = async () => {
        await expectWellMade(page, true)
        expect(await findCut(page), page.url()).toEqual([])
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
      }
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

      await page.goto(urlOf(app, '/'))
      await check()
      await page.getByLabel(t.users.signIn.email).fill(app.email)
      await page.getByLabel(t.users.signIn.password).fill(app.password)
      await press(t.users.signIn.submit)
      await page.getByText(t.customers.list.empty.title).waitFor()
      await check()

      await page.goto(urlOf(app, '/imports/new'))
      await check()
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByText(t.columns.stakes(4, 6, 0, 0)).waitFor()
      await check()
      await press(t.columns.preview(4))
      await page.getByText(t.imports.detail.decide.stakes(2, 0, 2)).waitFor()
      await check()
      await press(t.imports.detail.decide.apply(2, 0))
      await page.getByText(t.imports.report.headline(2, 0)).waitFor()
      await check()

      await page.getByRole('link', { name: t.imports.report.reviewRows(2) }).click()
      await page.getByText(t.shared.reasonNames['email.misspelt-domain']).first().waitFor()
      await check()
      await page.goto(urlOf(app, '/review/rows'))
      await check()

      await page.goto(urlOf(app, '/customers'))
      await page.getByText(t.customers.list.count(2, true)).first().waitFor()
      await check()
      await page.getByRole('link', { name: '陳美玲' }).first().click()
      await page.getByRole('heading', { name: '陳美玲' }).waitFor()
      await page.getByText(t.shared.fields.notes).first().waitFor()
      await check()
      await page.goto(`${page.url()}/edit`)
      await check()
      for (const path of [
        '/companies',
        '/statistics',
        '/imports',
        '/duplicates',
        '/account',
        '/settings/users',
        '/settings/file-drop',
      ]) {
        await page.goto(urlOf(app, path))
        await check()
      }
      expect(complaints).toEqual([])
      await context.close()
    },
    300_000,
  )
})
