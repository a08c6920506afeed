import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { planImport } from '../../../functions/steps/plan-import.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { textRow, writeWorkbook } from '../../shared/csv/xlsx/write-workbook.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, openText } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
})
afterAll(() => parts.close())

const plan = (importId: string) => invoke(planImport, { importId }, parts.deps, asSystem)
const chunksOf = (importId: string) =>
  parts.deps.db.selectFrom('import_chunks').selectAll().where('import_id', '=', importId).orderBy('chunk').execute()

test('writes down how the file is read, and cuts it where records end', async () => {
  const text = csv('email,notes', 'a@a.example,"two', 'lines"', 'b@a.example,', 'c@a.example,x')
  const importId = await openText(parts.deps, text)
  parts.sent.length = 0
  expect(await plan(importId)).toEqual({ next: [] })
  expect(await getImport(parts.deps.db, importId)).toMatchObject({
    state: 'cleaning',
    records: 3,
    layout: { columns: ['email', 'notes'] },
  })
  const chunks = await chunksOf(importId)
  expect(chunks.map(({ chunk, first_line, records, outcomes }) => ({ chunk, first_line, records, outcomes }))).toEqual([
    { chunk: 0, first_line: 2, records: 2, outcomes: null },
    { chunk: 1, first_line: 5, records: 1, outcomes: null },
  ])
  expect(chunks.map(({ byte_start, byte_end }) => text.slice(byte_start, byte_end))).toEqual([
    'a@a.example,"two\nlines"\nb@a.example,\n',
    'c@a.example,x\n',
  ])
  expect(parts.sent.map(({ id }) => id)).toEqual([`import_${importId}_clean_0_a0`, `import_${importId}_clean_1_a0`])
})

test('of a file of very many chunks all are written down, and so many workers are woken as fit at once', async () => {
  const importId = await openText(parts.deps, `email\na@a.example\n${'\n'.repeat(60_000)}b@a.example\n`)
  parts.sent.length = 0
  expect(await plan(importId)).toEqual({ next: [] })
  const chunks = await chunksOf(importId)
  expect(chunks).toHaveLength(30_001)
  expect(chunks.every(({ byte_start }, n) => n === 0 || byte_start === chunks[n - 1]?.byte_end)).toBe(true)
  expect(chunks.reduce((sum, { records }) => sum + records, 0)).toBe(60_002)
  const steps = await parts.deps.db.selectFrom('import_steps').selectAll().where('import_id', '=', importId).execute()
  expect(steps.filter(({ step, state }) => step === 'clean' && state === 'ready')).toHaveLength(30_001)
  expect(parts.sent).toHaveLength(1_000)
})

test('a small file has one chunk, and its next step is handed to the caller', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  parts.sent.length = 0
  expect(await plan(importId)).toEqual({ next: [{ importId, step: 'clean', chunk: 0 }] })
  expect(parts.sent).toEqual([])
})

test('called again it does nothing', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example', 'b@a.example', 'c@a.example'))
  await plan(importId)
  const before = await chunksOf(importId)
  expect(await plan(importId)).toEqual({ next: [] })
  expect(await chunksOf(importId)).toEqual(before)
})

test('called ten times at once it happens once', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example', 'b@a.example', 'c@a.example'))
  await Promise.all(Array.from({ length: 10 }, () => plan(importId)))
  expect(await chunksOf(importId)).toHaveLength(2)
  const steps = await parts.deps.db
    .selectFrom('import_steps')
    .select(['step', 'attempt'])
    .where('import_id', '=', importId)
    .execute()
  expect(steps.filter(({ step }) => step === 'plan')).toEqual([{ step: 'plan', attempt: 1 }])
})

test('what is not UTF-8 gets a copy that is', async () => {
  const bytes = (async function* () {
    yield Buffer.from('\ufeffemail\nzoe@a.example\n', 'utf16le')
  })()
  const { importId } = await invoke(startImport, { fileName: 'u16.csv', via: 'browser', bytes }, parts.deps, asSystem)
  await plan(importId)
  const row = await getImport(parts.deps.db, importId)
  expect(row.data_key).toBe(`imports/${importId}/normalized`)
  const copy = await readWhole(await parts.deps.files.read(row.data_key ?? '', { etag: row.data_etag ?? '' }))
  expect(Buffer.from(copy).toString()).toBe('email\nzoe@a.example\n')
})

test('an import whose columns say too little waits for a person', async () => {
  const importId = await openText(parts.deps, csv('colour,size', 'red,7'))
  expect(await plan(importId)).toEqual({ next: [] })
  expect(await getImport(parts.deps.db, importId)).toMatchObject({ state: 'waiting', records: 1 })
})

