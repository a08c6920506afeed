import { afterAll, expect, test } from 'vitest'
import { runImport } from '../../../../functions/run-import.ts'
import { csv } from '../../../functions/import-text.ts'
import { asSystem } from '../../../support/test-parts.ts'
import { openWeb } from '../../open-web.ts'
import { wordsOf } from '../../read-html.ts'

const web = await openWeb()
const { deps } = web.parts
afterAll(() => web.parts.close())

const textOf = async (path: string) => (await web.get(path)).text()
const customers = async () => (await deps.db.selectFrom('customers').select('id').execute()).length

/** Sends a file as the form does; leads to the page of its import. */
async function send(text: string, choices: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ policy: 'repair', ...choices })) form.append(name, value)
  form.append('file', new File([text], 'people.csv'))
  const path = (await web.post('/imports', form)).headers.get('location') ?? ''
  const id = path.split('/').at(-1) ?? ''
  const before = wordsOf(await textOf(path))
  await runImport(id, deps, asSystem)
  return { path, id, before }
}

const people = csv('email,name,city', 'a@acme.com,Ann,Kiel', 'b@gmial.com,Bob,Lyon', 'c@acme.com,Cy,Rome')

test('a file from the browser is written when a person says Import at its preview, and not before', async () => {
  const { path, id, before } = await send(people, { preview: 'columns' })
  expect(before).toContain('Preparing the preview of people.csv')
  expect(wordsOf(await textOf(path))).toMatch(/Matched 3 .*3 records · 3 columns match a field\. Nothing is saved yet/)
  expect(await deps.db.selectFrom('staged_records').select('line').execute()).toEqual([])
  const form = new URLSearchParams({ 'to.0': 'E-mail', 'to.1': 'Full name', 'to.2': 'City' })
  await web.post(`${path}/mapping`, form)
  await runImport(id, deps, asSystem)
  expect(await customers()).toBe(0)
  const html = await textOf(path)
  const words = wordsOf(html)
  expect(words).toMatch(/3 All 2 to create 1 needs review .*Ann .*Bob .*Cy/)
  expect(words).toContain('Create 2 · Update 0 · 1 needs review Nothing is saved yet')
  expect(words).toContain('Create 2 customers')
  expect(html).not.toContain('.csv" download')
  expect((await web.get(`${path}/outcomes/created.csv`)).status).toBe(409)
  for (const page of [`${path}/preview`, `${path}/columns`, `${path}/report`]) await web.get(page)
  expect(await customers()).toBe(0)

  expect(wordsOf(await textOf(`${path}/preview`))).toContain('Create 2 customers')
  expect((await web.post(`${path}/apply`, '')).status).toBe(303)
  await runImport(path.split('/').at(-1) ?? '', deps, asSystem)
  expect(await customers()).toBe(2)
  expect(await textOf(path)).toContain(`${path}/outcomes/created.csv`)
})

test('whoever asks for it imports straight away', async () => {
  const before = await customers()
  const { before: words } = await send(csv('email', 'straight@acme.com'), { preview: 'no' })
  expect(words).toContain('Importing people.csv')
  expect(await customers()).toBe(before + 1)
})

test('the preview says what was odd about the file', async () => {
  const { path } = await send(`${people.trimEnd()}\nTotal: 3,,\n`)
  expect(wordsOf(await textOf(path))).toContain('From line 5 on there are totals or notes, not customers')
})

test('columns that are chosen lead to the preview too, unless the person says otherwise', async () => {
  const { path, id } = await send(csv('tint,girth', 'd@acme.com,1'))
  const question = wordsOf(await textOf(path))
  expect(question).toContain('Preview 1 record')
  expect(question).not.toContain('Import 1 record')
  const before = await customers()
  const form = new URLSearchParams([
    ['field', 'email'],
    ['field', 'extra'],
  ])
  await web.post(`${path}/mapping`, form)
  await runImport(id, deps, asSystem)
  expect(await customers()).toBe(before)
  expect(wordsOf(await textOf(path))).toContain('Create 1 customer')
})

