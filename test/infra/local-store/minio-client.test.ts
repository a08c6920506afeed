import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { Client } from 'minio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessKey, bucket, openTestStore, outcome, secretKey, type TestStore } from './test-store.ts'

const body = Buffer.from('id,name\n1,Zoë\n')
let store: TestStore
let minio: Client

beforeAll(async () => {
  store = await openTestStore()
  minio = createMinio()
})

afterAll(async () => {
  expect(store.failures).toEqual([])
  await store.discard()
})

function createMinio(more: { secretKey?: string; partSize?: number; region?: string } = {}): Client {
  return new Client({
    endPoint: '127.0.0.1',
    port: store.port,
    useSSL: false,
    accessKey,
    secretKey,
    region: 'us-east-1',
    ...more,
  })
}

test('it sees which buckets are there', async () => {
  expect([await minio.bucketExists(bucket), await minio.bucketExists('nowhere')]).toEqual([true, false])
})

test('it finds the region by itself', async () => {
  const client = new Client({ endPoint: '127.0.0.1', port: store.port, useSSL: false, accessKey, secretKey })
  expect(await client.bucketExists(bucket)).toBe(true)
  await client.putObject(bucket, 'm/region', body)
  expect(await store.get('m/region')).toBe(body.toString())
})

test('it puts a buffer and reads a part of it', async () => {
  await minio.putObject(bucket, 'm/a.csv', body, body.length, { 'Content-Type': 'text/csv' })
  expect(await text(await minio.getPartialObject(bucket, 'm/a.csv', 3, 4))).toBe('name')
  expect((await minio.statObject(bucket, 'm/a.csv')).metaData['content-type']).toBe('text/csv')
})

test('it puts a stream of unknown size', async () => {
  await minio.putObject(bucket, 'm/stream', Readable.from([body, body]))
  expect(await buffer(await minio.getObject(bucket, 'm/stream'))).toEqual(Buffer.concat([body, body]))
})

test('it puts a large buffer in parts', async () => {
  const big = randomBytes(12 * 1024 * 1024 + 123)
  await createMinio({ partSize: 5 * 1024 * 1024 }).putObject(bucket, 'm/big', big, big.length)
  expect((await buffer(await minio.getObject(bucket, 'm/big'))).equals(big)).toBe(true)
})

test('it lists and removes, odd keys included', async () => {
  const keys = ['list/a b+c é.csv', 'list/x', 'list/y/z']
  for (const key of keys) await minio.putObject(bucket, key, body)
  const listed = async () => (await minio.listObjectsV2(bucket, 'list/', true).toArray()).map(({ name }) => name)
  expect(await listed()).toEqual(keys)
  await minio.removeObjects(bucket, keys.slice(1))
  expect(await listed()).toEqual(keys.slice(0, 1))
})

test('an address it presigned takes a body', async () => {
  const url = await minio.presignedPutObject(bucket, 'm/pre', 60)
  expect(await outcome(await fetch(url, { method: 'PUT', body: new Uint8Array(body) }))).toBe('200')
  expect(await text(await minio.getObject(bucket, 'm/pre'))).toBe(body.toString())
})

test('a form it presigned takes a file of the allowed size only', async () => {
  const policy = minio.newPostPolicy()
  policy.setBucket(bucket)
  policy.setKey('m/post')
  policy.setExpires(new Date(Date.now() + 60_000))
  policy.setContentLengthRange(1, 1000)
  const { postURL, formData } = await minio.presignedPostPolicy(policy)
  const send = (size: number) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(formData)) form.append(name, String(value))
    form.append('file', new Blob(['x'.repeat(size)]), 'x.csv')
    return fetch(postURL, { method: 'POST', body: form })
  }
  expect([await outcome(await send(1001)), await outcome(await send(1000))]).toEqual(['400 EntityTooLarge', '204'])
  expect(await store.get('m/post')).toHaveLength(1000)
})

test('it is refused with a wrong secret', async () => {
  const put = createMinio({ secretKey: 'wrong' }).putObject(bucket, 'evil', body)
  await expect(put).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
  expect(await store.get('evil')).toBe('NoSuchKey')
})
