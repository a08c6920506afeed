import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addCustomer } from '../functions/customers/people.ts'
import { addPair, listPairs, search, stranger } from '../functions/duplicates/pairs.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, widths } from './visit.ts'

describeInBrowser('customers who may be the same one', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
  })
  afterEach(() => app?.close())

  test.each(widths)(
    'ten pairs are decided with the keyboard alone, and one is un-merged, on a $size',
    async ({ viewport }) => {
      const { deps } = app
      for (let n = 0; n < 10; n++) await addPair(deps, n)
      await search(deps)
      const { page, complaints } = await openPage(await newContext({ viewport }))
      await signIn(page, app)
      await page.goto(urlOf(app, '/duplicates'))
      await expectWellMade(page, true)
      await page.getByRole('link', { name: 'Look at them' }).press('Enter')
      await page.waitForURL(/\/duplicates\/[0-9a-f-]+\//)
      await expectWellMade(page, true)
      for (const [key, said] of [...'mmmmmm', ...'nnn'].map((k) => [k, k === 'm' ? 'merged=' : 'rejected='] as const)) {
        const before = page.url()
        await page.keyboard.press(key)
        await page.waitForURL((url) => url.href !== before && url.search.includes(said))
      }
      await page.keyboard.press('s')
      await page.waitForURL(/postponed=/)
      await expectWellMade(page, true)
      expect((await listPairs(deps)).map(({ state }) => state).filter((state) => state === 'rejected')).toHaveLength(3)
      const merged = await deps.db.selectFrom('merges').selectAll().execute()
      expect(merged).toHaveLength(6)
      await page.goto(urlOf(app, `/customers/${merged[0]?.survivor_id}`))
      await expectWellMade(page, true)
      await page.getByRole('button', { name: 'Undo the merge' }).click()
      await page.getByRole('heading', { level: 1, name: 'The merge is undone' }).waitFor()
      await expectWellMade(page, true)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  describe('three who hang together', () => {
    test('become one in one decision, each field as it was chosen', async () => {
      const { deps } = app
      const { ids } = await addPair(deps)
      const { first_name, last_name, company_primary } = stranger(0)
      const third = { company_primary, last_name, phone: '+33142771230', city: 'Paris' }
      await addCustomer(deps.db, { ...third, first_name: `marg${first_name}`, address_primary: '3 rue de la Gare' })
      await search(deps)
      const { page, complaints } = await openPage(await newContext({ viewport: { width: 1280, height: 800 } }))
      await signIn(page, app)
      await page.goto(urlOf(app, '/duplicates'))
      await page.getByRole('link', { name: 'Look at them' }).click()
      await page.locator(`input[name="choices.email"][value="${ids[1]}"]`).check()
      const chosen = await deps.db.selectFrom('customers').select('email').where('id', '=', ids[1]).executeTakeFirst()
      // What it becomes is worked out anew.
      const becomes = page.getByRole('row', { name: /^E-mail/ }).locator('.result')
      await becomes.filter({ hasText: new RegExp(`^${chosen?.email}`) }).waitFor()
      await page.getByRole('button', { name: 'Merge 3 into one' }).click()
      await page.waitForURL(/merged=/)
      const rows = await deps.db.selectFrom('customers').select(['id', 'email', 'deleted_at']).execute()
      const live = rows.filter(({ deleted_at }) => deleted_at === null)
      expect(live).toHaveLength(1)
      expect(live[0]?.email).toBe(rows.find(({ id }) => id === ids[1])?.email)
      expect(complaints).toEqual([])
      await page.context().close()
    }, 60_000)
  })
})
