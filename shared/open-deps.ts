import { openAuditLog } from './audit/audit-log.ts'
import type { Config } from './config.ts'
import { ConfigError } from './config.ts'
import { openChanges } from './db/changes/open-changes.ts'
import { openDatabase } from './db/database.ts'
import type { Deps } from './deps.ts'
import { openS3Store } from './files/s3-store.ts'
import { openJobQueue } from './jobs/bull-queue.ts'
import { createLog, type Log } from './log.ts'

export interface OpenDeps {
  readonly deps: Deps
  close(): Promise<void>
}

/**
 * Builds everything that functions are given, from the settings alone. Process entries call this once.
 *
 * @throws ConfigError when the database or the store is not named: `npm start` names its own.
 */
export async function openDeps(
  config: Config,
  name: string,
  log: Log = createLog(name, config.logLevel),
): Promise<OpenDeps> {
  const databaseUrl = required(config.databaseUrl, 'DATABASE_URL')
  const db = openDatabase(databaseUrl, { max: config.worker.concurrency * 2 + 4, log, name: `harbour-${name}` })
  const files = openS3Store(config.s3)
  const audit = openAuditLog(db, log)
  const jobs = await openJobQueue({ databaseUrl, redisUrl: config.redisUrl, log })
  const changes = openChanges(db)
  return {
    deps: { db, files, jobs, log, config, audit, changes },
    close: async () => {
      await changes.close()
      await jobs.close()
      await audit.close()
      files.close()
      await db.destroy()
    },
  }
}

function required<T>(value: T | undefined, variable: string): T {
  if (value === undefined)
    throw new ConfigError(`${variable} is not set. Set it, or use npm start, which brings its own.`)
  return value
}
