import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { migrations } from './migrations/index.ts'

/**
 * Brings the schema up to date; safe to run from several processes at once.
 *
 * @throws when the database is not UTF-8 with the builtin C.UTF-8 locale, since order and search would then depend
 *   on the machine; and when a migration fails, in which case nothing of it stays.
 */
export async function migrate(db: Database): Promise<void> {
  await assertLocale(db)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function assertLocale(db: Database): Promise<void> {
  const { rows } = await sql<{ encoding: string; provider: string; locale: string | null }>`
    select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
    from pg_database where datname = current_database()`.execute(db)
  const found = rows[0]
  if (found?.encoding === 'UTF8' && found.provider === 'b' && found.locale === 'C.UTF-8') return
  throw new Error(
    'The database must be created with UTF-8 and the builtin C.UTF-8 locale, so that order and search are the same ' +
      `everywhere. This one has encoding ${found?.encoding}, provider ${found?.provider}, locale ${found?.locale}. ` +
      "Create it with: create database harbour template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'",
  )
}
