import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileStore, StoredFile } from '../../../shared/files/file-store.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { bytesOf } from '../../functions/import-text.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
let files: FileStore
let stored: StoredFile
beforeAll(async () => {
  parts = await openTestParts()
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
  await expect(files.put('broken', broken)).rejects.toThrow()
  expect(await files.find('broken')).toBeUndefined()
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

test('a wrong key is an error, and no outage', async () => {
  const stranger = openS3Store({ ...parts.deps.config.s3, secretAccessKey: 'wrong' })
  await expect(stranger.check()).rejects.not.toMatchObject({ code: 'part.unavailable' })
})
