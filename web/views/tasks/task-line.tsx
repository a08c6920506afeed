import type { Child } from 'hono/jsx'
import { useMessages } from '../../messages/messages.ts'
import { Icon } from '../parts/icon.tsx'
import { Ago } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { Due } from './due.tsx'
import type { Task } from './outputs.ts'

interface TaskLineProps {
  readonly task: Task
  readonly today: string
  readonly canEdit: boolean
  /** The page that comes back once it is done. */
  readonly on: string
  /** Not on the page of the customer itself. */
  readonly showsCustomer?: boolean
  /** Not where all are one's own. */
  readonly showsOwner?: boolean
}

/** One task: done by one click; what it is, when it is due, whose and for whom. */
export const TaskLine = ({ task, today, canEdit, on, showsCustomer = false, showsOwner = true }: TaskLineProps) => {
  const t = useMessages().tasks
  const { id, title, dueOn, owner, customer, repeat, doneAt, doneBy } = task
  const isDone = doneAt !== null
  return (
    <li class={isDone ? 'task is-done' : 'task'} id={`task-${id}`}>
      {canEdit && (
        <Tick
          action={`/tasks/${id}/${isDone ? 'reopen' : 'complete'}?on=${on}`}
          label={isDone ? t.reopen(title) : t.complete(title)}
        />
      )}
      <div>
        {canEdit ? (
          <a class="task-title" href={`/tasks/${id}?on=${on}`}>
            <Text value={title} />
          </a>
        ) : (
          <span class="task-title">
            <Text value={title} />
          </span>
        )}
        <div class="task-about">
          {showsCustomer && customer !== null && (
            <a href={`/customers/${customer.id}`}>
              <Text value={customer.name} />
            </a>
          )}
          {!isDone && dueOn !== null && saysDay(on, dueOn, today) && <Due day={dueOn} today={today} />}
          {isDone && <Ago at={doneAt} />}
          {isDone && doneBy !== null && <span>{t.doneBy(doneBy)}</span>}
          {!isDone && showsOwner && owner !== null && (
            <span>
              <Text value={owner.name} />
            </span>
          )}
          {repeat !== 'none' && <span>{t.repeats[repeat]}</span>}
        </div>
      </div>
    </li>
  )
}

/** On the page of today, today goes without saying. */
const saysDay = (on: string, day: string, today: string) => on !== 'today' || day !== today

interface TickProps {
  readonly action: string
  readonly label: string
  readonly fields?: Readonly<Record<string, string>>
}

/** The button that says of one line that it is done. */
export const Tick = ({ action, label, fields = {} }: TickProps) => (
  <form method="post" action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class="tick" type="submit" aria-label={label} title={label}>
      <Icon name="check" />
    </button>
  </form>
)

interface FollowUpLineProps {
  readonly customer: { readonly id: string; readonly name: string }
  readonly day: string
  readonly today: string
  readonly canEdit: boolean
  readonly on: string
  /** What the line is called: the customer, or what is to be done. */
  readonly children: Child
}

/** The follow-up of a customer, done by one click. */
export const FollowUpLine = ({ customer, day, today, canEdit, on, children }: FollowUpLineProps) => (
  <li class="task">
    {canEdit && (
      <Tick
        action={`/customers/${customer.id}/follow-up?on=${on}`}
        label={useMessages().tasks.followUpDone(customer.name)}
        fields={{ before: day, day: '' }}
      />
    )}
    <div>
      {children}
      <div class="task-about">{saysDay(on, day, today) && <Due day={day} today={today} />}</div>
    </div>
  </li>
)
