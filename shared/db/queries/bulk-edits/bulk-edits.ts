import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { BulkAction, BulkChange } from '../../../customers/bulk-edits/bulk-change.ts'
import type { FormValue } from '../../../customers/form.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { matchesFilters, type Narrowing } from '../customers/customer-filters.ts'
import { shownName } from '../customers/shown-name.ts'
import { theOne } from '../the-one.ts'

export type EditState = 'planned' | 'changed' | 'unchanged' | 'refused' | 'reverting' | 'reverted' | 'stays'

/** Why a customer was not changed, or not changed back; `differs`: what is to be joined says two things. */
export type EditReason = 'gone' | 'deleted' | 'merged' | 'changed' | 'taken' | 'differs'

/** Whom a bulk edit is about: these, or all that match. */
export type Selection = { readonly ids: readonly string[] } | { readonly filters: Narrowing }

/** A bulk edit of which something is still to be done. */
export interface OwedEdit extends BulkChange {
  readonly id: string
  /** Who has asked for what is next. */
  readonly userId: string | null
  readonly isUndone: boolean
}

/** Of fields that are joined the keys of the one, and of the one that it goes into. */
export function joinedKeys(value: FormValue): readonly [from: string, into: string] {
  const [from = '', into = ''] = Array.isArray(value) ? value.map(String) : []
  return [from, into]
}

/**
 * Puts a bulk edit down with all of its customers, who wait to be changed. Needs the lock of the customers.
 *
 * @param max of one more than these it finds no more
 * @returns how many customers there are
 */
export async function insertBulkEdit(
  db: Database,
  { selection, change, userId, max }: { selection: Selection; change: BulkChange; userId: string | null; max: number },
): Promise<{ id: string; customers: number }> {
  const { rows } = await sql<{ id: string; customers: number }>`
    with edit as (
      insert into bulk_edits (action, value, created_by, sequence)
      values (${change.action}, ${toJsonb(change.value)}, ${userId}, nextval(pg_get_serial_sequence('field_history', 'sequence')))
      returning id
    ), selected as (
      insert into bulk_edit_customers (bulk_edit_id, customer_id, version)
      select edit.id, found.id, found.version from edit, (${select(selection)} limit ${max + 1}) found
      returning 1
    )
    select id, (select count(*) from selected) as customers from edit`.execute(db)
  const { id, customers } = theOne(rows)
  await db.updateTable('bulk_edits').set({ customers }).where('id', '=', id).execute()
  return { id, customers }
}

/** One that is there no more is selected all the same, to be told of. */
const select = (selection: Selection): RawBuilder<unknown> =>
  'filters' in selection
    ? sql`select customers.id, customers.version from customers where ${matchesFilters(selection.filters)}`
    : sql`
      select wanted.id, coalesce(c.version, 0) as version
      from (select distinct unnest(${selection.ids}::uuid[]) as id) wanted left join customers c on c.id = wanted.id`

const selectEdits = (db: Database) =>
  db
    .selectFrom('bulk_edits')
    .leftJoin('users', 'users.id', 'bulk_edits.created_by')
    .select(['bulk_edits.id', 'action', 'customers', 'users.name as by', 'bulk_edits.created_at as at'])
    .select([sql<FormValue>`value`.as('value'), 'undo_asked_at as undoAskedAt'])
    .select(
      sql<boolean>`exists (select from bulk_edit_customers c
        where c.bulk_edit_id = bulk_edits.id and c.state in ('planned', 'reverting'))`.as('isAtWork'),
    )

export const findBulkEdit = (db: Database, id: string) =>
  selectEdits(db).where('bulk_edits.id', '=', id).executeTakeFirst()

/** The latest ones first, those before `before` where it is given. */
export const listBulkEdits = (db: Database, before: string | undefined, limit: number) =>
  selectEdits(db)
    .where(before === undefined ? sql<SqlBool>`true` : sql<SqlBool>`bulk_edits.id < ${before}::uuid`)
    .orderBy('bulk_edits.id', 'desc')
    .limit(limit)
    .execute()

/** How many of its customers are in which state. */
export async function countEditStates(db: Database, id: string): Promise<Readonly<Record<EditState, number>>> {
  const counts = { planned: 0, changed: 0, unchanged: 0, refused: 0, reverting: 0, reverted: 0, stays: 0 }
  const { rows } = await sql<{ state: EditState; count: number }>`
    select state, count(*) from bulk_edit_customers where bulk_edit_id = ${id} group by state`.execute(db)
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** Customers that were refused, or that the undo has left as they are, behind an id, in the order of their ids. */
export async function listLeftOut(db: Database, id: string, after: string | undefined, limit: number) {
  const { rows } = await sql<{ id: string; name: string; state: 'refused' | 'stays'; why: EditReason }>`
    select b.customer_id as id, coalesce(${shownName('c')}, '') as name, b.state, b.why
    from bulk_edit_customers b left join customers c on c.id = b.customer_id
    where b.bulk_edit_id = ${id} and b.state in ('refused', 'stays')
      and (${after ?? null}::uuid is null or b.customer_id > ${after ?? null}::uuid)
    order by b.customer_id limit ${limit}`.execute(db)
  return rows
}

export async function isBulkEditOwed(db: Database): Promise<boolean> {
  const { rows } = await sql<{ owed: boolean }>`
    select exists (select from bulk_edit_customers where state in ('planned', 'reverting')) as owed`.execute(db)
  return theOne(rows).owed
}

/** The first bulk edit of which something is still to be done. Needs the lock of the customers. */
export async function findOwedEdit(db: Database): Promise<OwedEdit | undefined> {
  const { rows } = await sql<{
    id: string
    action: BulkAction
    value: FormValue
    userId: string | null
    isUndone: boolean
  }>`
    select e.id, e.action, e.value, e.undo_asked_at is not null as "isUndone",
      case when e.undo_asked_at is null then e.created_by else e.undo_asked_by end as "userId"
    from bulk_edits e
    where e.id = (select bulk_edit_id from bulk_edit_customers where state in ('planned', 'reverting') order by bulk_edit_id limit 1)`.execute(
    db,
  )
  return rows[0]
}

/**
 * Has all of it undone: who waits is not changed any more. Needs the lock of the customers.
 *
 * @returns whether there is such a bulk edit
 */
export async function askEditUndo(db: Database, id: string, userId: string | null): Promise<boolean> {
  const { rows } = await sql`
    update bulk_edits set undo_asked_by = ${userId}, undo_asked_at = coalesce(undo_asked_at, now())
    where id = ${id} returning 1`.execute(db)
  await sql`
    update bulk_edit_customers set state = case when state = 'planned' then 'reverted' else 'reverting' end, why = null
    where bulk_edit_id = ${id} and state in ('planned', 'changed', 'stays')`.execute(db)
  return rows.length > 0
}
