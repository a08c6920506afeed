import { sql } from 'kysely'
import type { Repeat } from '../../../customers/tasks/repeat.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

export interface TaskValues {
  readonly title: string
  /** A day in ISO. */
  readonly dueOn: string | null
  readonly ownerId: string | null
  readonly repeat: Repeat
}

/** A task as it is stored, deleted or not. */
export interface StoredTask extends TaskValues {
  readonly id: string
  /** The customer who shows it. */
  readonly customerId: string | null
  readonly repeatDay: number | null
  readonly doneAt: Date | null
  readonly deletedAt: Date | null
}

const dayOfMonth = ({ repeat, dueOn }: TaskValues) =>
  repeat === 'monthly' && dueOn !== null ? Number(dueOn.slice(8)) : null

/** Needs the lock of the customers where it is for one: an undo of an import leaves those for whom something is to be done. */
export async function insertTask(
  db: Database,
  task: TaskValues & { readonly customerId: string | null; readonly userId: string | null },
): Promise<string> {
  const { customerId, title, dueOn, ownerId, repeat, userId } = task
  const { rows } = await sql<{ id: string }>`
    insert into tasks (customer_id, title, due_on, owner_id, repeat, repeat_day, created_by)
    values (${customerId}, ${title}, ${dueOn}::date, ${ownerId}, ${repeat}, ${dayOfMonth(task)}, ${userId})
    returning id`.execute(db)
  return theOne(rows).id
}

/** A task that nobody else changes until the end of the transaction. */
export async function lockTask(db: Database, id: string): Promise<StoredTask | undefined> {
  const { rows } = await sql<StoredTask>`
    select id, shown_of(customer_id) as "customerId", title, to_char(due_on, 'YYYY-MM-DD') as "dueOn", owner_id as "ownerId",
      repeat, repeat_day as "repeatDay", done_at as "doneAt", deleted_at as "deletedAt"
    from tasks where id = ${id} for update`.execute(db)
  return rows[0]
}

/** The day of a series is the one that a person has chosen. */
export async function changeTask(db: Database, id: string, task: TaskValues): Promise<void> {
  const { title, dueOn, ownerId, repeat } = task
  await sql`
    update tasks set title = ${title}, due_on = ${dueOn}::date, owner_id = ${ownerId}, repeat = ${repeat},
      repeat_day = case when repeat = ${repeat} and due_on is not distinct from ${dueOn}::date then repeat_day else ${dayOfMonth(task)} end,
      edited_at = now()
    where id = ${id}`.execute(db)
}

export const setTaskDeleted = (db: Database, id: string, isDeleted: boolean) =>
  sql`update tasks set deleted_at = ${isDeleted ? sql`now()` : null} where id = ${id}`.execute(db)

export const setTaskDone = (db: Database, id: string, isDone: boolean, userId: string | null) =>
  sql`
    update tasks set done_at = ${isDone ? sql`now()` : null}, done_by = ${isDone ? userId : null} where id = ${id}`.execute(
    db,
  )

/** Makes the task that follows on another in its series; one that was made before, and taken away, is back. */
export const insertNext = (db: Database, id: string, dueOn: string) =>
  sql`
    insert into tasks (customer_id, title, due_on, owner_id, repeat, repeat_day, previous_id, created_by)
    select customer_id, title, ${dueOn}::date, owner_id, repeat, repeat_day, id, created_by from tasks where id = ${id}
    on conflict (previous_id) do update set deleted_at = null, due_on = excluded.due_on
      where tasks.deleted_at is not null`.execute(db)

/** Takes away what follows on a task, as long as nobody has done or changed it. */
export const deleteNext = (db: Database, id: string) =>
  sql`
    update tasks set deleted_at = now()
    where previous_id = ${id} and deleted_at is null and done_at is null and edited_at is null`.execute(db)
