import { afterAll, beforeEach, expect, test } from 'vitest'
import { beginUndo } from '../../../shared/ledger/begin-undo.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addChunk, addImport, addPerson } from '../db/ledger-rows.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(db)
  parts.sent.length = 0
})

const finished = { state: 'finished', records: 3 } as const
const stateOf = async (id: string) =>
  (await db.selectFrom('imports').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const owed = async () =>
  (await db.selectFrom('import_steps').selectAll().orderBy('chunk').execute()).map(
    ({ import_id, step, chunk }) => `${import_id} ${step} ${chunk}`,
  )

test.each([1, 2])('of %i chunks that were written each is owed, and asked for', async (chunks) => {
  const id = await addImport(db, finished)
  for (let chunk = 0; chunk < chunks; chunk += 1) await addChunk(db, id, chunk)
  await addChunk(db, id, 9, { applied_sequence: null })
  const ann = await addPerson(db)
  await beginUndo(parts.deps, id, ann)
  expect(await stateOf(id)).toBe('undoing')
  expect(await owed()).toEqual([0, 1].slice(0, chunks).map((chunk) => `${id} undo ${chunk}`))
  expect(parts.sent).toHaveLength(chunks)
  const row = db.selectFrom('imports').select(['undone_by', 'undone_at']).where('id', '=', id)
  expect(await row.executeTakeFirst()).toEqual({ undone_by: ann, undone_at: expect.any(Date) })
})

test('where nothing was written, it is undone at once', async () => {
  const id = await addImport(db, finished)
  await addChunk(db, id, 0, { applied_sequence: null })
  await beginUndo(parts.deps, id, null)
  expect([await stateOf(id), await owed(), parts.sent]).toEqual(['undone', [], []])
})

test('what was fixed of it is undone with it', async () => {
  const id = await addImport(db, finished)
  const fixes = [
    await addImport(db, { ...finished, parent_id: id }),
    await addImport(db, { ...finished, parent_id: id }),
  ]
  const other = await addImport(db, finished)
  for (const one of [id, ...fixes, other]) await addChunk(db, one)
  await beginUndo(parts.deps, id, null)
  expect((await owed()).sort()).toEqual([id, ...fixes].map((one) => `${one} undo 0`).sort())
  expect(await stateOf(other)).toBe('finished')
})

test('a second time it does nothing, though a row has been fixed since', async () => {
  const id = await addImport(db, { state: 'undone', records: 3 })
  const fix = await addImport(db, { ...finished, parent_id: id })
  await beginUndo(parts.deps, id, await addPerson(db))
  expect([await stateOf(id), await stateOf(fix)]).toEqual(['undone', 'finished'])
  const row = db.selectFrom('imports').select('undone_by').where('id', '=', id)
  expect(await row.executeTakeFirst()).toEqual({ undone_by: null })
})
