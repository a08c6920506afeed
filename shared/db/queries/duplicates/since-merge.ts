import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { aboveOf } from './merges.ts'

interface Merge {
  readonly loserId: string
  readonly sequence: number
}

/** One change of a field by a person. */
export interface Edit {
  readonly customerId: string
  readonly field: string
  readonly old: unknown
  readonly new: unknown
  readonly by: string | null
  readonly at: Date
}

/** A record of a file that was about a customer. */
export interface News {
  readonly importId: string
  readonly fileName: string
  readonly line: number
}

const listedMax = 200

/** What people have changed since a merge in those into whom the loser is merged, the latest first. */
export async function listEditsSince(db: Database, { loserId, sequence }: Merge): Promise<Edit[]> {
  const { rows } = await sql<Edit>`
    select h.customer_id as "customerId", h.field, h.old, h.new, u.name as by, h.at
    from field_history h left join users u on u.id = h.cause_user_id
    where h.customer_id = any(${aboveOf(sql`array[${loserId}]::uuid[]`)}) and h.sequence > ${sequence}
      and h.cause_user_id is not null and h.withdrawn_at is null and h.field <> 'deleted_at'
    order by h.sequence desc limit ${listedMax}`.execute(db)
  return rows
}

/** What imports have told since a merge by the keys of the loser, or of those merged into it, the latest first. */
export async function listNewsSince(db: Database, { loserId, sequence }: Merge): Promise<News[]> {
  const { rows } = await sql<News>`
    select coalesce(i.parent_id, i.id) as "importId", i.file_name as "fileName", r.line
    from import_records r join import_chunks k using (import_id, chunk) join imports i on i.id = r.import_id
    where r.customer_id in (select family_of(${loserId})) and r.line = r.leader_line and r.undone_at is null
      and r.outcome in ('updated', 'unchanged') and not r.by_person and k.applied_sequence > ${sequence}
    order by k.applied_sequence desc, r.line desc limit ${listedMax}`.execute(db)
  return rows
}

/** The keys that customers should have and that another one has by now. */
export const listMissingKeys = (db: Database, customerIds: readonly string[]) =>
  db
    .selectFrom('undo_conflicts')
    .select(['customer_id as customerId', 'field', 'wanted'])
    .where('customer_id', 'in', customerIds)
    .orderBy('customer_id')
    .orderBy('field')
    .execute()
