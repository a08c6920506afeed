import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/**
 * Who was the last to write a field: an import by a line, a person by a change or by a merge, or who entered the
 * customer, where that is another one that was merged into it.
 */
export type FieldOrigin = Cause & { readonly value: unknown }

type Cause =
  | { readonly import: string; readonly line: number }
  | { readonly import?: undefined; readonly change?: number; readonly merge?: string; readonly customer?: string }

/**
 * Who gave a field of a customer what it has, by going through all that happened to the customer once more. Undefined
 * when nobody has said anything of it.
 *
 * @param field as `traceField` takes it
 */
export async function findOrigin(db: Database, customerId: string, field: string): Promise<FieldOrigin | undefined> {
  const [name = '', ...rest] = field.split('.')
  const key = rest.join('.')
  const isList = name === 'phones' || name === 'emails' || name === 'addresses'
  const origin = isList
    ? sql`coalesce(f.${sql.ref(name)} -> ${key}::text, case when had.is_there then '{}'::jsonb end)`
    : sql`case when not f.origins -> ${field}::text ? 'rule' then f.origins -> ${field}::text end`
  const value = isList
    ? sql`to_jsonb(${key}::text)`
    : name === 'extra'
      ? sql`c.extra -> ${key}::text`
      : sql`to_jsonb(c) -> ${name}::text`
  const { rows } = await sql<{ origin: Cause | null; value: unknown }>`
    select ${origin} as origin, ${value} as value
    from customers c cross join lateral fold_events(array[c.id], true) f cross join lateral (select
      exists (select from customer_phones where customer_id = ${customerId} and phone = ${key} and ${name === 'phones'})
      or exists (select from customer_emails where customer_id = ${customerId} and email = ${key} and ${name === 'emails'})
      or exists (select from customer_addresses where customer_id = ${customerId} and address = ${key} and ${name === 'addresses'})
        as is_there) had
    where c.id = ${customerId}`.execute(db)
  const [row] = rows
  return row === undefined || row.origin === null ? undefined : { ...row.origin, value: row.value }
}

/** Who merged two customers, and when. */
export const findMerger = (db: Database, mergeId: string) =>
  db
    .selectFrom('merges')
    .leftJoin('users', 'users.id', 'merges.created_by')
    .select(['merges.id as mergeId', 'users.name as by', 'merges.created_at as at'])
    .where('merges.id', '=', mergeId)
    .executeTakeFirst()

/** A change that a person made, by its place in the history. */
export const findChange = (db: Database, sequence: number) =>
  db
    .selectFrom('field_history')
    .leftJoin('users', 'users.id', 'cause_user_id')
    .select(['users.name as by', 'at', 'old'])
    .where('sequence', '=', sequence)
    .executeTakeFirst()

/**
 * When an import wrote a field of a customer. Undefined where neither the history nor the customer tells: after an
 * undo of another import, the field may have what this one had said all along.
 */
export async function findWriteTime(
  db: Database,
  { customerId, importId, field }: { customerId: string; importId: string; field: string },
): Promise<Date | undefined> {
  const [name = ''] = field.split('.')
  const { rows } = await sql<{ at: Date | null }>`
    select coalesce(
      (select max(at) from field_history where customer_id = ${customerId} and cause_import_id = ${importId}
        and field = ${name} and withdrawn_at is null),
      (select created_at from customers where id = ${customerId} and origin_import_id = ${importId}),
      (select finished_at from imports where id = ${importId})) as at`.execute(db)
  return rows[0]?.at ?? undefined
}

/** The records of an import that are one customer, last first, each with where its chunk lies. */
export async function listLinesOf(db: Database, importId: string, leaderLine: number) {
  const { rows } = await sql<SourceLine>`
    select r.line, r.chunk, k.byte_start, k.byte_end, k.first_line, k.records, nullif(s.cells, '[]') as cells
    from import_records r
    join import_chunks k on k.import_id = r.import_id and k.chunk = r.chunk
    left join staged_records s on s.import_id = r.import_id and s.line = r.line
    where r.import_id = ${importId} and r.leader_line = ${leaderLine} and not r.by_person
    order by r.line desc`.execute(db)
  return rows
}

export interface SourceLine {
  readonly line: number
  readonly chunk: number
  readonly byte_start: number
  readonly byte_end: number
  readonly first_line: number
  readonly records: number
  /** As long as the staging has not been swept. */
  readonly cells: readonly string[] | null
}
