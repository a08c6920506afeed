import { repeats } from '../../../shared/customers/tasks/repeat.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormError } from '../parts/form-error.tsx'
import { Icon } from '../parts/icon.tsx'
import { control, Labelled } from '../parts/labelled.tsx'
import { Text } from '../parts/text.tsx'
import type { Colleagues, Task } from './outputs.ts'

/** What stands in the form of a task: as it is stored, or as it was typed. */
export interface TypedTask {
  readonly title: string
  readonly dueOn: string
  readonly ownerId: string
  readonly repeat: string
}

/** An empty form; the task is whoever's who makes it. */
export const untypedTask = (ownerId: string): TypedTask => ({ title: '', dueOn: '', ownerId, repeat: 'none' })

const typedOf = ({ title, dueOn, owner, repeat }: Task): TypedTask => ({
  ...{ title, repeat, dueOn: dueOn ?? '', ownerId: owner?.id ?? '' },
})

/** What a form gave, whatever that is. */
export function readTypedTask(given: unknown): TypedTask {
  const { title = '', dueOn = '', ownerId = '', repeat = '' } = given as Readonly<Record<string, unknown>>
  return { title: String(title), dueOn: String(dueOn), ownerId: String(ownerId), repeat: String(repeat) }
}

interface TaskFieldsProps {
  readonly typed: TypedTask
  readonly colleagues: Colleagues
  /** Who has it, though they may not sign in any more. */
  readonly owner?: Task['owner']
  readonly errors?: Readonly<Record<string, string>>
}

export const TaskFields = ({ typed, colleagues, owner = null, errors = {} }: TaskFieldsProps) => {
  const t = useMessages().tasks
  const owners = colleagues
    .filter(({ role }) => role !== 'viewer')
    .map(({ id, name, email }) => ({ id, name: name || email }))
  const isGone = owner !== null && !owners.some(({ id }) => id === owner.id)
  return (
    <>
      <Labelled name="title" label={t.fields.title} error={errors.title}>
        <input
          class="input"
          value={typed.title}
          required
          maxlength={200}
          placeholder={t.titleHint}
          autocomplete="off"
          {...control({ errors }, 'title')}
        />
      </Labelled>
      <div class="task-fields">
        <Labelled name="dueOn" label={t.fields.dueOn} error={errors.dueOn}>
          <input class="input" type="date" value={typed.dueOn} max="2199-12-31" {...control({ errors }, 'dueOn')} />
        </Labelled>
        <Labelled name="repeat" label={t.fields.repeat} error={errors.repeat}>
          <select class="select" {...control({ errors }, 'repeat')}>
            {repeats.map((one) => (
              <option value={one} selected={one === typed.repeat}>
                {t.repeats[one]}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <Labelled name="ownerId" label={t.fields.ownerId} error={errors.ownerId}>
        <select class="select" {...control({ errors }, 'ownerId')}>
          <option value="">{t.nobody}</option>
          {[...(isGone ? [owner] : []), ...owners].map(({ id, name }) => (
            <option value={id} selected={id === typed.ownerId}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
    </>
  )
}

interface AddTaskProps {
  readonly customerId?: string
  readonly typed: TypedTask
  readonly colleagues: Colleagues
  readonly on: string
}

/** Unfolds to the form of a new task. */
export const AddTask = ({ customerId, typed, colleagues, on }: AddTaskProps) => {
  const t = useMessages().tasks
  return (
    <details class="add-task">
      <summary class="btn btn-s" aria-keyshortcuts="t">
        {t.add}
        <span aria-hidden="true">
          <kbd>t</kbd>
        </span>
      </summary>
      <form class="task-form" method="post" action={`/tasks?on=${on}`} data-sends>
        {customerId !== undefined && <input type="hidden" name="customerId" value={customerId} />}
        <TaskFields typed={typed} colleagues={colleagues} />
        <div>
          <button class="btn" type="submit">
            {t.addIt}
          </button>
        </div>
      </form>
    </details>
  )
}

/** The page of one task. */
export const taskScreen = (task: Task, request: PageRequest, colleagues: Colleagues): Screen =>
  formScreen({ task, typed: typedOf(task), colleagues }, request)

/** The form again, with what is wrong at its fields. */
export const taskRefused = (
  error: Refused,
  request: PageRequest,
  given: unknown,
  { task, colleagues }: { task: Task | undefined; colleagues: Colleagues },
): Screen => {
  const { customerId } = given as { readonly customerId?: string }
  return formScreen({ task, typed: readTypedTask(given), colleagues, error, customerId }, request)
}

interface FormProps {
  readonly task?: Task | undefined
  readonly typed: TypedTask
  readonly colleagues: Colleagues
  readonly error?: Refused
  readonly customerId?: string | undefined
  /** The page that comes back. */
  readonly on: string
}

function formScreen(props: Omit<FormProps, 'on'>, request: PageRequest): Screen {
  const t = request.messages.tasks
  const title = props.task === undefined ? t.add : t.edit
  const on = request.query.get('on') ?? ''
  const customer = props.task?.customer
  const main = (
    <>
      <Crumbs way={[['/tasks', t.title]]} />
      <div class="head">
        <h1>{title}</h1>
        {customer && (
          <a class="sub" href={`/customers/${customer.id}`}>
            <Text value={customer.name} />
          </a>
        )}
      </div>
      {props.task?.isDeleted ? <Deleted id={props.task.id} on={on} /> : <Form {...props} on={on} />}
    </>
  )
  return { title, section: 'today', main }
}

const Deleted = ({ id, on }: { id: string; on: string }) => {
  const { tasks: t, common } = useMessages()
  return (
    <form class="notice notice-warn" method="post" action={`/tasks/${id}/restore?on=${encodeURIComponent(on)}`}>
      <span>{t.wasDeleted}</span>
      <button class="btn btn-s" type="submit">
        {common.actions.restore}
      </button>
    </form>
  )
}

const Form = ({ task, typed, colleagues, error, customerId, on }: FormProps) => {
  const t = useMessages().tasks
  const back = `?on=${encodeURIComponent(on)}`
  const path = task === undefined ? '/tasks' : `/tasks/${task.id}`
  return (
    <>
      <form class="form-narrow" method="post" action={`${path}${back}`}>
        <FormError error={error} />
        {customerId !== undefined && <input type="hidden" name="customerId" value={customerId} />}
        <TaskFields typed={typed} colleagues={colleagues} owner={task?.owner ?? null} errors={error?.fields ?? {}} />
        <div class="actions">
          <button class="btn btn-primary" type="submit">
            {task === undefined ? t.addIt : t.save}
          </button>
        </div>
      </form>
      {task !== undefined && (
        <div class="task-more">
          <form method="post" action={`${path}/${task.doneAt === null ? 'complete' : 'reopen'}${back}`}>
            <button class="btn" type="submit">
              <Icon name={task.doneAt === null ? 'check' : 'undo'} />
              {task.doneAt === null ? t.completeIt : t.reopenIt}
            </button>
          </form>
          <form method="post" action={`${path}/delete${back}`}>
            <button class="btn btn-quiet btn-danger" type="submit">
              {t.deleteIt}
            </button>
          </form>
        </div>
      )}
    </>
  )
}
