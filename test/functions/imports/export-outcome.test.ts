import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import { exportOutcome } from '../../../functions/imports/export-outcome.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { sweep } from '../../../functions/system/sweep.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { type Outcome, outcomes } from '../../../shared/importing/outcomes.ts'
import { recordBytesMax } from '../../../shared/importing/reading/record-size.ts'
import { explainReason } from '../../../shared/importing/record/explain-reason.ts'
import { toEnglish } from '../../../shared/messages/text.ts'
import { as, asStranger, asSystem, openTestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, importText, openText, runStepJob, runUntil } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
afterAll(() => parts.close())

const ask = (id: string, outcome: Outcome) => invoke(exportOutcome, { id, outcome }, parts.deps, as('viewer'))

async function textOf(id: string, outcome: Outcome): Promise<string> {
  let text = ''
  for await (const piece of (await ask(id, outcome)).body) text += piece
  return text
}

/** The rows behind the header, without the marks by which each is known again. */
async function rowsOf(id: string, outcome: Outcome): Promise<string[][]> {
  const rows: string[][] = parse(await textOf(id, outcome), { bom: true, relax_column_count: true })
  const marks = rows[0]?.indexOf('harbour_import') ?? -1
  return rows.slice(1).map((row) => row.toSpliced(marks, 2))
}

async function importBytes(bytes: Uint8Array): Promise<string> {
  const stream = (async function* () {
    yield bytes
  })()
  const file = { fileName: 'people.csv', via: 'browser', bytes: stream }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  return importId
}

test('gives the records of one outcome as they came, in the order of the file, with line and reason', async () => {
  const { id } = await importText(
    parts.deps,
    csv(
      'E-mail, Name ',
      'a@gmial.com, Ann ',
      'ok@a.example,Bob',
      'n/a,"Cy, jr"',
      'ok2@a.example,"two\nlines"',
      'bad,D',
    ),
  )
  const text = await textOf(id, 'review')
  expect(text.replaceAll(/,h[\da-f]{32}\r\n/g, ',HASH\r\n')).toBe(
    [
      '\ufeffE-mail,Name,harbour_line,harbour_outcome,harbour_reason,harbour_import,harbour_hash',
      `a@gmial.com," Ann ",2,review,The part after the @ looks misspelt. Perhaps a@gmail.com.,${id},HASH`,
      `n/a,"Cy, jr",4,review,The cell says that there is no address.,${id},HASH`,
      `bad,D,7,review,This can’t be used as an e-mail address as it stands.,${id},HASH`,
      '',
    ].join('\r\n'),
  )
  expect(await rowsOf(id, 'created')).toEqual([
    ['ok@a.example', 'Bob', '3', 'created', ''],
    ['ok2@a.example', 'two\nlines', '5', 'created', ''],
  ])
  expect((await ask(id, 'review')).fileName).toBe('people-review.csv')
})

test('all outcomes together are the file, each record once', async () => {
  const text = csv('email,name', 'm@a.example,M', 'M@a.example,M', ',', 'nope,N', 'o@a.example,O', 'p@a.example,P')
  const { id, records, outcomes: counts } = await importText(parts.deps, text)
  const rows = (
    await Promise.all(outcomes.map(async (outcome) => ({ outcome, rows: await rowsOf(id, outcome) })))
  ).flatMap((one) => {
    expect(one.rows).toHaveLength(counts[one.outcome])
    return one.rows
  })
  expect(rows).toHaveLength(records ?? 0)
  const inOrder = rows.sort((a, b) => Number(a[2]) - Number(b[2])).map((row) => row.slice(0, 2).join(','))
  expect(csv('email,name', ...inOrder)).toBe(text)
})

test('an outcome that no record has is the header alone', async () => {
  const { id } = await importText(parts.deps, csv('email', 'only@a.example'))
  expect(await textOf(id, 'merged')).toBe(
    '\ufeffemail,harbour_line,harbour_outcome,harbour_reason,harbour_import,harbour_hash\r\n',
  )
})

test('while an import runs, gives what is known, and the rest as pending', async () => {
  const id = await openText(parts.deps, csv('email', 'r1@a.example', 'bad', 'r3@a.example', 'worse', 'r5@a.example'))
  const first = await runUntil(parts.deps, id, 'apply')
  expect(await rowsOf(id, 'review')).toEqual([])
  expect((await rowsOf(id, 'pending')).map(([, line, outcome]) => [line, outcome])).toEqual(
    ['2', '3', '4', '5', '6'].map((line) => [line, 'pending']),
  )
  await runStepJob(first, parts.deps)
  expect((await rowsOf(id, 'review')).map(([cell]) => cell)).toEqual(['bad'])
  expect((await rowsOf(id, 'created')).map(([cell]) => cell)).toEqual(['r1@a.example'])
  expect((await rowsOf(id, 'pending')).map(([cell]) => cell)).toEqual(['r3@a.example', 'worse', 'r5@a.example'])
})

