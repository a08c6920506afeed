import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Repeat } from '../../../customers/tasks/repeat.ts'
import type { TaskTime } from '../../../customers/tasks/task-times.ts'
import type { Database } from '../../database.ts'
import { shownName } from '../customers/shown-name.ts'
import { familyOf } from '../of-company.ts'
import { theOne } from '../the-one.ts'

/** Which tasks: whose, of which customer, and when they are due. */
export interface TaskFilters {
  readonly when: TaskTime
  /** A day in ISO. */
  readonly today: string
  readonly ownerId?: string | undefined
  readonly customerId?: string | undefined
  /** The key of the company whose customers they are of. */
  readonly company?: string | undefined
}

export interface ShownTask {
  readonly id: string
  readonly title: string
  /** A day in ISO. */
  readonly dueOn: string | null
  readonly repeat: Repeat
  readonly owner: { readonly id: string; readonly name: string } | null
  /** The customer who shows it: the one whom it was made for, or the survivor of that one. */
  readonly customer: { readonly id: string; readonly name: string } | null
  readonly doneAt: Date | null
  readonly doneBy: string | null
  readonly isDeleted: boolean
}

/** Where a page goes on: behind a task with this value, which is a day, or a moment in microseconds for those done. */
export interface TaskPlace {
  readonly value: string
  readonly id: string
}

const due = sql`coalesce(t.due_on, 'infinity')`

function isDue({ when, today }: TaskFilters): RawBuilder<SqlBool> {
  if (when === 'done') return sql`t.done_at is not null`
  const open = sql<SqlBool>`t.done_at is null`
  if (when === 'overdue') return sql`${open} and ${due} < ${today}::date`
  if (when === 'today') return sql`${open} and ${due} = ${today}::date`
  if (when === 'later') return sql`${open} and t.due_on > ${today}::date`
  return when === 'undated' ? sql`${open} and t.due_on is null` : open
}

/** Of a customer who was deleted nothing is to be done, but on the customer's own page. */
const isWanted = (filters: TaskFilters): RawBuilder<SqlBool> => sql`
  t.deleted_at is null and ${isDue(filters)}
  and ${filters.ownerId === undefined ? sql`true` : sql`t.owner_id = ${filters.ownerId}`}
  and ${filters.company === undefined ? sql`true` : sql`t.customer_id in ${familyOf(filters.company)}`}
  and ${
    filters.customerId === undefined
      ? sql`(t.customer_id is null or exists (select from customers c where c.id = shown_of(t.customer_id) and c.deleted_at is null))`
      : sql`t.customer_id in (select family_of(${filters.customerId}))`
  }`

const shown = sql`
  t.id, t.title, to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", t.repeat, t.done_at as "doneAt",
  coalesce(nullif(d.name, ''), d.email) as "doneBy", t.deleted_at is not null as "isDeleted",
  case when o.id is not null then jsonb_build_object('id', o.id, 'name', coalesce(nullif(o.name, ''), o.email)) end as owner,
  (select jsonb_build_object('id', c.id, 'name', ${shownName('c')}) from customers c where c.id = shown_of(t.customer_id)) as customer`

const joined = sql`tasks t left join users o on o.id = t.owner_id left join users d on d.id = t.done_by`

/** Those that are due first come first, and of those that are done the latest. */
export async function listTasks(
  db: Database,
  filters: TaskFilters,
  { after, limit }: { after: TaskPlace | undefined; limit: number },
): Promise<(ShownTask & { readonly place: string })[]> {
  const isDone = filters.when === 'done'
  const order = isDone ? sql`t.done_at desc, t.id desc` : sql`${due}, t.id`
  const place = isDone
    ? sql`(extract(epoch from t.done_at) * 1000000)::bigint::text`
    : sql`coalesce(to_char(t.due_on, 'YYYY-MM-DD'), 'infinity')`
  const behind =
    after === undefined
      ? sql`true`
      : isDone
        ? sql`(t.done_at, t.id) < ('epoch'::timestamptz + ${after.value}::bigint * interval '1 microsecond', ${after.id}::uuid)`
        : sql`(${due}, t.id) > (${after.value}::date, ${after.id}::uuid)`
  const { rows } = await sql<ShownTask & { place: string }>`
    select ${shown}, ${place} as place from ${joined}
    where ${isWanted(filters)} and ${behind} order by ${order} limit ${limit}`.execute(db)
  return rows
}

/** How many there are, or `max` where there are more. */
export async function countTasks(db: Database, filters: TaskFilters, max: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from tasks t where ${isWanted(filters)} limit ${max}) found`.execute(db)
  return theOne(rows).count
}

/** One task, deleted or not. */
export async function findTask(db: Database, id: string): Promise<ShownTask | undefined> {
  const { rows } = await sql<ShownTask>`select ${shown} from ${joined} where t.id = ${id}`.execute(db)
  return rows[0]
}
