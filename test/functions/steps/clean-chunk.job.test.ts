import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { pauseImport } from '../../../functions/imports/pause-import.ts'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { cleanChunk } from '../../../functions/steps/clean-chunk.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { countOutcomesOf } from '../../../shared/db/queries/imports/outcome-counts.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText, runUntil } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

const clean = (importId: string, chunk: number, deps = parts.deps) =>
  invoke(cleanChunk, { importId, chunk }, deps, asSystem)
const stagedOf = (importId: string) =>
  parts.deps.db.selectFrom('staged_records').selectAll().where('import_id', '=', importId).orderBy('line').execute()

async function planned(...lines: string[]) {
  const importId = await openText(parts.deps, csv(...lines))
  await runUntil(parts.deps, importId, 'clean')
  return importId
}

test('stages the records of its chunk, with their lines and raw cells', async () => {
  const importId = await planned('email,name', ' A@A.example ,Ada', 'nope,Bob', ',', 'c@a.example,Cy')
  expect(await clean(importId, 0)).toEqual({ next: [] })
  expect(await stagedOf(importId)).toMatchObject([
    { line: 2, chunk: 0, cells: [' A@A.example ', 'Ada'], verdict: null, key_email: 'a@a.example', name: 'Ada' },
    { line: 3, chunk: 0, cells: ['nope', 'Bob'], verdict: 'review', reasons: [{ column: 'email', value: 'nope' }] },
  ])
  expect((await getImport(parts.deps.db, importId)).state).toBe('cleaning')
  expect(await clean(importId, 1)).toEqual({ next: [{ importId, step: 'resolve', chunk: 0 }] })
  expect(await stagedOf(importId)).toMatchObject([
    {},
    {},
    { line: 4, chunk: 1, verdict: 'blank' },
    { line: 5, chunk: 1 },
  ])
  expect((await getImport(parts.deps.db, importId)).state).toBe('resolving')
})

test('called again, and ten times at once, it stages once', async () => {
  const importId = await planned('email', 'a@a.example', 'b@a.example')
  await Promise.all(Array.from({ length: 10 }, () => clean(importId, 0)))
  await clean(importId, 0)
  expect(await stagedOf(importId)).toHaveLength(2)
})

test('the last two of an import, at once, open the next step once', async () => {
  const importId = await planned('email', 'a@a.example', 'b@a.example', 'c@a.example', 'd@a.example')
  const outcomes = await Promise.all([clean(importId, 0), clean(importId, 1)])
  expect(outcomes.flatMap(({ next }) => next)).toEqual([{ importId, step: 'resolve', chunk: 0 }])
})

test('keeps what no database takes as it stands: NUL, odd marks, backslashes', async () => {
  const importId = await planned('email,notes,x', 'a@a.example,"tab\there, \\N and \\u0000 \0 end","a\\\nb"')
  await clean(importId, 0)
  expect((await stagedOf(importId))[0]?.cells).toEqual([
    'a@a.example',
    'tab\there, \\N and \\u0000 \ufffd end',
    'a\\\nb',
  ])
})

test('an outage of the store gives the step back, and counts as nobody’s failure', async () => {
  const importId = await planned('email', 'a@a.example')
  const files = openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' })
  await expect(clean(importId, 0, { ...parts.deps, files })).rejects.toMatchObject({ code: 'part.unavailable' })
  const step = parts.deps.db
    .selectFrom('import_steps')
    .selectAll()
    .where('import_id', '=', importId)
    .where('step', '=', 'clean')
  expect(await step.executeTakeFirstOrThrow()).toMatchObject({ state: 'ready', failures: 0, attempt: 1, claim: null })
  expect(await clean(importId, 0)).toMatchObject({ next: [{ step: 'resolve' }] })
})

test.each([
  ['was replaced', 'state.conflict'],
  ['is gone', 'not-found'],
])('a source that %s fails the import, since it would be another file', async (what, code) => {
  const importId = await planned('email', 'a@a.example')
  const { source_key } = await getImport(parts.deps.db, importId)
  await parts.deps.files.delete(source_key)
  if (what === 'was replaced') {
    const other = (async function* () {
      yield Buffer.from('email\nz@a.example\n')
    })()
    await parts.deps.files.put(source_key, other)
  }
  await clean(importId, 0)
  expect(await getImport(parts.deps.db, importId)).toMatchObject({ state: 'failed', error_code: code })
  expect(await stagedOf(importId)).toEqual([])
})

test('names the fields that can not be used', async () => {
  await expect(clean('x', -1)).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { importId: expect.any(String), chunk: expect.any(String) },
  })
})

test('a record of several megabytes needs review with its beginning, and its neighbours come in', async () => {
  const importId = await planned(
    'email,name',
    'a@a.example,Ada',
    `b@a.example,"${'long\n'.repeat(1_000_000)}"`,
    'c@a.example,Cy',
  )
  for (let chunk = 0; chunk < 3; chunk += 1) await clean(importId, chunk)
  const staged = await stagedOf(importId)
  expect(staged).toMatchObject([
    { line: 2, verdict: null },
    { line: 3, verdict: 'review', reasons: [{ code: 'file.record-too-large' }] },
    { line: 1_000_004, verdict: null, key_email: 'c@a.example' },
  ])
  expect(staged[1]?.cells[0]?.length).toBe(64 * 1024)
})

