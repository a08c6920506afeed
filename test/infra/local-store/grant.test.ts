import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetBucketCorsCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { Client } from 'minio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucket as Bucket, createClient, openTestStore, outcome, refusal, type TestStore } from './test-store.ts'

/** The key pair that people get: it opens the inbox, and cannot reach what Harbour keeps. */
const guest = { accessKey: 'GUEST', secretKey: 'guest-secret', grant: { bucket: Bucket, prefix: 'inbox/' } }
const source = 'imports/1/source'
let store: TestStore
let s3: S3Client

beforeAll(async () => {
  store = await openTestStore({ guest })
  s3 = createClient(store.url, { credentials: { accessKeyId: guest.accessKey, secretAccessKey: guest.secretKey } })
  await store.s3.send(new CreateBucketCommand({ Bucket: 'other' }))
  await store.s3.send(new PutObjectCommand({ Bucket: 'other', Key: 'inbox/a', Body: 'of the other bucket' }))
  await store.put(source, 'as it came')
  await store.put('inboxes/a', 'next to it')
})
afterAll(async () => {
  s3.destroy()
  expect(store.failures).toEqual([])
  await store.discard()
})

const kept = async () => [await store.get(source), await store.get('inboxes/a')]
const untouched = ['as it came', 'next to it']

describe('inside of what is granted, everything works', () => {
  test('objects, their tags, copies, and listings', async () => {
    const Key = 'inbox/a b.csv'
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a' }))
    await s3.send(new HeadObjectCommand({ Bucket, Key }))
    await s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] } }))
    await s3.send(new GetObjectTaggingCommand({ Bucket, Key }))
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'inbox/b', CopySource: `${Bucket}/inbox/a%20b.csv` }))
    expect(await (await s3.send(new GetObjectCommand({ Bucket, Key: 'inbox/b' }))).Body?.transformToString()).toBe('a')
    const found = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'inbox/' }))
    expect(found.Contents?.map((one) => one.Key)).toEqual([Key, 'inbox/b'])
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'inbox/b' }))
    expect(await store.get('inbox/b')).toBe('NoSuchKey')
    await s3.send(new HeadBucketCommand({ Bucket }))
    await s3.send(new GetBucketLocationCommand({ Bucket }))
  })

  test('uploads in parts', async () => {
    const big = randomBytes(11 * 1024 * 1024)
    await new Upload({ client: s3, params: { Bucket, Key: 'inbox/big', Body: Readable.from([big]) } }).done()
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'inbox/parts' }))
    const part = { Bucket, Key: 'inbox/parts', UploadId, PartNumber: 1 }
    await s3.send(new UploadPartCopyCommand({ ...part, CopySource: `${Bucket}/inbox/big` }))
    expect((await s3.send(new ListPartsCommand(part))).Parts).toHaveLength(1)
    expect((await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'inbox/' }))).Uploads).toHaveLength(1)
    await s3.send(new AbortMultipartUploadCommand(part))
  })

  test('the minio client, which asks for the region and the bucket first', async () => {
    const minio = new Client({ endPoint: '127.0.0.1', port: store.port, useSSL: false, ...guest })
    expect(await minio.bucketExists(Bucket)).toBe(true)
    await minio.putObject(Bucket, 'inbox/m', Readable.from(['a', 'b']))
    expect(await store.get('inbox/m')).toBe('ab')
    await minio.removeObjects(Bucket, ['inbox/m'])
    expect(await store.get('inbox/m')).toBe('NoSuchKey')
  })
})

