import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wakeSenders } from '../../functions/webhooks/wake-senders.job.ts'
import { invoke } from '../../shared/contract/function.ts'
import { addCustomer } from '../functions/customers/people.ts'
import { type Receiver, startReceiver, testNetworks } from '../functions/webhooks/receiver.ts'
import { asSystem } from '../support/test-parts.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, goTo, openPage, signIn, visits } from './visit.ts'

describeInBrowser('a webhook', (newContext) => {
  let app: LiveApp
  let receiver: Receiver
  beforeEach(async () => {
    app = await openLiveApp({ env: testNetworks })
    receiver = await startReceiver()
  })
  afterEach(async () => {
    receiver?.close()
    await app?.close()
  })

  test.each(visits)(
    'is added, tried out, told, and sent what it missed again, on a $size $way',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, complaints } = await openPage(await newContext({ viewport, javaScriptEnabled }))
      const check = () => expectWellMade(page, javaScriptEnabled)
      await signIn(page, app)
      await add(page, check)
      await page.getByRole('button', { name: 'Send a test' }).click()
      await page.getByText('The test is on its way.').waitFor()
      await tell()
      expect(receiver.received.map(({ type }) => type)).toEqual(['webhook.test'])
      receiver.answers(() => 410)
      await addCustomer(app.deps.db, { display_name: 'Ada', email: 'ada@quay.example' })
      await tell()
      await page.reload()
      await page.getByText('says that it is gone for good').waitFor()
      await check()
      receiver.answers(() => 200)
      await page.getByRole('button', { name: 'Turn on' }).click()
      await page.getByRole('link', { name: 'A customer is added' }).click()
      await page.getByRole('heading', { level: 1, name: 'A customer is added' }).waitFor()
      await page.getByText('"display_name": "Ada"').first().waitFor()
      await page.getByText('Status 410').waitFor()
      await check()
      await app.deps.db
        .updateTable('webhook_deliveries')
        .set({ next_at: new Date(0) })
        .execute()
      await tell()
      await page.reload()
      await page.getByRole('button', { name: 'Send again' }).click()
      await tell()
      expect(receiver.received).toHaveLength(4)
      expect(new Set(receiver.received.slice(1).map(({ id }) => id)).size).toBe(1)
      await page.getByRole('link', { name: 'The shop' }).click()
      await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Delivered' })
      await page.getByRole('button', { name: 'Show' }).click()
      await page.getByRole('link', { name: 'A customer is added' }).waitFor()
      await check()
      await page.getByRole('button', { name: 'Make a new secret' }).click()
      await page.getByText('valid until').waitFor()
      await check()
      const isExpected = /status of 4\d\d/
      expect(complaints.filter((text) => !isExpected.test(text))).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  async function add(page: Page, check: () => Promise<void>): Promise<void> {
    await goTo(page, 'Settings')
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await page.getByText('No webhooks yet.').waitFor()
    await check()
    await page.getByRole('link', { name: 'New webhook' }).click()
    await page.getByLabel('Address').fill('https://10.0.0.1/')
    await page.getByRole('button', { name: 'Add webhook' }).click()
    await page.getByText('not one of the internet').first().waitFor()
    await check()
    await page.getByLabel('Address').fill(receiver.url)
    await page.getByLabel('What it is for').fill('The shop')
    await page.getByRole('button', { name: 'Add webhook' }).click()
    receiver.secrets.push(await page.getByLabel('Secret', { exact: true }).inputValue())
    await check()
    await page.getByRole('link', { name: 'Done' }).click()
    await page.getByRole('heading', { level: 1, name: 'The shop' }).waitFor()
    await check()
  }

  /** What the scheduler does each second; and until what it asked for is done. */
  async function tell(): Promise<void> {
    const before = receiver.received.length
    await invoke(wakeSenders, {}, app.deps, asSystem)
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBeGreaterThan(before)
    const isInHand = async () =>
      (await app.deps.db.selectFrom('webhook_deliveries').select('id').where('claim', 'is not', null).execute()).length
    await expect.poll(isInHand, { timeout: 10_000 }).toBe(0)
  }
})
