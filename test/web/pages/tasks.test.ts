import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { emptyTables } from '../../support/empty-tables.ts'
import { openWeb } from '../open-web.ts'
import { wordsOf } from '../read-html.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

let customerId: string
beforeEach(async () => {
  await emptyTables(deps.db, ['customers'])
  customerId = await addCustomer(deps.db, { display_name: 'Ada', next_follow_up: '2026-01-05' })
})

const see = async (path: string, role: 'viewer' | 'editor' = 'editor') =>
  (await web.get(path, { cookie: web.cookieOf(role) })).text()
const send = async (path: string, fields: Record<string, string> = {}) => {
  const answer = await web.post(path, new URLSearchParams(fields))
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}
const form = { title: 'Send an offer', dueOn: '2026-01-02', ownerId: '', repeat: 'none' }
const newest = async () =>
  (await deps.db.selectFrom('tasks').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()).id

test('without scripts a task of a customer is made, done, undone, changed, deleted and brought back', async () => {
  const page = `/customers/${customerId}`
  expect(await see(page)).toContain('name="repeat"')
  expect((await send('/tasks?on=customer', { ...form, customerId })).to).toBe(page)
  const id = await newest()
  expect(await see(page)).toMatch(
    /Send an offer[\s\S]*<time class="due bad" datetime="2026-01-02"[^>]*>2 Jan 2026, \d+ days late/,
  )
  expect((await send(`/tasks/${id}/complete?on=customer`)).to).toBe(`${page}?doneTask=${id}`)
  expect(await see(page)).not.toContain('Send an offer')
  expect(await see(`${page}?doneTask=${id}`)).toContain(`action="/tasks/${id}/reopen?on=customer"`)
  await send(`/tasks/${id}/reopen?on=customer`)
  const open = await see(`/tasks/${id}?on=customer`)
  expect(open).toContain('value="Send an offer"')
  expect(open).toMatch(new RegExp(`<a class="sub" href="/customers/${customerId}">`))
  expect(wordsOf(open)).toContain('Complete task')
  expect((await send(`/tasks/${id}?on=customer`, { ...form, title: 'Call' })).to).toBe(page)
  expect(await see(page)).toContain('Call')
  expect((await send(`/tasks/${id}/delete?on=customer`)).to).toBe(`${page}?deletedTask=${id}`)
  expect(await see(`/tasks/${id}`)).toContain('This task was deleted.')
  await send(`/tasks/${id}/restore?on=customer`)
  expect(await see(page)).toContain('Call')
})

test('the follow-up is done by one click, and put back by another', async () => {
  const page = `/customers/${customerId}`
  expect(await see(page)).toContain('name="before" value="2026-01-05"')
  const done = await send(`${page}/follow-up?on=customer`, { before: '2026-01-05', day: '' })
  expect(done.to).toBe(`${page}?followUp=2026-01-05&customer=${customerId}`)
  expect(await see(page)).not.toContain('class="tick"')
  expect(await see(done.to ?? '')).toMatch(/The follow-up is done[\s\S]*name="day" value="2026-01-05"/)
  expect((await send(`${page}/follow-up?on=tasks`, { before: '', day: '2026-01-05' })).to).toBe('/tasks')
  expect(await see(page)).toContain('name="before" value="2026-01-05"')
  expect((await send(`${page}/follow-up`, { before: '2026-02-02', day: '' })).status).toBe(409)
})

test('what could not be saved is in the form again, with why', async () => {
  const refused = await send('/tasks?on=customer', { ...form, customerId, dueOn: '', repeat: 'weekly' })
  expect(refused.status).toBe(422)
  expect(refused.html).toMatch(/value="Send an offer"[\s\S]*What repeats has a day on which it begins\. Choose one\./)
  expect(refused.html).toContain(`name="customerId" value="${customerId}"`)
  await send('/tasks', form)
  expect((await send(`/tasks/${await newest()}`, { ...form, title: ' ' })).html).toContain('Write what is to be done.')
})

test('the list is one’s own, or everyone’s, and goes on at its next page', async () => {
  const me = await deps.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', 'editor@harbour.test')
    .executeTakeFirstOrThrow()
  await send('/tasks', { ...form, title: 'Mine', ownerId: me.id })
  await send('/tasks', { ...form, title: 'Of nobody' })
  expect(await see('/tasks')).toContain('Mine')
  expect(await see('/tasks')).not.toContain('Of nobody')
  expect(await see('/tasks?whose=everyone&when=overdue')).toMatch(/Mine[\s\S]*Of nobody/)
  expect(await see('/tasks?when=later')).toContain('Nothing is due later.')
  for (let n = 0; n < 50; n++)
    await deps.db
      .insertInto('tasks')
      .values({ title: `Task ${n}`, owner_id: me.id } as never)
      .execute()
  const next = /href="(\/tasks\?[^"]*after=[^"]*)"/.exec(await see('/tasks'))?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await see(next)).match(/class="task"/g)).toHaveLength(1)
})

test('a viewer reads tasks and can’t do any', async () => {
  await send('/tasks?on=customer', { ...form, customerId })
  for (const path of [`/customers/${customerId}`, '/tasks?whose=everyone']) {
    const html = await see(path, 'viewer')
    expect(html).toContain('Send an offer')
    for (const part of ['class="tick"', 'class="add-task"', `/tasks/${await newest()}`])
      expect(html).not.toContain(part)
  }
  expect((await web.get(`/tasks/${await newest()}`, { cookie: web.cookieOf('viewer') })).status).toBe(403)
})

test('Today has what is due for one, by whom one is mentioned and what waits, and comes back once it is done', async () => {
  await deps.db.updateTable('customers').set({ owner: 'Editor@harbour.test', phone: '+85291234567' }).execute()
  const me = await deps.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', 'editor@harbour.test')
    .executeTakeFirstOrThrow()
  await send('/tasks?on=today', { ...form, ownerId: me.id })
  const id = await newest()
  const [note] = await deps.db
    .insertInto('notes')
    .values({ customer_id: customerId, text: 'Ask @me' } as never)
    .returning('id')
    .execute()
  await deps.db
    .insertInto('note_mentions')
    .values({ note_id: note?.id ?? '', user_id: me.id, written: 'me' })
    .execute()
  const html = await see('/today')
  for (const part of [
    'Send an offer',
    'href="tel:+85291234567"',
    'Ask <b class="mention"',
    'href="/review"',
    'href="/imports"',
  ])
    expect(html).toContain(part)
  expect(html).toMatch(/Overdue<\/a><\/h2><span class="sub">2</)
  expect((await send(`/tasks/${id}/complete?on=today`)).to).toBe(`/today?doneTask=${id}`)
  const done = await send(`/customers/${customerId}/follow-up?on=today`, { before: '2026-01-05', day: '' })
  expect(done.to).toBe(`/today?followUp=2026-01-05&customer=${customerId}`)
  expect(await see(done.to ?? '')).toContain('The follow-up is done.')
  expect((await send(`/notes/${note?.id}/seen`)).to).toBe('/today')
  const free = await see('/today')
  expect(free).toContain('Nothing is due for you today.')
  expect(free).not.toContain('Ask <b')
  expect(await see('/today', 'viewer')).toContain('Nothing is due for you today.')
})
