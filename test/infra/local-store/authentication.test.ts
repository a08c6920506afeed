import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accessKey,
  bucket,
  createClient,
  openTestStore,
  outcome,
  refusal,
  secretKey,
  sendRaw,
  signRaw,
  type TestStore,
} from './test-store.ts'

const now = new Date('2026-11-01T12:00:00Z')
const minute = 60_000
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
  await store.put('a', 'secret')
})

afterAll(() => store.discard())

async function presign(command: GetObjectCommand | PutObjectCommand, expiresIn = 60): Promise<string> {
  return await getSignedUrl(store.s3, command, { expiresIn })
}

const getA = () => new GetObjectCommand({ Bucket: bucket, Key: 'a' })

describe('without the right key', () => {
  test('a wrong secret is SignatureDoesNotMatch, and nothing is stored', async () => {
    const s3 = createClient(store.url, { credentials: { accessKeyId: accessKey, secretAccessKey: 'wrong' } })
    const put = new PutObjectCommand({ Bucket: bucket, Key: 'evil', Body: 'x' })
    expect(await refusal(s3.send(put))).toEqual({ name: 'SignatureDoesNotMatch', status: 403 })
    expect(await store.get('evil')).toBe('NoSuchKey')
    expect(await refusal(s3.send(getA()))).toEqual({ name: 'SignatureDoesNotMatch', status: 403 })
  })

  test('an unknown access key is InvalidAccessKeyId, with the right secret too', async () => {
    const s3 = createClient(store.url, { credentials: { accessKeyId: 'SOMEONE', secretAccessKey: secretKey } })
    expect(await refusal(s3.send(getA()))).toEqual({ name: 'InvalidAccessKeyId', status: 403 })
  })

  test.each(['GET', 'PUT', 'DELETE', 'POST'])(
    'an anonymous %s is denied, on an object, a bucket and the service',
    async (method) => {
      for (const path of [`/${bucket}/a`, `/${bucket}`, `/${bucket}?delete`, '/'])
        expect(await outcome(await fetch(store.url + path, { method }))).toBe('403 AccessDenied')
      expect(await store.get('a')).toBe('secret')
    },
  )
})

