import { GetObjectCommand } from '@aws-sdk/client-s3'
import { createPresignedPost, type PresignedPost } from '@aws-sdk/s3-presigned-post'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucket, createClient, filesBelow, openTestStore, outcome, type TestStore } from './test-store.ts'

const body = 'id,name\n1,Zoë\n'
// biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own notation
const Key = 'post/${filename}'
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(async () => {
  expect(store.failures).toEqual([])
  await store.discard()
})

function presign(more: Partial<Parameters<typeof createPresignedPost>[1]> = {}, s3 = store.s3): Promise<PresignedPost> {
  return createPresignedPost(s3, {
    Bucket: bucket,
    Key,
    Conditions: [
      ['content-length-range', 1, 1000],
      ['starts-with', '$Content-Type', 'text/'],
    ],
    Fields: { 'Content-Type': 'text/csv' },
    Expires: 60,
    ...more,
  })
}

function send({ url, fields }: PresignedPost, { content = body, filename = 'list.csv' } = {}): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([content], { type: 'text/csv' }), filename)
  return fetch(url, { method: 'POST', body: form, redirect: 'manual' })
}

describe('a form upload', () => {
  test('stores the file under its name, with the type its policy allowed', async () => {
    expect(await outcome(await send(await presign()))).toBe('204')
    const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'post/list.csv' }))
    expect([await got.Body?.transformToString(), got.ContentType]).toEqual([body, 'text/csv'])
  })

  test.each([
    ['C:\\fakepath\\a.csv', 'post/a.csv'],
    ['../../b.csv', 'post/b.csv'],
    ["$& $' 名.csv", "post/$& $' 名.csv"],
  ])('named %s is stored as %s', async (filename, key) => {
    expect(await outcome(await send(await presign(), { filename }))).toBe('204')
    expect(await store.get(key)).toBe(body)
  })

  test.each([
    ['200', 200],
    ['201', 201],
    ['204', 204],
    ['500', 204],
  ])('answers with the status asked for (%s)', async (wanted, status) => {
    const answer = await send(await presign({ Fields: { 'Content-Type': 'text/csv', success_action_status: wanted } }))
    const text = await answer.text()
    expect([answer.status, text.includes('<Key>post/list.csv</Key>')]).toEqual([status, status === 201])
  })

  test('sends the browser on where the policy says', async () => {
    const success_action_redirect = 'http://app.test/done?a=b'
    const answer = await send(await presign({ Fields: { 'Content-Type': 'text/csv', success_action_redirect } }))
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(
        /^http:\/\/app\.test\/done\?a=b&bucket=files&key=post%2Flist\.csv&etag=%22[0-9a-f]{32}%22$/,
      ),
    ])
  })
})

describe('a form upload is refused, and stores nothing,', () => {
  const change = (fields: Record<string, string>) => (post: PresignedPost) => ({
    ...post,
    fields: { ...post.fields, ...fields },
  })
  const without = (name: string) => (post: PresignedPost) => ({
    ...post,
    fields: Object.fromEntries(Object.entries(post.fields).filter(([field]) => field !== name)),
  })

  test.each([
    ['for another key', change({ key: 'elsewhere' }), '403 AccessDenied'],
    ['for another bucket', (post: PresignedPost) => ({ ...post, url: `${store.url}/other` }), '403 AccessDenied'],
    ['for another type', change({ 'Content-Type': 'image/png' }), '403 AccessDenied'],
    ['with a field nobody allowed', change({ 'x-amz-meta-a': 'b' }), '403 AccessDenied'],
    ['without a field the policy wants', without('Content-Type'), '403 AccessDenied'],
    ['with another signature', change({ 'X-Amz-Signature': '0'.repeat(64) }), '403 SignatureDoesNotMatch'],
    ['without a signature', without('X-Amz-Signature'), '403 AccessDenied'],
    ['without a policy', without('Policy'), '403 AccessDenied'],
    ['with another policy', change({ Policy: Buffer.from('{}').toString('base64') }), '403 SignatureDoesNotMatch'],
    [
      'by an unknown key',
      change({ 'X-Amz-Credential': 'SOMEONE/20261101/us-east-1/s3/aws4_request' }),
      '403 InvalidAccessKeyId',
    ],
  ])('%s', async (_, alter, expected) => {
    const before = await filesBelow(store.dataDir)
    expect(await outcome(await send(alter(await presign())))).toBe(expected)
    expect(await filesBelow(store.dataDir)).toEqual(before)
  })

  test.each([
    [0, '400 EntityTooSmall'],
    [1001, '400 EntityTooLarge'],
    [300_000, '400 EntityTooLarge'],
  ])('with %i bytes where 1 to 1,000 are allowed', async (size, expected) => {
    const before = await filesBelow(store.dataDir)
    expect(await outcome(await send(await presign(), { content: 'x'.repeat(size), filename: 'size' }))).toBe(expected)
    expect(await filesBelow(store.dataDir)).toEqual(before)
  })

  test('with a secret that is wrong', async () => {
    const credentials = { accessKeyId: 'TESTACCESSKEY', secretAccessKey: 'wrong' }
    const s3 = createClient(store.url, { credentials })
    expect(await outcome(await send(await presign({}, s3)))).toBe('403 SignatureDoesNotMatch')
  })

  test('after its policy has expired', async () => {
    const later = await openTestStore({ dataDir: store.dataDir, now: () => new Date(Date.now() + 61_000) })
    expect(await outcome(await send({ ...(await presign()), url: `${later.url}/${bucket}` }))).toBe('403 AccessDenied')
    await later.close()
  })

  test('without a signed policy at all', async () => {
    expect(await outcome(await send({ url: `${store.url}/${bucket}`, fields: { key: 'open' } }))).toBe(
      '403 AccessDenied',
    )
    expect(await store.get('open')).toBe('NoSuchKey')
  })
})