test.each([
  ['Create 1 and update 1', ['both@acme.com,Ann,Rome', 'new@acme.com,Bob,Rome']],
  ['Update 1 customer', ['both@acme.com,Ann,Oslo']],
  ['Finish without a change', ['both@acme.com,Ann,Paris', 'n/a,Zed,Rome']],
])('the button says what it does: %s', async (label, lines) => {
  const known = await send(csv('email,name,city', 'both@acme.com,Ann,Paris'), { preview: 'no' })
  await runImport(known.id, deps, asSystem)
  const { path } = await send(csv('email,name,city', ...lines))
  await runImport(path.split('/').at(-1) ?? '', deps, asSystem)
  expect(wordsOf(await textOf(path))).toContain(label)
})

test('whoever has files imported straight away may do so, or look first, where the columns are not clear', async () => {
  const { path, id } = await send(csv('hue,girth', 'e@acme.com,1'), { preview: 'no' })
  const html = await textOf(path)
  expect(html).toMatch(/<button class="btn" [^>]*name="preview" value="yes">Preview 1 record</)
  expect(html).toMatch(/<button class="btn btn-primary" [^>]*name="preview" value="no">Import 1 record</)
  const before = await customers()
  const form = new URLSearchParams({ 'to.0': 'E-mail', 'to.1': 'Custom field', preview: 'no' })
  await web.post(`${path}/mapping`, form)
  await runImport(id, deps, asSystem)
  expect(await customers()).toBe(before + 1)
})

test('the forms of a page send files to their columns, unless it is the setting of a person not to', async () => {
  const stops = (html: string) => [...html.matchAll(/name="preview" value="(\w+)"/g)].map(([, value]) => value)
  expect(stops(await textOf('/customers'))).toEqual(['columns'])
  expect(stops(await textOf('/imports/new'))).toEqual(['columns', 'columns'])
  await deps.db.updateTable('users').set({ imports_straight_away: true }).execute()
  expect(stops(await textOf('/customers'))).toEqual(['no'])
  const page = wordsOf(await textOf('/imports/new'))
  expect(page).toContain('Your files are imported straight away')
  expect(page).toContain('Change this setting')
  await deps.db.updateTable('users').set({ imports_straight_away: false }).execute()
})

test('an old address of a step leads to where the import is now, and data says why it is gone', async () => {
  const { path, id } = await send(csv('email,name', 'old@acme.com,Old'), { preview: 'columns' })
  const leadsTo = async (end: string) => (await web.get(`${path}${end}`)).headers.get('location')
  const all = () => Promise.all(['/columns', '/preview', '/report'].map(leadsTo))
  expect(await all()).toEqual([null, path, path])
  await web.post(`${path}/mapping`, new URLSearchParams({ 'to.0': 'E-mail', 'to.1': 'Full name' }))
  await runImport(id, deps, asSystem)
  expect(await all()).toEqual([null, null, path])
  await web.post(`${path}/apply`, '')
  await runImport(id, deps, asSystem)
  expect(await all()).toEqual([null, path, null])
  expect((await web.get(`/api/v1/imports/${id}/decisions`)).status).toBe(409)
  await web.post(`${path}/undo`, '')
  await runImport(id, deps, asSystem)
  expect(await all()).toEqual([path, path, null])
})

test('what was odd about a file is told in whole sentences, and on the report only while it asks for something', async () => {
  const lines = [
    'Customers of 2026',
    '',
    'email,name,city',
    'a@acme.com,Ann,Kiel',
    'c@acme.com,Cy,Rome',
    'Total: 2 years,,',
  ]
  const { path, id } = await send(`${lines.join('\r\n')}\r\n`, { preview: 'columns' })
  expect(wordsOf(await textOf(path))).not.toMatch(/\.\s?\./)
  const form = new URLSearchParams({ 'to.0': 'E-mail', 'to.1': 'Full name', 'to.2': 'City', preview: 'no' })
  await web.post(`${path}/mapping`, form)
  await runImport(id, deps, asSystem)
  const footer = 'there are totals or notes, not customers. A plain total'
  const shown = async () =>
    /<section class="notice notice-warn warnings".*?<\/section>/s.exec(await textOf(path))?.[0] ?? ''
  expect(await shown()).toContain(footer)
  const row = await deps.db.selectFrom('review_rows').select('id').where('import_id', '=', id).executeTakeFirstOrThrow()
  await web.post(`/review/${row.id}/ignore`, '')
  expect(await shown()).not.toContain(footer)
})
