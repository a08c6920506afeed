import { sql } from 'kysely'
import { bulkColumns } from '../../../customers/bulk-edits/bulk-change.ts'
import type { Database } from '../../database.ts'
import { findHolder } from '../customers/customer-conflicts.ts'
import { setDeleted } from '../customers/customer-writes.ts'
import { type EditReason, joinedKeys, type OwedEdit } from './bulk-edits.ts'

/**
 * Gives the next customers of a bulk edit back what each had, and notes what became of them. What was changed since stays;
 * of tags and custom fields that were, only what the bulk edit did is taken out. Needs the lock of the customers.
 */
export async function changeBack(db: Database, edit: OwedEdit, limit: number): Promise<void> {
  if (edit.action === 'delete') return restoreSelected(db, edit, limit)
  const field = bulkColumns[edit.action]
  const column = sql.ref(field)
  const isTags = field === 'tags'
  const hasOther = field === 'extra' ? isOtherSince(edit) : sql`${!isTags} and since.changed`
  await sql`
    with looked as materialized (
      select b.customer_id, h.sequence,
        case when c.id is null or h.sequence is null then 'gone' when c.merged_into is not null then 'merged'
          when c.deleted_at is not null then 'deleted' when ${hasOther} then 'changed' end as why,
        -- A line of the history is withdrawn where nothing has built on it; otherwise the way back is a change of its own.
        not since.changed and not since.written as is_withdrawn,
        case when since.changed then replay_change(c, ${field}, h.new, h.old)
          else jsonb_populate_record(c, jsonb_build_object(${field}::text, h.old)) end as back
      from bulk_edit_customers b left join customers c on c.id = b.customer_id
      left join field_history h on h.customer_id = b.customer_id and h.cause_bulk_edit_id = b.bulk_edit_id and h.withdrawn_at is null
      left join lateral (
        select to_jsonb(c) -> ${field} is distinct from h.new or exists (
            select from field_history o where o.customer_id = c.id and o.field = ${field}
              and (o.sequence > h.sequence and o.withdrawn_at is null or o.sequence < h.sequence and o.withdrawn_at > h.at)
          ) as changed,
          exists (select from import_records r join import_chunks k using (import_id, chunk)
            where r.customer_id = c.id and k.applied_sequence > h.sequence)
          or exists (select from merges m where c.id in (m.survivor_id, m.loser_id) and m.sequence > h.sequence) as written
      ) since on true
      where b.bulk_edit_id = ${edit.id} and b.state = 'reverting' order by b.customer_id limit ${limit}
    ), written as (
      update customers c set ${column} = (l.back).${column}, version = nextval('customers_versions'), updated_at = now()
      from looked l where c.id = l.customer_id and l.why is null and c.${column} is distinct from (l.back).${column}
      returning c.id, l.is_withdrawn, to_jsonb(old) -> ${field} as had, to_jsonb(new) -> ${field} as has
    ), withdrawn as (
      update field_history h set withdrawn_at = now() from looked l
      where h.sequence = l.sequence and l.why is null and l.is_withdrawn
    ), noted as (
      insert into field_history (customer_id, field, old, new, cause_user_id)
      select id, ${field}, had, has, ${edit.userId}::uuid from written where not is_withdrawn order by id
    )
    update bulk_edit_customers b
    set why = l.why, state = case when l.why is null then 'reverted' else 'stays' end
    from looked l where b.bulk_edit_id = ${edit.id} and b.customer_id = l.customer_id`.execute(db)
}

/** Of fields that were joined: the one has another value now, or the other has one again. */
function isOtherSince({ value }: OwedEdit) {
  const [from, into] = joinedKeys(value)
  return sql`(c.extra ? ${from}::text or c.extra -> ${into}::text is distinct from h.new -> ${into}::text)`
}

interface Deleted {
  readonly id: string
  readonly why: EditReason | null
  readonly isBack: boolean
  readonly email: string | null
  readonly externalId: string | null
}

/** One by one: whoever comes back may have the e-mail address or external id that the next one had. */
async function restoreSelected(db: Database, edit: OwedEdit, limit: number): Promise<void> {
  const { rows } = await sql<Deleted>`
    select b.customer_id as id, c.deleted_at is null as "isBack", c.external_id as "externalId",
      case when not c.email_shared then c.email end as email,
      case when c.id is null then 'gone' when c.merged_into is not null then 'merged'
        when c.deleted_at is not null and not exists (select from field_history h where h.customer_id = c.id
          and h.cause_bulk_edit_id = b.bulk_edit_id and h.new = to_jsonb(c) -> 'deleted_at') then 'changed' end as why
    from bulk_edit_customers b left join customers c on c.id = b.customer_id
    where b.bulk_edit_id = ${edit.id} and b.state = 'reverting' order by b.customer_id limit ${limit}`.execute(db)
  for (const deleted of rows) {
    const why = deleted.why ?? (deleted.isBack || (await isFree(db, deleted)) ? null : 'taken')
    if (why === null && !deleted.isBack) await setDeleted(db, deleted.id, false, edit.userId)
    await db
      .updateTable('bulk_edit_customers')
      .set({ state: why === null ? 'reverted' : 'stays', why })
      .where('bulk_edit_id', '=', edit.id)
      .where('customer_id', '=', deleted.id)
      .execute()
  }
}

async function isFree(db: Database, { id, email, externalId }: Deleted): Promise<boolean> {
  const holder = (await findHolder(db, 'email', email, id)) ?? (await findHolder(db, 'external_id', externalId, id))
  return holder === undefined
}
