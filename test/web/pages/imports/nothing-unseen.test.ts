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
  const { path, before } = await send(people)
  expect(before).toContain('Preparing the preview of people.csv')
  expect(await customers()).toBe(0)
  const html = await textOf(path)
  const words = wordsOf(html)
  expect(words).toMatch(/2 created .*Ann .*Cy .*1 needs review .*Bob/)
  expect(words).toContain('Nothing is saved yet. 2 customers to create, 0 to update; 1 row needs review.')
  expect(words).toContain('Import 3 records')
  expect(html).not.toContain('.csv" download')
  expect((await web.get(`${path}/outcomes/created.csv`)).status).toBe(409)
  for (const page of [`${path}/preview`, `${path}/columns`, `${path}/report`]) await textOf(page)
  expect(await customers()).toBe(0)

  expect(wordsOf(await textOf(`${path}/preview`))).toContain('Import 3 records')
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
  const question = await textOf(path)
  expect(question).toMatch(/<input type="checkbox" name="preview" value="no"\/>/)
  expect(question).toMatch(/Preview\s*1 record\s*with these columns/)
  const straight = await textOf(`${path}?field=email&field=extra&preview=no`)
  expect(straight).toMatch(/Import\s*1 record\s*with these columns/)
  const before = await customers()
  const form = new URLSearchParams([
    ['field', 'email'],
    ['field', 'extra'],
  ])
  await web.post(`${path}/mapping`, form)
  await runImport(id, deps, asSystem)
  expect(await customers()).toBe(before)
  expect(wordsOf(await textOf(path))).toContain('Import 1 record')
})

test('the person who asked for straight away finds that said on the page of the columns', async () => {
  const { path } = await send(csv('hue,girth', 'e@acme.com,1'), { preview: 'no' })
  expect(await textOf(path)).toMatch(/name="preview" value="no" checked=""/)
})
