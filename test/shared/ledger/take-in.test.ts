import { afterAll, beforeEach, expect, test } from 'vitest'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { StoredFile } from '../../../shared/files/file-store.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { takeIn } from '../../../shared/ledger/take-in.ts'
import { bytesOf, emptyDatabase } from '../../functions/import-text.ts'
import { openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { db, files } = parts.deps
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(db)
  parts.sent.length = 0
})

const drop = (key: string, text = 'email\na@a.example\n') => files.put(key, bytesOf(text))
const imports = () => db.selectFrom('imports').selectAll().orderBy('created_at').execute()
const copies = async () => {
  const keys: string[] = []
  for await (const { key } of files.list('imports/')) keys.push(key)
  return keys
}
const take = (file: StoredFile, deps: Deps = parts.deps) => takeIn(deps, file)

test('copies the object to where nobody overwrites it, and opens an import for the copy', async () => {
  expect(await take(await drop('inbox/sub/people.csv'))).toBe(true)
  const [row] = await imports()
  expect(row).toMatchObject({
    file_name: 'sub/people.csv',
    via: 'bucket',
    policy: 'repair',
    created_by: null,
    inbox_key: 'inbox/sub/people.csv',
  })
  expect(parts.sent.map(({ name }) => name)).toEqual(['steps.plan-import'])
  await drop('inbox/sub/people.csv', 'something else')
  const { source_key, source_etag } = await getImport(db, row?.id ?? '')
  const kept = await readWhole(await files.read(source_key, { etag: source_etag }))
  expect(Buffer.from(kept).toString()).toBe('email\na@a.example\n')
})

test('the same version is taken in once under twenty calls at once, and leaves one copy', async () => {
  const file = await drop('inbox/twenty.csv')
  const before = (await copies()).length
  const taken = await Promise.all(Array.from({ length: 20 }, () => take(file)))
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await imports()).toHaveLength(1)
  expect((await copies()).length).toBe(before + 1)
  expect(parts.sent).toHaveLength(1)
  expect(await take(file)).toBe(false)
})

test('an object that was overwritten since it was listed is left for the next look', async () => {
  const old = await drop('inbox/overwritten.csv', 'email\nold@a.example\n')
  const now = await drop('inbox/overwritten.csv', 'email\nnew@a.example\n')
  expect(await take(old)).toBe(false)
  expect(await imports()).toEqual([])
  expect(await take(now)).toBe(true)
})

test('an object that was deleted since it was listed is nothing', async () => {
  const file = await drop('inbox/deleted.csv')
  await files.delete(file.key)
  expect(await take(file)).toBe(false)
  expect(await imports()).toEqual([])
})

test.each([
  'inbox/',
  'inbox/folder/',
  'inbox/a/b/',
  'imports/x/source',
  'elsewhere.csv',
  'Inbox/x.csv',
  'inboxes/x.csv',
])('what is no file of the inbox is left alone: %s', async (key) => {
  expect(await take(await drop(key))).toBe(false)
  expect(await imports()).toEqual([])
})

test('the file of an automatic import is imported as that says, unless it rests', async () => {
  const add = (prefix: string, more: object = {}) =>
    db
      .insertInto('automatic_imports')
      .values({ name: 'Weekly', prefix, policy: 'strict', settings: '{"mode": "update"}', preview: true, ...more })
      .returning('id')
      .executeTakeFirstOrThrow()
  const { id } = await add('weekly/')
  await add('resting/', { paused_at: new Date() })
  expect(await take(await drop('inbox/weekly/1.csv'))).toBe(true)
  expect(await take(await drop('inbox/resting/1.csv'))).toBe(false)
  expect(await take(await drop('inbox/other/1.csv'))).toBe(true)
  expect(await imports()).toMatchObject([
    {
      ...{ file_name: 'weekly/1.csv', policy: 'strict', settings: { mode: 'update' }, preview: true },
      ...{ automatic_import_id: id, source_name: 'weekly/' },
    },
    { file_name: 'other/1.csv', policy: 'repair', preview: false, automatic_import_id: null },
  ])
})

test('a bug while it is copied is told', async () => {
  const file = await drop('inbox/bug.csv')
  const bug = { ...files, copy: () => Promise.reject(new Error('a bug')) }
  await expect(take(file, { ...parts.deps, files: bug })).rejects.toThrow('a bug')
})

test('a name that begins with the end of a folder is a file', async () => {
  expect(await take(await drop('inbox//x.csv'))).toBe(true)
})

test.each(['客戶名單.csv', 'Zoë & Söhne (1).csv', 'a+b c%20d.csv', '🎉.csv', 'it\'s "quoted".csv', 'x'.repeat(200)])(
  'takes any name: %s',
  async (name) => {
    expect(await take(await drop(`inbox/${name}`))).toBe(true)
    expect(await imports()).toMatchObject([{ file_name: name }])
  },
)

test('a store that does not answer is told, and nothing is opened', async () => {
  const file = await drop('inbox/later.csv')
  const dead = openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' })
  await expect(take(file, { ...parts.deps, files: dead })).rejects.toMatchObject({ code: 'part.unavailable' })
  expect(await imports()).toEqual([])
  expect(await take(file)).toBe(true)
})
