import { afterAll, expect, test } from 'vitest'
import { addSame, listLive, work } from '../../functions/bulk-merges/sure.ts'
import { openWeb } from '../open-web.ts'
import { wordsOf } from '../read-html.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const see = async (path: string) => (await web.get(path)).text()
const hiddenOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

test('all sure pairs are merged from their preview, and undone at once', async () => {
  await addSame(deps, 1, { status: 'active', notes: '<b>bold</b>', position_primary: 'Owner' }, { status: 'prospect' })
  await addSame(deps, 2, {}, {})
  await addSame(deps, 3, {}, {}, {})
  const list = await see('/duplicates')
  expect(list).toContain('href="/duplicates/bulk-merge"')
  expect(wordsOf(list)).toMatch(/Merge all that are surely the same \(\d\)/)
  const preview = await see('/duplicates/bulk-merge')
  expect(preview).not.toContain('<b>bold</b>')
  expect(wordsOf(preview)).toContain('7 customers become 3')
  expect(wordsOf(preview)).toContain('Status: Active stays, Prospect is left out')
  expect(await listLive(deps)).toHaveLength(7)
  const form = new URLSearchParams({ atLeast: 'same', checksum: hiddenOf(preview, 'checksum') })
  const started = await web.post('/duplicates/bulk-merges', form)
  const path = started.headers.get('location') ?? ''
  expect(wordsOf(await see(path))).toContain('Merging: 0 done, 3 to go')
  await work(deps)
  const done = await see(path)
  expect(wordsOf(done)).toContain('3 groups merged')
  expect(done).toMatch(/\/duplicates\/merges\/[0-9a-f-]{36}\/unmerge/)
  expect(await listLive(deps)).toHaveLength(3)
  expect(await see('/duplicates')).toContain(`href="${path}"`)
  const undone = await web.post(`${path}/undo`, new URLSearchParams())
  expect(undone.headers.get('location')).toBe(path)
  await work(deps)
  expect(wordsOf(await see(path))).toContain('3 groups undone')
  expect(await listLive(deps)).toHaveLength(7)
})

test('what is no longer as it was seen is refused with the preview as it is', async () => {
  const answer = await web.post('/duplicates/bulk-merges', new URLSearchParams({ atLeast: 'same', checksum: 'other' }))
  expect(answer.status).toBe(409)
  expect(wordsOf(await answer.text())).toContain('changed since you looked')
})

test('who may only look sees the preview without its button', async () => {
  const html = await (await web.get('/duplicates/bulk-merge', { cookie: web.cookieOf('viewer') })).text()
  expect(html).not.toContain('action="/duplicates/bulk-merges"')
  expect(wordsOf(html)).toContain('Surely the same')
})
