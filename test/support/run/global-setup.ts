import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startLocalPostgres } from '../../../infra/local-postgres/local-postgres.ts'
import { openDatabase } from '../../../shared/db/database.ts'
import { migrate } from '../../../shared/db/migrate.ts'
import { nameApp } from '../../../shared/db/schema/rights.ts'
import { migrateQueue } from '../../../shared/jobs/migrate-queue.ts'
import { silentLog } from '../silent-log.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser of the test run's own PostgreSQL; its database `harbour` is the migrated template. */
    postgresUrl: string
  }
}

/** One PostgreSQL for the whole run; each test file clones the migrated database. */
export async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'harbour-test-'))
  const postgres = await startLocalPostgres({
    dataDir,
    logFile: join(dataDir, 'postgres.log'),
    superuserPassword: 'superuser',
    ownerPassword: 'owner',
    appPassword: 'app',
    isThrowaway: true,
  })
  const db = openDatabase(postgres.ownerUrl, { max: 1, log: silentLog, name: 'template' })
  await migrateQueue(postgres.ownerUrl)
  await nameApp(db, 'harbour_app')
  await migrate(db)
  await db.destroy()
  project.provide('postgresUrl', postgres.superuserUrl)
  return async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
