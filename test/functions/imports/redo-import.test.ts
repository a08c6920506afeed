import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { applyImport } from '../../../functions/imports/apply-import.ts'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase, importText } from '../import-text.ts'
import { outcomesOf, reviewFile, reviewRowOf } from '../review/review-file.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const undo = async (id: string) => {
  await invoke(undoImport, { id }, parts.deps, asSystem)
  const undoing = await db.selectFrom('imports').select('id').where('state', '=', 'undoing').execute()
  for (const one of undoing) await runImport(one.id, parts.deps, asSystem)
}
const redo = async (id: string) => {
  await invoke(redoImport, { id }, parts.deps, asSystem)
  await runImport(id, parts.deps, asSystem)
}
const people = async () =>
  (await db.selectFrom('customers').select(['email', 'city']).orderBy('email').execute()).map(({ email, city }) => [
    email,
    city,
  ])

const header = 'name,email,city'

const standingHistory = () =>
  db
    .selectFrom('field_history')
    .select(['field', 'old', 'new', 'cause_import_id', 'cause_line'])
    .where('withdrawn_at', 'is', null)
    .orderBy('sequence')
    .execute()

test('an undo of an undo is a re-apply: customers, history and ledger are as after the import, however often', async () => {
  await importText(parts.deps, csv(header, 'Ann Lee,ann@alpha-works.com,Paris'))
  const rows = ['Ann Lee,ann@alpha-works.com,Oslo', 'Cy Wu,cy@alpha-works.com,Kiel', 'Di Ho,bad,Bonn']
  const { id } = await importText(parts.deps, csv(header, ...rows))
  const readAll = async () => [await people(), await standingHistory(), await outcomesOf(parts.deps, id)]
  const after = await readAll()
  for (let turn = 0; turn < 2; turn += 1) {
    await undo(id)
    expect(await people()).toEqual([['ann@alpha-works.com', 'Paris']])
    await redo(id)
    expect(await readAll()).toEqual(after)
  }
})

test('one that had been previewed and applied is written to its end; one that never was stops at its preview', async () => {
  const preview = async (email: string) => {
    const bytes = bytesOf(csv(header, `Ann Lee,${email},Oslo`))
    const file = { fileName: 'people.csv', via: 'browser', preview: true, bytes }
    const { importId } = await invoke(startImport, file, parts.deps, asSystem)
    await runImport(importId, parts.deps, asSystem)
    return importId
  }
  const stateOf = async (id: string) => {
    const { state, previewed_outcomes } = await getImport(db, id)
    return [state, previewed_outcomes]
  }
  const applied = await preview('ann@alpha-works.com')
  await invoke(applyImport, { id: applied }, parts.deps, asSystem)
  await runImport(applied, parts.deps, asSystem)
  await undo(applied)
  await redo(applied)
  expect(await stateOf(applied)).toEqual(['finished', null])
  expect(await people()).toEqual([['ann@alpha-works.com', 'Oslo']])

  const looked = await preview('cy@alpha-works.com')
  await invoke(cancelImport, { id: looked }, parts.deps, asSystem)
  await undo(looked)
  await redo(looked)
  expect(await stateOf(looked)).toEqual(['ready', { created: 1 }])
  expect(await people()).toHaveLength(1)
})

test('it is decided against the customers as they are now', async () => {
  const { id } = await importText(parts.deps, csv(header, 'Ann Lee,ann@alpha-works.com,Oslo'))
  await undo(id)
  await importText(parts.deps, csv(header, 'Ann Lee,ann@alpha-works.com,Paris'))
  await redo(id)
  expect(await outcomesOf(parts.deps, id)).toEqual({ updated: 1 })
  expect(await people()).toEqual([['ann@alpha-works.com', 'Oslo']])
})

test('a row that was fixed, and undone with its import, waits again', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  await invoke(fixReviewRow, { id: row.id, cells: ['ann@gmail.com', 'Ann Lee', '39'] }, parts.deps, asSystem)
  await undo(id)
  await redo(id)
  expect(await outcomesOf(parts.deps, id)).toEqual({ created: 1, review: 3 })
})

test('only what was undone is done again; twice at once is once', async () => {
  const { id } = await importText(parts.deps, csv(header, 'Ann Lee,ann@alpha-works.com,Oslo'))
  await expect(redo(id)).rejects.toMatchObject({ code: 'state.conflict' })
  await undo(id)
  const tries = await Promise.allSettled([1, 2].map(() => invoke(redoImport, { id }, parts.deps, asSystem)))
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await runImport(id, parts.deps, asSystem)
  expect(await people()).toEqual([['ann@alpha-works.com', 'Oslo']])
})

test('needs an editor, and an import', async () => {
  await expect(invoke(redoImport, { id: randomUUID() }, parts.deps, as('viewer'))).rejects.toMatchObject({
    code: 'access.denied',
  })
  await expect(invoke(redoImport, { id: randomUUID() }, parts.deps, asSystem)).rejects.toMatchObject({
    code: 'not-found',
  })
})
