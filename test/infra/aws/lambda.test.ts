import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { createFirstAdministrator } from '../../../functions/users/create-first-administrator.ts'
import { bundleLambda } from '../../../infra/aws/bundle.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'
import { sourceKey } from '../../../shared/importing/reading/object-keys.ts'
import { openJobWorker } from '../../../shared/jobs/bull-queue.ts'
import type { JobRequest } from '../../../shared/jobs/job-queue.ts'
import { bytesOf } from '../../functions/import-text.ts'
import { asOwner } from '../../shared/db/as-owner.ts'
import { silentLog } from '../../support/silent-log.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { clientAddress, encodeKey, httpEvent, storeEvent, type TestRequest } from './events.ts'
import { type Lambda, startLambda } from './start-lambda.ts'

const email = 'ann@harbour.test'
const password = 'a long enough password'
const sameSite = { 'sec-fetch-site': 'same-origin' }
const form = { ...sameSite, 'content-type': 'application/x-www-form-urlencoded' }

const Answer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).default([]),
  body: z.string(),
  isBase64Encoded: z.boolean(),
})
const Started = z.object({ items: z.tuple([z.object({ importId: z.uuid() })]) })

let parts: TestParts
let extension: Awaited<ReturnType<typeof startExtension>>
let folder: string
let lambda: Lambda
let cookie: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-lambda-'))
  parts = await openTestParts()
  await invoke(createFirstAdministrator, { email, password }, parts.deps, asSystem)
  const { s3 } = parts.deps.config
  extension = await startExtension({
    DATABASE_URL: parts.databaseUrl,
    S3_ACCESS_KEY_ID: s3.accessKeyId,
    S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
  })
  lambda = await startLambda(await bundleLambda(join(folder, 'bundle')), {
    ...extension.env,
    S3_ENDPOINT: s3.endpoint ?? '',
    PUBLIC_URL: 'https://crm.example.com',
  })
  cookie = cookieOf(await signIn())
})
afterAll(async () => {
  await lambda?.stop()
  await extension?.close()
  await parts?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A server of Secrets Manager's extension: it says no until it has started, and to whoever lacks the token. */
async function startExtension(secrets: Record<string, string>) {
  const name = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:settings-a/b'
  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    const url = new URL(request.url ?? '', 'http://localhost')
    const isKnown = request.headers['x-aws-parameters-secrets-token'] === 'session-token'
    const isRight = url.pathname === '/secretsmanager/get' && url.searchParams.get('secretId') === name
    if (requests === 1) response.writeHead(400).end('not ready to serve traffic, please wait')
    else if (!isKnown || !isRight || !extension.isOpen) response.writeHead(401).end('no')
    else response.end(JSON.stringify({ ARN: name, Name: 'settings', SecretString: JSON.stringify(secrets) }))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    env: {
      SETTINGS_SECRET: name,
      AWS_SESSION_TOKEN: 'session-token',
      PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: String(port),
    },
    requests: () => requests,
    isOpen: true,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const ask = async (method: string, path: string, request: TestRequest = {}) =>
  Answer.parse(await lambda.call(httpEvent(method, path, request)))
const get = (path: string, headers: Record<string, string> = {}) => ask('GET', path, { headers, cookies: [cookie] })
const signIn = (given = password, headers: Record<string, string> = {}) =>
  ask('POST', '/login', {
    headers: { ...form, ...headers },
    body: Buffer.from(new URLSearchParams({ email, password: given }).toString()),
  })
const cookieOf = (answer: z.output<typeof Answer>) => answer.cookies[0]?.split(';')[0] ?? ''
const drop = (key: string) => parts.deps.files.put(key, bytesOf(`email\n${key.length}@a.example\n`))
const importsOf = async (...names: string[]) => {
  const found = parts.deps.db.selectFrom('imports').select('file_name').where('file_name', 'in', names)
  return (await found.execute()).map((row) => row.file_name).sort()
}

test('the bundle is at most 9 MB, with all that is read beside it', () => {
  const paths = readdirSync(join(folder, 'bundle'), { recursive: true, withFileTypes: true })
  const sizes = paths.filter((one) => one.isFile()).map((one) => statSync(join(one.parentPath, one.name)).size)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  process.stdout.write(`Lambda bundle: ${(bytes / 1e6).toFixed(2)} MB; loaded in ${Math.round(lambda.initMs)} ms\n`)
  expect(bytes).toBeLessThanOrEqual(9_000_000)
})

describe('the secrets', () => {
  test('are read once, as soon as the extension is there', async () => {
    await get('/healthz')
    expect(extension.requests()).toBe(2)
  })

  test('that could not be read are asked for again at the next call', async () => {
    const other = await startLambda(join(folder, 'bundle'), { ...extension.env, S3_ENDPOINT: 'http://127.0.0.1:1' })
    onTestFinished(() => other.stop())
    extension.isOpen = false
    await expect(other.call(httpEvent('GET', '/healthz'))).rejects.toThrow("can't be read: 401 no")
    extension.isOpen = true
    expect(await other.call(httpEvent('GET', '/healthz'))).toMatchObject({ statusCode: 200 })
  })
})

describe('signing in', () => {
  test('sets a cookie that is bound to the host, and leads on', async () => {
    const answer = await signIn()
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('/customers')
    expect(answer.cookies).toEqual([
      expect.stringMatching(/^__Host-harbour=[\w-]{32,}; .*HttpOnly; Secure/),
      expect.stringMatching(/^__Host-harbour-browser=[\w-]{32,}; .*HttpOnly; Secure/),
    ])
    expect(answer.headers).not.toHaveProperty('set-cookie')
  })

  test('takes a body that came as text', async () => {
    const headers = { ...sameSite, 'content-type': 'application/json' }
    const answer = await ask('POST', '/login', { headers, body: JSON.stringify({ email, password }) })
    expect(answer.cookies).toHaveLength(2)
  })

  test('from another site is refused', async () => {
    const answer = await signIn(password, { 'sec-fetch-site': 'cross-site' })
    expect(answer.statusCode).toBe(403)
    expect(answer.cookies).toEqual([])
  })

  test('is counted by the address that the gateway saw, whatever the headers say', async () => {
    const spoof = { 'x-forwarded-for': `198.51.100.1, ${clientAddress}`, forwarded: 'for=198.51.100.1' }
    expect((await signIn('wrong', spoof)).statusCode).toBe(401)
    const { rows } = await sql<{ text: string }>`select subject as text from sign_in_tries`.execute(parts.deps.db)
    const text = rows.map((row) => row.text).join()
    expect(text).toContain(clientAddress)
    expect(text).not.toContain('198.51.100.1')
  })
})

describe('an address', () => {
  test('is a page for whoever holds a cookie, among others', async () => {
    const answer = await ask('GET', '/customers', { cookies: ['theme=dark', cookie] })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=UTF-8')
    expect(answer.isBase64Encoded).toBe(false)
    expect(answer.body).toMatch(/^<!DOCTYPE html>.*aria-current="page"/is)
  })

  test('leads strangers to the sign-in page', async () => {
    const answer = await ask('GET', '/customers?search=%E8%B2%BF%E6%98%93')
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe(`/login?next=${encodeURIComponent('/customers?search=%E8%B2%BF%E6%98%93')}`)
  })

  test('is plain JSON under /api/v1', async () => {
    const answer = await get('/api/v1/customers?search=%E8%B2%BF%E6%98%93')
    expect(answer.headers['content-type']).toBe('application/json')
    expect(JSON.parse(answer.body)).toMatchObject({ items: [], total: 0 })
  })

  test('that is none is not found', async () => {
    const answer = await get('/nothing')
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    expect((await get('/api/v1/nothing')).body).toContain('"code":"not-found"')
  })

  test('under another host name is refused', async () => {
    expect((await get('/customers', { host: 'evil.example' })).statusCode).toBe(400)
  })

  test('answers HEAD without a body', async () => {
    const answer = await ask('HEAD', '/login')
    expect(answer).toMatchObject({ statusCode: 200, body: '' })
  })
})

test('every asset that a page names is there', async () => {
  const { body } = await get('/customers')
  const paths = [...new Set(body.match(/\/assets\/[\w/.-]+/g))]
  expect(paths.length).toBeGreaterThan(3)
  for (const path of paths) {
    const answer = await get(path)
    expect(answer.statusCode, path).toBe(200)
    expect(answer.body.length, path).toBeGreaterThan(100)
  }
})

describe('an upload', () => {
  const upload = async (content: Uint8Array, name: string) => {
    const data = new FormData()
    data.append('file', new File([Buffer.from(content)], name))
    const sent = new Response(data)
    const headers = { ...sameSite, 'content-type': sent.headers.get('content-type') ?? '' }
    return ask('POST', '/api/v1/imports', { headers, cookies: [cookie], body: await sent.bytes() })
  }

  test.each<[string, Uint8Array]>([
    ['of every byte there is', Uint8Array.from({ length: 70_000 }, (_, n) => (n * 7) % 256)],
    ['that is no UTF-8', Buffer.from([0xc4, 0xfa, 0xba, 0xc3, 0x0a, 0xff, 0x00])],
    ['that is packed', gzipSync('name,email\nAda,ada@x.example\n')],
  ])('%s is kept as it came', async (_, content) => {
    const answer = await upload(content, '客戶.csv')
    expect(answer.statusCode).toBe(202)
    const [{ importId }] = Started.parse(JSON.parse(answer.body)).items
    expect(Buffer.from(await readWhole(await parts.deps.files.read(sourceKey(importId)))).equals(content)).toBe(true)
  })
})

describe('an answer', () => {
  test('goes packed to whoever takes it so', async () => {
    const answer = await get('/customers', { 'accept-encoding': 'gzip' })
    expect(answer.isBase64Encoded).toBe(true)
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(Buffer.from(answer.body, 'base64')).toString()).toMatch(/^<!doctype html>.*<\/html>$/is)
  })

  test('that is a file keeps its name and its characters', async () => {
    await sql`insert into customers (display_name, customer_type, status) values ('貿易 "A"', 'corporate', 'lead')`.execute(
      parts.deps.db,
    )
    const answer = await get('/customers/export.csv')
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="/)
    expect(answer.body).toContain('貿易 ""A""')
  })

  test('that is too large to pass says so instead', async () => {
    await sql`insert into customers (display_name, customer_type, status, notes)
      select 'Large ' || n, 'corporate', 'lead', repeat('x', 10000) from generate_series(1, 600) n`.execute(
      parts.deps.db,
    )
    const answer = await get('/customers/export.csv')
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('larger than 4.5 MB')
    expect(answer.headers).not.toHaveProperty('content-disposition')
    expect((await get('/customers/export.csv', { 'accept-encoding': 'gzip' })).statusCode).toBe(200)
    await sql`delete from customers`.execute(parts.deps.db)
  })
})

test('a call that comes later finds the connections of the one before', async () => {
  const connections = async () => {
    const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
      where datname = current_database() and application_name = 'harbour-lambda' order by pid`.execute(parts.deps.db)
    return rows.map((row) => row.pid)
  }
  await get('/customers')
  const before = await connections()
  await get('/customers')
  expect(before.length).toBeGreaterThan(0)
  expect(await connections()).toEqual(before)
})

describe('an event of the bucket', () => {
  test('starts an import for each object, whatever is in its name', async () => {
    const names = ['plain.csv', 'two words.csv', '客戶 2026.csv', 'a+b&c=100%.csv']
    for (const name of names) await drop(`inbox/${name}`)
    const event = storeEvent(...names.map((name) => encodeKey(`inbox/${name}`)))
    expect(await lambda.call(event)).toEqual({ accepted: 4 })
    expect(await importsOf(...names)).toEqual(names.toSorted())
  })

  test('with bad ones among its objects takes in the good ones, and names the bad', async () => {
    await drop('inbox/first.csv')
    await drop('imports/elsewhere')
    await drop('inbox/last.csv')
    const bad = ['inbox/%E5%', 'inbox/gone.csv', 'imports/elsewhere']
    expect(await lambda.call(storeEvent('inbox/first.csv', ...bad, 'inbox/last.csv'))).toEqual({ accepted: 2 })
    expect(await importsOf('first.csv', 'last.csv')).toEqual(['first.csv', 'last.csv'])
    for (const key of bad) await expect.poll(() => lambda.output()).toContain(JSON.stringify(key))
  })

  test('that comes twice is one import', async () => {
    await drop('inbox/twice.csv')
    expect(await lambda.call(storeEvent('inbox/twice.csv'))).toEqual({ accepted: 1 })
    expect(await lambda.call(storeEvent('inbox/twice.csv'))).toEqual({ accepted: 0 })
    expect(await importsOf('twice.csv')).toEqual(['twice.csv'])
  })

  test('that fails for a while takes in what it can, and fails, so that it comes again', async () => {
    const { db } = parts.deps
    for (const name of ['before.csv', 'blocked.csv', 'after.csv']) await drop(`inbox/${name}`)
    await asOwner(db, "alter table imports add constraint blocked check (file_name <> 'blocked.csv') not valid")
    const event = storeEvent('inbox/before.csv', 'inbox/blocked.csv', 'inbox/after.csv')
    await expect(lambda.call(event)).rejects.toThrow('1 objects were not taken in')
    expect(await importsOf('before.csv', 'blocked.csv', 'after.csv')).toEqual(['after.csv', 'before.csv'])
    await asOwner(db, 'alter table imports drop constraint blocked')
    expect(await lambda.call(event)).toEqual({ accepted: 1 })
  })

  test('about nothing is no error', async () => {
    expect(await lambda.call({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'harbour' })).toEqual({
      accepted: 0,
    })
  })
})

test('the jobs wait in the queue for a worker elsewhere', async () => {
  const { importId } = await parts.deps.db
    .selectFrom('imports')
    .select('id as importId')
    .where('file_name', '=', 'plain.csv')
    .executeTakeFirstOrThrow()
  const handed: JobRequest[] = []
  const settings = { databaseUrl: parts.databaseUrl, redisUrl: undefined, concurrency: 1, log: silentLog }
  const worker = await openJobWorker(settings, async (job) => void handed.push(job))
  onTestFinished(() => worker.close())
  const plan = { name: 'steps.plan-import', data: { importId, step: 'plan', chunk: 0 } }
  await expect.poll(() => handed, { timeout: 20_000 }).toContainEqual(expect.objectContaining(plan))
})
