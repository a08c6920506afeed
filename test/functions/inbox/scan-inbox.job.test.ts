import { afterAll, beforeEach, expect, test } from 'vitest'
import { scanInbox } from '../../../functions/inbox/scan-inbox.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { bytesOf, emptyDatabase } from '../import-text.ts'

const parts = await openTestParts()
const { db, files } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const scan = () => invoke(scanInbox, {}, parts.deps, asSystem)
const names = async () =>
  (await db.selectFrom('imports').select('file_name').orderBy('file_name').execute()).map((row) => row.file_name)

test('an empty inbox is no work', async () => {
  expect(await scan()).toEqual({ accepted: 0 })
})

test('takes in what is new, once, and nothing from elsewhere in the bucket', async () => {
  await files.put('inbox/a.csv', bytesOf('email\na@a.example\n'))
  await files.put('inbox/sub/新客戶 (1)+.csv', bytesOf('email\nb@a.example\n'))
  await files.put('inbox/folder/', bytesOf(''))
  await files.put('outbox/c.csv', bytesOf('email\nc@a.example\n'))
  expect(await scan()).toEqual({ accepted: 2 })
  expect(await scan()).toEqual({ accepted: 0 })
  expect(await names()).toEqual(['a.csv', 'sub/新客戶 (1)+.csv'])
  const row = await db
    .selectFrom('imports')
    .select(['via', 'policy', 'created_by', 'source_key', 'id'])
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({
    via: 'bucket',
    policy: 'repair',
    created_by: null,
    source_key: `imports/${row.id}/source`,
  })
})

test('two looks at once take it in once', async () => {
  await files.put('inbox/twice.csv', bytesOf('email\nt@a.example\n'))
  await Promise.all([scan(), scan(), scan()])
  expect((await names()).filter((name) => name === 'twice.csv')).toHaveLength(1)
})

test('goes through an inbox of more than one page of the store', { timeout: 120_000 }, async () => {
  // The first look after the database was emptied takes all of them in again; so what lies there is counted first.
  await scan()
  const before = (await names()).length
  const keys = Array.from({ length: 1_010 }, (_, n) => `inbox/many/${n}/`)
  for (let n = 0; n < keys.length; n += 50)
    await Promise.all(keys.slice(n, n + 50).map((key) => files.put(key, bytesOf(''))))
  await files.put('inbox/zzz.csv', bytesOf('email\nz@a.example\n'))
  expect(await scan()).toEqual({ accepted: 1 })
  expect(await names()).toHaveLength(before + 1)
})

test('tells when the store does not answer', async () => {
  const dead = openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' })
  await expect(invoke(scanInbox, {}, { ...parts.deps, files: dead }, asSystem)).rejects.toMatchObject({
    code: 'part.unavailable',
  })
})
