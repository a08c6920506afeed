import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import {
  deleteAutomaticImport,
  findAutomaticImport,
  insertAutomaticImport,
  listAutomaticImports,
  setAutomaticImport,
} from '../../../../../shared/db/queries/inbox/automatic-imports.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const add = async (prefix: string, name = 'Weekly') =>
  (await insertAutomaticImport(db(), { name, prefix, policy: 'repair' })) ?? ''
const stateOf = (id: string) =>
  db().selectFrom('automatic_imports').select(['preview', 'paused_at']).where('id', '=', id).executeTakeFirst()

test('a prefix has one', async () => {
  await add('weekly/')
  expect(await insertAutomaticImport(db(), { name: 'x', prefix: 'weekly/', policy: 'strict' })).toBeUndefined()
})

test('a file is that of the longest prefix with which its name begins', async () => {
  await add('leads')
  const narrow = await add('leads/shop')
  await add('xleads/shop/1')
  expect((await findAutomaticImport(db(), 'leads/shop/1.csv'))?.id).toBe(narrow)
  expect(await findAutomaticImport(db(), 'other/leads.csv')).toBeUndefined()
})

test('each is listed once, with its last run and how many there were', async () => {
  const one = await add('a/', 'Beta')
  const other = await add('b/', 'Alpha')
  await addImport(db(), { automatic_import_id: one, file_name: 'old.csv', created_at: new Date('2026-01-01') })
  await addImport(db(), { automatic_import_id: one, file_name: 'new.csv', created_at: new Date('2026-01-02') })
  await addImport(db(), { file_name: 'by-hand.csv' })
  expect(await listAutomaticImports(db())).toMatchObject([
    { id: other, name: 'Alpha', runs: 0, lastFileName: null },
    { id: one, name: 'Beta', runs: 2, lastFileName: 'new.csv' },
  ])
})

test('what is set is changed alone', async () => {
  const id = await add('a/')
  const other = await add('b/')
  await setAutomaticImport(db(), id, { preview: true })
  expect(await stateOf(id)).toEqual({ preview: true, paused_at: null })
  await setAutomaticImport(db(), id, { isPaused: true })
  const paused = await stateOf(id)
  expect(paused).toEqual({ preview: true, paused_at: expect.any(Date) })
  await setAutomaticImport(db(), id, { isPaused: true })
  expect(await stateOf(id)).toEqual(paused)
  await setAutomaticImport(db(), id, {})
  expect(await stateOf(id)).toEqual(paused)
  await setAutomaticImport(db(), id, { isPaused: false, preview: false })
  expect(await stateOf(id)).toEqual({ preview: false, paused_at: null })
  expect(await stateOf(other)).toEqual({ preview: false, paused_at: null })
})

test('one that is not there can be neither set nor deleted', async () => {
  const id = await add('a/')
  await expect(setAutomaticImport(db(), randomUUID(), { preview: true })).rejects.toMatchObject({ code: 'not-found' })
  await expect(deleteAutomaticImport(db(), randomUUID())).rejects.toMatchObject({ code: 'not-found' })
  await deleteAutomaticImport(db(), id)
  expect(await listAutomaticImports(db())).toEqual([])
})
