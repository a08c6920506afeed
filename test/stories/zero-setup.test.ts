import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFreePort } from '../../infra/free-port.ts'
import { readRunFile } from '../../shared/local-instance.ts'
import { startProcess, type TestProcess, until } from '../support/process.ts'

/** The zero-setup mode as its user meets it: one command, real processes, killed and started again. */
const password = 'a-long-enough-password'
const dataDir = mkdtempSync(join(tmpdir(), 'harbour-zero-'))
let port = 0
let supervisor: TestProcess
const address = () => `http://127.0.0.1:${port}`
const env = (more: Record<string, string> = {}) => ({
  DATA_DIR: dataDir,
  PORT: String(port),
  HOST: '127.0.0.1',
  ADMIN_PASSWORD: password,
  INBOX_POLL_MS: '2000',
  LEASE_MS: '2000',
  ...more,
})

async function start(more: Record<string, string> = {}): Promise<TestProcess> {
  const process = startProcess('infra/supervisor.ts', env(more))
  await until('Harbour is ready', () => process.output().includes('Harbour is ready at'), {
    timeoutMs: 60_000,
    told: () => `${process.output()}\n${readFileSync(join(dataDir, 'log', 'postgres.log'), 'utf8').slice(-2_000)}`,
  })
  return process
}

beforeAll(async () => {
  port = await findFreePort()
  supervisor = await start()
}, 180_000)

afterAll(async () => {
  await supervisor.kill('SIGINT')
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

/** The processes that belong to this data folder, by what is in /proc. */
function listProcesses(): { pid: number; what: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const environment = readFileSync(`/proc/${name}/environ`, 'utf8')
        const what = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return environment.includes(`DATA_DIR=${dataDir}\0`) || what.includes(dataDir)
          ? [{ pid: Number(name), what }]
          : []
      } catch {
        return []
      }
    })
    .filter(({ what }) => what !== '')
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${address()}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address() },
    body: new URLSearchParams({ email: 'admin@harbour.local', password }),
  })
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(`${address()}/api/v1${path}`, { headers: { cookie: await signIn() } })
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}

const countCustomers = async () => (await ask<{ total: number }>('/customers')).total
const listImports = async () =>
  (await ask<{ items: { file_name: string; state: string; via: string }[] }>('/imports')).items

function harbour(args: string[], more: Record<string, string> = {}): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'scripts/harbour.ts', ...args], {
    env: { PATH: process.env.PATH ?? '', ...env(more) },
    encoding: 'utf8',
  })
}

function dropClient() {
  const { env: parts = {} } = readRunFile(dataDir) ?? {}
  return new S3Client({
    endpoint: parts.S3_ENDPOINT ?? '',
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: {
      accessKeyId: parts.S3_INBOX_ACCESS_KEY_ID ?? '',
      secretAccessKey: parts.S3_INBOX_SECRET_ACCESS_KEY ?? '',
    },
  })
}

