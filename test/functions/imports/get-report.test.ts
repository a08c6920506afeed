import { createHash } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { getReport } from '../../../functions/imports/get-report.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase, importText, openText } from '../import-text.ts'

const parts: TestParts = await openTestParts()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const file = csv(
  'name;email;Pet',
  'Ann Lee;ann@a.example;cat',
  'Bob Ray;n/a at all;dog',
  ';;',
  'Ann Lee;ann@a.example;cat',
)
const reportOf = (id: string) => invoke(getReport, { id }, parts.deps, as('viewer'))

test('tells the file, how it was read, what was chosen, the outcomes with their sum, and what the work took', async () => {
  const { id } = await importText(parts.deps, file, 'strict')
  const report = await reportOf(id)
  expect(report).toMatchObject({
    fileName: 'people.csv',
    state: 'finished',
    via: 'command-line',
    source: { bytes: Buffer.byteLength(file), sha256: createHash('sha256').update(file).digest('hex') },
    read: { format: 'csv', encoding: 'utf-8', delimiter: ';', headerLine: 1, columns: 3, choices: {} },
    policy: 'strict',
    settings: { mode: 'both' },
    records: 4,
    sum: 4,
    outcomes: { created: 1, merged: 1, review: 1, blank: 1, pending: 0 },
    review: { open: 1, fixed: 0, ignored: 0 },
    undo: null,
  })
  expect(report.mapping?.map(({ field }) => field)).toEqual(['display_name', 'email', null])
  expect(report.steps.map(({ step, chunks }) => [step, chunks])).toEqual([
    ['plan', 1],
    ['clean', 1],
    ['resolve', 1],
    ['apply', 1],
    ['finish', 1],
  ])
  for (const { startedAt, finishedAt, seconds } of report.steps) {
    expect(finishedAt?.getTime()).toBeGreaterThanOrEqual(startedAt?.getTime() ?? Number.POSITIVE_INFINITY)
    expect(seconds).toBeGreaterThanOrEqual(0)
  }
  expect(report.ledger.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('holds no record of the file', async () => {
  const { id } = await importText(parts.deps, file)
  expect(JSON.stringify(await reportOf(id))).not.toContain('ann@a.example')
})

test('the hash of the ledger changes with an outcome or a customer of any record', async () => {
  const { db } = parts.deps
  const { id } = await importText(parts.deps, file)
  const before = (await reportOf(id)).ledger.sha256
  await db.updateTable('import_chunks').set({ checksum: 'another' }).where('import_id', '=', id).execute()
  expect((await reportOf(id)).ledger.sha256).not.toBe(before)
})

test('before anything is decided it is pending, and has no hash', async () => {
  const id = await openText(parts.deps, file)
  expect(await reportOf(id)).toMatchObject({ state: 'planning', read: null, records: null, ledger: { sha256: null } })
})

test('says who took it back', async () => {
  const { id } = await importText(parts.deps, file)
  await invoke(undoImport, { id }, parts.deps, asSystem)
  await runImport(id, parts.deps, asSystem)
  const { state, undo, outcomes } = await reportOf(id)
  expect({ state, undo, outcomes }).toMatchObject({
    state: 'undone',
    undo: { by: null, kept: [] },
    outcomes: { created: 1 },
  })
})

test('tells what was chosen for the reading, and what a preview has shown', async () => {
  const choices = { delimiter: ';' } as const
  const input = { fileName: 'people.csv', via: 'browser', preview: true, choices, bytes: bytesOf(file) }
  const { importId } = await invoke(startImport, input, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  expect(await reportOf(importId)).toMatchObject({ state: 'ready', read: { choices }, preview: expect.any(Object) })
  expect((await reportOf((await importText(parts.deps, file)).id)).preview).toBeNull()
})

test('of customers that an undo has left, names fifty', async () => {
  const lines = Array.from({ length: 51 }, (_, n) => `k${n}@a.example`)
  const { id } = await importText(parts.deps, csv('email', ...lines))
  await parts.deps.db.updateTable('import_records').set({ kept: 'edited' }).where('import_id', '=', id).execute()
  await parts.deps.db.updateTable('imports').set({ undone_at: new Date() }).where('id', '=', id).execute()
  expect((await reportOf(id)).undo?.kept).toHaveLength(50)
})

test('there is none of an import that is not there', async () => {
  await expect(reportOf('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'not-found' })
})
