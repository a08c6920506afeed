import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { findUnseenSample, listNotices, noteSeen } from '../../../../../shared/db/queries/imports/notices.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addPerson } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let ann: string
beforeEach(async () => {
  await emptyDatabase(db())
  ann = await addPerson(db())
})

const asAnn = (isAdministrator = false) => ({ id: ann, isAdministrator })

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hour)
const noticed = async () => (await listNotices(db(), ann, 10)).ended.map(({ fileName }) => fileName)

describe('a person is told of an import, and can see it, once', () => {
  test.each<[string, object, boolean]>([
    ['finished', { state: 'finished', finished_at: ago(1) }, true],
    ['failed', { state: 'failed', finished_at: ago(1) }, true],
    ['finished after it was seen', { state: 'finished', finished_at: ago(1), seen_at: ago(2) }, true],
    ['seen after it finished', { state: 'finished', finished_at: ago(2), seen_at: ago(1) }, false],
    ['at its preview', { state: 'ready' }, true],
    ['at a preview that was seen', { state: 'ready', seen_at: ago(1) }, false],
    ['on its way', { state: 'cleaning' }, false],
    ['on its way, and seen', { state: 'cleaning', seen_at: ago(1) }, false],
  ])('that is %s', async (_, values, isTold) => {
    const id = await addImport(db(), { created_by: ann, ...values })
    expect(await noticed()).toEqual(isTold ? ['people.csv'] : [])
    expect(await noteSeen(db(), id, asAnn())).toBe(isTold)
    expect(await noteSeen(db(), id, asAnn())).toBe(false)
    expect(await noticed()).toEqual([])
  })

  test('that was seen in the moment in which it finished, no more', async () => {
    const at = ago(1)
    const id = await addImport(db(), { created_by: ann, state: 'finished', finished_at: at, seen_at: at })
    expect([await noticed(), await noteSeen(db(), id, asAnn())]).toEqual([[], false])
  })

  test('that was cancelled, not, though it can be seen', async () => {
    const id = await addImport(db(), { created_by: ann, state: 'cancelled', finished_at: ago(1) })
    expect([await noticed(), await noteSeen(db(), id, asAnn())]).toEqual([[], true])
  })

  test('of somebody else, or of a fixed row, not', async () => {
    const eve = await addPerson(db(), 'Eve')
    const over = { state: 'finished', finished_at: ago(1) } as const
    const theirs = await addImport(db(), { ...over, created_by: eve })
    await addImport(db(), { ...over, created_by: ann, parent_id: theirs })
    expect([await noticed(), await noteSeen(db(), theirs, asAnn())]).toEqual([[], false])
  })
})

test('notices are those of seven days, the latest first', async () => {
  const add = (file_name: string, more: object) => addImport(db(), { created_by: ann, file_name, ...more })
  await add('first.csv', { state: 'finished', finished_at: ago(160) })
  await add('preview.csv', { state: 'ready', created_at: ago(100) })
  await add('last.csv', { state: 'failed', finished_at: ago(1), created_at: ago(300) })
  await add('old.csv', { state: 'finished', finished_at: ago(169) })
  expect(await noticed()).toEqual(['last.csv', 'preview.csv', 'first.csv'])
  expect((await listNotices(db(), ann, 1)).ended).toHaveLength(1)
})

test('what ended exactly seven days ago is told no more', async () => {
  const id = await addImport(db(), { created_by: ann, state: 'finished' })
  await db()
    .transaction()
    .execute(async (tx) => {
      await sql`update imports set finished_at = now() - interval '7 days' where id = ${id}`.execute(tx)
      expect((await listNotices(tx, ann, 10)).ended).toEqual([])
    })
})

test('how many still move', async () => {
  for (const state of ['planning', 'undoing', 'waiting', 'ready'] as const)
    await addImport(db(), { created_by: ann, state })
  await addImport(db(), { created_by: ann, state: 'cleaning', paused_at: ago(1) })
  expect((await listNotices(db(), ann, 10)).moving).toBe(2)
})

test('the sample is told until an administrator keeps it, or it is undone', async () => {
  await addImport(db(), { state: 'finished', finished_at: ago(1), created_by: ann })
  expect(await findUnseenSample(db())).toBeUndefined()
  const id = await addImport(db(), { state: 'finished', finished_at: ago(200), via: 'sample' })
  expect(await findUnseenSample(db())).toBe(id)
  expect([await noteSeen(db(), id, asAnn()), await findUnseenSample(db())]).toEqual([false, id])
  expect([await noteSeen(db(), id, asAnn(true)), await findUnseenSample(db())]).toEqual([true, undefined])
  await addImport(db(), { state: 'undone', finished_at: ago(1), via: 'sample' })
  expect(await findUnseenSample(db())).toBeUndefined()
})
