import { type Insertable, type SqlBool, sql } from 'kysely'
import { AppError } from '../../../errors.ts'
import { textOf } from '../../../messages/text.ts'
import type { Database } from '../../database.ts'
import type { AutomaticImportsTable } from '../../tables/imports.ts'

/** False when there is one for this prefix already. */
export async function insertAutomaticImport(
  db: Database,
  row: Insertable<AutomaticImportsTable>,
): Promise<string | undefined> {
  const inserted = await db
    .insertInto('automatic_imports')
    .values(row)
    .onConflict((conflict) => conflict.column('prefix').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** The one whose files these are: of those whose prefix a name begins with, the longest. */
export const findAutomaticImport = (db: Database, fileName: string) =>
  db
    .selectFrom('automatic_imports')
    .select(['id', 'prefix', 'policy', 'settings', 'preview', 'paused_at'])
    .where(sql<SqlBool>`starts_with(${fileName}, prefix)`)
    .orderBy(sql`length(prefix)`, 'desc')
    .executeTakeFirst()

/** All of them by name, with who made each, how often it has run, and the last run. */
export const listAutomaticImports = (db: Database) =>
  db
    .selectFrom('automatic_imports as r')
    .leftJoin('users', 'users.id', 'r.created_by')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('imports')
          .select([
            'imports.id as lastId',
            'file_name as lastFileName',
            'state as lastState',
            'imports.created_at as lastAt',
          ])
          .whereRef('automatic_import_id', '=', 'r.id')
          .orderBy('imports.created_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      'r.id',
      'r.name',
      'r.prefix',
      'r.policy',
      'r.settings',
      'r.preview',
      'r.paused_at',
      'r.created_at',
      'users.name as by',
      'lastId',
      'lastFileName',
      'lastState',
      'lastAt',
      sql<number>`(select count(*) from imports where automatic_import_id = r.id)`.as('runs'),
    ])
    .orderBy('r.name')
    .orderBy('r.id')
    .execute()

/** @throws AppError `not-found` */
export async function setAutomaticImport(db: Database, id: string, change: { preview?: boolean; isPaused?: boolean }) {
  const { preview, isPaused } = change
  const result = await db
    .updateTable('automatic_imports')
    .set({
      ...(preview === undefined ? {} : { preview }),
      ...(isPaused === undefined ? {} : { paused_at: isPaused ? sql<Date>`coalesce(paused_at, now())` : null }),
      // Something has to be set where nothing changes.
      id,
    })
    .where('id', '=', id)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw gone()
}

/** @throws AppError `not-found` */
export async function deleteAutomaticImport(db: Database, id: string): Promise<void> {
  const result = await db.deleteFrom('automatic_imports').where('id', '=', id).executeTakeFirst()
  if (result.numDeletedRows === 0n) throw gone()
}

const gone = () => new AppError('not-found', textOf('inbox.none'))
