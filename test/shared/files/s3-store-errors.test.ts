import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { FileStore } from '../../../shared/files/file-store.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { openS3Store } from '../../../shared/files/s3-store.ts'
import { textOf } from '../../../shared/messages/text.ts'

const settings = {
  endpoint: 'http://127.0.0.1:9',
  region: 'us-east-1',
  bucket: 'harbour',
  accessKeyId: 'key',
  secretAccessKey: 'secret',
}
const refusal = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, message: 'in the words of S3', $fault: 'server', $metadata: { httpStatusCode } })
const network = (properties: object) => Object.assign(new Error('in the words of the network'), properties)

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
async function drain(store: FileStore) {
  const keys: string[] = []
  for await (const { key } of store.list('a/')) keys.push(key)
  return keys
}
const calls: Readonly<Record<string, (store: FileStore) => Promise<unknown>>> = {
  put: (store) => store.put('a', bytesOf('x')),
  read: (store) => store.read('a'),
  find: (store) => store.find('a'),
  list: drain,
  copy: (store) => store.copy('a', 'b', 'etag'),
  delete: (store) => store.delete('a'),
  dropUnfinished: (store) => store.dropUnfinished('a/', 0),
  prepare: (store) => store.prepare(),
  check: (store) => store.check(),
}

