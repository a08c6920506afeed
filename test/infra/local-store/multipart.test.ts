import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucket, filesBelow, openTestStore, refusal, type TestStore } from './test-store.ts'

const partBytes = 5 * 1024 * 1024
const big = randomBytes(2 * partBytes + 123)
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(async () => {
  expect(store.failures).toEqual([])
  await store.discard()
})

async function begin(Key: string, more = {}) {
  const { UploadId } = await store.s3.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key, ...more }))
  return { Bucket: bucket, Key, UploadId }
}

type Target = Awaited<ReturnType<typeof begin>>

async function upload(target: Target, PartNumber: number, Body: Uint8Array | string) {
  const { ETag, ChecksumCRC32 } = await store.s3.send(new UploadPartCommand({ ...target, PartNumber, Body }))
  return { PartNumber, ETag, ChecksumCRC32 }
}

function complete(target: Target, Parts: object[], more: Partial<CompleteMultipartUploadCommandInput> = {}) {
  return store.s3.send(new CompleteMultipartUploadCommand({ ...target, MultipartUpload: { Parts }, ...more }))
}

async function bytesOf(Key: string): Promise<Buffer> {
  const { Body } = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

const pieces = [big.subarray(0, partBytes), big.subarray(partBytes, 2 * partBytes), big.subarray(2 * partBytes)]
const dataFiles = async () => (await filesBelow(`${store.dataDir}/data`)).length
const uploadFiles = () => filesBelow(`${store.dataDir}/buckets/${bucket}/uploads`)

describe('a multipart upload', () => {
  test('becomes one object, whatever the order of its parts, with the ETag that S3 gives', async () => {
    const target = await begin('manual', { ContentType: 'text/csv', Metadata: { a: 'b' }, Tagging: 'k=v' })
    const third = await upload(target, 3, pieces[2] ?? '')
    const [first, second] = await Promise.all([upload(target, 1, pieces[0] ?? ''), upload(target, 2, pieces[1] ?? '')])
    const done = await complete(target, [first, second, third])
    const md5s = pieces.map((piece) => createHash('md5').update(piece).digest())
    expect(done.ETag).toBe(`"${createHash('md5').update(Buffer.concat(md5s)).digest('hex')}-3"`)
    expect(done.Location).toBe(`${store.url}/${bucket}/manual`)
    expect((await bytesOf('manual')).equals(big)).toBe(true)
    const got = await store.s3.send(
      new GetObjectCommand({ Bucket: bucket, Key: 'manual', Range: `bytes=${partBytes - 2}-${partBytes + 1}` }),
    )
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(
      big.subarray(partBytes - 2, partBytes + 2),
    )
    expect(got).toMatchObject({ ContentType: 'text/csv', Metadata: { a: 'b' }, TagCount: 1 })
    expect(await uploadFiles()).toEqual([])
  })

  test('by lib-storage takes a stream of unknown length', async () => {
    const Body = Readable.from(
      (function* () {
        for (let at = 0; at < big.length; at += 70_000) yield big.subarray(at, at + 70_000)
      })(),
    )
    await new Upload({
      client: store.s3,
      params: { Bucket: bucket, Key: 'lib', Body },
      partSize: partBytes,
      queueSize: 3,
    }).done()
    expect((await bytesOf('lib')).equals(big)).toBe(true)
  })

  test('uses the last part sent under a number, and only the parts that are named', async () => {
    const before = await dataFiles()
    const target = await begin('again')
    await upload(target, 1, 'first')
    const second = await upload(target, 1, 'second')
    await upload(target, 2, 'unused')
    await complete(target, [second])
    expect(await store.get('again')).toBe('second')
    expect(await dataFiles()).toBe(before + 1)
  })

  test('takes a range of another object as a part', async () => {
    await store.put('source', 'hello world')
    const target = await begin('parts')
    const copy = new UploadPartCopyCommand({
      ...target,
      PartNumber: 1,
      CopySource: `${bucket}/source`,
      CopySourceRange: 'bytes=6-10',
    })
    const { CopyPartResult } = await store.s3.send(copy)
    await complete(target, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }])
    expect(await store.get('parts')).toBe('world')
  })

  test('may be completed again with the same answer, as after a lost one, and is announced once', async () => {
    const target = await begin('twice')
    const part = await upload(target, 1, 'x')
    const first = await complete(target, [part])
    const second = await complete(target, [part])
    expect([second.ETag, second.Location]).toEqual([first.ETag, first.Location])
    expect(store.events.filter(({ Key }) => Key === `${bucket}/twice`)).toHaveLength(1)
  })

  test('that is aborted leaves nothing', async () => {
    const before = await dataFiles()
    const target = await begin('aborted')
    await upload(target, 1, 'x')
    await store.s3.send(new AbortMultipartUploadCommand(target))
    expect(await store.get('aborted')).toBe('NoSuchKey')
    expect([await dataFiles(), await uploadFiles()]).toEqual([before, []])
    expect(await refusal(upload(target, 2, 'x'))).toEqual({ name: 'NoSuchUpload', status: 404 })
    expect(await refusal(store.s3.send(new AbortMultipartUploadCommand(target)))).toEqual({
      name: 'NoSuchUpload',
      status: 404,
    })
    expect(await dataFiles()).toBe(before)
  })

  test('is listed with its parts, in pages', async () => {
    const target = await begin('listed/é')
    for (const number of [3, 1, 2]) await upload(target, number, 'x'.repeat(number))
    const first = await store.s3.send(new ListPartsCommand({ ...target, MaxParts: 2 }))
    expect(first.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [1, 1],
      [2, 2],
    ])
    const second = await store.s3.send(
      new ListPartsCommand({ ...target, PartNumberMarker: first.NextPartNumberMarker }),
    )
    expect([first.IsTruncated, second.IsTruncated, second.Parts?.length]).toEqual([true, false, 1])
    const other = await begin('listed/f')
    const uploads = new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: 'listed/', MaxUploads: 1 })
    const page = await store.s3.send(uploads)
    const next = await store.s3.send(
      new ListMultipartUploadsCommand({
        ...uploads.input,
        KeyMarker: page.NextKeyMarker,
        UploadIdMarker: page.NextUploadIdMarker,
      }),
    )
    expect([page.Uploads?.[0]?.UploadId, next.Uploads?.[0]?.UploadId].sort()).toEqual(
      [target.UploadId, other.UploadId].sort(),
    )
    expect([page.IsTruncated, next.IsTruncated]).toEqual([true, false])
    for (const one of [target, other]) await store.s3.send(new AbortMultipartUploadCommand(one))
  })
})

