import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config, EnvironmentName } from '../shared/config.ts'
import { loadSecrets, lockInstance, writeRunFile } from '../shared/local-instance.ts'
import { type ChildOptions, startChild } from './child.ts'
import { keepPostgres } from './local-postgres/keep-postgres.ts'

/** The parts that stand behind the processes: brought along, or named in the environment. */
export interface LocalParts {
  /** In which every process finds all the parts. */
  readonly env: ChildOptions['env']
  readonly logDir: string
  stop(): Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Takes the data folder, and starts in it whichever of PostgreSQL and the object store the environment does not name.
 *
 * @throws when another instance uses the folder, or a part can't start; then none is left running.
 */
export async function startLocalParts(
  config: Config,
  env: Environment,
  onRestart: ChildOptions['onRestart'],
): Promise<LocalParts> {
  const dataDir = resolve(config.dataDir)
  if (!(await lockInstance(dataDir))) {
    throw new Error(
      `Another Harbour uses the folder ${dataDir}. Use that one, stop it first, or start this one on a folder of its own: DATA_DIR=… npm start`,
    )
  }
  const logDir = join(dataDir, 'log')
  mkdirSync(logDir, { recursive: true, mode: 0o700 })
  const found: Partial<Record<EnvironmentName, string>> = { DATA_DIR: dataDir }
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopPart of stops.splice(0)) await stopPart()
  }
  const secrets = loadSecrets(dataDir)
  found.EVENTS_TOKEN = config.eventsToken ?? secrets.eventsToken
  try {
    if (config.databaseUrl === undefined) {
      const { superuserPassword, databasePassword: password } = secrets
      const folder = { dataDir: join(dataDir, 'postgres'), logFile: join(logDir, 'postgres.log') }
      const postgres = await keepPostgres({ ...folder, superuserPassword, password }, onRestart)
      stops.unshift(postgres.stop)
      found.DATABASE_URL = postgres.url
    }
    let storePort: number | undefined
    if (config.s3.endpoint === undefined) {
      const store = await startChild('store', { env: { ...env, ...found }, logDir, onRestart })
      stops.unshift(store.stop)
      storePort = store.facts.port
      found.S3_ENDPOINT = `http://127.0.0.1:${storePort}`
      found.S3_ACCESS_KEY_ID = secrets.storeAccessKey
      found.S3_SECRET_ACCESS_KEY = secrets.storeSecretKey
    }
    // For commands that are called while this instance runs.
    writeRunFile(dataDir, { env: found, ...(storePort === undefined ? {} : { storePort }) })
    return { env: { ...env, ...found }, logDir, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
