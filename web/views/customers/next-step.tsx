import { userOf } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import { AddTask, untypedTask } from '../tasks/task-form.tsx'
import { FollowUpLine, TaskLine } from '../tasks/task-line.tsx'
import { nameOf } from './customer-name.ts'
import { follows } from './follows.ts'
import type { CustomerExtras, Detail } from './outputs.ts'

interface NextStepProps {
  readonly detail: Detail
  readonly extras: CustomerExtras
  readonly request: PageRequest
  readonly canEdit: boolean
}

/** What is to be done next for a customer: the follow-up of the record, and its open tasks. */
export const NextStep = ({ detail: { customer }, extras, request, canEdit }: NextStepProps) => {
  const messages = useMessages()
  const t = messages.tasks
  const { items, next, today } = extras.tasks
  const { next_follow_up: day } = customer
  return (
    <section id="next-step" {...follows(customer)}>
      <div class="section-head">
        <h2>{t.next}</h2>
        <span class="actions">
          <a class="link-small" href="/tasks">
            {t.all}
          </a>
        </span>
      </div>
      {day === null && items.length === 0 && <p class="hint">{t.nothing}</p>}
      <ul class="tasks">
        {day !== null && (
          <FollowUpLine
            customer={{ id: customer.id, name: nameOf(customer, messages) }}
            day={day}
            today={today}
            canEdit={canEdit}
            on="customer"
          >
            <span class="task-title">{t.followUp}</span>
          </FollowUpLine>
        )}
        {items.map((task) => (
          <TaskLine task={task} today={today} canEdit={canEdit} on="customer" />
        ))}
      </ul>
      {next !== null && <a href="/tasks?whose=everyone">{t.all}</a>}
      {canEdit && (
        <AddTask
          customerId={customer.id}
          typed={untypedTask(userOf(request.call) ?? '')}
          colleagues={extras.colleagues}
          on="customer"
        />
      )}
    </section>
  )
}
