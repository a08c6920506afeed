import { sql } from 'kysely'
import type { UnreadCounts } from '../../../customers/unread/unread-fields.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { theOne } from '../the-one.ts'

/** Notes how many cells of a chunk could not be read, field by field. */
export const noteUnread = (db: Database, importId: string, chunk: number, unread: UnreadCounts) =>
  db
    .updateTable('import_chunks')
    .set({ unread: toJsonb(unread) })
    .where('import_id', '=', importId)
    .where('chunk', '=', chunk)
    .execute()

/** How many cells of a whole import could not be read, most of a field first. */
export async function sumUnread(db: Database, importId: string): Promise<UnreadCounts> {
  const { rows } = await sql<{ unread: UnreadCounts }>`
    select coalesce(json_object_agg(field, cells order by cells desc, field), '{}') as unread from (
      select key as field, sum(value::int)::int as cells from import_chunks, jsonb_each_text(unread)
      where import_id = ${importId} group by key) counted`.execute(db)
  return theOne(rows).unread
}
