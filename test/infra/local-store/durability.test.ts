import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cp, readdir, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bucket, createClient, filesBelow, openTestStore, refusal, signRaw, type TestStore } from './test-store.ts'

let store: TestStore

beforeEach(async () => {
  store = await openTestStore()
})

afterEach(() => store.discard())

async function restart() {
  await store.close()
  store = await openTestStore({ dataDir: store.dataDir })
}

/** Serves the same folder from a process that can be killed. */
async function serveInChild() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), store.dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  return {
    url: String(line).trim(),
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

/** Sends the head and the beginning of a PUT; the rest never comes. */
function beginPut(url: string, key: string, beginning: Uint8Array) {
  const path = `/${bucket}/${key}`
  const { headers } = signRaw(url, { method: 'PUT', path, payloadHash: 'UNSIGNED-PAYLOAD' })
  const sending = request(`${url}${path}`, { method: 'PUT', headers: { ...headers, 'content-length': 10_000_000 } })
  sending.on('error', () => undefined)
  sending.write(beginning)
  return sending
}

async function largestDataFile(): Promise<number> {
  const sizes = await Promise.all(
    (await filesBelow(join(store.dataDir, 'data'))).map(async (path) => (await stat(path)).size),
  )
  return Math.max(0, ...sizes)
}

describe('kill -9', () => {
  test('in the middle of a put leaves the old object, and nothing of the new one', async () => {
    await store.put('a', 'old')
    const child = await serveInChild()
    beginPut(child.url, 'a', randomBytes(1_000_000))
    await expect.poll(largestDataFile).toBeGreaterThan(100_000)
    await child.kill()
    expect(await filesBelow(join(store.dataDir, 'data'))).toHaveLength(2)
    await restart()
    expect(await store.get('a')).toBe('old')
    expect(await filesBelow(join(store.dataDir, 'data'))).toHaveLength(1)
  })

  test('at any moment of many overwrites leaves one whole version, no older than the last one confirmed', async () => {
    for (let round = 0; round < 6; round++) {
      const child = await serveInChild()
      const s3 = createClient(child.url)
      const confirmed: number[] = [0]
      let started = 0
      const overwrite = async (): Promise<void> => {
        for (;;) {
          const version = ++started
          await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'a', Body: `${version} `.repeat(50_000) }))
          confirmed.push(version)
        }
      }
      const overwriting = overwrite().catch(() => undefined)
      await expect.poll(() => confirmed.length).toBeGreaterThan(3 + 2 * round)
      await child.kill()
      await overwriting
      s3.destroy()
      await restart()
      const { Body, ETag } = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'a' }))
      const text = (await Body?.transformToString()) ?? ''
      const version = Number.parseInt(text, 10)
      expect(text).toBe(`${version} `.repeat(50_000))
      expect(ETag).toBe(`"${createHash('md5').update(text).digest('hex')}"`)
      expect(version).toBeGreaterThanOrEqual(confirmed.at(-1) ?? 0)
      expect(await filesBelow(join(store.dataDir, 'data'))).toHaveLength(1)
      expect((await filesBelow(store.dataDir)).filter((path) => path.endsWith('.tmp'))).toEqual([])
    }
  })
})