describe('what the store answers', () => {
  const s3 = mockClient(S3Client)
  const store = openS3Store(settings)
  beforeEach(() => s3.reset())
  const failing = (call: () => Promise<unknown>) =>
    call().then(
      () => 'no error',
      (error: unknown) => error,
    )

  describe.each<[string, Error, string]>([
    ['a timeout', network({ name: 'TimeoutError', code: 'ETIMEDOUT' }), 'does not answer'],
    ['a connection reset', network({ code: 'ECONNRESET' }), 'does not answer'],
    ['a name that is not found', network({ code: 'ENOTFOUND' }), 'does not answer'],
    ['503 SlowDown', refusal('SlowDown', 503), 'does not answer'],
    ['500 InternalError', refusal('InternalError', 500), 'does not answer'],
    ['507 of a full disk', refusal('InsufficientStorage', 507), 'does not answer'],
    ['429 TooManyRequests', refusal('TooManyRequests', 429), 'does not answer'],
    ['400 RequestTimeout', refusal('RequestTimeout', 400), 'does not answer'],
    ['403 AccessDenied', refusal('AccessDenied', 403), 'refuses the keys'],
    ['403 RequestTimeTooSkewed', refusal('RequestTimeTooSkewed', 403), 'refuses the keys'],
    ['404 NoSuchBucket', refusal('NoSuchBucket', 404), 'has no bucket'],
  ])('%s is an outage', (what, error, words) => {
    // HEAD has no body to say what is missing.
    const requests = Object.entries(calls).filter(([name]) => !what.startsWith('404') || !/find|prepare/.test(name))
    test.each(requests)('%s', async (_, call) => {
      s3.rejects(error)
      const told = await failing(() => call(store))
      expect(told).toBeInstanceOf(AppError)
      expect(told).toMatchObject({ code: 'part.unavailable', message: expect.stringContaining(words), cause: error })
      expect(String(told)).not.toContain('in the words')
    })
  })

  test.each(['read', 'copy'])('404 NoSuchKey is not found: %s', async (name) => {
    s3.rejects(refusal('NoSuchKey', 404))
    expect(await failing(() => calls[name]?.(store) ?? Promise.resolve())).toMatchObject({ code: 'not-found' })
  })

  test('404 to a question is no error', async () => {
    s3.on(HeadObjectCommand).rejects(refusal('NotFound', 404))
    expect(await store.find('a')).toBeUndefined()
  })

  test.each([
    ['412 PreconditionFailed', refusal('PreconditionFailed', 412)],
    ['409 ConditionalRequestConflict', refusal('ConditionalRequestConflict', 409)],
  ])('%s is a conflict', async (_, error) => {
    s3.rejects(error)
    s3.on(HeadObjectCommand).resolves({ Metadata: { upload: 'of somebody else' } })
    for (const call of [
      () => store.read('a', { etag: 'old' }),
      () => store.copy('a', 'b', 'old'),
      () => store.put('a', bytesOf('x'), { onlyNew: true }),
    ])
      expect(await failing(call)).toMatchObject({ code: 'state.conflict' })
  })

  test('a refusal that only a bug can earn stays what it is', async () => {
    const error = refusal('InvalidArgument', 400)
    s3.rejects(error)
    expect(await failing(() => store.read('a'))).toBe(error)
  })

  test('a listing that breaks off on its second page says so, and does not just end', async () => {
    s3.on(ListObjectsV2Command).resolvesOnce({
      Contents: [{ Key: 'a/1' }],
      IsTruncated: true,
      NextContinuationToken: 't',
    })
    s3.on(ListObjectsV2Command, { ContinuationToken: 't' }).rejects(refusal('SlowDown', 503))
    expect(await failing(() => drain(store))).toMatchObject({ code: 'part.unavailable' })
  })

  describe('a body', () => {
    const pieces = async function* (error?: Error) {
      yield Buffer.from('01234')
      if (error) throw error
    }
    test.each([
      ['that ends before its announced size', pieces(), 10],
      ['whose connection breaks', pieces(network({ code: 'ECONNRESET' })), 10],
      ['whose checksum is another', pieces(new Error('Checksum mismatch')), 5],
    ])('%s is an outage, for whoever reads it', async (_, body, ContentLength) => {
      s3.on(GetObjectCommand).resolves({ Body: Readable.from(body) as never, ContentLength })
      const stream = await store.read('a')
      expect(await failing(() => readWhole(stream))).toMatchObject({ code: 'part.unavailable' })
    })

    test('that is whole is read', async () => {
      s3.on(GetObjectCommand).resolves({ Body: Readable.from(pieces()) as never, ContentLength: 5 })
      expect(Buffer.from(await readWhole(await store.read('a'))).toString()).toBe('01234')
    })
  })

  describe('an upload in parts', () => {
    const part = Buffer.alloc(6 * 1024 * 1024)
    const large = async function* (error?: Error) {
      for (let n = 0; n < 3; n += 1) yield part
      if (error) throw error
    }
    beforeEach(() => {
      s3.on(CreateMultipartUploadCommand).resolves({ UploadId: 'u1' })
      s3.on(UploadPartCommand).resolves({ ETag: 'e' })
      s3.on(CompleteMultipartUploadCommand).resolves({ ETag: 'whole' })
      s3.on(AbortMultipartUploadCommand).resolves({})
      s3.on(HeadObjectCommand).resolves({ ETag: 'whole', ContentLength: 3 * part.length })
    })
    const aborted = () => s3.commandCalls(AbortMultipartUploadCommand).map(({ args }) => args[0].input.UploadId)
    const completed = () => s3.commandCalls(CompleteMultipartUploadCommand).length

    test('is written with its condition where it counts, at the completion', async () => {
      await store.put('a', large(), { onlyNew: true })
      const [call] = s3.commandCalls(CompleteMultipartUploadCommand)
      expect(call?.args[0].input).toMatchObject({ Key: 'a', UploadId: 'u1', IfNoneMatch: '*' })
    })

    test('of which one part fails is given up, and told as an outage', async () => {
      s3.on(UploadPartCommand, { PartNumber: 2 }).rejects(refusal('SlowDown', 503))
      expect(await failing(() => store.put('a', large()))).toMatchObject({ code: 'part.unavailable' })
      expect([aborted(), completed()]).toEqual([['u1'], 0])
    })

    test('whose completion fails is given up', async () => {
      s3.on(CompleteMultipartUploadCommand).rejects(refusal('InternalError', 500))
      expect(await failing(() => store.put('a', large()))).toMatchObject({ code: 'part.unavailable' })
      expect(aborted()).toEqual(['u1'])
    })

    test.each([
      ['', () => undefined],
      [', also when that fails', () => s3.on(AbortMultipartUploadCommand).rejects(network({ code: 'ECONNREFUSED' }))],
    ])('whose source breaks off is given up%s, and the source is told to be the cause', async (_, prepare) => {
      prepare()
      const tooLarge = new AppError(
        'file.too-large',
        textOf('requests.asSaid', { words: 'This file is larger than 5 MB.' }),
      )
      expect(await failing(() => store.put('a', large(tooLarge)))).toBe(tooLarge)
      expect([aborted(), completed()]).toEqual([['u1'], 0])
    })
  })

  test('an object that the client met as its own, since the first answer was lost, is there', async () => {
    s3.on(PutObjectCommand).callsFake(({ Metadata }) => {
      s3.on(HeadObjectCommand).resolves({ ETag: 'e', ContentLength: 1, Metadata })
      throw refusal('PreconditionFailed', 412)
    })
    expect(await store.put('a', bytesOf('x'), { onlyNew: true })).toMatchObject({ key: 'a', etag: 'e', bytes: 1 })
  })

  test('an unfinished upload that somebody else has dropped meanwhile is dropped', async () => {
    const Uploads = ['a/1', 'a/2'].map((Key) => ({ Key, UploadId: Key, Initiated: new Date(0) }))
    s3.on(ListMultipartUploadsCommand).resolves({ Uploads })
    s3.on(AbortMultipartUploadCommand, { Key: 'a/1' }).rejects(refusal('NoSuchUpload', 404))
    s3.on(AbortMultipartUploadCommand, { Key: 'a/2' }).resolves({})
    expect(await store.dropUnfinished('a/', 0)).toBe(2)
    expect(s3.commandCalls(AbortMultipartUploadCommand)).toHaveLength(2)
  })

  test('a copy is made of the version that was looked at, and to a new key', async () => {
    s3.on(CopyObjectCommand).resolves({})
    s3.on(HeadObjectCommand).resolves({ ETag: 'e' })
    await store.copy('from', 'to', 'seen')
    const [call] = s3.commandCalls(CopyObjectCommand)
    expect(call?.args[0].input).toMatchObject({ CopySourceIfMatch: 'seen', IfNoneMatch: '*' })
  })

  test('the mock is taken away for what follows', () => s3.restore())
})

