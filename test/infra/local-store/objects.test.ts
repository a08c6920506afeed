import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucket, createClient, filesBelow, openTestStore, readText, refusal, type TestStore } from './test-store.ts'

const body = 'id,name\n1,Zoë\n2,李雷\n'
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(async () => {
  expect(store.failures).toEqual([])
  await store.discard()
})

describe('an object', () => {
  test('comes back as it was put, with its type, metadata, tags and checksum', async () => {
    const put = await store.put('a/b.csv', body, {
      ContentType: 'text/csv',
      CacheControl: 'no-store',
      Metadata: { owner: 'u1' },
      Tagging: 'k=v&l=m%20n',
    })
    const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'a/b.csv' }))
    expect(await got.Body?.transformToString()).toBe(body)
    expect(got).toMatchObject({
      ContentType: 'text/csv',
      CacheControl: 'no-store',
      Metadata: { owner: 'u1' },
      TagCount: 2,
    })
    expect([got.ETag, got.ChecksumCRC32]).toEqual(['"46baeb59ab9ebedc1bf36bbc2cac9ffc"', 'CUmiLQ=='])
    expect([put.ETag, put.ChecksumCRC32]).toEqual([got.ETag, got.ChecksumCRC32])
    const head = await store.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'a/b.csv' }))
    expect(head).toMatchObject({ ContentLength: Buffer.byteLength(body), ETag: got.ETag, Metadata: { owner: 'u1' } })
  })

  test.each([
    ['default', {}],
    ['WHEN_REQUIRED', { requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' }],
  ] as const)('may be a stream from a client with %s checksums: no framing is stored', async (name, config) => {
    const s3 = createClient(store.url, config)
    const Key = `streams/${name}`
    const Body = Readable.from([Buffer.from(body), Buffer.from(body)])
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentLength: 2 * Buffer.byteLength(body) }))
    const got = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }))
    expect(await got.Body?.transformToString()).toBe(body + body)
    expect(got.ContentEncoding).toBeUndefined()
    s3.destroy()
  })

  test('keeps its own encoding, of which aws-chunked is no part', async () => {
    await store.s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: 'gz',
        Body: Readable.from([Buffer.from('x')]),
        ContentLength: 1,
        ContentEncoding: 'gzip',
      }),
    )
    expect((await store.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'gz' }))).ContentEncoding).toBe('gzip')
  })

  test('may be empty', async () => {
    await store.put('empty', new Uint8Array())
    expect(await store.get('empty')).toBe('')
  })

  test.each([
    'x/../../../../tmp/local-store-evil.txt',
    '../evil',
    '/absolute',
    '..',
    'a//b/./c',
    'uploads/客户 名单 (1)+é.csv',
    'quote\'"<&>%2F%',
    '__proto__',
    '😀\u0001',
    'k'.repeat(1024),
  ])('is found under the key %j, word for word, and no file is anywhere else', async (key) => {
    await store.put(key, key)
    expect(await store.get(key)).toBe(key)
    const names = (await filesBelow(store.dataDir)).map((path) => path.slice(store.dataDir.length + 1))
    const known = /^(data\/[0-9a-f-]{36}|buckets\/files\/(bucket\.json|objects\/[0-9a-f]{64}\.json))$/
    expect(names.filter((name) => !known.test(name))).toEqual([])
    expect([existsSync('/tmp/local-store-evil.txt'), existsSync(join(store.dataDir, '../evil'))]).toEqual([
      false,
      false,
    ])
  })

  test('of a key beyond 1,024 bytes is refused', async () => {
    expect(await refusal(store.put('é'.repeat(513), 'x'))).toEqual({ name: 'KeyTooLongError', status: 400 })
  })

  test('that is not there is NoSuchKey, in a bucket that is not there NoSuchBucket', async () => {
    expect(await store.get('nope')).toBe('NoSuchKey')
    const elsewhere = new GetObjectCommand({ Bucket: 'nowhere', Key: 'a' })
    expect(await refusal(store.s3.send(elsewhere))).toEqual({ name: 'NoSuchBucket', status: 404 })
  })

  test.each([
    ['ServerSideEncryption', { ServerSideEncryption: 'AES256' }],
    ['a public ACL', { ACL: 'public-read' }],
    ['an object lock', { ObjectLockLegalHoldStatus: 'ON' }],
  ] as const)('with %s is refused as not implemented, and not stored', async (_, more) => {
    expect(await refusal(store.put('promise', 'x', more))).toEqual({ name: 'NotImplemented', status: 501 })
    expect(await store.get('promise')).toBe('NoSuchKey')
  })

  test('is gone after a deletion, and deleting it again is no error', async () => {
    await store.put('gone', 'x')
    const command = new DeleteObjectCommand({ Bucket: bucket, Key: 'gone' })
    expect((await store.s3.send(command)).$metadata.httpStatusCode).toBe(204)
    expect(await store.get('gone')).toBe('NoSuchKey')
    expect((await store.s3.send(command)).$metadata.httpStatusCode).toBe(204)
  })

  test('leaves no data behind when it is overwritten or deleted', async () => {
    const count = async () => (await filesBelow(`${store.dataDir}/data`)).length
    const before = await count()
    for (const text of ['one', 'two', 'three']) await store.put('replaced', text)
    expect(await count()).toBe(before + 1)
    await store.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'replaced' }))
    expect(await count()).toBe(before)
  })
})

