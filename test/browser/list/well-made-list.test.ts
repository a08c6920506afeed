import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectWellMade, openPage, screens, signIn, urlOf } from '../visit.ts'

describeInBrowser('the list, the customer beside it and the board are well made', (newContext) => {
  let app: LiveApp
  let id: string
  beforeAll(async () => {
    app = await openLiveApp()
    for (let n = 0; n < 30; n++) {
      id = await addCustomer(app.deps.db, {
        display_name: `Person ${100 + n}`,
        email: `p${n}@quay.example`,
        company_primary: n % 2 === 0 ? 'Quay Trading Ltd' : null,
        status: n % 3 === 0 ? 'lead' : 'lost',
        owner: n % 4 === 0 ? 'Ann' : null,
        country_code: 'HK',
        country_inferred: n % 5 === 0,
        tags: ['vip'],
        next_follow_up: '2026-12-24',
      })
    }
  })
  afterAll(() => app?.close())

  test.each(screens)(
    '$scheme, on a $size: axe finds nothing, and nothing moves while it loads',
    async ({ viewport, scheme }) => {
      const { page, complaints } = await openPage(await newContext({ viewport, colorScheme: scheme }))
      await signIn(page, app)
      const browser = await page.context().newCDPSession(page)
      for (const query of ['?columns=name,owner,tags,next_follow_up,status', `?open=${id}`, '?as=board']) {
        // A slow browser would paint a page in pieces.
        await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 })
        await page.goto(urlOf(app, `/customers${query}`))
        expect(await page.evaluate(listShifts), `${query} shifts`).toEqual([])
        await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 })
        await expectWellMade(page, true)
      }
      expect(complaints).toEqual([])
      await page.context().close()
    },
    180_000,
  )
})

/** What of a page has moved by itself since it began to load, in the browser. */
const listShifts = `new Promise((resolve) => {
  const nameOf = (node) => node?.outerHTML?.slice(0, 120) ?? node?.textContent
  new PerformanceObserver((list) => {
    const shifts = list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput)
    resolve(shifts.flatMap(({ value, sources }) => [value, ...sources.map(({ node }) => nameOf(node))]))
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve([]), 500)
})`
