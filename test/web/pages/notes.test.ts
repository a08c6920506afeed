import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { addCustomer } from '../../functions/customers/people.ts'
import { emptyTables } from '../../support/empty-tables.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

let customerId: string
beforeEach(async () => {
  await emptyTables(deps.db, ['customers'])
  customerId = await addCustomer(deps.db, { display_name: 'Ada' })
})

const see = async (path: string, role: 'viewer' | 'editor' | 'administrator' = 'editor') =>
  (await web.get(path, { cookie: web.cookieOf(role) })).text()
const send = (path: string, fields: Record<string, string> = {}) => web.post(path, new URLSearchParams(fields))
const pageOf = (id = customerId) => `/customers/${id}`
const write = async (text: string) => {
  expect((await send(`${pageOf()}/notes`, { text })).headers.get('location')).toBe(pageOf())
  const { id } = await deps.db.selectFrom('notes').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  return id
}

describe('without scripts', () => {
  test('a note is written, changed, deleted and brought back', async () => {
    const id = await write('Likes tea & <b>cake</b>\r\nAsk @viewer@harbour.test')
    const page = await see(pageOf())
    expect(page).toContain('Likes tea &amp; &lt;b&gt;cake&lt;/b&gt;\nAsk ')
    expect(page).toContain('<b class="mention" title="viewer@harbour.test">@viewer@harbour.test</b>')
    expect(page).toMatch(/<time datetime="[^"]+" title="[^"]+ UTC">today \d\d:\d\d<\/time>/)
    expect(await see(`${pageOf()}?note=${id}`)).toContain(`action="/notes/${id}"`)
    const changed = await send(`/notes/${id}`, { text: 'Likes coffee', customerId })
    expect(changed.headers.get('location')).toBe(`${pageOf()}#note-${id}`)
    expect(await see(pageOf())).toMatch(/Likes coffee[\s\S]*edited <time/)
    const deleted = await send(`/notes/${id}/delete`)
    expect(deleted.headers.get('location')).toBe(`${pageOf()}?deletedNote=${id}`)
    const without = await see(`${pageOf()}?deletedNote=${id}`)
    expect(without).not.toContain('Likes coffee')
    expect(without).toContain(`action="/notes/${id}/restore"`)
    await send(`/notes/${id}/restore`)
    expect(await see(pageOf())).toContain('Likes coffee')
  })

  test('what could not be saved is still in its field, with why', async () => {
    const empty = await send(`${pageOf()}/notes`, { text: '  ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Write something first.')
    const long = await send(`${pageOf()}/notes`, { text: 'tea '.repeat(1_300) })
    expect(await long.text()).toMatch(/<textarea[^>]*id="note-text"[^>]*aria-invalid="true"[^>]*>tea tea/)
    const id = await write('Likes tea')
    const refused = await (await send(`/notes/${id}`, { text: 'x'.repeat(5_001), customerId })).text()
    expect(refused).toMatch(/<textarea[^>]*id="edited-note"[^>]*aria-invalid="true"[^>]*>xxx/)
    expect(refused).toMatch(/<textarea[^>]*id="note-text"[^>]*><\/textarea>/)
  })
})

test('a long note is folded, and a short one is not', async () => {
  await write('Likes tea')
  expect(await see(pageOf())).not.toContain('note-long')
  for (const [n, text] of ['tea '.repeat(200), `${'tea\n'.repeat(12)}!`].entries()) {
    await write(text)
    const folded = /<div class="note-long"><blockquote>[^<]*<\/blockquote><details><summary>/g
    expect((await see(pageOf())).match(folded)).toHaveLength(n + 1)
  }
})

test('a viewer reads notes and can’t write any; nobody edits another’s but an administrator', async () => {
  const id = await write('Likes tea')
  const read = await see(pageOf(), 'viewer')
  expect(read).toContain('Likes tea')
  for (const part of ['id="note-box"', `/notes/${id}/delete`, `?note=${id}`]) expect(read).not.toContain(part)
  await deps.db.updateTable('notes').set({ author_id: null }).execute()
  expect(await see(`${pageOf()}?note=${id}`)).not.toContain(`/notes/${id}`)
  expect((await send(`/notes/${id}/delete`)).status).toBe(403)
  expect(await see(`${pageOf()}?note=${id}`, 'administrator')).toContain(`action="/notes/${id}"`)
})

test('a long timeline goes on at its next page, down to where the customer came from', async () => {
  for (let n = 0; n < 31; n++) await write(`note ${n}.`)
  const first = await see(pageOf())
  expect(first).toContain('note 1.')
  expect(first).not.toContain('note 0.')
  expect(first).not.toContain('Added')
  const next = /href="([^"]*\?before=[^"#]*)#timeline"/.exec(first)?.[1] ?? ''
  const second = await see(next)
  expect(second).toContain('note 0.')
  expect(second).not.toContain('note 1.')
  expect(second).toContain('Added')
})

test('the box of notes comes before everything else of the page, and is not there for who was deleted', async () => {
  const page = await see(pageOf())
  expect(page.indexOf('id="note-box"')).toBeLessThan(page.indexOf('customer-facts'))
  await send(`${pageOf()}/delete`)
  expect(await see(pageOf())).not.toContain('id="note-box"')
})
