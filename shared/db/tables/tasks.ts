import type { Generated } from 'kysely'
import type { Repeat } from '../../customers/tasks/repeat.ts'
import type { NullableTimestamp, Timestamp } from './columns.ts'

export interface TasksTables {
  tasks: TasksTable
}

interface TasksTable {
  id: Generated<string>
  /** The customer whom it was made for, who may be merged into another by now. */
  customer_id: string | null
  title: string
  /** A day in ISO. */
  due_on: string | null
  owner_id: string | null
  repeat: Generated<Repeat>
  repeat_day: number | null
  previous_id: string | null
  created_by: string | null
  created_at: Timestamp
  edited_at: NullableTimestamp
  done_at: NullableTimestamp
  done_by: string | null
  deleted_at: NullableTimestamp
}
