import { type RawBuilder, sql } from 'kysely'
import { type BulkAction, bulkColumns } from '../../../customers/bulk-edits/bulk-change.ts'
import type { Database } from '../../database.ts'
import { joinedKeys, type OwedEdit } from './bulk-edits.ts'

/**
 * Changes the next customers of a bulk edit, with a line in the history of each, and notes what became of them. Needs
 * the lock of the customers.
 */
export async function changeSelected(db: Database, edit: OwedEdit, limit: number): Promise<void> {
  const field = bulkColumns[edit.action]
  const column = sql.ref(field)
  await sql`
    with looked as materialized (
      select b.customer_id, ${findRefusal(edit)} as why, ${toValue(edit)} as value
      from bulk_edit_customers b left join customers c on c.id = b.customer_id
      join bulk_edits e on e.id = b.bulk_edit_id
      where b.bulk_edit_id = ${edit.id} and b.state = 'planned' order by b.customer_id limit ${limit}
    ), written as (
      update customers c set ${column} = l.value, version = nextval('customers_versions'), updated_at = now()
      from looked l where c.id = l.customer_id and l.why is null and c.${column} is distinct from l.value
      returning c.id, to_jsonb(old) -> ${field} as had, to_jsonb(new) -> ${field} as has
    ), noted as (
      insert into field_history (customer_id, field, old, new, cause_user_id, cause_bulk_edit_id)
      select id, ${field}, had, has, ${edit.userId}::uuid, ${edit.id}::uuid from written order by id
    )
    update bulk_edit_customers b
    set why = l.why, state = case when l.why is not null then 'refused' when w.id is null then 'unchanged' else 'changed' end
    from looked l left join written w on w.id = l.customer_id
    where b.bulk_edit_id = ${edit.id} and b.customer_id = l.customer_id`.execute(db)
}

/** Why a customer is left as it is. What somebody else has done since it was selected counts for more, tags apart. */
const findRefusal = ({ action, value }: OwedEdit): RawBuilder<string | null> => sql`
  case when c.id is null then 'gone' when c.merged_into is not null then 'merged' when c.deleted_at is not null then 'deleted'
    when c.version <> b.version and ${isChangedSince(action)} then 'changed'
    when ${action === 'join-fields' ? isTorn(joinedKeys(value)) : sql`false`} then 'differs' end`

/** It says something in both fields, and not the same. */
const isTorn = ([from, into]: readonly [string, string]) => sql`
  coalesce(c.extra -> ${from}::text <> c.extra -> ${into}::text, false)`

/** The value of the one field in the other. */
const moveValue = ([from, into]: readonly [string, string]) => sql`
  case when c.extra ? ${from}::text then (c.extra - ${from}::text) || jsonb_build_object(${into}::text, c.extra -> ${from}::text)
    else c.extra end`

/** Bulk edits that were asked for before do not count: they come first. */
function isChangedSince(action: BulkAction) {
  const column = bulkColumns[action]
  if (column === 'tags' || column === 'extra') return sql`false`
  return sql`exists (select from field_history h where h.customer_id = c.id and h.sequence > e.sequence and h.withdrawn_at is null
    and ${action === 'delete' ? sql`true` : sql`h.field = ${column}`} and (h.cause_bulk_edit_id is null or h.cause_bulk_edit_id > e.id))`
}

/** What the column of a customer `c` becomes. */
function toValue({ action, value }: OwedEdit): RawBuilder<unknown> {
  const tags = Array.isArray(value) ? value : []
  const text = typeof value === 'string' ? value : null
  const values: Readonly<Record<BulkAction, () => RawBuilder<unknown>>> = {
    'add-tags': () => sql`c.tags || array(
      select tag from unnest(${tags}::text[]) with ordinality as t (tag, place)
      where lower(tag) <> all (select lower(had) from unnest(c.tags) as had) order by place)`,
    'remove-tags': () => sql`array(
      select had from unnest(c.tags) with ordinality as t (had, place)
      where lower(had) <> all (select lower(tag) from unnest(${tags}::text[]) as tag) order by place)`,
    'set-owner': () => sql`${text}::text`,
    'clear-owner': () => sql`null::text`,
    'set-status': () => sql`${text}::text`,
    'set-company': () => sql`${text}::text`,
    'set-follow-up': () => sql`${text}::date`,
    'clear-follow-up': () => sql`null::date`,
    'set-do-not-contact': () => sql`true`,
    'clear-do-not-contact': () => sql`false`,
    delete: () => sql`now()`,
    'join-fields': () => moveValue(joinedKeys(value)),
  }
  return values[action]()
}
