import { countDuplicates } from '../../../functions/duplicates/count-duplicates.ts'
import { listImports } from '../../../functions/imports/list-imports.ts'
import { countReviewRows } from '../../../functions/review/count-review-rows.ts'
import { completeTask } from '../../../functions/tasks/complete-task.ts'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { deleteTask } from '../../../functions/tasks/delete-task.ts'
import { getTask } from '../../../functions/tasks/get-task.ts'
import { getToday } from '../../../functions/tasks/get-today.ts'
import { listTasks } from '../../../functions/tasks/list-tasks.ts'
import { reopenTask } from '../../../functions/tasks/reopen-task.ts'
import { restoreTask } from '../../../functions/tasks/restore-task.ts'
import { setFollowUp } from '../../../functions/tasks/set-follow-up.ts'
import { updateTask } from '../../../functions/tasks/update-task.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { repeats } from '../../../shared/customers/tasks/repeat.ts'
import type { Deps } from '../../../shared/deps.ts'
import { act } from '../../builders/act.ts'
import { to } from '../../builders/answers.ts'
import { pageWith } from '../../builders/page.ts'
import type { Refused } from '../../problem.ts'
import { type FormShape, oneOf, text } from '../../request/form-shape.ts'
import { formInput } from '../../request/read-form.ts'
import { type PageRequest, pathInput, queryInput } from '../../request/request.ts'
import type { Answer, Output, Route, Screen } from '../../route.ts'
import { taskRefused, taskScreen } from '../../views/tasks/task-form.tsx'
import { placeIn, type TasksExtras, tasksScreen } from '../../views/tasks/tasks.tsx'
import { type TodayExtras, todayScreen } from '../../views/tasks/today.tsx'
import { id, orNone } from '../shared.ts'
import { justDoneIn, loadColleagues } from './loaders.ts'

const changedShape: FormShape = { title: text, dueOn: text, ownerId: text, repeat: oneOf(repeats) }
const newShape: FormShape = { ...changedShape, customerId: text }
const followUpShape: FormShape = { before: text, day: text }
/** `?on=`: the page that comes back. */
const query = ['on']

type Changed = Output<typeof completeTask>

/** The page on which it was done, with what has been done. */
function backTo(customerId: string | null, request: PageRequest, done: Record<string, string> = {}): Answer {
  const on = request.query.get('on')
  if (on === 'today') return to(said('/today', done))
  const path = on === 'tasks' || customerId === null ? '/tasks' : `/customers/${customerId}`
  return to(said(path, done))
}

function said(path: string, done: Record<string, string>): string {
  const query = new URLSearchParams(done).toString()
  return query === '' ? path : `${path}?${query}`
}

const back = ({ customerId }: Changed, request: PageRequest): Answer => backTo(customerId, request)
const afterDone = ({ id, customerId }: Changed, request: PageRequest) => backTo(customerId, request, { doneTask: id })
const afterDelete = ({ id, customerId }: Changed, request: PageRequest) =>
  backTo(customerId, request, { deletedTask: id })

/** Once it is done, it can be undone; put back, or put on another day, it is as it was wanted. */
const afterFollowUp = ({ customerId, before, day }: Output<typeof setFollowUp>, request: PageRequest): Answer =>
  backTo(customerId, request, day === null && before !== null ? { followUp: before, customer: customerId } : {})

/** The form again, on a page of its own. */
async function shownAgain(error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> {
  const { id } = request.params
  const [task, colleagues] = await Promise.all([
    id === undefined ? undefined : orNone(invoke(getTask, { id }, deps, request.call)),
    loadColleagues(request, deps),
  ])
  return taskRefused(error, request, given, { task, colleagues })
}

const loadTasksExtras = async (request: PageRequest, deps: Deps): Promise<TasksExtras> => ({
  colleagues: await loadColleagues(request, deps),
  done: justDoneIn(request),
})

/** What is left of the query is none of the function's. */
function listInput(request: PageRequest): Record<string, unknown> {
  const { after } = queryInput(request)
  return { ...placeIn(request), after }
}

const loadTodayExtras = async (request: PageRequest, deps: Deps): Promise<TodayExtras> => {
  const { call } = request
  const [{ review }, { open }, imports, colleagues] = await Promise.all([
    invoke(countReviewRows, {}, deps, call),
    invoke(countDuplicates, {}, deps, call),
    invoke(listImports, { limit: 100 }, deps, call),
    loadColleagues(request, deps),
  ])
  const moving = imports.items.filter(({ progress }) => progress !== null).length
  return { review, duplicates: open, imports: moving, colleagues, done: justDoneIn(request) }
}

export const taskRoutes: readonly Route[] = [
  pageWith('/today', getToday, loadTodayExtras, todayScreen, () => ({})),
  pageWith('/tasks', listTasks, loadTasksExtras, tasksScreen, listInput),
  act('/tasks', createTask, { form: newShape, query, next: back, refused: shownAgain }),
  { ...pageWith(`/tasks/${id}`, getTask, loadColleagues, taskScreen, pathInput), access: 'editor' },
  act(`/tasks/${id}`, updateTask, { form: changedShape, query, next: back, refused: shownAgain }),
  act(`/tasks/${id}/complete`, completeTask, { query, next: afterDone }),
  act(`/tasks/${id}/reopen`, reopenTask, { query, next: back }),
  act(`/tasks/${id}/delete`, deleteTask, { query, next: afterDelete }),
  act(`/tasks/${id}/restore`, restoreTask, { query, next: back }),
  act(`/customers/${id}/follow-up`, setFollowUp, {
    form: followUpShape,
    query,
    input: (body, request) => {
      const { id: customerId, ...given } = formInput(followUpShape)(body, request)
      return { ...given, customerId }
    },
    next: afterFollowUp,
  }),
]
