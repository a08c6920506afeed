import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseMapping } from '../../../functions/columns/choose-mapping.ts'
import { remapImport } from '../../../functions/columns/remap-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase } from '../import-text.ts'
import { importFile, runOn } from '../imports/file-of.ts'
import { addUser } from '../users/users.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const remap = (id: string, fields: unknown, more: object = {}, call = asSystem) =>
  invoke(remapImport, { id, fields, ...more }, deps, call)

async function remapAndRun(id: string, fields: unknown, more: object = {}) {
  const { importId } = await remap(id, fields, more)
  return runOn(deps, importId)
}

const text = csv('name,colour,size', 'Ann,red,"1,5"', 'Bob,blue,2', 'Cy,,3')
const customersNow = async () => {
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('display_name')
    .execute()
  return rows.map(({ id, display_name, notes, extra }) => ({ id, display_name, notes, extra }))
}

describe('what was kept beside customers comes into fields, without the file', () => {
  test('on the same customers, although their rows have no key', async () => {
    const first = await importFile(deps, 'people.csv', text)
    const before = await customersNow()
    expect(before.map(({ extra }) => extra)).toEqual([
      { colour: 'red', size: '1,5' },
      { colour: 'blue', size: '2' },
      { size: '3' },
    ])
    const second = await remapAndRun(first.id, ['display_name', 'notes', { label: 'Shoe size', kind: 'number' }])
    expect(second).toMatchObject({ state: 'finished', file_name: 'people.csv', parent_id: null, source_name: 'people' })
    const after = await customersNow()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after.map(({ notes, extra }) => [notes, extra])).toEqual([
      ['red', { 'Shoe size': 1.5 }],
      ['blue', { 'Shoe size': 2 }],
      [null, { 'Shoe size': 3 }],
    ])
  })

  test('and back, when that is undone', async () => {
    const first = await importFile(deps, 'people.csv', text)
    const before = await customersNow()
    const second = await remapAndRun(first.id, ['display_name', 'notes', { label: 'size', kind: 'number' }])
    expect((await customersNow())[0]?.extra).toEqual({ size: 1.5 })
    await invoke(undoImport, { id: second.id }, deps, asSystem)
    await runOn(deps, second.id)
    expect(await customersNow()).toEqual(before)
  })

  test('but for what somebody has written there since', async () => {
    const first = await importFile(deps, 'people.csv', text)
    await db
      .updateTable('customers')
      .set({ extra: JSON.stringify({ colour: 'rose', size: '1,5' }) })
      .where('display_name', '=', 'Ann')
      .execute()
    await remapAndRun(first.id, ['display_name', 'notes', null])
    expect((await customersNow())[0]).toMatchObject({ notes: 'red', extra: { colour: 'rose', size: '1,5' } })
  })

  test('after a look, if it is asked for', async () => {
    const first = await importFile(deps, 'people.csv', text)
    const before = await customersNow()
    expect(await remapAndRun(first.id, ['display_name', 'notes', null], { preview: true })).toMatchObject({
      state: 'ready',
    })
    expect(await customersNow()).toEqual(before)
  })

  test('and is how the source is mapped from then on', async () => {
    const first = await importFile(deps, 'people-1.csv', text)
    await remapAndRun(first.id, ['display_name', 'notes', null])
    await importFile(deps, 'people-2.csv', csv('name,colour,size', 'Di,green,4'))
    expect((await customersNow()).find(({ display_name }) => display_name === 'Di')?.notes).toBe('green')
  })
})

describe('the import that does it', () => {
  test('has all that was chosen for the first one, matches both ways, and is of who asks', async () => {
    await addUser(db, 'eve@harbour.test')
    const { id: userId } = await db.selectFrom('users').select('id').executeTakeFirstOrThrow()
    const eve = { actor: { kind: 'user', id: userId, email: '', name: 'Eve', role: 'editor' }, requestId: '' } as const
    const more = {
      choices: { delimiter: ';' },
      policy: 'strict',
      settings: { mode: 'create', defaults: { owner: 'Ann' } },
    }
    const first = await importFile(deps, 'people.csv', csv('name;size', 'Ann;1,5'), more)
    await db.updateTable('imports').set({ source_name: 'weekly/' }).where('id', '=', first.id).execute()
    const { importId } = await remap(first.id, ['display_name', 'notes'], {}, eve)
    const wanted = { policy: 'strict', choices: more.choices, source_name: 'weekly/', created_by: userId }
    expect(await getImport(db, importId)).toMatchObject({
      ...wanted,
      settings: { mode: 'both', defaults: { owner: 'Ann' } },
    })
    const other = await remap(first.id, ['display_name', 'notes'], { defaults: { owner: 'Bob' } })
    expect(await getImport(db, other.importId)).toMatchObject({
      settings: { defaults: { owner: 'Bob' } },
      created_by: null,
    })
  })

  test.each<[string, unknown, unknown, string | undefined]>([
    ['that was kept under its own name comes into a field', null, 'notes', 'colour'],
    ['that was kept under its own name becomes a custom field', null, { label: 'Shade', kind: 'text' }, 'colour'],
    ['that was kept under its own name stays so', null, null, undefined],
    ['that had a field gets another one', 'notes', 'position_primary', undefined],
    ['that was a custom field comes into a field', { label: 'Shade', kind: 'text' }, 'notes', undefined],
  ])('says whence a column comes: one %s', async (_, before, after, movedFrom) => {
    const first = await importFile(deps, 'odd.csv', csv('colour,shape', 'red,round'))
    await invoke(chooseMapping, { importId: first.id, fields: [before, 'display_name'] }, deps, asSystem)
    await runOn(deps, first.id)
    const { importId } = await remap(first.id, [after, 'display_name'])
    const [column] = (await getImport(db, importId)).mapping ?? []
    expect(column?.movedFrom).toBe(movedFrom)
  })

  test('a column of Harbour’s own was never kept, and comes from nowhere', async () => {
    const first = await importFile(deps, 'ours.csv', csv('name,harbour_line', 'Ann,7'))
    const { importId } = await remap(first.id, ['display_name', 'notes'])
    const { mapping } = await getImport(db, importId)
    expect(mapping?.map(({ field, movedFrom }) => [field, movedFrom])).toEqual([
      ['display_name', undefined],
      ['notes', undefined],
    ])
  })
})

test('only an import that has finished has columns to change so', async () => {
  const waiting = await importFile(deps, 'odd.csv', csv('colour', 'red'))
  await expect(remap(waiting.id, ['notes'])).rejects.toMatchObject({ code: 'state.conflict' })
  await expect(remap(randomUUID(), [])).rejects.toMatchObject({ code: 'not-found' })
  const { id } = await importFile(deps, 'people.csv', text)
  await expect(remap(id, ['notes', null, null], {}, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
  await expect(remap(id, ['notes'])).rejects.toMatchObject({ code: 'input.invalid' })
  expect(await db.selectFrom('imports').select('id').execute()).toHaveLength(2)
})