test.each(['layout', 'mapping'] as const)(
  'an import that has chunks and no %s is a bug, which is told',
  async (column) => {
    const importId = await planned('email', 'a@a.example')
    await parts.deps.db
      .updateTable('imports')
      .set({ [column]: null })
      .where('id', '=', importId)
      .execute()
    await expect(clean(importId, 0)).rejects.toThrow(`Import ${importId} has chunks and no plan`)
  },
)

test('a record of more than 2,000 cells needs review with its beginning, and one of 2,000 is read', async () => {
  const cells = (count: number) => ['first', 'second', ...Array.from({ length: count - 2 }, () => 'x')].join(',')
  const people = Array.from({ length: 50 }, (_, n) => `p${n}@a.example,Ann`)
  const importId = await planned('email,name', ...people, cells(2_000), cells(2_001))
  await clean(importId, 25)
  const [read, refused] = await stagedOf(importId)
  expect(read?.cells).toHaveLength(2_000)
  expect(refused).toMatchObject({ verdict: 'review', reasons: [{ code: 'file.record-too-large' }] })
  expect(refused?.cells[0]?.slice(0, 13)).toBe('first,second,')
})

const crowd = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@a.example,Ann ${n}`)

/** A file so large that its parts are cleaned on all cores, planned. */
async function plannedLarge() {
  const { config } = parts.deps
  const deps = { ...parts.deps, config: { ...config, imports: { ...config.imports, chunkRecords: 2_000 } } }
  const importId = await openText(deps, csv('email,name', ...crowd(5_000)))
  await runUntil(deps, importId, 'clean')
  return importId
}

test('the parts of a large file are cleaned beside each other', async () => {
  const importId = await plannedLarge()
  await Promise.all([clean(importId, 0), clean(importId, 1), clean(importId, 2)])
  const staged = await stagedOf(importId)
  expect(staged.map(({ line, key_email }) => [line, key_email])).toEqual(
    Array.from({ length: 5_000 }, (_, n) => [n + 2, `p${n}@a.example`]),
  )
  expect((await getImport(parts.deps.db, importId)).state).toBe('resolving')
})

test('what goes wrong in a thread is a failure of its step, which is done again', async () => {
  const importId = await plannedLarge()
  const { mapping } = await getImport(parts.deps.db, importId)
  const mapTo = (columns: unknown) =>
    parts.deps.db
      .updateTable('imports')
      .set({ mapping: JSON.stringify(columns) })
      .where('id', '=', importId)
      .execute()
  await mapTo([null])
  // One of the two is cleaned here, the other in a thread.
  const both = await Promise.allSettled([clean(importId, 0), clean(importId, 1)])
  expect(both).toMatchObject(Array(2).fill({ status: 'rejected', reason: { name: 'TypeError' } }))
  const steps = parts.deps.db.selectFrom('import_steps').selectAll().where('import_id', '=', importId)
  expect(await steps.where('step', '=', 'clean').where('chunk', '<', 2).execute()).toMatchObject(
    Array(2).fill({ state: 'ready', failures: 1, claim: null }),
  )
  await mapTo(mapping)
  await Promise.all([clean(importId, 0), clean(importId, 1)])
  expect(await stagedOf(importId)).toHaveLength(4_000)
})

test.each([
  ['cancelled', cancelImport, 0],
  ['paused', pauseImport, 4_000],
] as const)(
  '%s while two chunks are cleaned, and resumed, it ends as if it had never been stopped',
  async (_, stop, kept) => {
    const importId = await plannedLarge()
    // What is asked of the database meanwhile is answered long before so many records are clean.
    await Promise.all([
      clean(importId, 0),
      clean(importId, 1),
      untilClaimed(importId).then(() => askTo(stop, importId)),
    ])
    expect(await stagedOf(importId)).toHaveLength(kept)
    await runImport(importId, parts.deps, asSystem)
    expect(await stagedOf(importId)).toHaveLength(kept)
    await askTo(resumeImport, importId)
    await runImport(importId, parts.deps, asSystem)
    expect((await getImport(parts.deps.db, importId)).state).toBe('finished')
    expect(await countOutcomesOf(parts.deps.db, importId)).toMatchObject({ pending: 0, created: 5_000 })
  },
)

const askTo = (what: typeof cancelImport | typeof pauseImport | typeof resumeImport, id: string) =>
  invoke(what, { id }, parts.deps, asSystem)

const untilClaimed = (importId: string) =>
  vi.waitFor(async () => {
    const steps = parts.deps.db.selectFrom('import_steps').selectAll().where('import_id', '=', importId)
    expect(await steps.where('state', '=', 'running').execute()).toHaveLength(2)
  })