test('damaged records come as they were read, and one too large by its beginning', async () => {
  const huge = `"${'x'.repeat(recordBytesMax)}"`
  const text = csv('email,notes', 'x@a.example,caf\ufffd', `${huge},y`, 'z@a.example,"never closed')
  const { id } = await importText(parts.deps, text)
  const rows = await rowsOf(id, 'review')
  expect(rows.map((row) => row.slice(-3).map((cell) => cell.slice(0, 40)))).toEqual([
    ['2', 'review', 'Some bytes are not characters of the fil'],
    ['3', 'review', 'This record is larger than 4 MB, or has '],
    ['4', 'review', 'A quote opens in this record and is neve'],
  ])
  expect(rows[0]?.slice(0, 2)).toEqual(['x@a.example', 'caf\ufffd'])
  expect(rows[1]?.[0]?.length).toBeLessThan(70_000)
  expect(rows[2]?.slice(0, 2)).toEqual(['z@a.example', 'never closed\n'])
})

test('records of another width keep every cell, and every column keeps to its header', async () => {
  const text = csv('email,name,city', 'short', 'long1,b,c,over,flow')
  const id = await openText(parts.deps, text, 'repair', {}, { shortRows: 'review' })
  await runImport(id, parts.deps, asSystem)
  expect(await rowsOf(id, 'review')).toEqual([
    ['short', '', '', '2', 'review', toEnglish(explainReason({ code: 'file.too-few-cells', cells: 1, expected: 3 }))],
    [
      'long1',
      'b',
      'c',
      '3',
      'review',
      toEnglish(explainReason({ code: 'file.too-many-cells', cells: 5, expected: 3 })),
      'over',
      'flow',
    ],
  ])
})

test('a cell that a spreadsheet would run is made safe, a header too', async () => {
  const { id } = await importText(
    parts.deps,
    csv(
      'email,phone,"=cmd|x"',
      'bad,+852 9044 1287,"=HYPERLINK(""http://evil.example"")"',
      '@bad,+852-9044-1287,-12.5',
    ),
  )
  expect(await textOf(id, 'review')).toMatch(/^\ufeffemail,phone,'=cmd\|x,/)
  expect((await rowsOf(id, 'review')).map((row) => row.slice(0, 3))).toEqual([
    ['bad', '+852 9044 1287', `'=HYPERLINK("http://evil.example")`],
    [`'@bad`, `'+852-9044-1287`, '-12.5'],
  ])
})

test.each([
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['gzip', (text: string) => gzipSync(text)],
  ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
])('is the same of %s when the import is old and swept', async (_, encode) => {
  // Long enough to arrive in several pieces, whose borders are not those of chunks.
  const lines = Array.from(
    { length: 31 },
    (_, i) => `${i % 3 === 0 ? `n${i}` : `s${i}@a.example`},${'陳大文'.repeat(999)}`,
  )
  const id = await importBytes(encode(csv('email,notes', ...lines)))
  const before = await textOf(id, 'review')
  expect(before.split('\r\n')).toHaveLength(13)
  await invoke(sweep, { keepDays: 0 }, parts.deps, asSystem)
  const staged = parts.deps.db.selectFrom('staged_records').select('cells').distinct().where('import_id', '=', id)
  expect(await staged.execute()).toEqual([{ cells: [] }])
  expect(await textOf(id, 'review')).toBe(before)
})

test('a file that could not be read has no records to give', async () => {
  const { id } = await importText(parts.deps, '')
  await expect(ask(id, 'review')).rejects.toMatchObject({ code: 'state.conflict' })
})

test('at a preview nothing is written yet, so that there is nothing to download', async () => {
  const bytes = bytesOf(csv('email', 'waits@a.example'))
  const file = { fileName: 'people.csv', via: 'browser', preview: true, bytes }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  await expect(ask(importId, 'created')).rejects.toMatchObject({
    code: 'state.conflict',
    message: expect.stringContaining('waits at its preview'),
  })
})

test('finds nothing under an unknown id, and names what can not be asked', async () => {
  await expect(ask(randomUUID(), 'review')).rejects.toMatchObject({ code: 'not-found' })
  await expect(invoke(exportOutcome, { id: '1', outcome: 'lost' }, parts.deps, as('viewer'))).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { id: expect.any(String), outcome: expect.any(String) },
  })
})

test('sends a stranger to the sign-in', async () => {
  const refused = invoke(exportOutcome, { id: randomUUID(), outcome: 'review' }, parts.deps, asStranger)
  await expect(refused).rejects.toMatchObject({ code: 'session.required' })
})
