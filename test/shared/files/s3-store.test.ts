import { randomBytes } from 'node:crypto'
import { CreateMultipartUploadCommand, ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileStore, StoredFile } from '../../../shared/files/file-store.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { bytesOf } from '../../functions/import-text.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'

/** Our own store, or another one that is named, there in a bucket of its own. */
const { S3_TEST_ENDPOINT, S3_TEST_ACCESS_KEY_ID = '', S3_TEST_SECRET_ACCESS_KEY = '' } = process.env
const env: Record<string, string> =
  S3_TEST_ENDPOINT === undefined
    ? {}
    : {
        S3_ENDPOINT: S3_TEST_ENDPOINT,
        S3_ACCESS_KEY_ID: S3_TEST_ACCESS_KEY_ID,
        S3_SECRET_ACCESS_KEY: S3_TEST_SECRET_ACCESS_KEY,
        S3_BUCKET: `test-${randomBytes(8).toString('hex')}`,
      }

let parts: TestParts
let files: FileStore
let stored: StoredFile
beforeAll(async () => {
  parts = await openTestParts(env)
  files = parts.deps.files
  stored = await files.put('a/digits', bytesOf('0123456789'))
})
afterAll(() => parts.close())

const text = async (...args: Parameters<FileStore['read']>) =>
  Buffer.from(await readWhole(await files.read(...args))).toString()
async function keys(prefix: string, store = files) {
  const found: string[] = []
  for await (const { key } of store.list(prefix)) found.push(key)
  return found
}

test('what is put is found, listed and read', async () => {
  expect(stored).toEqual({ key: 'a/digits', etag: expect.stringMatching(/./), bytes: 10, modifiedAt: expect.any(Date) })
  expect(stored.modifiedAt.getMilliseconds()).toBe(0)
  expect(await files.find('a/digits')).toEqual(stored)
  const listed: StoredFile[] = []
  for await (const file of files.list('a/')) listed.push(file)
  expect(listed).toEqual([stored])
  expect(await text('a/digits')).toBe('0123456789')
})

test('an empty object, and one of several parts', { timeout: 60_000 }, async () => {
  expect(await files.put('sizes/empty', bytesOf(''))).toMatchObject({ bytes: 0 })
  expect(await text('sizes/empty')).toBe('')
  const piece = Buffer.alloc(1_000_003, 'abc')
  const large = (async function* () {
    for (let n = 0; n < 12; n += 1) yield piece
  })()
  expect(await files.put('sizes/large', large)).toMatchObject({ bytes: 12 * piece.length })
  const range = await readWhole(await files.read('sizes/large', { start: 11 * piece.length, end: 12 * piece.length }))
  expect(Buffer.compare(range, piece)).toBe(0)
})

test('an upload that breaks off leaves no object', async () => {
  const broken = (async function* () {
    yield Buffer.alloc(6_000_000)
    throw new Error('the sender went away')
  })()
  await expect(files.put('broken', broken)).rejects.toThrow('the sender went away')
  expect(await files.find('broken')).toBeUndefined()
  expect(await files.dropUnfinished('broken', -60_000)).toBe(0)
})

test.each([
  ['from the start', { end: 4 }, '0123'],
  ['the middle', { start: 3, end: 5 }, '34'],
  ['to the end', { start: 7 }, '789'],
  ['one byte', { start: 9, end: 10 }, '9'],
  ['beyond the end', { start: 8, end: 99 }, '89'],
  ['all of it', { start: 0 }, '0123456789'],
])('reads a range: %s', async (_, range, wanted) => {
  expect(await text('a/digits', range)).toBe(wanted)
  expect(await text('a/digits', { ...range, etag: stored.etag })).toBe(wanted)
})

test.each(['a b/c+d.csv', '客戶/名單.csv', '100%/?q=#x', "it's (1)!*.csv", 'dots/../x', 'tab\tname'])(
  'the key %j is itself',
  async (key) => {
    const file = await files.put(`keys/${key}`, bytesOf(key))
    expect(file.key).toBe(`keys/${key}`)
    expect(await text(file.key)).toBe(key)
    expect(await keys('keys/')).toContain(file.key)
    const copy = await files.copy(file.key, `copies/${key}`, file.etag)
    expect(await text(copy.key)).toBe(key)
    await files.delete(file.key)
    expect(await files.find(file.key)).toBeUndefined()
  },
)

describe('another version than the one asked for', () => {
  test('is not read', async () => {
    const old = await files.put('v/read', bytesOf('old'))
    await files.put('v/read', bytesOf('new'))
    await expect(files.read('v/read', { etag: old.etag })).rejects.toMatchObject({ code: 'state.conflict' })
    await expect(files.read('v/read', { etag: old.etag, start: 0, end: 2 })).rejects.toMatchObject({
      code: 'state.conflict',
    })
  })

  test('is not copied', async () => {
    const old = await files.put('v/copy', bytesOf('old'))
    const now = await files.put('v/copy', bytesOf('new'))
    await expect(files.copy('v/copy', 'v/copied', old.etag)).rejects.toMatchObject({ code: 'state.conflict' })
    expect(await files.find('v/copied')).toBeUndefined()
    expect(await files.copy('v/copy', 'v/copied', now.etag)).toMatchObject({ key: 'v/copied', bytes: 3 })
    expect(await text('v/copied')).toBe('new')
  })
})

