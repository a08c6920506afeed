import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { undoChunk } from '../../../functions/steps/undo-chunk.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, stealEveryClaim } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '1' })
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const undoOne = (importId: string, chunk: number) => invoke(undoChunk, { importId, chunk }, parts.deps, asSystem)
const emails = async () =>
  (await db.selectFrom('customers').select('email').orderBy('email').execute()).map(({ email }) => email)
const stateOf = async (id: string) =>
  (await db.selectFrom('imports').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

async function undoing(): Promise<string> {
  const { id } = await importText(parts.deps, csv('email', 'a@a.example', 'b@a.example', 'c@a.example'))
  await invoke(undoImport, { id }, parts.deps, asSystem)
  return id
}

test('takes out what its chunk has made, and nothing of the others; the last one ends the undo', async () => {
  const id = await undoing()
  await undoOne(id, 1)
  expect(await emails()).toEqual(['a@a.example', 'c@a.example'])
  expect(await stateOf(id)).toBe('undoing')
  await undoOne(id, 2)
  await undoOne(id, 0)
  expect(await emails()).toEqual([])
  expect(await stateOf(id)).toBe('undone')
})

test('called again, and five times at once, it is done once', async () => {
  const id = await undoing()
  await Promise.all(Array.from({ length: 5 }, () => undoOne(id, 0)))
  await undoOne(id, 0)
  expect(await emails()).toEqual(['b@a.example', 'c@a.example'])
})

test('a worker that was taken for dead leaves no trace', async () => {
  const id = await undoing()
  const giveBack = await stealEveryClaim(db)
  await undoOne(id, 0)
  expect(await emails()).toEqual(['a@a.example', 'b@a.example', 'c@a.example'])
  await giveBack()
  await undoOne(id, 0)
  expect(await emails()).toEqual(['b@a.example', 'c@a.example'])
})

test('what is no chunk of an undo is nothing to do', async () => {
  const id = await undoing()
  await undoOne(id, 99)
  await undoOne(randomUUID(), 0)
  expect(await emails()).toHaveLength(3)
})