describe('a restart', () => {
  test('keeps objects, metadata, tags and uploads under way', async () => {
    const upload = { Bucket: bucket, Key: 'parts' }
    const { UploadId } = await store.s3.send(new CreateMultipartUploadCommand({ ...upload, Metadata: { a: 'b' } }))
    const { ETag } = await store.s3.send(new UploadPartCommand({ ...upload, UploadId, PartNumber: 1, Body: 'part' }))
    await store.put('客户/a', 'x', { Metadata: { c: 'd' }, Tagging: 'k=v' })
    await restart()
    const got = await store.s3.send(new GetObjectCommand({ Bucket: bucket, Key: '客户/a' }))
    expect([await got.Body?.transformToString(), got.Metadata, got.TagCount]).toEqual(['x', { c: 'd' }, 1])
    const Parts = [{ PartNumber: 1, ETag }]
    await store.s3.send(new CompleteMultipartUploadCommand({ ...upload, UploadId, MultipartUpload: { Parts } }))
    const whole = await store.s3.send(new GetObjectCommand(upload))
    expect([await whole.Body?.transformToString(), whole.Metadata]).toEqual(['part', { a: 'b' }])
  })

  test('between the commit of a completed upload and its tidying up does not endanger the object', async () => {
    const upload = { Bucket: bucket, Key: 'parts' }
    const { UploadId } = await store.s3.send(new CreateMultipartUploadCommand(upload))
    const { ETag } = await store.s3.send(new UploadPartCommand({ ...upload, UploadId, PartNumber: 1, Body: 'part' }))
    const folder = join(store.dataDir, 'buckets', bucket, 'uploads', UploadId ?? '')
    await cp(folder, join(store.dataDir, 'saved'), { recursive: true })
    await store.s3.send(
      new CompleteMultipartUploadCommand({
        ...upload,
        UploadId,
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
      }),
    )
    await cp(join(store.dataDir, 'saved'), folder, { recursive: true })
    await restart()
    expect((await refusal(store.s3.send(new AbortMultipartUploadCommand({ ...upload, UploadId })))).name).toBe(
      'NoSuchUpload',
    )
    expect(await store.get('parts')).toBe('part')
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  test('refuses a record it cannot read, by name, rather than to lose its data', async () => {
    await store.put('a', 'x')
    const [path = ''] = await filesBelow(join(store.dataDir, 'buckets', bucket, 'objects'))
    await writeFile(path, '{"key":"a"')
    await expect(openTestStore({ dataDir: store.dataDir })).rejects.toThrow(path)
    expect(await filesBelow(join(store.dataDir, 'data'))).toHaveLength(1)
  })
})

describe('a reader under way', () => {
  const big = randomBytes(32 * 1024 * 1024)

  test.each([
    ['overwritten', () => store.put('big', 'new')],
    ['deleted', () => store.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'big' }))],
  ])('gets the whole old object when it is %s, whose data goes away with the reader', async (_, change) => {
    await store.put('big', big)
    const { headers } = signRaw(store.url, { method: 'GET', path: `/${bucket}/big` })
    const answer = await new Promise<import('node:http').IncomingMessage>((resolve) => {
      request(`${store.url}/${bucket}/big`, { headers }, resolve).end()
    })
    await once(answer, 'readable')
    await change()
    expect(await largestDataFile()).toBe(big.length)
    expect((await buffer(answer)).equals(big)).toBe(true)
    await expect.poll(largestDataFile).toBeLessThan(big.length)
  })

  test('that goes away lets the data go', async () => {
    await store.put('big', big)
    const { headers } = signRaw(store.url, { method: 'GET', path: `/${bucket}/big` })
    const asking = request(`${store.url}/${bucket}/big`, { headers }).end()
    asking.on('error', () => undefined)
    await once(asking, 'response')
    asking.destroy()
    await store.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'big' }))
    await expect.poll(largestDataFile).toBe(0)
  })
})

test('of many puts at once with If-None-Match:* exactly one wins, and its bytes are there', async () => {
  const attempts = Array.from({ length: 20 }, (_, at) => store.put('prize', `winner ${at}`, { IfNoneMatch: '*' }))
  const results = await Promise.allSettled(attempts)
  const winners = results.flatMap(({ status }, at) => (status === 'fulfilled' ? [at] : []))
  expect(winners).toHaveLength(1)
  expect(await store.get('prize')).toBe(`winner ${winners[0]}`)
  expect(results.flatMap((one) => (one.status === 'rejected' ? [one.reason.name] : []))).toEqual(
    Array(19).fill('PreconditionFailed'),
  )
  expect(await filesBelow(join(store.dataDir, 'data'))).toHaveLength(1)
})

test('of many puts at once with If-Match exactly one replaces the version it saw', async () => {
  const { ETag } = await store.put('prize', 'seen')
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) => store.put('prize', `new ${at}`, { IfMatch: ETag ?? '' })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('puts and deletions of one key at once leave index and disk agreeing', async () => {
  await Promise.allSettled(
    Array.from({ length: 30 }, (_, at) =>
      at % 3 ? store.put('busy', `v${at}`) : store.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'busy' })),
    ),
  )
  const seen = await store.get('busy')
  await restart()
  expect(await store.get('busy')).toBe(seen)
  expect((await store.s3.send(new ListObjectsV2Command({ Bucket: bucket }))).KeyCount).toBe(
    seen === 'NoSuchKey' ? 0 : 1,
  )
})
