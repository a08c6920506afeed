import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../functions/columns/choose-mapping.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { invoke } from '../../shared/contract/function.ts'
import { bytesOf, csv, importText } from '../functions/import-text.ts'
import { asSystem } from '../support/test-parts.ts'
import { openWeb, type Web } from './open-web.ts'
import { marked, unmarkedOf } from './second-language.tsx'

let web: Web
let importId: string

beforeAll(async () => {
  web = await openWeb({}, marked)
  const file = csv('name,email', 'Ada Lovelace,ada@a.example', 'Bob Stone,bob at b')
  importId = (await importText(web.parts.deps, file)).id
})
afterAll(() => web.parts.close())

const see = async (path: string) => (await web.get(path)).text()
const post = (path: string, fields: Record<string, string> = {}) => web.post(path, new URLSearchParams(fields))
const noId = '00000000-0000-4000-8000-000000000000'

async function importBytes(bytes: Uint8Array): Promise<string> {
  const pieces = (async function* () {
    yield bytes
  })()
  const file = { fileName: 'c.csv', policy: 'repair', via: 'command-line', bytes: pieces }
  const { importId: id } = await invoke(startImport, file, web.parts.deps, asSystem)
  await runImport(id, web.parts.deps, asSystem)
  return id
}

/** Names of languages that each language writes alike, people, files and what they hold. */
const data = /^(?:editor@harbour\.test|Ada Lovelace|Bob Stone|bob at b|bob|at b|email|name|\S+\.csv|N)$/

const strange = (html: string) => unmarkedOf(html).filter((text) => !data.test(text))

describe('in a second language', () => {
  test('a problem is said', async () => {
    const html = await see(`/customers/${noId}`)
    expect(html).toContain('⟦There is no such customer.⟧')
    expect(strange(html)).toEqual([])
  })

  test('a form says what is wrong with a field, and calls it by its label', async () => {
    const answer = await post('/customers', { display_name: 'Ada', phone: 'call me' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(
      '⟦Write the whole number with + and the country code, such as +852 2345 6789; or fill in the country as well.⟧',
    )
    expect(html).toContain('⟦Job title⟧')
    expect(strange(html.replace(/<option.*?<\/option>/gs, '')).filter((text) => text !== 'Ada')).toEqual([])
  })

  test('a row says why it needs review', async () => {
    const html = await see('/review')
    expect(html).toMatch(/⟦(?:E-mail without @|Space inside an e-mail|Words around an e-mail|Not an e-mail address)⟧/)
    // Keys are called what is written on them.
    expect(strange(html.replace(/<kbd>.*?<\/kbd>/g, ''))).toEqual([])
  })

  test('a preview says what is wrong with a row', async () => {
    const bytes = bytesOf(csv('name,email', 'Cy Young,n/a'))
    const file = { fileName: 'b.csv', policy: 'strict', via: 'command-line', preview: true, bytes }
    const { importId: id } = await invoke(startImport, file, web.parts.deps, asSystem)
    await runImport(id, web.parts.deps, asSystem)
    expect(await see(`/imports/${id}/preview`)).toContain('⟦The cell says that there is no address.⟧')
  })

  test('an import says why it failed', async () => {
    const { id, error } = await importText(web.parts.deps, 'name,email\n')
    expect(error).toMatchObject({ message: 'The file has a header and no records. Check the export.' })
    expect(await see(`/imports/${id}`)).toContain('⟦The file has a header and no records. Check the export.⟧')
  })

  test('a report says why the file was read so, and what is doubtful about it', async () => {
    const id = await importBytes(Buffer.from('name,email\nJosé,jose@a.example\n', 'latin1'))
    const why = /⟦It is not UTF-8, and as [\w-]+ it reads about as well as in [\w-]+\.⟧/
    const columns = await see(`/imports/${id}/columns`)
    expect(columns).toMatch(why)
    expect(columns).toContain('⟦2 of 2 cells of line 1 are names of columns that are known.⟧')
    const refused = '⟦No record begins on line 99, or too far down for a header. Choose another.⟧'
    expect(await see(`/imports/${id}/columns?header=99`)).toContain(refused)
    await invoke(chooseMapping, { importId: id, fields: ['display_name', 'email'] }, web.parts.deps, asSystem)
    await runImport(id, web.parts.deps, asSystem)
    const report = await see(`/imports/${id}/report`)
    expect(report).toMatch(new RegExp(`<span class="muted">${why.source}</span>`))
    expect(report).toContain('⟦Cut at the comma, 2 of 2 records have 2 cells.⟧')
    expect(report).toContain('⟦2 of 2 cells of line 1 are names of columns that are known.⟧')
    expect(report).toMatch(new RegExp(`⟦The encoding may not be [\\w-]+\\. ${why.source}⟧`))
    expect(
      strange(report).filter((text) => !/^(?:c\.csv,|,? ?[\d.]+ (?:B|m?s)[, ]*|\d+ \w+ \d{4}, [\d:]+ UTC)$/.test(text)),
    ).toEqual([])
  })

  test('a file that is no table is refused', async () => {
    const id = await importBytes(Buffer.from('%PDF-1.4'))
    const words = '⟦This is a PDF document. Export the table itself as CSV from where the PDF was made.⟧'
    expect(await see(`/imports/${id}`)).toContain(words)
  })

  test('an import says why it can not be moved', async () => {
    const answer = await post(`/imports/${importId}/apply`)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('⟦This import has finished. Undo it if you do not want what it wrote.⟧')
    expect(strange(html)).toEqual([])
  })

  test('machines are told in it too', async () => {
    const answer = await web.get(`/api/v1/customers/${noId}`)
    expect(await answer.json()).toMatchObject({ detail: '⟦There is no such customer.⟧' })
  })

  test.each([
    ['<p>⟦a ⟦b⟧ c⟧</p>', []],
    ['<p>⟦a⟧ No name</p>', ['No name']],
    ['<a title="Two words">⟦a⟧</a>', ['Two words']],
  ])('what is not marked in %s is found', (html, found) => expect(unmarkedOf(html)).toEqual(found))
})