test('many objects are deleted at once, those that are not there included', async () => {
  await Promise.all(['d/1', 'd/ 2 ', 'd/<3>'].map((key) => store.put(key, 'x')))
  const Objects = ['d/1', 'd/ 2 ', 'd/<3>', 'd/none'].map((Key) => ({ Key }))
  const { Deleted } = await store.s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }))
  expect(Deleted?.map(({ Key }) => Key)).toEqual(['d/1', 'd/ 2 ', 'd/<3>', 'd/none'])
  expect(await Promise.all(Objects.map(({ Key }) => store.get(Key)))).toEqual(Array(4).fill('NoSuchKey'))
})

describe('reading a part', () => {
  test.each([
    ['bytes=3-6', 'name', 'bytes 3-6/24'],
    ['bytes=-4', '雷\n', 'bytes 20-23/24'],
    ['bytes=20-', '雷\n', 'bytes 20-23/24'],
  ])('%s gives those bytes with status 206', async (Range, expected, range) => {
    await store.put('ranged', body)
    const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'ranged', Range }))
    expect(await got.Body?.transformToString()).toBe(expected)
    expect([got.$metadata.httpStatusCode, got.ContentRange]).toEqual([206, range])
  })

  test('beyond the end is InvalidRange', async () => {
    await store.put('short', 'abc')
    const command = new GetObjectCommand({ Bucket: bucket, Key: 'short', Range: 'bytes=3-' })
    expect(await refusal(store.s3.send(command))).toEqual({ name: 'InvalidRange', status: 416 })
  })
})

describe('conditions', () => {
  test('a reader that has the object is told so, and one that wants another is refused', async () => {
    const { ETag = '' } = await store.put('cond', 'x')
    const get = (more: { IfMatch?: string; IfNoneMatch?: string }) =>
      store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'cond', ...more }))
    expect((await refusal(get({ IfNoneMatch: ETag }))).status).toBe(304)
    expect((await refusal(get({ IfMatch: '"other"' }))).status).toBe(412)
    expect((await get({ IfMatch: ETag })).$metadata.httpStatusCode).toBe(200)
    const head = new HeadObjectCommand({ Bucket: bucket, Key: 'cond', IfMatch: '"other"' })
    expect((await refusal(store.s3.send(head))).status).toBe(412)
  })

  test('a put with If-None-Match:* does not overwrite; one with If-Match replaces just that version', async () => {
    const { ETag = '' } = await store.put('once', 'first', { IfNoneMatch: '*' })
    expect(await refusal(store.put('once', 'second', { IfNoneMatch: '*' }))).toEqual({
      name: 'PreconditionFailed',
      status: 412,
    })
    expect(await refusal(store.put('once', 'second', { IfMatch: '"other"' }))).toEqual({
      name: 'PreconditionFailed',
      status: 412,
    })
    expect(await refusal(store.put('never', 'x', { IfMatch: ETag }))).toEqual({ name: 'NoSuchKey', status: 404 })
    expect(await store.get('once')).toBe('first')
    await store.put('once', 'second', { IfMatch: ETag })
    expect(await store.get('once')).toBe('second')
  })

  test('a deletion with If-Match removes just that version', async () => {
    const { ETag = '' } = await store.put('del', 'x')
    const remove = (IfMatch: string) => store.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'del', IfMatch }))
    expect((await refusal(remove('"other"'))).status).toBe(412)
    await remove(ETag)
    expect(await store.get('del')).toBe('NoSuchKey')
  })
})