describe('a server that misbehaves', () => {
  /** Answers each request by the next of these, and then always by the last. */
  async function serve(...answers: RequestListener[]) {
    let requests = 0
    const server = createServer((request, response) => {
      const answer = answers[Math.min(requests, answers.length - 1)]
      requests += 1
      request.resume()
      answer?.(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const store = openS3Store({ ...settings, endpoint: `http://127.0.0.1:${port}` }, { idleMs: 200 })
    onTestFinished(() => {
      store.close()
      server.closeAllConnections()
      server.close()
    })
    return { store, requests: () => requests }
  }
  const slowDown: RequestListener = (_, response) =>
    response.writeHead(503, { 'content-type': 'application/xml' }).end('<Error><Code>SlowDown</Code></Error>')
  const reset: RequestListener = (request) => request.socket.resetAndDestroy()
  const silence: RequestListener = () => undefined
  const good: RequestListener = (_, response) => void begin(response).end('0123456789')
  const begin = (response: ServerResponse) => response.writeHead(200, { 'content-length': 10, etag: '"e"' })

  test.each([
    ['slows down', slowDown],
    ['resets the connection', reset],
    ['says nothing', silence],
  ])('and %s twice is asked a third time', async (_, bad) => {
    const { store, requests } = await serve(bad, bad, good)
    expect(await store.find('a')).toMatchObject({ bytes: 10 })
    expect(requests()).toBe(3)
  })

  test.each([
    ['slows down', slowDown],
    ['resets the connection', reset],
    ['says nothing', silence],
  ])('and always %s is unavailable', async (_, bad) => {
    const { store } = await serve(bad)
    for (const name of ['find', 'read', 'put', 'check'])
      await expect(calls[name]?.(store), name).rejects.toMatchObject({ code: 'part.unavailable' })
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['cuts the connection', (response) => response.socket?.resetAndDestroy()],
    ['closes it', (response) => response.socket?.end()],
    ['falls silent', () => undefined],
  ])('and %s in the middle of a body is unavailable', async (_, after) => {
    const { store } = await serve((_, response) => begin(response).write('01234', () => after(response)))
    const reading = store.read('a').then((body) => readWhole(body))
    await expect(reading).rejects.toMatchObject({ code: 'part.unavailable' })
  })
})
