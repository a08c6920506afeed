import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config, EnvironmentName } from '../../shared/config.ts'
import { loadSecrets, lockInstance, type Secrets, writeRunFile } from '../../shared/local-instance.ts'
import { keepPostgres } from '../local-postgres/keep-postgres.ts'
import { type ChildOptions, type Settings, startChild } from './child.ts'
import type { PackCode } from './packed-code.ts'
import type { Step } from './show-step.ts'

/** The parts that stand behind the processes: brought along, or named in the environment. */
export interface LocalParts {
  /** In which every process finds all the parts. */
  readonly env: Settings
  /** What set-up and restore are told besides: the owner of the tables. */
  readonly ownerEnv: Settings
  stop(): Promise<void>
}

/** The data folder, once this process has taken it. */
export interface Folder {
  readonly dataDir: string
  readonly logDir: string
  /** The code of the processes, packed. */
  readonly codeDir: string
}

/** @throws when another instance uses the folder, or it can't be written to */
export async function takeFolder(path: string, packCode: PackCode, step: Step): Promise<Folder> {
  const dataDir = resolve(path)
  try {
    if (!(await lockInstance(dataDir))) {
      throw new Error(
        `Another Harbour uses the folder ${dataDir}. Use that one, stop it first, or start this one on a folder of its own: DATA_DIR=… npm start`,
      )
    }
    const logDir = join(dataDir, 'log')
    mkdirSync(logDir, { recursive: true, mode: 0o700 })
    return { dataDir, logDir, codeDir: await packCode(dataDir, step) }
  } catch (error) {
    throw explainFolder(error, dataDir)
  }
}

const whyNot: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
}

function explainFolder(error: unknown, dataDir: string): unknown {
  const why = error instanceof Error && 'code' in error ? whyNot[String(error.code)] : undefined
  if (why === undefined) return error
  return new Error(
    `Harbour keeps its data in ${dataDir}, and ${why}. Put that right, or choose another folder: DATA_DIR=… npm start`,
  )
}

/**
 * Starts, in a folder that this process has taken, whichever of PostgreSQL and the object store the environment does
 * not name.
 *
 * @throws when a part can't start; then none is left running.
 */
export async function startLocalParts(
  config: Config,
  env: Settings,
  { dataDir, logDir, codeDir }: Folder,
  onRestart: ChildOptions['onRestart'],
  step: Step,
): Promise<LocalParts> {
  const secrets = loadSecrets(dataDir)
  const told = withoutOwner(env)
  const found: Partial<Record<EnvironmentName, string>> = {
    DATA_DIR: dataDir,
    EVENTS_TOKEN: config.eventsToken ?? secrets.eventsToken,
    BACKUP_DIR: env.BACKUP_DIR === 'off' ? 'off' : resolve(env.BACKUP_DIR || join(dataDir, 'backups')),
  }
  const startingStore =
    config.s3.endpoint === undefined
      ? startChild('store', { settings: { ...told, ...found }, logDir, codeDir, onRestart })
      : undefined
  const startingPostgres =
    config.databaseUrl === undefined
      ? step('Starting PostgreSQL', () => startPostgres(dataDir, logDir, secrets, onRestart))
      : undefined
  const [postgres, store] = await Promise.allSettled([startingPostgres, startingStore])
  // The database ends last.
  const stop = async () => {
    for (const part of [store, postgres]) if (part.status === 'fulfilled') await part.value?.stop()
  }
  for (const part of [postgres, store]) {
    if (part.status === 'fulfilled') continue
    await stop()
    throw part.reason
  }
  const ownPostgres = postgres.status === 'fulfilled' ? postgres.value : undefined
  if (ownPostgres !== undefined) found.DATABASE_URL = ownPostgres.url
  const storePort = store.status === 'fulfilled' ? store.value?.facts.port : undefined
  if (storePort !== undefined) {
    found.S3_ENDPOINT = `http://127.0.0.1:${storePort}`
    found.S3_ACCESS_KEY_ID = secrets.storeAccessKey
    found.S3_SECRET_ACCESS_KEY = secrets.storeSecretKey
    found.S3_INBOX_ACCESS_KEY_ID = secrets.inboxAccessKey
    found.S3_INBOX_SECRET_ACCESS_KEY = secrets.inboxSecretKey
  }
  // For commands that are called while this instance runs.
  const { port, publicUrl } = config.web
  const known = { ...found, PORT: String(port), ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl.href }) }
  writeRunFile(dataDir, { env: known, ...(storePort === undefined ? {} : { storePort }) })
  const { databaseOwnerUrl, superuserUrl } =
    ownPostgres === undefined ? config : { databaseOwnerUrl: ownPostgres.ownerUrl }
  const ownerEnv = { DATABASE_OWNER_URL: databaseOwnerUrl, SUPERUSER_URL: superuserUrl }
  return { env: { ...told, ...found }, ownerEnv, stop }
}

/** No process that works on the rows of the tables is told how to change the tables themselves. */
const withoutOwner = (env: Settings): Settings =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:DATABASE_OWNER|SUPERUSER)_URL(?:_FILE)?$/.test(name)))

function startPostgres(dataDir: string, logDir: string, secrets: Secrets, onRestart: ChildOptions['onRestart']) {
  return keepPostgres(
    {
      dataDir: join(dataDir, 'postgres'),
      logFile: join(logDir, 'postgres.log'),
      superuserPassword: secrets.superuserPassword,
      ownerPassword: secrets.databasePassword,
      appPassword: secrets.appPassword,
    },
    onRestart,
  )
}