describe('a copy', () => {
  const copy = (Key: string, source: string, more = {}) =>
    store.s3.send(
      new CopyObjectCommand({ Bucket: bucket, Key, CopySource: `${bucket}/${encodeURIComponent(source)}`, ...more }),
    )

  test('has the bytes, type and metadata of its source and outlives it', async () => {
    await store.put('src é+ ', body, { ContentType: 'text/csv', Metadata: { a: 'b' } })
    const { CopyObjectResult } = await copy('dst', 'src é+ ')
    await store.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'src é+ ' }))
    const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'dst' }))
    expect(await got.Body?.transformToString()).toBe(body)
    expect(got).toMatchObject({ ContentType: 'text/csv', Metadata: { a: 'b' }, ETag: CopyObjectResult?.ETag })
  })

  test('may have new metadata, and may then replace its source', async () => {
    await store.put('self', 'x', { Metadata: { a: 'b' } })
    expect(await refusal(copy('self', 'self'))).toEqual({ name: 'InvalidRequest', status: 400 })
    await copy('self', 'self', { MetadataDirective: 'REPLACE', Metadata: { c: 'd' }, ContentType: 'text/plain' })
    const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'self' }))
    expect([await got.Body?.transformToString(), got.Metadata, got.ContentType]).toEqual([
      'x',
      { c: 'd' },
      'text/plain',
    ])
  })

  test('is refused when its source is no longer the version it is meant to be', async () => {
    const { ETag = '' } = await store.put('moving', 'one')
    await store.put('moving', 'two')
    expect(await refusal(copy('taken', 'moving', { CopySourceIfMatch: ETag }))).toEqual({
      name: 'PreconditionFailed',
      status: 412,
    })
    expect(await store.get('taken')).toBe('NoSuchKey')
  })

  test.each(['missing', '../files/a'])('of %s is NoSuchKey', async (source) => {
    expect(await refusal(copy('taken', source))).toEqual({ name: 'NoSuchKey', status: 404 })
  })
})

test('tags are put, read and taken away without touching the object', async () => {
  await store.put('tagged', body)
  const target = { Bucket: bucket, Key: 'tagged' }
  const tagsOf = async () => (await store.s3.send(new GetObjectTaggingCommand(target))).TagSet
  await store.s3.send(new PutObjectTaggingCommand({ ...target, Tagging: { TagSet: [{ Key: 'k', Value: 'v <1>' }] } }))
  expect(await tagsOf()).toEqual([{ Key: 'k', Value: 'v <1>' }])
  const twice = {
    TagSet: [
      { Key: 'k', Value: '1' },
      { Key: 'k', Value: '2' },
    ],
  }
  expect((await refusal(store.s3.send(new PutObjectTaggingCommand({ ...target, Tagging: twice })))).name).toBe(
    'InvalidTag',
  )
  await store.s3.send(new DeleteObjectTaggingCommand(target))
  expect(await tagsOf()).toEqual([])
  expect(await readText(store.s3, 'tagged')).toBe(body)
})
