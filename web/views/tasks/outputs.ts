import type { getTask } from '../../../functions/tasks/get-task.ts'
import type { listTasks } from '../../../functions/tasks/list-tasks.ts'
import type { listColleagues } from '../../../functions/users/list-colleagues.ts'
import type { Output } from '../../route.ts'

export type Task = Output<typeof getTask>
export type TasksPage = Output<typeof listTasks>
export type Colleagues = Output<typeof listColleagues>['items']

/** What has been done a moment ago, and can be undone. */
export interface JustDone {
  readonly doneTask: string | undefined
  readonly deletedTask: string | undefined
  /** Whose follow-up was done, and the day that it was on. */
  readonly followUp: { readonly customerId: string; readonly day: string } | undefined
}