test('what is not there is not found, and deleting it is no error', async () => {
  expect(await files.find('nowhere')).toBeUndefined()
  expect(await keys('nowhere/')).toEqual([])
  await expect(files.read('nowhere')).rejects.toMatchObject({ code: 'not-found' })
  await expect(files.copy('nowhere', 'x', stored.etag)).rejects.toMatchObject({ code: 'not-found' })
  await files.delete('nowhere')
})

test('preparing twice, or several at once, is as good as once', async () => {
  const other = openS3Store({ ...parts.deps.config.s3, bucket: 'another' })
  await Promise.all([other.prepare(), other.prepare(), other.prepare()])
  await other.prepare()
  await other.check()
})

describe('a store that does not answer is unavailable', () => {
  const dead = () => openS3Store({ ...parts.deps.config.s3, endpoint: 'http://127.0.0.1:9' })
  test.each<[string, (store: FileStore) => Promise<unknown>]>([
    ['put', (store) => store.put('x', bytesOf('x'))],
    ['read', (store) => store.read('x')],
    ['find', (store) => store.find('x')],
    ['list', (store) => keys('x', store)],
    ['copy', (store) => store.copy('x', 'y', 'z')],
    ['delete', (store) => store.delete('x')],
    ['prepare', (store) => store.prepare()],
    ['check', (store) => store.check()],
  ])('%s', async (_, call) => {
    await expect(call(dead())).rejects.toMatchObject({ code: 'part.unavailable' })
  })
})

test('keys that the store refuses are told as what they are', async () => {
  const stranger = openS3Store({ ...parts.deps.config.s3, secretAccessKey: 'wrong' })
  const refused = { code: 'part.unavailable', message: expect.stringContaining('S3_SECRET_ACCESS_KEY') }
  await expect(stranger.check()).rejects.toMatchObject(refused)
  await expect(stranger.find('a/digits')).rejects.toMatchObject(refused)
})

test('a missing bucket is told as what it is', async () => {
  const lost = openS3Store({ ...parts.deps.config.s3, bucket: 'nowhere' })
  const told = { code: 'part.unavailable', message: expect.stringContaining('S3_BUCKET') }
  await expect(lost.check()).rejects.toMatchObject(told)
  await expect(lost.put('x', bytesOf('x'))).rejects.toMatchObject(told)
  await expect(lost.read('x')).rejects.toMatchObject(told)
})

describe('what must be new', () => {
  const largeOf = (text: string) =>
    (async function* () {
      for (let n = 0; n < 6; n += 1) yield Buffer.alloc(1_000_003, text)
    })()

  test.each([
    ['a small object', () => bytesOf('second')],
    ['one of several parts', () => largeOf('second')],
  ])('is never written over: %s', async (name, second) => {
    const first = await files.put(`once/${name}`, bytesOf('first'), { onlyNew: true })
    await expect(files.put(first.key, second(), { onlyNew: true })).rejects.toMatchObject({ code: 'state.conflict' })
    await expect(files.copy(stored.key, first.key, stored.etag)).rejects.toMatchObject({ code: 'state.conflict' })
    expect(await files.find(first.key)).toEqual(first)
    expect(await text(first.key)).toBe('first')
  })

  test('of twenty that come at once, one is it', async () => {
    const puts = Array.from({ length: 20 }, (_, n) => files.put('once/race', bytesOf(`${n}`), { onlyNew: true }))
    const won = (await Promise.allSettled(puts)).flatMap((put, n) => (put.status === 'fulfilled' ? [`${n}`] : []))
    expect(won).toEqual([await text('once/race')])
  })
})

test('uploads that nobody finishes are dropped once they are old, and only below the prefix', async () => {
  const { endpoint = '', bucket: Bucket, accessKeyId, secretAccessKey } = parts.deps.config.s3
  const credentials = { accessKeyId, secretAccessKey }
  const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials })
  for (const Key of ['unfinished/a', 'unfinished/b', 'elsewhere'])
    await client.send(new CreateMultipartUploadCommand({ Bucket, Key }))
  const left = async () =>
    (await client.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.map(({ Key }) => Key)
  expect(await files.dropUnfinished('unfinished/', 60_000)).toBe(0)
  expect(await left()).toEqual(['elsewhere', 'unfinished/a', 'unfinished/b'])
  expect(await files.dropUnfinished('unfinished/', -60_000)).toBe(2)
  expect(await left()).toEqual(['elsewhere'])
  client.destroy()
})
