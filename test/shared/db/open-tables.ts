import { afterAll, beforeAll } from 'vitest'
import { type Database, openDatabase } from '../../../shared/db/database.ts'
import { silentLog } from '../../support/silent-log.ts'
import { cloneDatabase } from '../../support/test-parts.ts'

/** A database for a file of tests that needs nothing else; it is open as soon as the first test runs. */
export function openTables(): () => Database {
  const opened: { db?: Database } = {}
  beforeAll(async () => {
    opened.db = openDatabase(await cloneDatabase(), { max: 3, log: silentLog, name: 'test' })
  })
  afterAll(() => opened.db?.destroy())
  return () => {
    if (opened.db === undefined) throw new Error('The database is open as soon as the first test runs')
    return opened.db
  }
}