describe('a completion is refused, and may be tried again,', () => {
  test.each([
    ['with a part that was never sent', (part: object) => [part, { PartNumber: 2, ETag: '"x"' }], 'InvalidPart'],
    ['with another ETag', (part: object) => [{ ...part, ETag: '"x"' }], 'InvalidPart'],
    ['with another checksum', (part: object) => [{ ...part, ChecksumCRC32: 'AAAAAA==' }], 'InvalidPart'],
    ['with a part named twice', (part: object) => [part, part], 'InvalidPartOrder'],
    ['with no parts', () => [], 'MalformedXML'],
  ])('%s', async (_, change, name) => {
    const target = await begin('refused')
    const part = await upload(target, 1, 'x')
    expect(await refusal(complete(target, change(part)))).toEqual({ name, status: 400 })
    await complete(target, [part])
    expect(await store.get('refused')).toBe('x')
  })

  test('with a small part before the last', async () => {
    const target = await begin('small')
    const parts = [await upload(target, 1, 'x'), await upload(target, 2, 'y')]
    expect(await refusal(complete(target, parts))).toEqual({ name: 'EntityTooSmall', status: 400 })
    await store.s3.send(new AbortMultipartUploadCommand(target))
  })

  test('when the key was taken meanwhile', async () => {
    const target = await begin('raced')
    const part = await upload(target, 1, 'mine')
    await store.put('raced', 'theirs')
    expect(await refusal(complete(target, [part], { IfNoneMatch: '*' }))).toEqual({
      name: 'PreconditionFailed',
      status: 412,
    })
    expect(await store.get('raced')).toBe('theirs')
    await complete(target, [part])
    expect(await store.get('raced')).toBe('mine')
  })

  test('under the key of another upload', async () => {
    const target = await begin('right')
    const part = await upload(target, 1, 'x')
    expect(await refusal(complete({ ...target, Key: 'wrong' }, [part]))).toEqual({ name: 'NoSuchUpload', status: 404 })
    await complete(target, [part])
  })
})
