import { afterAll, beforeEach, describe, expect, test } from 'vitest'
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

const see = async (path: string) => (await web.get(path)).text()
const add = async (count: number, values = {}) => {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push(await addCustomer(db, { display_name: `Person ${100 + n}`, ...values }))
  return ids
}
const tagsNow = async () =>
  (await db.selectFrom('customers').select('tags').orderBy('id').execute()).map(({ tags }) => tags)

/** What a browser sends: every field of the form, the boxes that are ticked, and the button. */
function form(ids: readonly string[], fields: Record<string, string>) {
  const empty = { addTags: '', removeTags: '', setOwner: '', setStatus: '', setFollowUp: '' }
  const body = new URLSearchParams({ ...empty, ...fields })
  for (const id of ids) body.append('ids', id)
  return body
}

const post = async (ids: readonly string[], fields: Record<string, string>, place = '') => {
  const answer = await web.post(`/customers/bulk-edits${place}`, form(ids, fields))
  return { answer, to: answer.headers.get('location') ?? '' }
}

describe('the selection, without scripts', () => {
  test('is tagged, the list comes back as it was, and one Undo takes it out', async () => {
    const ids = await add(3)
    const list = await see('/customers?sort=company')
    for (const id of ids) expect(list).toContain(`value="${id}" form="selection"`)
    expect(list).toContain('action="/customers/bulk-edits?sort=company"')
    const { to } = await post(ids.slice(0, 2), { addTags: 'vip', action: 'add-tags' }, '?sort=company')
    expect(to).toMatch(/^\/customers\?sort=company&edited=/)
    expect(await tagsNow()).toEqual([['vip'], ['vip'], []])
    const after = await see(to)
    expect(wordsOf(after)).toContain('Add tags: vip 2 customers changed')
    const undo = /action="(\/customers\/bulk-edits\/[^"]*\/undo[^"]*)"/.exec(after)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const undone = (await web.post(undo, new URLSearchParams())).headers.get('location') ?? ''
    expect(undone).toBe(to)
    expect(await tagsNow()).toEqual([[], [], []])
    expect(wordsOf(await see(undone))).toContain('2 customers undone')
  })

  test('is what the one filled field says, where Enter was pressed in it', async () => {
    const ids = await add(1)
    await post(ids, { setOwner: 'Bea', action: '' })
    expect((await db.selectFrom('customers').select('owner').execute())[0]?.owner).toBe('Bea')
    for (const fields of [{}, { setOwner: 'Bea', addTags: 'vip' }]) {
      const { answer } = await post(ids, { ...fields, action: '' })
      expect([answer.status, wordsOf(await answer.text())]).toEqual([422, expect.stringContaining('Choose one thing')])
    }
  })

  test('gets the answer of one button: a colleague by name, a day from today on', async () => {
    const ids = await add(2)
    const list = await see('/customers')
    const answers = [...list.matchAll(/name="answer" value="([^"]*)"/g)].map(([, value = '']) => value)
    expect(answers).toEqual(['set-owner editor@harbour.test', ...answers.slice(1)])
    expect(answers.slice(1).every((one) => /^set-follow-up \d{4}-\d{2}-\d{2}$/.test(one))).toBe(true)
    for (const answer of [answers[0], answers[2]]) await post(ids, { answer: answer ?? '', addTags: 'not this' })
    const found = await db.selectFrom('customers').select(['owner', 'next_follow_up', 'tags']).execute()
    const day = answers[2]?.slice('set-follow-up '.length)
    expect(found).toEqual(ids.map(() => ({ owner: 'editor@harbour.test', next_follow_up: day, tags: [] })))
    for (const answer of ['set-owner', 'delete-all x', 'set-follow-up soon']) {
      const { answer: refused } = await post(ids, { answer })
      expect([answer, refused.status]).toEqual([answer, 422])
    }
  })

  test('can be all that match, on all pages, and no others than the person saw', async () => {
    await add(60, { status: 'active' })
    await add(2, { status: 'lost' })
    const list = await see('/customers?status=active')
    expect(wordsOf(list)).toContain('All 60 that match')
    const all = { all: 'yes', expected: '60', status: 'active', addTags: 'vip', action: 'add-tags' }
    await post([], all, '?status=active')
    expect((await tagsNow()).flat()).toHaveLength(60)
    await add(1, { status: 'active' })
    const { answer } = await post([], { ...all, addTags: 'hk' }, '?status=active')
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(wordsOf(html)).toContain('61 customers match by now, and not 60')
    expect(html).toContain('Person 100')
  })

  test('says in the list what is wrong, and nothing is done', async () => {
    const ids = await add(1)
    const { answer } = await post(ids, { addTags: ' ', action: 'add-tags' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(wordsOf(html)).toContain('Write at least one tag')
    expect(html).toContain('Person 100')
    expect((await post([], { action: 'delete' })).answer.status).toBe(422)
    expect(await tagsNow()).toEqual([[]])
  })

  test('is exported, and nobody else', async () => {
    const ids = await add(3)
    const query = form(ids.slice(1), { country: '' })
    const file = await see(`/customers/export.csv?${query}`)
    expect(file.match(/Person \d+/g)).toEqual(['Person 101', 'Person 102'])
    const whole = await see(`/customers/export.csv?${query}&all=yes`)
    expect(whole.match(/Person \d+/g)).toHaveLength(3)
  })
})

test('what was done stays to be seen and undone, with whom it has left out', async () => {
  const ids = await add(2)
  await db
    .updateTable('customers')
    .set({ deleted_at: new Date() })
    .where('id', '=', ids[1] ?? '')
    .execute()
  await post(ids, { setStatus: 'lost', action: 'set-status' })
  const list = await see('/customers/bulk-edits')
  expect(wordsOf(list)).toContain('Status: Lost Done 2')
  const path = /href="(\/customers\/bulk-edits\/[0-9a-f-]+)"/.exec(list)?.[1] ?? ''
  const page = wordsOf(await see(path))
  expect(page).toContain('1 customer was left as they are')
  expect(page).toContain('Person 101 Was deleted')
  const undone = await web.post(`${path}/undo`, new URLSearchParams())
  expect(undone.headers.get('location')).toBe(path)
  expect(wordsOf(await see(path))).toContain('1 customer undone')
})

test('who may only look sees neither boxes nor a dock, and the deleted have none', async () => {
  await add(1)
  const html = await (await web.get('/customers', { cookie: web.cookieOf('viewer') })).text()
  expect(html).toContain('Person 100')
  for (const part of ['name="ids"', 'id="selection"']) expect(html).not.toContain(part)
  await db.updateTable('customers').set({ deleted_at: new Date() }).execute()
  expect(await see('/customers?deleted=yes')).not.toContain('name="ids"')
})

test('a program does the same in JSON', async () => {
  const [id = ''] = await add(1)
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ ids: [id], action: 'add-tags', value: 'vip' })
  const started = await web.post('/api/v1/customers/bulk-edits', body, headers)
  const made: unknown = await started.json()
  expect([started.status, made]).toEqual([201, { id: expect.any(String), customers: 1 }])
  expect(await tagsNow()).toEqual([['vip']])
  const path = `/api/v1/customers/bulk-edits/${(made as { id: string }).id}`
  expect(await (await web.get(path)).json()).toMatchObject({ state: 'changed', counts: { changed: 1 }, items: [] })
  expect((await web.post(`${path}/undo`, '', headers)).status).toBe(200)
  expect(await tagsNow()).toEqual([[]])
})
