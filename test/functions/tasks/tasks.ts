import { createTask } from '../../../functions/tasks/create-task.ts'
import { listTasks } from '../../../functions/tasks/list-tasks.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'

export const today = '2026-11-29'
export const nobody = '00000000-0000-7000-8000-000000000000'

/** Makes a task. @returns its id */
export const addTask = async (deps: Deps, by: Call, title: string, more: object = {}): Promise<string> =>
  (await invoke(createTask, { title, ...more }, deps, by)).id

/** The tasks of a list, each as its title and day. */
export const listedOf = async (deps: Deps, by: Call, input: object = {}): Promise<string[]> =>
  (await invoke(listTasks, { today, ...input }, deps, by)).items.map(({ title, dueOn }) => `${title} ${dueOn ?? '-'}`)
