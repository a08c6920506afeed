import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { invoke } from '../../shared/contract/function.ts'
import { asSystem } from '../support/test-parts.ts'
import { type LiveApp, openLiveApp } from './live-app.ts'
import {
  describeInBrowser,
  expectWellMade,
  openPage,
  pressImport,
  pressPreview,
  sendFile,
  signIn,
  urlOf,
  visits,
} from './visit.ts'

// Every line has two commas and three semicolons, and no column a known name: the shape of the lines does not tell.
const members = {
  name: 'Mitglieder 会員.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Wer;Wohin;Haus, wo;Stiefel, lang',
      ...Array.from({ length: 14 }, (_, n) => `Person No${n + 1};person${n + 1}@gmial.com;Werft, Kiel;4${n % 10},5`),
      'Ada Berg;ada@berg-boote.de;Bergboote, Kiel;38,5',
      '陳美玲;meiling@harbourfoods.com;Foods, Hongkong;36,0',
      'Cy Wu;cy@beta-works.com;Beta, Lyon;41,5',
    ].join('\n'),
  ),
}
const isCustomer = [
  { display_name: 'Cy Wu', email: 'cy@beta-works.com', company_primary: 'Alpha Works' },
  { display_name: 'Dan Oakes', email: 'dan@oakes-boats.com', company_primary: 'Oakes Boats' },
]

describeInBrowser('an import that a person steers', (newContext) => {
  let app: LiveApp
  beforeEach(async () => {
    app = await openLiveApp()
    for (const values of isCustomer) await invoke(createCustomer, { values }, app.deps, asSystem)
  })
  afterEach(() => app?.close())

  test.each(visits)(
    'is read, mapped, looked at, applied, fixed and undone on a $size $way',
    async ({ size, viewport, javaScriptEnabled }) => {
      const context = await newContext({ viewport, javaScriptEnabled })
      const { page, complaints } = await openPage(context)
      page.setDefaultTimeout(20_000)
      const story: Story = {
        page,
        isLive: javaScriptEnabled,
        // axe has seen each step on a desktop in five-steps.test.ts.
        check: () => expectWellMade(page, javaScriptEnabled && size === 'phone'),
      }
      await signIn(page, app)
      const before = await readCustomers()
      await uploadToPreview(story)
      await overruleDelimiter(story)
      await mapColumns(story)
      expect(await readCustomers()).toEqual(before)
      await openPreview(story)
      expect(await readCustomers()).toEqual(before)
      await applyIt(story)
      await fixFourteen(story)
      await undo(story)
      expect(await readCustomers()).toEqual(before)
      expect(complaints).toEqual([])
      await context.close()
    },
    300_000,
  )

  interface Story {
    readonly page: Page
    /** The page acts by itself on what is chosen; otherwise a button says so. */
    readonly isLive: boolean
    readonly check: () => Promise<void>
  }

  async function uploadToPreview({ page, check }: Story) {
    await page.goto(urlOf(app, '/imports/new'))
    await check()
    await sendFile(page, members)
    await page.getByText('What are these columns?').waitFor()
    expect(await fieldsOf(page)).toEqual([...((await theImport()).layout?.columns ?? [])].sort())
    await check()
  }

  async function overruleDelimiter({ page, isLive, check }: Story) {
    expect((await theImport()).layout?.delimiter).toBe(',')
    await page.getByLabel('Separator').selectOption('semicolon')
    if (!isLive) await page.getByRole('button', { name: 'Show first records' }).click()
    const tried = page.getByRole('table', { name: 'First records, read like this' })
    await tried.getByRole('cell', { name: 'Werft, Kiel' }).first().waitFor()
    await check()
    expect((await theImport()).layout?.delimiter).toBe(',')
    await page.getByRole('button', { name: 'Read the file like this' }).click()
    await page.locator('.column-name', { hasText: 'Haus, wo' }).or(tabs(page).nth(1)).first().waitFor()
    await page.getByText('17 records ·').waitFor()
    const { layout, records } = await theImport()
    expect([layout?.delimiter, records]).toEqual([';', 17])
    expect(await fieldsOf(page)).toEqual([...(layout?.columns ?? [])].sort())
    await check()
  }

  async function mapColumns({ page, isLive, check }: Story) {
    await choose('Wer', 'Full name')
    await choose('Wohin', 'e-mail')
    await choose('Haus, wo', 'Company')
    await choose('Stiefel, lang', 'Boot size')
    expect(await page.getByLabel('New field of kind').inputValue()).toBe('number')
    await showColumn(page, 'Wohin')
    await page.getByText('suggestion: person1@gmail.com').first().waitFor()
    await check()
    await pressPreview(page)
    const fields = await app.deps.db.selectFrom('custom_fields').select(['label', 'kind']).execute()
    expect(fields).toEqual([{ label: 'Boot size', kind: 'number' }])

    async function choose(column: string, field: string) {
      await showColumn(page, column)
      const picked = page.getByLabel(`Field for column ${column}`)
      // The page is told of each choice, and shows what comes of it.
      const shown = isLive ? page.waitForResponse((answer) => answer.url().endsWith('/columns')) : undefined
      await picked.fill(field)
      if (isLive) await picked.press('Enter')
      else await page.getByRole('button', { name: 'Update preview' }).click()
      await shown
    }
  }

  async function openPreview({ page, isLive, check }: Story) {
    const outcomes = { created: 2, updated: 1, review: 14 }
    expect(await countOutcomes()).toEqual(outcomes)
    expect(await outcomesOn(page)).toEqual(outcomes)
    await check()
    const rows = page.locator('.decisions > li')
    expect(await rows.count()).toBe(17)
    const updated = rows.filter({ hasText: 'Cy Wu' })
    await updated.locator('summary').click()
    expect(await updated.locator('.diff').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Alpha Works\s*→\s*Beta, Lyon/),
        expect.stringMatching(/empty\s*→\s*41.5/),
      ]),
    )
    await check()
    for (const [outcome, count] of Object.entries(outcomes)) {
      const word = { created: 'to create', updated: 'to update', review: 'needs review' }[outcome]
      await page
        .getByRole('navigation', { name: 'Results' })
        .getByRole('link', { name: `${count} ${word}` })
        .click()
      await page.waitForURL(new RegExp(`outcome=${outcome}`))
      expect(await rows.count(), outcome).toBe(count)
      await check()
    }
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: '17 All' }).click()
    await page.getByLabel('Changes', { exact: true }).selectOption({ label: 'Custom fields' })
    if (!isLive) await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.waitForURL(/field=extra/)
    await rows.nth(2).waitFor()
    expect(await rows.count()).toBe(3)
  }

  async function applyIt({ page, check }: Story) {
    await pressImport(page)
    expect(await outcomesOn(page)).toEqual(await countOutcomes())
    expect(await outcomesOn(page)).toEqual({ created: 2, updated: 1, review: 14 })
    await check()
    const customersNow = await readCustomers()
    expect(customersNow.customers).toHaveLength(4)
    expect(customersNow.customers.find(({ email }) => email === 'cy@beta-works.com')).toMatchObject({
      company_primary: 'Beta, Lyon',
      extra: { 'Boot size': 41.5 },
    })
  }

  async function fixFourteen({ page, check }: Story) {
    await page.goto(urlOf(app, '/review'))
    await page
      .locator('#review-sub')
      .getByText(`${await countReviewRows()} rows need review`)
      .waitFor()
    await check()
    await page.getByRole('link', { name: 'gmial.com' }).click()
    await page.getByRole('heading', { name: '14 rows say gmial.com' }).waitFor()
    expect(await page.locator('.review-row').count()).toBe(14)
    await check()
    await page.getByRole('button', { name: 'Use gmail.com for these 14 rows' }).click()
    await page.getByText('14 rows fixed').first().waitFor()
    await check()
    expect(await countReviewRows()).toBe(0)
    const { customers } = await readCustomers()
    expect(customers.filter(({ email }) => email?.endsWith('@gmail.com'))).toHaveLength(14)
    await page.goto(urlOf(app, '/customers'))
    await page.getByText(`${customers.length} customers`).first().waitFor()
    await page.goto(urlOf(app, '/review'))
    await page.getByText('No rows need review').waitFor()
    await check()
  }

  async function undo({ page, check }: Story) {
    await page.goto(urlOf(app, '/imports'))
    await page.getByRole('link', { name: members.name }).click()
    await page.getByText('17 records').first().waitFor()
    await check()
    await page.getByRole('button', { name: 'Undo import' }).click()
    await page.getByText('This import was undone').waitFor()
    expect(await outcomesOn(page)).toEqual(await countOutcomes())
    await check()
    await page.goto(urlOf(app, '/customers'))
    await page.getByText('2 customers').first().waitFor()
  }

  const theImport = () =>
    app.deps.db
      .selectFrom('imports')
      .select(['id', 'layout', 'records'])
      .where('parent_id', 'is', null)
      .executeTakeFirstOrThrow()

  async function countOutcomes(): Promise<Record<string, number>> {
    const { id } = await theImport()
    const counts = await app.deps.db
      .selectFrom('import_records')
      .select(({ fn }) => ['outcome', fn.countAll<number>().as('count')])
      .where('import_id', '=', id)
      .groupBy('outcome')
      .execute()
    return Object.fromEntries(counts.map(({ outcome, count }) => [outcome, Number(count)]))
  }

  const countReviewRows = async () =>
    (await app.deps.db.selectFrom('review_rows').select('id').where('state', '=', 'open').execute()).length

  /** What the customers say, but not when it was written. */
  async function readCustomers() {
    const { db } = app.deps
    const customers = await db
      .selectFrom('customers')
      .select(['id', 'display_name', 'email', 'company_primary', 'extra'])
      .where('deleted_at', 'is', null)
      .orderBy('id')
      .execute()
    return { customers }
  }
})

