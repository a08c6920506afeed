import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { type Dependent, findDependents } from './find-dependents.ts'

/**
 * Writes anew what depends on functions whose text has changed: generated columns with all the indexes of their table,
 * constraints, which are checked again, and indexes on expressions.
 *
 * @throws where a row does not pass a constraint, or two rows are now one key of a unique index
 */
export async function rewriteDependents(db: Database, functions: readonly string[]): Promise<void> {
  const dependents = await findDependents(db, functions)
  const of = (kind: Dependent['kind']) => [
    ...new Map(dependents.filter((one) => one.kind === kind).map((one) => [`${one.table}.${one.name}`, one])).values(),
  ]
  // All columns of a table at once, since each such statement writes the whole table.
  for (const [table = '', columns = []] of Map.groupBy(of('column'), ({ table }) => table)) {
    const changes = columns.map(
      ({ name, definition }) => sql`alter column ${sql.id(name)} set expression as (${sql.raw(definition)})`,
    )
    await sql`alter table ${sql.id(table)} ${sql.join(changes)}`.execute(db)
  }
  for (const { table, name, definition } of of('constraint'))
    await sql`alter table ${sql.id(table)} drop constraint ${sql.id(name)},
      add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(db)
  for (const { name } of of('index')) await sql`reindex index ${sql.raw(name)}`.execute(db)
}
