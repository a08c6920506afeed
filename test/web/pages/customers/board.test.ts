import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../../functions/customers/people.ts'
import { openWeb } from '../../open-web.ts'
import { wordsOf } from '../../read-html.ts'

const web = await openWeb()
const { db } = web.parts.deps
afterAll(() => web.parts.close())
beforeEach(async () => {
  await db.deleteFrom('bulk_edits').execute()
  await db.deleteFrom('customers').execute()
})

const see = async (path: string, cookie?: string) => (await web.get(path, cookie ? { cookie } : {})).text()
/** The words of each column, by its status. */
const columnsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<section class="board-column"[^>]*data-status="(\w+)">([\s\S]*?)<\/section>/g)].map(
      ([, status = '', column = '']) => [status, wordsOf(column).trim()],
    ),
  )

test('a column for each status, with how many there are, and who', async () => {
  await addCustomer(db, {
    display_name: 'Ming',
    company_primary: 'Quay Ltd',
    owner: 'Ann',
    next_follow_up: '2026-12-24',
  })
  await addCustomer(db, { display_name: 'Lau', status: 'lost' })
  expect(columnsOf(await see('/customers?as=board'))).toEqual({
    lead: 'Lead 1 Ming Quay Ltd Ann 24 Dec 2026',
    prospect: 'Prospect 0',
    active: 'Active 0',
    inactive: 'Inactive 0',
    lost: 'Lost 1 Lau',
  })
})

test('of a column the first 50 are shown, and the list has the others', async () => {
  for (let n = 0; n < 53; n++) await addCustomer(db, { display_name: `Person ${100 + n}`, owner: 'Ann' })
  const html = await see('/customers?as=board&where=owner%3Ais%3AAnn')
  expect(html.match(/data-card=/g)).toHaveLength(50)
  expect(columnsOf(html).lead).toMatch(/^Lead 53 .* 3 more$/)
  expect(html).toContain('href="/customers?status=lead&amp;where=owner%3Ais%3AAnn"')
})

test('filters of the list hold on the board, and lead to the board again', async () => {
  await addCustomer(db, { display_name: 'Ming', country_code: 'HK' })
  await addCustomer(db, { display_name: 'Lau', country_code: 'FR' })
  const html = await see('/customers?as=board&country=HK&status=lead')
  expect(Object.values(columnsOf(html))).toEqual(['Lead 1 Ming'])
  expect(html).toContain('<input type="hidden" name="as" value="board"/>')
  expect(html).toMatch(/href="\/customers\?country=HK&amp;as=board"/)
  expect(wordsOf(html)).toContain('1 found')
})

test('a card is moved as a bulk edit, and the board comes back with Undo', async () => {
  const id = await addCustomer(db, { display_name: 'Ming' })
  const body = new URLSearchParams({ ids: id, setStatus: 'active', action: 'set-status' })
  const answer = await web.post('/customers/bulk-edits?as=board', body)
  const html = await see(answer.headers.get('location') ?? '')
  expect(columnsOf(html)).toMatchObject({ lead: 'Lead 0', active: 'Active 1 Ming' })
  expect(wordsOf(html)).toContain('Undo')
})

test('a viewer moves nothing', async () => {
  await addCustomer(db, { display_name: 'Ming' })
  expect(await see('/customers?as=board', web.cookieOf('viewer'))).not.toMatch(/draggable="true"|board-move/)
})
