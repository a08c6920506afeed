import { sql } from 'kysely'
import { type ImportState, waitsForPerson } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'

/** Until its end, what this transaction does to customers is told as one by whoever does it, and not each. */
export const tellAsOne = (db: Database) => sql`select set_config('harbour.told_as_one', 'on', true)`.execute(db)

/** Notes what webhooks are owed of an import that has come to an end, or waits for a person. */
export async function queueImportEvent(db: Database, importId: string, state: ImportState): Promise<void> {
  const event = waitsForPerson(state) ? 'import.waits' : `import.${state}`
  await sql`
    select queue_deliveries(${event}, array[${importId}::uuid], jsonb_build_object('state', ${state}::text))`.execute(
    db,
  )
}

/** For so many days it is told of a task that it was due, where nothing ran meanwhile. */
const lateDays = 7

/**
 * Notes which tasks are due from today on, by the day of who has them: each once, and none that was due before the webhook was
 * turned on.
 *
 * @param timeZone of whoever has chosen none
 */
export const queueDueTasks = (db: Database, timeZone: string) =>
  sql`
    insert into webhook_deliveries (webhook_id, type, about, facts)
    select w.id, 'task.due', t.id, jsonb_build_object('dueOn', t.due_on)
    from webhooks w cross join tasks t left join users u on u.id = t.owner_id
    cross join lateral (select coalesce(u.time_zone, ${timeZone}) as zone) of_owner
    where w.is_on and 'task.due' = any (w.events) and t.done_at is null and t.deleted_at is null
      and t.due_on between (now() at time zone 'UTC')::date - ${lateDays + 1}::int and (now() at time zone 'UTC')::date + 1
      and t.due_on between greatest((now() at time zone zone)::date - ${lateDays}::int, (w.on_since at time zone zone)::date)
        and (now() at time zone zone)::date
      and not exists (
        select from webhook_deliveries d where d.about = t.id and d.webhook_id = w.id and d.type = 'task.due'
          and d.facts ->> 'dueOn' = t.due_on::text)
    order by t.id`.execute(db)

export interface TaskFacts {
  readonly id: string
  readonly customerId: string | null
  readonly ownerId: string | null
  readonly dueOn: string | null
  readonly isDone: boolean
}

/** What is told of a task: no title, which may have a name in it. */
export async function findTaskFacts(db: Database, id: string): Promise<TaskFacts | undefined> {
  const { rows } = await sql<TaskFacts>`
    select id, customer_id as "customerId", owner_id as "ownerId", due_on::text as "dueOn", done_at is not null as "isDone"
    from tasks where id = ${id}`.execute(db)
  return rows[0]
}

export interface ImportFacts {
  readonly id: string
  readonly parentId: string | null
  readonly via: string
  readonly records: number | null
}

/** What is told of an import besides its counts: no file name, which may have a name in it. */
export const findImportFacts = (db: Database, id: string): Promise<ImportFacts | undefined> =>
  db
    .selectFrom('imports')
    .select(['id', 'parent_id as parentId', 'via', 'records'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Keeps a customer from being erased until the end of the transaction, so that nothing of them is written after it. */
export const keepFromErasure = (db: Database, id: string) =>
  sql`select from customers where id = ${id} for key share`.execute(db)