describe('outside of it, nothing is read or changed', () => {
  const part = { Bucket, Key: source, UploadId: 'x', PartNumber: 1 }
  const intoInbox = { Bucket, Key: 'inbox/stolen' }
  const denied: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['PutObject', () => s3.send(new PutObjectCommand({ Bucket, Key: source, Body: 'x' }))],
    ['PutObject of a new key', () => s3.send(new PutObjectCommand({ Bucket, Key: 'imports/2/source', Body: 'x' }))],
    ['PutObject beside the prefix', () => s3.send(new PutObjectCommand({ Bucket, Key: 'inboxes/a', Body: 'x' }))],
    [
      'PutObject of the prefix less its slash',
      () => s3.send(new PutObjectCommand({ Bucket, Key: 'inbox', Body: 'x' })),
    ],
    ['PutObject in other letters', () => s3.send(new PutObjectCommand({ Bucket, Key: 'Inbox/a', Body: 'x' }))],
    [
      'PutObject in another bucket',
      () => s3.send(new PutObjectCommand({ Bucket: 'other', Key: 'inbox/a', Body: 'x' })),
    ],
    ['GetObject', () => s3.send(new GetObjectCommand({ Bucket, Key: source }))],
    ['GetObject of nothing', () => s3.send(new GetObjectCommand({ Bucket, Key: 'imports/none' }))],
    ['GetObject from another bucket', () => s3.send(new GetObjectCommand({ Bucket: 'other', Key: 'inbox/a' }))],
    ['DeleteObject', () => s3.send(new DeleteObjectCommand({ Bucket, Key: source }))],
    ['GetObjectTagging', () => s3.send(new GetObjectTaggingCommand({ Bucket, Key: source }))],
    ['PutObjectTagging', () => s3.send(new PutObjectTaggingCommand({ Bucket, Key: source, Tagging: { TagSet: [] } }))],
    ['DeleteObjectTagging', () => s3.send(new DeleteObjectTaggingCommand({ Bucket, Key: source }))],
    ['CopyObject from it', () => s3.send(new CopyObjectCommand({ ...intoInbox, CopySource: `${Bucket}/${source}` }))],
    [
      'CopyObject from it, encoded',
      () => s3.send(new CopyObjectCommand({ ...intoInbox, CopySource: `/${Bucket}/imports%2F1%2Fsource` })),
    ],
    [
      'CopyObject from nothing',
      () => s3.send(new CopyObjectCommand({ ...intoInbox, CopySource: `${Bucket}/imports/none` })),
    ],
    [
      'CopyObject from another bucket',
      () => s3.send(new CopyObjectCommand({ ...intoInbox, CopySource: 'other/inbox/a' })),
    ],
    [
      'CopyObject over it',
      () => s3.send(new CopyObjectCommand({ Bucket, Key: source, CopySource: `${Bucket}/inbox/big` })),
    ],
    ['CreateMultipartUpload', () => s3.send(new CreateMultipartUploadCommand({ Bucket, Key: source }))],
    ['UploadPart', () => s3.send(new UploadPartCommand({ ...part, Body: 'x' }))],
    [
      'UploadPartCopy from it',
      async () => {
        const { UploadId } = await s3.send(new CreateMultipartUploadCommand(intoInbox))
        const copy = { ...intoInbox, UploadId, PartNumber: 1, CopySource: `${Bucket}/${source}` }
        await s3.send(new UploadPartCopyCommand(copy))
      },
    ],
    ['CompleteMultipartUpload', () => s3.send(new CompleteMultipartUploadCommand(part))],
    ['AbortMultipartUpload', () => s3.send(new AbortMultipartUploadCommand(part))],
    ['ListParts', () => s3.send(new ListPartsCommand(part))],
    ['ListObjectsV2 of everything', () => s3.send(new ListObjectsV2Command({ Bucket }))],
    ['ListObjectsV2 of less', () => s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'inbox' }))],
    ['ListObjectsV2 elsewhere', () => s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'imports/' }))],
    ['ListObjects', () => s3.send(new ListObjectsCommand({ Bucket }))],
    ['ListObjectsV2 of another bucket', () => s3.send(new ListObjectsV2Command({ Bucket: 'other', Prefix: 'inbox/' }))],
    ['ListMultipartUploads', () => s3.send(new ListMultipartUploadsCommand({ Bucket }))],
    ['ListBuckets', () => s3.send(new ListBucketsCommand({}))],
    ['CreateBucket', () => s3.send(new CreateBucketCommand({ Bucket: 'mine' }))],
    ['DeleteBucket', () => s3.send(new DeleteBucketCommand({ Bucket: 'other' }))],
    ['GetBucketCors', () => s3.send(new GetBucketCorsCommand({ Bucket }))],
    ['GetBucketVersioning', () => s3.send(new GetBucketVersioningCommand({ Bucket }))],
    [
      'PutBucketCors',
      () =>
        s3.send(
          new PutBucketCorsCommand({
            Bucket,
            CORSConfiguration: { CORSRules: [{ AllowedMethods: ['PUT'], AllowedOrigins: ['*'] }] },
          }),
        ),
    ],
    [
      'PutBucketLifecycle',
      () =>
        s3.send(
          new PutBucketLifecycleConfigurationCommand({
            Bucket,
            LifecycleConfiguration: {
              Rules: [{ Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 1 } }],
            },
          }),
        ),
    ],
    [
      'PutBucketNotification',
      () => s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: {} })),
    ],
  ]

  test.each(denied)('%s', async (_, call) => {
    expect(await refusal(call())).toEqual({ name: 'AccessDenied', status: 403 })
    expect(await kept()).toEqual(untouched)
    expect(await store.get('inbox/stolen')).toBe('NoSuchKey')
  })

  test.each([
    ['HeadObject', () => s3.send(new HeadObjectCommand({ Bucket, Key: source }))],
    ['HeadBucket of another', () => s3.send(new HeadBucketCommand({ Bucket: 'other' }))],
    ['HeadBucket of none', () => s3.send(new HeadBucketCommand({ Bucket: 'nowhere' }))],
  ])('%s, where the answer has no words', async (_, call) => {
    expect(await refusal(call())).toMatchObject({ status: 403 })
  })

  test('a deletion of several keys takes those that are granted, and says of each other that it may not', async () => {
    await store.put('inbox/gone', 'x')
    const Objects = ['inbox/gone', source, 'inboxes/a'].map((Key) => ({ Key }))
    for (const Quiet of [false, true]) {
      const { Deleted = [], Errors } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet } }))
      expect(Deleted).toEqual(Quiet ? [] : [{ Key: 'inbox/gone' }])
      expect(Errors?.map(({ Key, Code }) => [Key, Code])).toEqual([
        [source, 'AccessDenied'],
        ['inboxes/a', 'AccessDenied'],
      ])
    }
    expect(await kept()).toEqual(untouched)
    expect(await store.get('inbox/gone')).toBe('NoSuchKey')
  })

  test('an address that the pair presigned', async () => {
    const presigned = (command: GetObjectCommand | PutObjectCommand) => getSignedUrl(s3, command, { expiresIn: 60 })
    const put = await presigned(new PutObjectCommand({ Bucket, Key: source }))
    expect(await outcome(await fetch(put, { method: 'PUT', body: 'x' }))).toBe('403 AccessDenied')
    expect(await outcome(await fetch(await presigned(new GetObjectCommand({ Bucket, Key: source }))))).toBe(
      '403 AccessDenied',
    )
    const inside = await presigned(new PutObjectCommand({ Bucket, Key: 'inbox/presigned' }))
    expect(await outcome(await fetch(inside, { method: 'PUT', body: 'x' }))).toBe('200')
    expect(await kept()).toEqual(untouched)
  })

  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own notation
  test.each([source, 'imports/${filename}', '${filename}'])('a form that the pair presigned for %s', async (Key) => {
    const { url, fields } = await createPresignedPost(s3, { Bucket, Key, Expires: 60 })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob(['x']), 'inbox/x.csv')
    expect(await outcome(await fetch(url, { method: 'POST', body: form }))).toBe('403 AccessDenied')
    expect(await kept()).toEqual(untouched)
  })

  test('dots in a key lead nowhere', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'inbox/../imports/1/source', Body: 'x' }))
    expect(await kept()).toEqual(untouched)
  })
})

test('the pair of Harbour itself is not limited by any of this', async () => {
  await store.put('imports/2/source', 'x')
  expect(await store.get('imports/2/source')).toBe('x')
  expect((await store.s3.send(new ListBucketsCommand({}))).Buckets).toHaveLength(2)
})