describe('a file that can not be used fails the import, with a sentence about it', () => {
  test.each([
    ['nothing', ''],
    ['only a header', 'email,name\n'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a damaged gzip file', '\x1f\x8b\x08\x00\x00\x00'],
  ])('%s', async (_, text) => {
    const bytes = (async function* () {
      yield Buffer.from(text, 'latin1')
    })()
    const { importId } = await invoke(startImport, { fileName: 'x.csv', via: 'browser', bytes }, parts.deps, asSystem)
    expect(await plan(importId)).toEqual({ next: [] })
    const row = await getImport(parts.deps.db, importId)
    expect(row).toMatchObject({ state: 'failed', error_code: 'file.unusable' })
    expect(row.error_message).toMatch(/^[A-Z].+\.$/)
  })
})

test('names the field when the id is none', async () => {
  await expect(plan('42')).rejects.toMatchObject({ code: 'input.invalid', fields: { importId: expect.any(String) } })
})

test('does nothing for an import that is not there', async () => {
  expect(await plan('00000000-0000-4000-8000-000000000000')).toEqual({ next: [] })
})

describe('what is no text of records gets a copy that says the line of each', () => {
  async function openBytes(fileName: string, content: Uint8Array) {
    const bytes = (async function* () {
      yield content
    })()
    return (await invoke(startImport, { fileName, via: 'browser', bytes }, parts.deps, asSystem)).importId
  }
  const originsOf = (importId: string) =>
    parts.deps.db
      .selectFrom('customers')
      .select(['origin_line', 'display_name', 'email'])
      .where('origin_import_id', '=', importId)
      .orderBy('origin_line')
      .execute()

  test('a workbook, by the rows of its sheet', async () => {
    const rows =
      textRow(3, 'name', 'email', 'notes') +
      textRow(4, 'Ada', 'ada@x.example', 'two\nlines') +
      textRow(9, 'Bob', 'bob@x.example') +
      textRow(10, 'Eve', 'eve@x.example')
    const importId = await openBytes('people.xlsx', writeWorkbook([{ name: 'People', rows }]))
    await runImport(importId, parts.deps, asSystem)
    expect(await getImport(parts.deps.db, importId)).toMatchObject({ state: 'finished', records: 3 })
    expect((await chunksOf(importId)).map(({ first_line, records }) => [first_line, records])).toEqual([
      [4, 2],
      [10, 1],
    ])
    expect(await originsOf(importId)).toEqual([
      { origin_line: 4, display_name: 'Ada', email: 'ada@x.example' },
      { origin_line: 9, display_name: 'Bob', email: 'bob@x.example' },
      { origin_line: 10, display_name: 'Eve', email: 'eve@x.example' },
    ])
  })

  test('a page that is called a workbook, by the rows of its table', async () => {
    const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}`).join('')}</tr>`
    const page = `<html><table>${cells('name', 'email')}<tr></tr>${cells('Kim', 'kim@h.example')}${cells('Lee', 'lee@h.example')}</table></html>`
    const importId = await openBytes('export.xls', Buffer.from(page))
    await runImport(importId, parts.deps, asSystem)
    expect(await getImport(parts.deps.db, importId)).toMatchObject({ state: 'finished', layout: { format: 'html' } })
    expect(await originsOf(importId)).toEqual([
      { origin_line: 3, display_name: 'Kim', email: 'kim@h.example' },
      { origin_line: 4, display_name: 'Lee', email: 'lee@h.example' },
    ])
  })

  test('a spreadsheet of LibreOffice, by the rows of its sheet', async () => {
    const importId = await openBytes(
      'people.ods',
      readFileSync(new URL('../../fixtures/workbooks/people.ods', import.meta.url)),
    )
    await runImport(importId, parts.deps, asSystem)
    expect(await getImport(parts.deps.db, importId)).toMatchObject({
      state: 'finished',
      records: 7,
      layout: { format: 'ods' },
    })
  })

  test('vCards, by the line of their BEGIN', async () => {
    const card = (name: string) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${name}@v.example\r\nEND:VCARD\r\n`
    const importId = await openBytes('people.vcf', Buffer.from(card('Kim') + card('Lee')))
    await runImport(importId, parts.deps, asSystem)
    expect(await originsOf(importId)).toEqual([
      { origin_line: 1, display_name: 'Kim', email: 'kim@v.example' },
      { origin_line: 6, display_name: 'Lee', email: 'lee@v.example' },
    ])
  })
})

test('totals below the table are no customers: a plain one is left out, others need review', async () => {
  const rows = ['Ted,ted@t.example,3', 'Total: 17 years,,', 'Total,,3']
  const importId = await openText(parts.deps, csv('name,email,spent', ...rows))
  await runImport(importId, parts.deps, asSystem)
  const records = await parts.deps.db
    .selectFrom('import_records')
    .select('outcome')
    .where('import_id', '=', importId)
    .orderBy('line')
    .execute()
  expect(records.map(({ outcome }) => outcome)).toEqual(['created', 'review', 'blank'])
  const review = await parts.deps.db
    .selectFrom('review_rows')
    .select(['line', 'reasons'])
    .where('import_id', '=', importId)
    .execute()
  expect(review).toEqual([{ line: 3, reasons: [{ code: 'file.below-the-table' }] }])
})
