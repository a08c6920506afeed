import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'

/** What the processes of one data folder agree on: who holds it, its secrets, and where its parts are. */
const Secrets = z.object({
  superuserPassword: z.string(),
  /** Of the role that owns the database, and of the one that works in it. */
  databasePassword: z.string(),
  appPassword: z.string(),
  storeAccessKey: z.string(),
  storeSecretKey: z.string(),
  /** For people and their clients; the pair above is for Harbour alone. */
  inboxAccessKey: z.string(),
  inboxSecretKey: z.string(),
  eventsToken: z.string(),
})
export type Secrets = z.infer<typeof Secrets>

/** The environment in which a process reaches the parts of a running instance. */
const RunFile = z.object({ env: z.record(z.string(), z.string()), storePort: z.number().int().optional() })
export type RunFile = z.infer<typeof RunFile>

const secretsPath = (dataDir: string) => join(dataDir, 'secrets.json')
const runPath = (dataDir: string) => join(dataDir, 'run.json')

/** Made at random at the first start, readable by its owner alone; a folder of an earlier version gets what it lacks. */
export function loadSecrets(dataDir: string): Secrets {
  const path = secretsPath(dataDir)
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : makeFirstSecrets()
  const secrets = Secrets.parse({ ...makeLaterSecrets(), ...kept })
  if (!isDeepStrictEqual(secrets, kept)) writePrivate(path, secrets)
  return secrets
}

/** What people have in their clients goes on reaching the file drop, from the next start on. */
export function keepInboxKeys(dataDir: string, keys: { accessKey: string; secretKey: string }): void {
  const inbox = { inboxAccessKey: keys.accessKey, inboxSecretKey: keys.secretKey }
  writePrivate(secretsPath(dataDir), { ...loadSecrets(dataDir), ...inbox })
}

const secret = (bytes: number) => randomBytes(bytes).toString('hex')

/** Those that the database and the store were made with. */
const makeFirstSecrets = () => ({
  superuserPassword: secret(24),
  databasePassword: secret(24),
  storeAccessKey: `harbour-${secret(6)}`,
  storeSecretKey: secret(24),
  eventsToken: secret(24),
})

/** Those that a folder of an earlier version lacks. */
const makeLaterSecrets = () => ({
  inboxAccessKey: `inbox-${secret(6)}`,
  inboxSecretKey: secret(24),
  appPassword: secret(24),
})

export const writeRunFile = (dataDir: string, run: RunFile) => writePrivate(runPath(dataDir), run)

/** Where the parts of the latest instance on this folder were; whether it runs is another question. */
export function readRunFile(dataDir: string): RunFile | undefined {
  return existsSync(runPath(dataDir)) ? RunFile.parse(JSON.parse(readFileSync(runPath(dataDir), 'utf8'))) : undefined
}

function writePrivate(path: string, value: unknown) {
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/**
 * Makes this process the only one that holds a data folder. The lock is a listening socket, which the system takes
 * back when the process ends, however it ends.
 *
 * @returns false when another process holds it
 */
export function lockInstance(dataDir: string): Promise<boolean> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    server.listen(lockName(dataDir), () => {
      server.unref()
      resolve(true)
    })
  })
}

export function isInstanceRunning(dataDir: string): Promise<boolean> {
  if (!existsSync(dataDir)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect(lockName(dataDir))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** On Linux a socket without a file, on Windows a pipe, elsewhere a socket's file. */
function lockName(dataDir: string): string {
  const name = `harbour-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}
