import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import type { SourceLine } from '../customers/provenance.ts'

export type DataRow = Readonly<Record<string, unknown>>

/** A customer and all who are merged into it, as those who are shown first. */
export async function listFamily(db: Database, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from customers c where c.id in (select family_of(shown_of(${id}))) order by c.deleted_at is not null, c.id`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** What a table that the database fills by itself has besides. */
const worked = ['search', 'sort_name', 'name_key', 'full_name']

const parts = {
  customers: (ids: readonly string[]) => sql`
    select c.id::text as key, (jsonb_strip_nulls(to_jsonb(c)) - ${worked}::text[]) || jsonb_build_object(
      'further_emails', (select coalesce(jsonb_agg(e.email), '[]') from customer_emails e where e.customer_id = c.id),
      'further_phones', (select coalesce(jsonb_agg(p.phone), '[]') from customer_phones p where p.customer_id = c.id),
      'further_addresses', (select coalesce(jsonb_agg(a.address), '[]') from customer_addresses a where a.customer_id = c.id),
      'origins', (select f.origins from fold_events(array[c.id], true) f)) as row
    from customers c where c.id = any(${ids}::uuid[])`,
  history: (ids: readonly string[]) => sql`
    select lpad(h.sequence::text, 20, '0') as key, jsonb_strip_nulls(jsonb_build_object('customer', h.customer_id, 'at', h.at, 'field', h.field,
      'by', u.name, 'import', h.cause_import_id, 'line', h.cause_line, 'withdrawn_at', h.withdrawn_at))
      || jsonb_build_object('old', h.old, 'new', h.new) as row
    from field_history h left join users u on u.id = h.cause_user_id where h.customer_id = any(${ids}::uuid[])
      -- What a merge brought, and what was told of somebody who was merged here: with its end it is theirs again.
      and not (h.withdrawn_at is not null and (h.cause_merge_id is not null or exists (
        select from import_records r where r.import_id = h.cause_import_id and r.line = h.cause_line
          and r.customer_id <> all(${ids}::uuid[]))))`,
  notes: (ids: readonly string[]) => sql`
    select n.id::text as key, jsonb_strip_nulls(jsonb_build_object('at', n.created_at, 'by', u.name, 'text', n.text,
      'edited_at', n.edited_at, 'deleted_at', n.deleted_at)) as row
    from notes n left join users u on u.id = n.author_id where n.customer_id = any(${ids}::uuid[])`,
  tasks: (ids: readonly string[]) => sql`
    select t.id::text as key, jsonb_strip_nulls(jsonb_build_object('title', t.title, 'due_on', t.due_on, 'owner', u.name,
      'created_at', t.created_at, 'done_at', t.done_at, 'deleted_at', t.deleted_at)) as row
    from tasks t left join users u on u.id = t.owner_id where t.customer_id = any(${ids}::uuid[])`,
  merges: (ids: readonly string[]) => sql`
    select m.id::text as key, jsonb_strip_nulls(jsonb_build_object('at', m.created_at, 'survivor', m.survivor_id, 'loser', m.loser_id,
      'by', u.name, 'unmerged_at', m.unmerged_at)) as row
    from merges m left join users u on u.id = m.created_by
    where m.survivor_id = any(${ids}::uuid[]) or m.loser_id = any(${ids}::uuid[])`,
  review: (ids: readonly string[]) => sql`
    select h.id::text as key, jsonb_strip_nulls(jsonb_build_object('import', h.import_id, 'line', h.line, 'state', h.state,
      'columns', h.columns, 'cells', h.cells, 'fixed_cells', h.fixed_cells, 'closed_at', h.closed_at)) as row
    from review_rows h where h.customer_id = any(${ids}::uuid[])`,
  audit: (ids: readonly string[]) => sql`
    select a.id::text as key, jsonb_strip_nulls(jsonb_build_object('at', a.at, 'action', a.action, 'result', a.result,
      'actor', a.actor, 'by', u.name, 'facts', a.facts)) as row
    from audit a left join users u on u.id = a.user_id where a.subject = any(${ids}::uuid[])`,
  webhooks: (ids: readonly string[]) => sql`
    select d.id::text as key, jsonb_strip_nulls(jsonb_build_object('at', d.happened_at, 'event', d.type, 'state', d.state,
      'to', w.url, 'tried_at', d.tried_at)) as row
    from webhook_deliveries d join webhooks w on w.id = d.webhook_id where d.about = any(${ids}::uuid[])`,
} as const satisfies Readonly<Record<string, (ids: readonly string[]) => RawBuilder<unknown>>>

export type DataPart = keyof typeof parts
export const dataParts = Object.keys(parts) as DataPart[]

const pageSize = 500

/** All rows of one part of what is kept of some customers, a page in memory at a time. */
export async function* readPart(db: Database, part: DataPart, ids: readonly string[]): AsyncGenerator<DataRow> {
  let after = ''
  for (;;) {
    const { rows } = await sql<{ key: string; row: DataRow }>`
      select key, row from (${parts[part](ids)}) one where key > ${after} order by key limit ${pageSize}`.execute(db)
    for (const { row } of rows) yield row
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.key
  }
}

export interface PersonLine extends SourceLine {
  readonly importId: string
  readonly outcome: string
  readonly undoneAt: Date | null
}

/** The records of imports that were about some customers, a page of 500 at a time. */
export async function listPersonLines(
  db: Database,
  ids: readonly string[],
  after: { readonly importId: string; readonly line: number } | undefined,
): Promise<PersonLine[]> {
  const { rows } = await sql<PersonLine>`
    select r.import_id as "importId", r.line, r.chunk, r.outcome, r.undone_at as "undoneAt", k.byte_start, k.byte_end,
      k.first_line, k.records, nullif(s.cells, '[]') as cells
    from import_records r
    join import_chunks k on k.import_id = r.import_id and k.chunk = r.chunk
    left join staged_records s on s.import_id = r.import_id and s.line = r.line
    where r.customer_id = any(${ids}::uuid[])
      and (${after?.importId ?? null}::uuid is null or (r.import_id, r.line) > (${after?.importId ?? null}::uuid, ${after?.line ?? 0}))
    order by r.import_id, r.line limit ${pageSize}`.execute(db)
  return rows
}
