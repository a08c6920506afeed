import { afterEach, beforeEach, expect, test } from 'vitest'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { bytesOf, csv } from '../../functions/import-text.ts'
import { asSystem } from '../../support/test-parts.ts'
import { type LiveApp, openLiveApp } from '../live-app.ts'
import { describeInBrowser, expectWellMade, openPage, signIn, urlOf, widths } from '../visit.ts'

describeInBrowser('the sample', (newContext) => {
  let app: LiveApp
  let id: string
  beforeEach(async () => {
    app = await openLiveApp()
    const bytes = bytesOf(csv('name,email', 'Ada Quay,ada@quay-boats.com', 'Bo Quay,bo@quay-boats.com'))
    const file = { fileName: 'customers.csv', via: 'sample', bytes }
    id = (await invoke(startImport, file, app.deps, asSystem)).importId
    await runImport(id, app.deps, asSystem)
  })
  afterEach(() => app?.close())

  test.each(widths)(
    'is removed from any page, and leads to the list that it leaves, on a $size',
    async ({ viewport }) => {
      const { page, complaints } = await openPage(await newContext({ viewport }))
      await signIn(page, app)
      await page.goto(urlOf(app, '/statistics'))
      app.worker.pause()
      await page.getByRole('button', { name: 'Remove them' }).click()
      await page.getByText('The sample customers are being removed.').waitFor()
      expect(new URL(page.url()).pathname).toBe('/customers')
      app.worker.resume()
      await page.getByText('The sample customers are removed.').waitFor()
      await page.getByRole('heading', { name: 'No customers yet' }).waitFor()
      expect(await page.locator('.first-steps h3').allTextContents()).toEqual([
        'Import your customers',
        'Settle what needs review',
        'Invite a colleague',
      ])
      await expectWellMade(page, true)
      await page.getByRole('link', { name: 'Show their import' }).click()
      await page.waitForURL(`**/imports/${id}`)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )
})
