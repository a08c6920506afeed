import { isAllowed, userOf } from '../../../shared/contract/call.ts'
import { taskTimes } from '../../../shared/customers/tasks/task-times.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { NextPage } from '../parts/next-page.tsx'
import { JustDoneNotice } from './just-done.tsx'
import type { Colleagues, JustDone, TasksPage } from './outputs.ts'
import { AddTask, untypedTask } from './task-form.tsx'
import { TaskLine } from './task-line.tsx'

export interface TasksExtras {
  readonly colleagues: Colleagues
  readonly done: JustDone
}

/** The tasks: mine or everyone's, by when they are due. */
export function tasksScreen(page: TasksPage, request: PageRequest, extras: TasksExtras): Screen {
  const t = request.messages.tasks
  const canEdit = isAllowed('editor', request.call.actor)
  const place = placeIn(request)
  const main = (
    <>
      {canEdit && <JustDoneNotice done={extras.done} on="tasks" />}
      <div class="head">
        <h1>{t.title}</h1>
      </div>
      <Tabs place={place} />
      {page.items.length === 0 && <p class="hint">{t.empty[place.when]}</p>}
      <ul class="tasks tasks-list">
        {page.items.map((task) => (
          <TaskLine
            task={task}
            today={page.today}
            canEdit={canEdit}
            on="tasks"
            showsCustomer
            showsOwner={place.whose === 'everyone'}
          />
        ))}
      </ul>
      {page.next !== null && <NextPage href={`${hrefOf(place)}&after=${encodeURIComponent(page.next)}`} />}
      {canEdit && <AddTask typed={untypedTask(userOf(request.call) ?? '')} colleagues={extras.colleagues} on="tasks" />}
    </>
  )
  return { title: t.title, section: 'today', main }
}

const whoseTabs = ['mine', 'everyone'] as const

interface Place {
  readonly whose: (typeof whoseTabs)[number]
  readonly when: (typeof taskTimes)[number]
}

/** Which list the address names; the own tasks where it names none. */
export const placeIn = ({ query }: Pick<PageRequest, 'query'>): Place => ({
  whose: whoseTabs.find((one) => one === query.get('whose')) ?? 'mine',
  when: taskTimes.find((one) => one === query.get('when')) ?? 'open',
})

const hrefOf = ({ whose, when }: Place) => `/tasks?whose=${whose}&when=${when}`

const Tabs = ({ place }: { place: Place }) => {
  const { whose, when } = useMessages().tasks
  return (
    <div class="task-tabs">
      <nav class="tabs" aria-label={whose.label}>
        {whoseTabs.map((one) => (
          <a href={hrefOf({ ...place, whose: one })} {...(one === place.whose ? { 'aria-current': 'page' } : {})}>
            {whose[one]}
          </a>
        ))}
      </nav>
      <nav class="tabs" aria-label={when.label}>
        {taskTimes.map((one) => (
          <a href={hrefOf({ ...place, when: one })} {...(one === place.when ? { 'aria-current': 'page' } : {})}>
            {when[one]}
          </a>
        ))}
      </nav>
    </div>
  )
}
