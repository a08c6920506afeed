import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucket, openTestStore, refusal, type TestStore } from './test-store.ts'

const keys = ['a b+c.csv', 'p/0/f', 'p/1/f', 'p/2/f', 'p/2/g', 'p/3', 'p/4', 'z/<&>"\u0001']
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
  for (const key of keys) await store.put(key, key)
})

afterAll(() => store.discard())

const list = (more = {}) => store.s3.send(new ListObjectsV2Command({ Bucket: bucket, ...more }))

describe('ListObjectsV2', () => {
  test('gives every key in order, with size, ETag and time', async () => {
    const { Contents, KeyCount, IsTruncated } = await list()
    expect([Contents?.map(({ Key }) => Key), KeyCount, IsTruncated]).toEqual([keys, keys.length, false])
    expect(Contents?.[1]).toMatchObject({
      Size: 5,
      ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      LastModified: expect.any(Date),
    })
  })

  test('pages through a prefix', async () => {
    const found: (string | undefined)[][] = []
    for (let token: string | undefined, more = true; more; more = token !== undefined) {
      const page = await list({ Prefix: 'p/', MaxKeys: 2, ContinuationToken: token })
      found.push(page.Contents?.map(({ Key }) => Key) ?? [])
      token = page.NextContinuationToken
    }
    expect(found).toEqual(
      [
        ['p/0/f', 'p/1/f'],
        ['p/2/f', 'p/2/g'],
        ['p/3', 'p/4'],
      ].slice(0, 3),
    )
  })

  test('groups by delimiter, page by page', async () => {
    const first = await list({ Prefix: 'p/', Delimiter: '/', MaxKeys: 2 })
    expect(first.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['p/0/', 'p/1/'])
    const second = await list({
      Prefix: 'p/',
      Delimiter: '/',
      MaxKeys: 2,
      ContinuationToken: first.NextContinuationToken,
    })
    expect([second.CommonPrefixes?.map(({ Prefix }) => Prefix), second.Contents?.map(({ Key }) => Key)]).toEqual([
      ['p/2/'],
      ['p/3'],
    ])
  })

  test('begins behind a key', async () => {
    expect((await list({ StartAfter: 'p/3' })).Contents?.map(({ Key }) => Key)).toEqual(['p/4', keys[7]])
  })

  test('encodes keys on request', async () => {
    const { Contents, EncodingType } = await list({ EncodingType: 'url' })
    expect([EncodingType, Contents?.[0]?.Key, Contents?.[1]?.Key, Contents?.[7]?.Key]).toEqual([
      'url',
      'a+b%2Bc.csv',
      'p/0/f',
      'z/%3C%26%3E%22%01',
    ])
  })
})

test('the first version of the listing pages by marker', async () => {
  const command = (Marker?: string) =>
    new ListObjectsCommand({ Bucket: bucket, Prefix: 'p/', Delimiter: '/', MaxKeys: 4, Marker })
  const first = await store.s3.send(command())
  expect([first.IsTruncated, first.NextMarker]).toEqual([true, 'p/3'])
  const second = await store.s3.send(command(first.NextMarker))
  expect([second.IsTruncated, second.Contents?.map(({ Key }) => Key)]).toEqual([false, ['p/4']])
})

describe('a bucket', () => {
  const other = { Bucket: 'other-bucket.2' }

  test('is made, seen, listed, and removed once it is empty', async () => {
    await store.s3.send(new CreateBucketCommand(other))
    await store.s3.send(new HeadBucketCommand(other))
    expect((await store.s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([
      bucket,
      'other-bucket.2',
    ])
    expect(await refusal(store.s3.send(new CreateBucketCommand(other)))).toEqual({
      name: 'BucketAlreadyOwnedByYou',
      status: 409,
    })
    await store.s3.send(new DeleteBucketCommand(other))
    expect((await refusal(store.s3.send(new HeadBucketCommand(other)))).status).toBe(404)
    expect((await refusal(store.s3.send(new PutObjectCommand({ ...other, Key: 'a', Body: 'x' })))).name).toBe(
      'NoSuchBucket',
    )
    await store.s3.send(new CreateBucketCommand(other))
    await store.s3.send(new DeleteBucketCommand(other))
  })

  test('that holds an object is not removed', async () => {
    expect(await refusal(store.s3.send(new DeleteBucketCommand({ Bucket: bucket })))).toEqual({
      name: 'BucketNotEmpty',
      status: 409,
    })
    expect(await store.get('p/3')).toBe('p/3')
  })

  test('is in us-east-1, which S3 calls nothing', async () => {
    expect((await store.s3.send(new GetBucketLocationCommand({ Bucket: bucket }))).LocationConstraint).toBeFalsy()
  })
})
