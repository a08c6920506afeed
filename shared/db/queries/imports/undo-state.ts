import { sql } from 'kysely'
import { movingStates, undoneStates, workingStates } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'
import { isStanding } from './standing.ts'

/** Imports of fixed rows of this one that have not been undone. */
export async function listFixImports(db: Database, parentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('parent_id', '=', parentId)
    .where('state', 'not in', undoneStates)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The import itself and those of its fixed rows, as far as work is owed for them. */
export async function listMovingImports(db: Database, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', id), eb('parent_id', '=', id)]))
    .where('state', 'in', movingStates)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Whether workers are fixing rows of this import right now. */
export async function isBeingFixed(db: Database, parentId: string): Promise<boolean> {
  const running = await db
    .selectFrom('imports')
    .select('id')
    .where('parent_id', '=', parentId)
    .where('state', 'in', workingStates)
    .executeTakeFirst()
  return running !== undefined
}

/** The chunks whose effects still stand. An undo that failed had come to some of them. */
export async function listChunksToUndo(db: Database, importId: string): Promise<number[]> {
  const [applied, undone] = await Promise.all([
    listAppliedChunks(db, importId),
    db
      .selectFrom('import_steps')
      .select('chunk')
      .where('import_id', '=', importId)
      .where('step', '=', 'undo')
      .where('state', '=', 'done')
      .execute(),
  ])
  const gone = new Set(undone.map(({ chunk }) => chunk))
  return applied.filter((chunk) => !gone.has(chunk))
}

async function listAppliedChunks(db: Database, importId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('import_chunks')
    .select('chunk')
    .where('import_id', '=', importId)
    .where('applied_sequence', 'is not', null)
    .orderBy('chunk')
    .execute()
  return rows.map(({ chunk }) => chunk)
}

/** By whom an import is undone; what it had not come to, when it was stopped, nobody does any more. */
export async function noteUndo(db: Database, importId: string, userId: string | null): Promise<void> {
  await db.updateTable('imports').set({ undone_at: sql`now()`, undone_by: userId }).where('id', '=', importId).execute()
  await db.deleteFrom('import_steps').where('import_id', '=', importId).where('state', '<>', 'done').execute()
}

/** Customers that an undo has left as they are, or could not give an old key back. */
export async function listKept(db: Database, importId: string, limit: number) {
  const { rows } = await sql<{
    customerId: string
    name: string
    why: 'edited' | 'key'
    field: string | null
    wanted: string | null
  }>`
    select c.id as "customerId", coalesce(c.full_name, c.company_primary, c.email, '') as name, k.why, k.field, k.wanted
    from (
      select customer_id, 'edited' as why, null as field, null as wanted from import_records
      where import_id = ${importId} and kept is not null
      union all
      select customer_id, 'key', field, wanted from undo_conflicts where import_id = ${importId}
    ) k join customers c on c.id = k.customer_id
    order by name, c.id limit ${limit}`.execute(db)
  return rows
}

/** How many customers of an import that was undone stay, because imports that stand brought them too. */
export async function countStaying(db: Database, importId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct coalesce(c.merged_into, c.id))::int as n
    from import_records r join customers c on c.id = r.customer_id and (c.deleted_at is null or c.merged_into is not null)
    where r.import_id = ${importId} and r.undone_at is not null and exists (
      select from import_records o join import_chunks k using (import_id, chunk) join imports i on i.id = o.import_id
      where o.customer_id = r.customer_id and i.state not in (${sql.join(undoneStates)}) and ${isStanding})`.execute(db)
  return theOne(rows).n
}

/**
 * Makes an import that was undone as new, but for the file, its mapping and what people have kept of it. One that had
 * been written does not stop at its preview a second time.
 */
export async function clearImport(db: Database, importId: string): Promise<void> {
  const wasApplied = (await listAppliedChunks(db, importId)).length > 0
  await db.deleteFrom('undo_conflicts').where('import_id', '=', importId).execute()
  await db.deleteFrom('import_steps').where('import_id', '=', importId).execute()
  await db.deleteFrom('import_chunks').where('import_id', '=', importId).execute()
  await db.deleteFrom('import_records').where('import_id', '=', importId).execute()
  await db.deleteFrom('staged_records').where('import_id', '=', importId).execute()
  await db
    .updateTable('imports')
    .set({
      ...{ undone_at: null, undone_by: null, swept_at: null, previewed_outcomes: null },
      ...(wasApplied && { preview: false }),
    })
    .where('id', '=', importId)
    .execute()
}