describe('the first start', () => {
  test('sends a stranger to the sign-in page', async () => {
    const answer = await fetch(address(), { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login'])
  })

  test('tells what works on the rows of the tables nothing of their owner', () => {
    const { env: told = {} } = readRunFile(dataDir) ?? {}
    expect(new URL(told.DATABASE_URL ?? '').username).toBe('harbour_app')
    expect(JSON.stringify(told)).not.toContain('postgres://harbour:')
    expect(supervisor.output()).not.toContain('the role that owns its tables')
  })

  test('says that it lives and that its parts answer', async () => {
    expect((await fetch(`${address()}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${address()}/readyz`)).json()).toMatchObject({ ready: true })
  })

  test('shows 932 customers and 78 review rows of the sample file', async () => {
    expect(await countCustomers()).toBe(932)
    expect(await ask('/review')).toMatchObject({ total: 78 })
  })

  test('does not print the password that it was given, and logs no secret', () => {
    const secrets = Object.values(
      JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Record<string, string>,
    )
    const told = [
      supervisor.output(),
      ...readdirSync(join(dataDir, 'log')).map((name) => readFileSync(join(dataDir, 'log', name), 'utf8')),
    ]
    for (const secret of [password, ...secrets]) expect(told.filter((text) => text.includes(secret))).toEqual([])
  })
})

describe('the ways in', () => {
  test('a file dropped in the inbox by a plain S3 client is imported', async () => {
    const client = dropClient()
    const startedAt = performance.now()
    await client.send(
      new PutObjectCommand({
        Bucket: 'harbour',
        Key: 'inbox/新客户 list.csv',
        Body: 'name,email\nInbox One,one@inbox.example\n',
      }),
    )
    await until('its import', async () =>
      (await listImports()).some((one) => one.file_name === '新客户 list.csv' && one.state === 'finished'),
    )
    console.log(`dropped and imported in ${Math.round(performance.now() - startedAt)} ms`)
    client.destroy()
    expect(await countCustomers()).toBe(933)
  })

  test('the command line imports into the instance that runs', () => {
    const file = join(dataDir, 'cli.csv')
    writeFileSync(file, 'name,email\nCli One,one@cli.example\nCli Two,broken\n')
    const result = JSON.parse(harbour(['import', file, '--json'])) as object
    expect(result).toMatchObject({ records: 2, outcomes: { created: 1, review: 1, pending: 0 } })
  })
})

describe('one folder', () => {
  test('is used by one instance: a second one is refused', async () => {
    const second = startProcess('infra/supervisor.ts', env({ PORT: String(await findFreePort()) }))
    await second.ended
    expect(second.child.exitCode).toBe(1)
    expect(second.output()).toContain(`Another Harbour uses the folder ${dataDir}`)
    expect(await countCustomers()).toBe(934)
  })

  test('a port in use is said, and nothing is left running', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'harbour-port-'))
    const second = startProcess('infra/supervisor.ts', env({ DATA_DIR: folder, SAMPLE: 'off' }))
    await second.ended
    expect(second.child.exitCode).toBe(1)
    expect(second.output()).toContain(`Port ${port} is in use`)
    expect(existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false)
    rmSync(folder, { recursive: true })
  })
})

describe('whatever dies', { timeout: 150_000 }, () => {
  test.each(['web', 'worker-and-scheduler', 'store'])('a killed %s process is started again', async (name) => {
    const found = listProcesses().find(({ what }) => what.includes(`infra/${name}.mjs`))
    // Not 0, which is this test and all that it has started.
    process.kill(found?.pid ?? Number.NaN, 'SIGKILL')
    await until(`another ${name}`, () =>
      listProcesses().some(({ what, pid }) => what.includes(`infra/${name}.mjs`) && pid !== found?.pid),
    )
    await until('ready again', async () => (await fetch(`${address()}/readyz`).catch(() => undefined))?.ok)
    expect(await countCustomers()).toBe(934)
  })

  test('a killed PostgreSQL is started again', async () => {
    const pid = Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await until('ready again', async () => (await fetch(`${address()}/readyz`).catch(() => undefined))?.status === 503)
    await until('ready again', async () => (await fetch(`${address()}/readyz`).catch(() => undefined))?.ok)
    expect(await countCustomers()).toBe(934)
  })

  test('after kill -9 of the supervisor its processes end, and the next start recovers, the orphaned PostgreSQL included', async () => {
    await supervisor.kill('SIGKILL')
    await until('the processes are gone', () => listProcesses().every(({ what }) => what.includes('postgres')))
    expect(listProcesses().length).toBeGreaterThan(0)
    supervisor = await start()
    expect(await countCustomers()).toBe(934)
  })

  test('after kill -9 of everything the next start recovers', async () => {
    for (const { pid } of listProcesses()) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It ended together with another one.
      }
    }
    await supervisor.ended
    supervisor = await start()
    expect(await countCustomers()).toBe(934)
  })

  test('Ctrl-C stops all of it in order, and the command line works without it', async () => {
    await supervisor.kill('SIGINT')
    expect(supervisor.child.exitCode).toBe(0)
    expect(listProcesses()).toEqual([])
    const lines = harbour(['export']).split('\r\n')
    expect(lines.filter((line) => line !== '').length).toBeGreaterThan(934)
    expect(listProcesses()).toEqual([])
    const startedAt = performance.now()
    supervisor = await start()
    console.log(`second start ready after ${Math.round(performance.now() - startedAt)} ms`)
    expect(await countCustomers()).toBe(934)
  })
})
