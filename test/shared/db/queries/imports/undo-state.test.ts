import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  clearImport,
  countStaying,
  isBeingFixed,
  listChunksToUndo,
  listFixImports,
  listKept,
  listMovingImports,
  noteUndo,
} from '../../../../../shared/db/queries/imports/undo-state.ts'
import { importStates } from '../../../../../shared/importing/import-state.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const working = ['planning', 'cleaning', 'resolving', 'applying', 'finishing']

test.each(importStates)('an import of fixed rows that is %s', async (state) => {
  const parent = await addImport(db(), { state: 'finished' })
  const id = await addImport(db(), { state, parent_id: parent })
  await addImport(db(), { state })
  const isUndone = state === 'undoing' || state === 'undone'
  expect(await listFixImports(db(), parent)).toEqual(isUndone ? [] : [id])
  expect(await isBeingFixed(db(), parent)).toBe(working.includes(state))
  const moves = working.includes(state) || state === 'undoing'
  expect(await listMovingImports(db(), parent)).toEqual(moves ? [id] : [])
  expect(await listMovingImports(db(), id)).toEqual(moves ? [id] : [])
})

test('the chunks to undo are those that were applied and are not undone', async () => {
  const [one, other] = [await addImport(db()), await addImport(db())]
  for (const chunk of [3, 2, 1]) await addChunk(db(), one, chunk)
  await addChunk(db(), one, 0, { applied_sequence: null })
  await addChunk(db(), other, 3)
  const step = { import_id: one, state: 'done' as const }
  await db()
    .insertInto('import_steps')
    .values([
      { ...step, step: 'undo', chunk: 2 },
      { ...step, step: 'undo', chunk: 1, state: 'ready' },
      { ...step, step: 'apply', chunk: 3 },
      { ...step, step: 'undo', chunk: 3, import_id: other },
    ])
    .execute()
  expect(await listChunksToUndo(db(), one)).toEqual([1, 3])
})

test('an undo is noted with who wants it, and what was not done is owed no more', async () => {
  const [one, other] = [await addImport(db()), await addImport(db())]
  const ann = await addPerson(db())
  for (const import_id of [one, other])
    await db()
      .insertInto('import_steps')
      .values([
        { import_id, step: 'apply', chunk: 0, state: 'done' },
        { import_id, step: 'apply', chunk: 1 },
      ])
      .execute()
  await noteUndo(db(), one, ann)
  const undone = db().selectFrom('imports').select(['id', 'undone_by']).where('undone_at', 'is not', null)
  expect(await undone.execute()).toEqual([{ id: one, undone_by: ann }])
  expect(await db().selectFrom('import_steps').select('import_id').execute()).toHaveLength(3)
})

test('what an undo has kept: customers that were edited, and keys that others have', async () => {
  const [one, other] = [await addImport(db()), await addImport(db())]
  const ann = await addCustomer(db(), { display_name: 'Ann Lee' })
  const firm = await addCustomer(db(), { company_primary: 'Lee Ltd', email: 'x@a.example' })
  const mail = await addCustomer(db(), { email: 'z@a.example' })
  await addRecord(db(), one, 2, { customer_id: ann, kept: 'edited' })
  await addRecord(db(), one, 3, { customer_id: firm })
  await addRecord(db(), other, 2, { customer_id: mail, kept: 'edited' })
  const conflict = { field: 'email', wanted: 'ann@a.example' } as const
  await db()
    .insertInto('undo_conflicts')
    .values([
      { ...conflict, import_id: one, customer_id: firm },
      { ...conflict, import_id: other, customer_id: ann },
    ])
    .execute()
  expect(await listKept(db(), one, 10)).toEqual([
    { customerId: ann, name: 'Ann Lee', why: 'edited', field: null, wanted: null },
    { customerId: firm, name: 'Lee Ltd', why: 'key', field: 'email', wanted: 'ann@a.example' },
  ])
  expect(await listKept(db(), one, 1)).toHaveLength(1)
  expect(await listKept(db(), other, 10)).toMatchObject([{ name: 'Ann Lee' }, { name: 'z@a.example' }])
})

describe('a customer of an import that was undone stays', () => {
  test.each<[string, object, object, object, number]>([
    ['with an import that stands', {}, {}, {}, 1],
    ['not with one that was undone', { state: 'undone' }, {}, {}, 0],
    ['not with one that is being undone', { state: 'undoing' }, {}, {}, 0],
    ['not with a record that was undone', {}, { undone_at: new Date() }, {}, 0],
    ['not with one about somebody else', {}, { customer_id: randomUUID() }, {}, 0],
    ['and is counted only while it is there', {}, {}, { deleted_at: new Date() }, 0],
  ])('%s', async (_, values, record, customer, count) => {
    const [undone, standing] = [await addImport(db(), { state: 'undone' }), await addImport(db(), values)]
    for (const id of [undone, standing]) await addChunk(db(), id)
    const ann = await addCustomer(db(), { display_name: 'Ann Lee', ...customer })
    await addRecord(db(), undone, 2, { customer_id: ann, undone_at: new Date() })
    await addRecord(db(), undone, 3, { customer_id: ann, undone_at: new Date(), outcome: 'merged', leader_line: 2 })
    await addRecord(db(), standing, 2, { customer_id: ann, ...record })
    expect(await countStaying(db(), undone)).toBe(count)
  })

  test('and is not counted for one whose records stand', async () => {
    const [one, other, third] = [await addImport(db()), await addImport(db()), await addImport(db())]
    for (const id of [one, other, third]) await addChunk(db(), id)
    const ann = await addCustomer(db(), { display_name: 'Ann Lee' })
    await addRecord(db(), one, 2, { customer_id: ann })
    await addRecord(db(), other, 2, { customer_id: ann, undone_at: new Date() })
    await addRecord(db(), third, 2, { customer_id: ann })
    expect([await countStaying(db(), one), await countStaying(db(), other)]).toEqual([0, 1])
  })
})

describe('an import that is done again is as new', () => {
  const isPreview = async (id: string) =>
    (await db().selectFrom('imports').select('preview').where('id', '=', id).executeTakeFirstOrThrow()).preview

  test('without its records, chunks and steps, and those of others stay', async () => {
    const [one, other] = [await addImport(db(), { undone_at: new Date(), swept_at: new Date() }), await addImport(db())]
    for (const id of [one, other]) {
      await addChunk(db(), id)
      await addRecord(db(), id, 2)
      await db().insertInto('import_steps').values({ import_id: id, step: 'apply' }).execute()
    }
    await clearImport(db(), one)
    for (const table of ['import_chunks', 'import_records', 'staged_records', 'import_steps'] as const)
      expect(await db().selectFrom(table).select('import_id').execute()).toEqual([{ import_id: other }])
    const row = await db().selectFrom('imports').selectAll().where('id', '=', one).executeTakeFirst()
    expect(row).toMatchObject({ undone_at: null, undone_by: null, swept_at: null, previewed_outcomes: null })
  })

  test.each([
    [0, true],
    [1, false],
    [2, false],
  ])('and of one of which %i chunks were written, stops at its preview: %j', async (chunks, stops) => {
    const id = await addImport(db(), { preview: true })
    for (let chunk = 0; chunk < chunks; chunk += 1) await addChunk(db(), id, chunk)
    await addChunk(db(), id, 9, { applied_sequence: null })
    await clearImport(db(), id)
    expect(await isPreview(id)).toBe(stops)
  })
})
