import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { createDatabase } from '../create-database.ts'
import { findFreePort } from '../free-port.ts'
import { createAppRole } from '../roles/create-app-role.ts'
import { findBinaries } from './binaries.ts'
import { asUnprivileged, type Unprivileged } from './unprivileged.ts'

export interface LocalPostgresOptions {
  /** The server's own folder; made, if it is missing. */
  readonly dataDir: string
  readonly logFile: string
  readonly superuserPassword: string
  /** Of the role `harbour`, which owns the product's database, and is no superuser. */
  readonly ownerPassword: string
  /** Of the role `harbour_app`, which works in it. */
  readonly appPassword: string
  /** A free one, unless it is named. */
  readonly port?: number
  /**
   * For tests: loses data when the machine dies, and is quick. Nothing is analysed by itself: a table that was, just when
   * a test had emptied it, is planned for as if it stayed so, and a join of thousands of rows takes minutes.
   */
  readonly isThrowaway?: boolean
}

export interface LocalPostgres {
  /** Of the product's database, for the app. */
  readonly url: string
  /** The same for its owner. */
  readonly ownerUrl: string
  /** Of the maintenance database, for the superuser. */
  readonly superuserUrl: string
  readonly port: number
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL 18 of our own on loopback. A server that an earlier start left behind on the same folder is
 * stopped first, so the caller must hold the folder's lock.
 *
 * @throws when it can't be started; what it said is in `logFile`.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const binaries = findBinaries()
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 })
  const cluster = join(options.dataDir, 'cluster')
  const unprivileged = asUnprivileged(options.dataDir, binaries)
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(binaries, cluster, options, unprivileged)
  await stopOrphan(cluster)
  const port = options.port ?? (await findFreePort())
  const superuserUrl = `postgres://postgres:${options.superuserPassword}@127.0.0.1:${port}/postgres`
  const server = await startServer(
    () => spawnServer(binaries, cluster, port, options, unprivileged),
    superuserUrl,
    options.logFile,
  )
  const ended =
    server.exitCode !== null ? Promise.resolve() : new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const urlOf = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/harbour`
  const url = urlOf('harbour_app', options.appPassword)
  const ownerUrl = urlOf('harbour', options.ownerPassword)
  await createDatabase(superuserUrl, ownerUrl)
  await createAppRole(superuserUrl, url)
  return {
    url,
    ownerUrl,
    superuserUrl,
    port,
    ended,
    stop: async () => {
      // Fast shutdown: open transactions are rolled back, nothing committed is lost.
      server.kill('SIGINT')
      await ended
    },
  }
}

export const localeFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']

/** Made beside its place and then renamed, so that a cluster half made is never taken for a whole one. */
function createCluster(
  binaries: string,
  cluster: string,
  options: LocalPostgresOptions,
  { prefix, ids }: Unprivileged,
) {
  const draft = `${cluster}.new`
  const passwordFile = join(options.dataDir, 'superuser-password')
  rmSync(draft, { recursive: true, force: true })
  writeFileSync(passwordFile, options.superuserPassword, { mode: ids.uid === undefined ? 0o600 : 0o644 })
  const [command = '', ...args] = [...prefix, join(binaries, 'initdb')]
  const flags = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...localeFlags]
  const quick = options.isThrowaway === true ? ['--no-sync'] : ['--data-checksums']
  const result = spawnSync(command, [...args, '-D', draft, ...flags, ...quick], { ...ids, encoding: 'utf8' })
  rmSync(passwordFile)
  if (result.status !== 0) throw new Error(`PostgreSQL could not make its folder ${cluster}: ${result.stderr}`)
  renameSync(draft, cluster)
}

/** Ends the server of a start that was killed; it would hold the folder for ever. */
async function stopOrphan(cluster: string) {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isServerOf(cluster, pid)) break
    process.kill(pid, signal)
    for (let tries = 0; tries < 100 && isServerOf(cluster, pid); tries += 1) await delay(50)
  }
  // The number may since belong to another program, for which a new server would take it to be alive.
  rmSync(pidFile, { force: true })
}

function isServerOf(cluster: string, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  const commandLine =
    process.platform === 'linux'
      ? readCommandLine(pid)
      : spawnSync('ps', ['-o', 'args=', '-p', String(pid)]).stdout.toString()
  return commandLine.includes('postgres') && commandLine.includes(cluster)
}

function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function spawnServer(
  binaries: string,
  cluster: string,
  port: number,
  options: LocalPostgresOptions,
  { prefix, ids }: Unprivileged,
): ChildProcess {
  const megabytes = Math.round(totalmem() / 1_048_576)
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: `${Math.min(2_048, Math.max(64, Math.round(megabytes / 8)))}MB`,
    work_mem: `${Math.min(64, Math.max(4, Math.round(megabytes / 256)))}MB`,
    maintenance_work_mem: `${Math.min(512, Math.max(32, Math.round(megabytes / 16)))}MB`,
    max_wal_size: '2GB',
    jit: 'off',
    timezone: 'UTC',
    ...(options.isThrowaway === true
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
      : {}),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command = '', ...args] = [...prefix, join(binaries, 'postgres'), '-D', cluster, ...flags]
  const log = openSync(options.logFile, 'a')
  // In a group of its own: Ctrl-C is for the supervisor, which stops the database last.
  return spawn(command, args, { ...ids, detached: true, stdio: ['ignore', log, log] })
}

/**
 * Tries for some seconds: the connections of a server that was killed outlive it by a moment, and until they have gone
 * no other may open the folder.
 */
async function startServer(spawnIt: () => ChildProcess, url: string, logFile: string): Promise<ChildProcess> {
  for (let tries = 0; tries < 20; tries += 1) {
    const server = spawnIt()
    if (await isReady(server, url)) return server
    await delay(500)
  }
  throw new Error(`PostgreSQL did not start; ${logFile} says why.`)
}

/** Waits until the server answers; false when it has ended instead. */
async function isReady(server: ChildProcess, url: string): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await client.end().catch(() => undefined)
      await delay(25)
    }
  }
  return false
}
