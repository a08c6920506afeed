import { once } from 'node:events'
import { connect } from 'node:net'
import {
  ListObjectVersionsCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  RestoreObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucket, openTestStore, outcome, refusal, sendRaw, type TestStore } from './test-store.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
  await store.put('a', 'still here')
})

afterAll(async () => {
  expect(await store.get('a')).toBe('still here')
  expect(store.failures).toEqual([])
  await store.discard()
})

/** The first line of the answer; the connection may be cut after it. */
async function sendBytes(bytes: string): Promise<string> {
  const socket = connect(store.port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(bytes)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer).split('\r\n')[0] ?? ''
}

test.each([
  ['nothing of HTTP', 'hello\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['half an escape in the path', 'GET /%E0%A4 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ['a whole address as path', 'GET http://evil.test/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ['two lengths', 'PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
  ['a negative length', 'PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', 400],
  ['endless headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['an unknown method', 'PURGE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 403],
])('bytes with %s get a plain refusal', async (_, bytes, status) => {
  expect(await sendBytes(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})

describe('signed nonsense gets 4xx', () => {
  const put = { method: 'PUT', path: `/${bucket}/a` }
  const post = { method: 'POST', path: `/${bucket}` }
  test.each([
    ['an open XML element', { ...post, query: { delete: '' }, body: '<Delete><Object>' }, '400 MalformedXML'],
    ['XML of another kind', { ...post, query: { delete: '' }, body: '<Remove/>' }, '400 MalformedXML'],
    ['a deletion of nothing', { ...post, query: { delete: '' }, body: '<Delete/>' }, '400 MalformedXML'],
    [
      'endless XML',
      { ...post, query: { delete: '' }, body: `<Delete>${' '.repeat(5_000_000)}</Delete>` },
      '400 MaxMessageLengthExceeded',
    ],
    [
      'CORS without rules',
      { method: 'PUT', path: `/${bucket}`, query: { cors: '' }, body: '<CORSConfiguration/>' },
      '400 MalformedXML',
    ],
    [
      'an empty lifecycle',
      { method: 'PUT', path: `/${bucket}`, query: { lifecycle: '' }, body: '<LifecycleConfiguration/>' },
      '400 MalformedXML',
    ],
    ['a page of minus one', { method: 'GET', path: `/${bucket}`, query: { 'max-keys': '-1' } }, '400 InvalidArgument'],
    ['a page of words', { method: 'GET', path: `/${bucket}`, query: { 'max-keys': 'ten' } }, '400 InvalidArgument'],
    [
      'a token of its own',
      { method: 'GET', path: `/${bucket}`, query: { 'list-type': '2', 'continuation-token': '%' } },
      '400 InvalidArgument',
    ],
    [
      'an unknown encoding',
      { method: 'GET', path: `/${bucket}`, query: { 'encoding-type': 'rot13' } },
      '400 InvalidArgument',
    ],
    [
      'a part without an upload',
      { ...put, query: { uploadId: '../../x', partNumber: '1' }, body: 'x' },
      '404 NoSuchUpload',
    ],
    ['a part number of zero', { ...put, query: { uploadId: 'x', partNumber: '0' }, body: 'x' }, '400 InvalidArgument'],
    [
      'a part number too high',
      { ...put, query: { uploadId: 'x', partNumber: '10001' }, body: 'x' },
      '400 InvalidArgument',
    ],
    ['a copy of nothing', { ...put, headers: { 'x-amz-copy-source': '/' } }, '400 InvalidArgument'],
    ['a copy of half an escape', { ...put, headers: { 'x-amz-copy-source': '/files/%E0%A4' } }, '400 InvalidURI'],
    [
      'very much metadata',
      { ...put, headers: { 'x-amz-meta-a': 'x'.repeat(3000) }, body: 'x' },
      '400 MetadataTooLarge',
    ],
    [
      'a header that breaks the line',
      { method: 'GET', path: `/${bucket}/a`, query: { 'response-content-type': 'a\r\nSet-Cookie: b' } },
      '400 InvalidArgument',
    ],
    ['a bucket with two dots', { method: 'PUT', path: '/a..b' }, '400 InvalidBucketName'],
    ['a bucket with capitals', { method: 'PUT', path: '/Customers' }, '400 InvalidBucketName'],
    ['a service to be deleted', { method: 'DELETE', path: '/' }, '405 MethodNotAllowed'],
    [
      'a form without a boundary',
      { ...post, headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
      '400 MalformedPOSTRequest',
    ],
  ])('%s', async (_, request, expected) => {
    expect(await outcome(await sendRaw(store.url, request))).toBe(expected)
  })
})

test('what S3 has and this store has not is refused as such', async () => {
  const Policy = '{}'
  const encryption = { ServerSideEncryptionConfiguration: { Rules: [] } }
  const refusals = [
    store.s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy })),
    store.s3.send(new PutBucketEncryptionCommand({ Bucket: bucket, ...encryption })),
    store.s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } })),
    store.s3.send(new PutObjectAclCommand({ Bucket: bucket, Key: 'a', ACL: 'public-read' })),
    store.s3.send(new ListObjectVersionsCommand({ Bucket: bucket })),
    store.s3.send(new RestoreObjectCommand({ Bucket: bucket, Key: 'a' })),
  ]
  expect(await Promise.all(refusals.map(refusal))).toEqual(Array(6).fill({ name: 'NotImplemented', status: 501 }))
})

test('an error says its code, message, resource and request id, and a HEAD answers without a body', async () => {
  const answer = await sendRaw(store.url, { method: 'GET', path: `/${bucket}/none` })
  const id = answer.headers.get('x-amz-request-id')
  expect(await answer.text()).toMatch(
    new RegExp(
      `<Error><Code>NoSuchKey</Code><Message>.+</Message><Resource>/files/none</Resource><RequestId>${id}</RequestId></Error>$`,
    ),
  )
  const head = await sendRaw(store.url, { method: 'HEAD', path: `/${bucket}/none` })
  expect([head.status, await head.text()]).toEqual([404, ''])
})
