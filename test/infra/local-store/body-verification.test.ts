import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptySha256, hmacHex, sha256Hex } from '../../../infra/local-store/protocol/signature-v4.ts'
import { bucket, filesBelow, openTestStore, outcome, refusal, sendRaw, signRaw, type TestStore } from './test-store.ts'

const text = 'id,name\n1,Zoë\n'
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(async () => {
  expect(store.failures).toEqual([])
  expect(await filesBelow(`${store.dataDir}/data`)).toEqual([])
  await store.discard()
})

function put(more: { headers?: Record<string, string>; payloadHash?: string; body?: string }) {
  return sendRaw(store.url, { method: 'PUT', path: `/${bucket}/refused`, body: text, ...more })
}

describe('a body that is not what was announced is refused and leaves nothing', () => {
  const wrong = Buffer.from('wrong')
  const digest = (algorithm: string) => createHash(algorithm).update(wrong).digest('base64')

  test.each([
    ['the signed hash', { payloadHash: sha256Hex('other') }, '400 XAmzContentSHA256Mismatch'],
    ['Content-MD5', { headers: { 'content-md5': digest('md5') } }, '400 BadDigest'],
    ['a Content-MD5 that is none', { headers: { 'content-md5': 'abc' } }, '400 InvalidDigest'],
    ['CRC32', { headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } }, '400 BadDigest'],
    ['CRC32C', { headers: { 'x-amz-checksum-crc32c': 'AAAAAA==' } }, '400 BadDigest'],
    ['SHA1', { headers: { 'x-amz-checksum-sha1': digest('sha1') } }, '400 BadDigest'],
    ['SHA256', { headers: { 'x-amz-checksum-sha256': digest('sha256') } }, '400 BadDigest'],
    ['a checksum unknown here', { headers: { 'x-amz-checksum-crc64nvme': 'AAAAAAAAAAA=' } }, '501 NotImplemented'],
    ['an unknown payload type', { payloadHash: 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD' }, '501 NotImplemented'],
    ['a payload hash that is none', { payloadHash: 'abc' }, '400 InvalidArgument'],
  ])('%s', async (_, more, expected) => {
    expect(await outcome(await put(more))).toBe(expected)
    expect(await store.get('refused')).toBe('NoSuchKey')
  })

  test('a checksum given to the client by hand', async () => {
    expect(await refusal(store.put('refused', text, { ChecksumCRC32C: 'AAAAAA==' }))).toEqual({
      name: 'BadDigest',
      status: 400,
    })
  })
})

describe('an aws-chunked body', () => {
  const trailer = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'
  const decoded = { 'x-amz-decoded-content-length': '5' }
  const crc = { ...decoded, 'x-amz-trailer': 'x-amz-checksum-crc32c' }

  test.each([
    [
      'a trailing checksum that is wrong',
      crc,
      '5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n',
      '400 BadDigest',
    ],
    ['no trailing checksum though announced', crc, '5\r\nhello\r\n0\r\n\r\n', '400 MalformedTrailerError'],
    ['another length than announced', decoded, '4\r\nhell\r\n0\r\n\r\n', '400 IncompleteBody'],
    ['more than announced', decoded, '6\r\nhello!\r\n0\r\n\r\n', '400 IncompleteBody'],
    ['no announced length', {}, '5\r\nhello\r\n0\r\n\r\n', '411 MissingContentLength'],
    ['no framing', decoded, 'hello', '400 IncompleteBody'],
  ])('with %s is refused', async (_, headers, body, expected) => {
    expect(await outcome(await put({ headers, payloadHash: trailer, body }))).toBe(expected)
    expect(await store.get('refused')).toBe('NoSuchKey')
  })

  test.each([
    ['right', 'hello', '200'],
    ['for other bytes', 'hallo', '403 SignatureDoesNotMatch'],
  ])('with chunk signatures %s: %s', async (_, sent, expected) => {
    const payloadHash = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'
    const { headers, seed } = signRaw(store.url, {
      method: 'PUT',
      path: `/${bucket}/chunked`,
      headers: decoded,
      payloadHash,
    })
    let previous = seed.signature
    const sign = (data: string) => {
      const parts = ['AWS4-HMAC-SHA256-PAYLOAD', seed.timestamp, seed.scope, previous, emptySha256, sha256Hex(data)]
      previous = hmacHex(seed.signingKey, parts.join('\n'))
      return previous
    }
    const body = `5;chunk-signature=${sign('hello')}\r\n${sent}\r\n0;chunk-signature=${sign('')}\r\n\r\n`
    expect(await outcome(await fetch(`${store.url}/${bucket}/chunked`, { method: 'PUT', headers, body }))).toBe(
      expected,
    )
    expect(await store.get('chunked')).toBe(expected === '200' ? 'hello' : 'NoSuchKey')
    if (expected === '200') await sendRaw(store.url, { method: 'DELETE', path: `/${bucket}/chunked` })
  })
})

test('a sender that asks first is refused without being told to go on', async () => {
  const { headers } = signRaw(store.url, {
    method: 'PUT',
    path: `/${bucket}/waiting`,
    payloadHash: 'UNSIGNED-PAYLOAD',
    secret: 'wrong',
  })
  const sending = request(`${store.url}/${bucket}/waiting`, {
    method: 'PUT',
    headers: { ...headers, 'content-length': 5, expect: '100-continue' },
  })
  let isContinued = false
  sending.on('continue', () => {
    isContinued = true
  })
  sending.flushHeaders()
  const [answer]: IncomingMessage[] = await once(sending, 'response')
  expect([answer?.statusCode, answer?.headers.connection, isContinued]).toEqual([403, 'close', false])
  sending.destroy()
})

test('a sender that asks first is told to go on when all is well', async () => {
  const { headers } = signRaw(store.url, { method: 'PUT', path: `/${bucket}/waiting`, payloadHash: 'UNSIGNED-PAYLOAD' })
  const sending = request(`${store.url}/${bucket}/waiting`, {
    method: 'PUT',
    headers: { ...headers, 'content-length': 5, expect: '100-continue' },
  })
  sending.on('continue', () => sending.end('hello'))
  sending.flushHeaders()
  await once(sending, 'response')
  expect(await store.get('waiting')).toBe('hello')
  await sendRaw(store.url, { method: 'DELETE', path: `/${bucket}/waiting` })
})

test('a connection is good for further requests after a body was refused in the middle', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = async (body: string, secret?: string) => {
    const { headers } = signRaw(store.url, {
      method: 'PUT',
      path: `/${bucket}/kept`,
      payloadHash: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      headers: { 'x-amz-decoded-content-length': '5' },
      ...(secret && { secret }),
    })
    const sending = request(`${store.url}/${bucket}/kept`, { method: 'PUT', headers, agent }).end(body)
    const [answer]: IncomingMessage[] = await once(sending, 'response')
    answer?.resume()
    if (answer) await once(answer, 'end')
    return [answer?.statusCode, sending.reusedSocket]
  }
  const long = 'nonsense\r\n'.repeat(50_000)
  expect(await send(long)).toEqual([400, false])
  expect(await send(long, 'wrong')).toEqual([403, true])
  expect(await send('5\r\nhello\r\n0\r\n\r\n')).toEqual([200, true])
  agent.destroy()
  await sendRaw(store.url, { method: 'DELETE', path: `/${bucket}/kept` })
})

test('a sender that goes away in the middle leaves nothing', async () => {
  const { headers } = signRaw(store.url, { method: 'PUT', path: `/${bucket}/cut`, payloadHash: 'UNSIGNED-PAYLOAD' })
  const lines = Object.entries({ host: new URL(store.url).host, ...headers, 'content-length': '1000000' })
  const socket = connect(store.port, '127.0.0.1')
  socket.write(
    `PUT /${bucket}/cut HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${'x'.repeat(1000)}`,
  )
  await expect.poll(() => filesBelow(`${store.dataDir}/data`)).toHaveLength(1)
  socket.destroy()
  await expect.poll(() => filesBelow(`${store.dataDir}/data`)).toEqual([])
  expect(await store.get('cut')).toBe('NoSuchKey')
})
