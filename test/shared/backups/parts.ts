import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import type { Database } from '../../../shared/db/database.ts'
import { describeSchema } from '../../../shared/db/schema/describe-schema.ts'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'

/** A folder that is gone when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-test-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opened until the test ends. */
export async function openParts(env: Record<string, string> = {}): Promise<TestParts> {
  const parts = await openTestParts(env)
  onTestFinished(() => parts.close())
  return parts
}

/** The schema, and every row of every table, as text; what a store calls a version is its own. */
export async function readAll(db: Database): Promise<Record<string, unknown>> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'
    order by 1`.execute(db)
  const found: Record<string, unknown> = { schema: await describeSchema(db) }
  for (const { name } of tables) {
    const row = name === 'imports' ? sql`to_jsonb(t) - array['source_etag', 'data_etag']` : sql`to_jsonb(t)`
    const { rows } = await sql<{
      row: string
    }>`select (${row})::text as row from ${sql.table(name)} t order by 1`.execute(db)
    found[name] = rows.map((one) => one.row)
  }
  const { rows } = await sql`
    select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1`.execute(db)
  return { ...found, sequences: rows }
}
