import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startImport } from '../../../functions/imports/start-import.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { bytesOf, csv, emptyDatabase, importText } from '../../functions/import-text.ts'
import { reviewFile, reviewRowOf } from '../../functions/review/review-file.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { commandEnvOf, harbour } from './harbour.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const command = (...args: string[]) => harbour(args, commandEnvOf(parts))
const emails = async () =>
  (await parts.deps.db.selectFrom('customers').select('email').orderBy('email').execute()).map(({ email }) => email)

test('undo takes an import and its fixed rows out of the customers, redo does it again', async () => {
  await emptyDatabase(parts.deps.db)
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  await invoke(fixReviewRow, { id: row.id, cells: ['ann@gmail.com', 'Ann Lee', '39'] }, parts.deps, asSystem)
  expect(await emails()).toEqual(['ann@gmail.com', 'cy@beta-works.com'])

  const undone = await command('undo', id)
  expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining('Undone')])
  expect(await emails()).toEqual([])

  const redone = await command('redo', id)
  expect([redone.code, redone.stdout]).toEqual([0, expect.stringContaining('1 created')])
  expect(await emails()).toEqual(['cy@beta-works.com'])
}, 60_000)

test('undo says how many customers stay because other imports brought them too, and where they are', async () => {
  await emptyDatabase(parts.deps.db)
  const rows = csv('name,email', 'Ann Lee,ann@alpha-works.com', 'Bob Chan,bob@alpha-works.com')
  const [first, second] = [await importText(parts.deps, rows), await importText(parts.deps, rows)]
  const { stdout } = await command('undo', first.id)
  expect(stdout).toContain('2 customers stay, because other imports brought them too.')
  expect(stdout).toContain(`/customers?importId=${first.id}`)
  expect(await emails()).toHaveLength(2)
  expect((await command('undo', second.id)).stdout).not.toContain('stay')
  expect(await emails()).toEqual([])
}, 60_000)

test('apply writes what a preview has shown', async () => {
  await emptyDatabase(parts.deps.db)
  const file = { fileName: 'p.csv', via: 'command-line', preview: true, bytes: bytesOf(csv('email', 'a@a.example')) }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  expect(await emails()).toEqual([])
  const applied = await command('apply', importId)
  expect([applied.code, applied.stdout]).toEqual([0, expect.stringContaining('1 created')])
  expect(await emails()).toEqual(['a@a.example'])
}, 60_000)

test('what can not be is refused in a sentence', async () => {
  const unknown = await command('undo', randomUUID())
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('There is no such import.')])
  expect((await command('undo')).code).toBe(2)
  const noId = await command('verify', 'x')
  expect([noId.code, noId.stderr]).toEqual([2, expect.stringContaining('"x" is no id of an import')])
}, 60_000)