describe('a signature in the header', () => {
  const get = { method: 'GET', path: `/${bucket}/a` }

  test('made by hand is accepted', async () => {
    expect(await (await sendRaw(store.url, get)).text()).toBe('secret')
  })

  const changes: [string, (headers: Record<string, string>) => Record<string, string>, string][] = [
    [
      'another signature',
      (h) => ({ ...h, authorization: h.authorization?.replace(/.$/, (c) => (c === '0' ? '1' : '0')) ?? '' }),
      '403 SignatureDoesNotMatch',
    ],
    [
      'a signature cut short',
      (h) => ({ ...h, authorization: h.authorization?.slice(0, -1) ?? '' }),
      '403 SignatureDoesNotMatch',
    ],
    [
      'no signature',
      (h) => ({ ...h, authorization: h.authorization?.replace(/, Signature=.*/, '') ?? '' }),
      '400 AuthorizationHeaderMalformed',
    ],
    [
      'a credential of another service',
      (h) => ({ ...h, authorization: h.authorization?.replace('/s3/', '/ec2/') ?? '' }),
      '400 AuthorizationHeaderMalformed',
    ],
    [
      'a credential of another day',
      (h) => ({ ...h, authorization: h.authorization?.replace(/\/\d{8}\//, '/20200101/') ?? '' }),
      '400 AuthorizationHeaderMalformed',
    ],
    ['the old signature version', (h) => ({ ...h, authorization: `AWS ${accessKey}:abc=` }), '400 InvalidRequest'],
    ['a signed header changed', (h) => ({ ...h, 'x-amz-meta-a': 'changed' }), '403 SignatureDoesNotMatch'],
    ['an x-amz header nobody signed', (h) => ({ ...h, 'x-amz-copy-source': '/files/a' }), '403 AccessDenied'],
    [
      'another payload hash',
      (h) => ({ ...h, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }),
      '403 SignatureDoesNotMatch',
    ],
  ]
  test.each(changes)('with %s is refused', async (_, change, expected) => {
    const { headers } = signRaw(store.url, { ...get, headers: { 'x-amz-meta-a': 'b' } })
    expect(await outcome(await fetch(`${store.url}${get.path}`, { headers: change(headers) }))).toBe(expected)
  })

  test('is good for its own path, query and method only', async () => {
    const { headers } = signRaw(store.url, get)
    const answers = await Promise.all([
      fetch(`${store.url}/${bucket}/b`, { headers }),
      fetch(`${store.url}${get.path}?tagging`, { headers }),
      fetch(`${store.url}${get.path}`, { headers, method: 'DELETE' }),
    ])
    expect(await Promise.all(answers.map(outcome))).toEqual(Array(3).fill('403 SignatureDoesNotMatch'))
  })
})

describe('the clock', () => {
  let frozen: TestStore

  beforeAll(async () => {
    frozen = await openTestStore({ dataDir: store.dataDir, now: () => now })
  })

  afterAll(() => frozen.close())

  test.each([
    [-15 * minute, '404 NoSuchKey'],
    [15 * minute, '404 NoSuchKey'],
    [-15 * minute - 1000, '403 RequestTimeTooSkewed'],
    [15 * minute + 1000, '403 RequestTimeTooSkewed'],
  ])('a request signed %i ms off: %s', async (offset, expected) => {
    const at = new Date(now.getTime() + offset)
    expect(await outcome(await sendRaw(frozen.url, { method: 'GET', path: `/${bucket}/none`, at }))).toBe(expected)
  })

  test.each([
    [0, '404 NoSuchKey'],
    [-60_000, '404 NoSuchKey'],
    [-61_000, '403 AccessDenied'],
    [15 * minute + 1000, '403 AccessDenied'],
  ])('a presigned address of 60 seconds, signed %i ms off: %s', async (offset, expected) => {
    const command = new GetObjectCommand({ Bucket: bucket, Key: 'none' })
    const signingDate = new Date(now.getTime() + offset)
    expect(await outcome(await fetch(await getSignedUrl(frozen.s3, command, { expiresIn: 60, signingDate })))).toBe(
      expected,
    )
  })
})

describe('a presigned address', () => {
  test('gives the object with the headers its signer wished', async () => {
    const command = new GetObjectCommand({
      Bucket: bucket,
      Key: 'a',
      ResponseContentDisposition: 'attachment; filename="x.csv"',
      ResponseContentType: 'text/csv',
    })
    const answer = await fetch(await presign(command))
    expect([answer.status, await answer.text()]).toEqual([200, 'secret'])
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="x.csv"')
    expect(answer.headers.get('content-type')).toBe('text/csv')
  })

  test.each([
    [
      'the signature',
      (url: string) => url.replace(/X-Amz-Signature=..../, 'X-Amz-Signature=0000'),
      '403 SignatureDoesNotMatch',
    ],
    ['the key', (url: string) => url.replace('/a?', '/b?'), '403 SignatureDoesNotMatch'],
    ['the expiry', (url: string) => url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600'), '403 SignatureDoesNotMatch'],
    ['a further parameter', (url: string) => `${url}&response-content-type=text%2Fhtml`, '403 SignatureDoesNotMatch'],
    ['no signature at all', (url: string) => url.replace(/&X-Amz-Signature=\w+/, ''), '403 SignatureDoesNotMatch'],
    [
      'no algorithm',
      (url: string) => url.replace(/X-Amz-Algorithm=[^&]+&/, ''),
      '400 AuthorizationQueryParametersError',
    ],
  ])('with %s changed is refused', async (_, change, expected) => {
    const url = change(await presign(getA()))
    expect(await outcome(await fetch(url))).toBe(expected)
  })

  test('is refused together with an Authorization header, and for another method', async () => {
    const url = await presign(getA())
    expect(await outcome(await fetch(url, { headers: { authorization: 'AWS4-HMAC-SHA256 x' } }))).toBe(
      '400 InvalidArgument',
    )
    expect(await outcome(await fetch(url, { method: 'DELETE' }))).toBe('403 SignatureDoesNotMatch')
  })

  test.each(['WHEN_SUPPORTED', 'WHEN_REQUIRED'] as const)(
    'takes a body that was unknown when it was signed (checksums %s)',
    async (mode) => {
      const s3 = createClient(store.url, { requestChecksumCalculation: mode })
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: mode,
        ContentType: 'text/csv',
        Metadata: { owner: 'u1' },
      })
      const url = await getSignedUrl(s3, command, { expiresIn: 60 })
      const answer = await fetch(url, { method: 'PUT', body: 'id\n1\n', headers: { 'content-type': 'text/csv' } })
      expect(await outcome(answer)).toBe('200')
      const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: mode }))
      expect([await got.Body?.transformToString(), got.ContentType, got.Metadata]).toEqual([
        'id\n1\n',
        'text/csv',
        { owner: 'u1' },
      ])
      s3.destroy()
    },
  )

  test('does not let its holder copy another object by a header nobody signed', async () => {
    const url = await presign(new PutObjectCommand({ Bucket: bucket, Key: 'mine' }))
    const answer = await fetch(url, { method: 'PUT', headers: { 'x-amz-copy-source': `/${bucket}/a` } })
    expect(await outcome(answer)).toBe('403 AccessDenied')
    expect(await store.get('mine')).toBe('NoSuchKey')
  })
})
