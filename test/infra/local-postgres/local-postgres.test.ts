import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { keepPostgres } from '../../../infra/local-postgres/keep-postgres.ts'
import { type LocalPostgresOptions, startLocalPostgres } from '../../../infra/local-postgres/local-postgres.ts'

const long = { timeout: 120_000 }

function createOptions(): LocalPostgresOptions {
  const dataDir = mkdtempSync(join(tmpdir(), 'harbour-postgres-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return {
    dataDir,
    logFile: join(dataDir, 'log'),
    superuserPassword: 'superuser',
    ownerPassword: 'owner',
    appPassword: 'app',
    isThrowaway: true,
  }
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

const pidOf = ({ dataDir }: LocalPostgresOptions) =>
  Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test(
  'is a PostgreSQL 18 on loopback, in UTF-8 and C.UTF-8, whose owner is no superuser; what it holds outlives it',
  long,
  async () => {
    const options = createOptions()
    const first = await startLocalPostgres(options)
    expect(
      await ask(
        first.ownerUrl,
        "select current_setting('server_version_num')::int / 10000, current_setting('listen_addresses')",
      ),
    ).toEqual([[18, '127.0.0.1']])
    expect(
      await ask(
        first.ownerUrl,
        "select pg_encoding_to_char(encoding), datlocprovider, datlocale from pg_database where datname = 'harbour'",
      ),
    ).toEqual([['UTF8', 'b', 'C.UTF-8']])
    expect(
      await ask(
        first.ownerUrl,
        'select rolname, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
      ),
    ).toEqual([['harbour', false, false, false]])
    await expect(ask(first.ownerUrl.replace('owner', 'wrong'), 'select 1')).rejects.toMatchObject({ code: '28P01' })
    await ask(first.ownerUrl, 'create table kept as select 42 as n')
    await first.stop()
    const second = await startLocalPostgres(options)
    onTestFinished(() => second.stop())
    expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([[42]])
  },
)

test('a server that an earlier start left behind is stopped, and nothing of it is lost', long, async () => {
  const options = createOptions()
  const orphan = await startLocalPostgres(options)
  await ask(orphan.ownerUrl, 'create table kept as select 42 as n')
  const pid = pidOf(options)
  const next = await startLocalPostgres(options)
  onTestFinished(() => next.stop())
  await orphan.ended
  expect(isAlive(pid)).toBe(false)
  expect(await ask(next.ownerUrl, 'select n from kept')).toEqual([[42]])
})

test('a cluster half made is made anew', long, async () => {
  const options = createOptions()
  mkdirSync(join(options.dataDir, 'cluster.new'))
  writeFileSync(join(options.dataDir, 'cluster.new', 'PG_VERSION'), '18\n')
  const postgres = await startLocalPostgres(options)
  onTestFinished(() => postgres.stop())
  expect(await ask(postgres.url, 'select 1')).toEqual([[1]])
  expect(existsSync(join(options.dataDir, 'cluster.new'))).toBe(false)
  expect(existsSync(join(options.dataDir, 'superuser-password'))).toBe(false)
})

test('one that ends unasked is started again at the same address, and one that is stopped is not', long, async () => {
  // Not a throwaway: what such a one has committed may be lost with it.
  const options = { ...createOptions(), isThrowaway: false }
  const restarts: string[] = []
  const kept = await keepPostgres(options, (name) => restarts.push(name))
  onTestFinished(() => kept.stop())
  await ask(kept.ownerUrl, 'create table kept as select 42 as n')
  process.kill(pidOf(options), 'SIGKILL')
  await expect.poll(() => ask(kept.ownerUrl, 'select n from kept').catch(() => []), { timeout: 60_000 }).toEqual([[42]])
  expect(restarts).toEqual(['postgres'])
  const pid = pidOf(options)
  await kept.stop()
  expect(isAlive(pid)).toBe(false)
  expect(restarts).toEqual(['postgres'])
})