const tabs = (page: Page) => page.getByRole('group', { name: 'Which columns' }).getByRole('button')

/** Goes through the groups of columns until that one is in sight. */
async function showColumn(page: Page, column: string): Promise<void> {
  const isSeen = async () => (await page.getByLabel(`Field for column ${column}`).count()) > 0
  for (let at = 0; !(await isSeen()); at += 1) await showTab(page, at)
}

async function showTab(page: Page, at: number): Promise<void> {
  const answer = page.waitForResponse((one) => one.url().endsWith('/columns'))
  await tabs(page).nth(at).click()
  await answer
  await expect
    .poll(() =>
      tabs(page)
        .nth(at)
        .getAttribute('aria-current')
        .catch(() => null),
    )
    .toBe('true')
}

/** The columns of all groups, in order of their names. */
async function fieldsOf(page: Page): Promise<string[]> {
  const fields: string[] = []
  for (let at = 0; at < (await tabs(page).count()); at += 1) {
    await showTab(page, at)
    fields.push(...(await page.locator('.column-name').allTextContents()))
  }
  return fields.sort()
}

/** The outcomes that the page counts, without those of which there is none. */
async function outcomesOn(page: Page): Promise<Record<string, number>> {
  const counts = await page
    .locator('.ledger-counts li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          [
            item.querySelector('.outcome')?.getAttribute('data-outcome') ?? '',
            Number(item.querySelector('.n')?.textContent?.replaceAll(',', '')),
          ] as const,
      ),
    )
  return Object.fromEntries(counts.filter(([outcome, count]) => outcome !== '' && count > 0))
}
