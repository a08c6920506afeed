import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { companyHref, customersHref } from '../../words/customer-links.ts'
import type { BulkEdit } from '../customers/selection/toast.tsx'
import { whatChanges } from '../customers/selection/what-changes.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { JustDoneNotice } from '../tasks/just-done.tsx'
import type { TasksPage } from '../tasks/outputs.ts'
import { TaskLine } from '../tasks/task-line.tsx'
import { CompanyFactsView } from './company-facts.tsx'
import { CompanyTimeline } from './company-timeline.tsx'
import type { CompanyDetail, CompanyExtras } from './outputs.ts'
import { PeopleTable } from './people-table.tsx'
import { StatusBar, StatusCounts } from './status-bar.tsx'

/** One company: its people, what they say together, and what was written of any of them. */
export function companyScreen(detail: CompanyDetail, request: PageRequest, extras: CompanyExtras): Screen {
  const { company } = detail
  const t = request.messages.companies
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <>
      <Crumbs way={[['/companies', t.title]]} />
      {extras.edited && (
        <Renamed edit={extras.edited} was={request.query.get('was') ?? company.key} canEdit={canEdit} />
      )}
      {canEdit && <JustDoneNotice done={extras.done} on="customer" />}
      <div class="head">
        <h1>
          <Text value={company.name} country={company.country_code} />
        </h1>
        <span class="sub">{t.people(company.people)}</span>
        <div class="actions">
          <a class="btn" href={customersHref({ company: company.key })}>
            <Icon name="people" />
            {t.page.inList}
          </a>
          {canEdit && <Rename detail={detail} />}
          {canEdit && (
            <a class="btn" href={`/customers/new?${new URLSearchParams({ company: company.name })}`}>
              <Icon name="plus" />
              {t.page.add}
            </a>
          )}
        </div>
      </div>
      <div class="company-statuses">
        <StatusBar statuses={company.statuses} />
        <StatusCounts company={company} />
      </div>
      <div class="company-page mt-6">
        <PeopleTable people={extras.people} company={company} />
        <div class="company-side">
          <CompanyFactsView detail={detail} />
          <Tasks tasks={extras.tasks} canEdit={canEdit} />
        </div>
        <CompanyTimeline company={company} extras={extras} actor={request.call.actor} />
      </div>
    </>
  )
  return { title: company.name, section: 'companies', main }
}

/** What has become of the name, with the way back; `was` is the key that it had. */
const Renamed = ({ edit, was, canEdit }: { edit: BulkEdit; was: string; canEdit: boolean }) => {
  const messages = useMessages()
  const t = messages.customers.selection
  const { id, state, counts } = edit
  const path = `/customers/bulk-edits/${id}`
  const canUndo = canEdit && (state === 'changing' || (state === 'changed' && counts.changed > 0))
  return (
    <form class="notice" method="post" action={`${path}/undo?${new URLSearchParams({ on: 'company', company: was })}`}>
      <span role="status">
        <b>
          <Text value={whatChanges(edit, messages)} />
        </b>{' '}
        {t.states[state](counts)}
      </span>
      <a class="btn btn-s btn-quiet" href={path}>
        {t.see}
      </a>
      {canUndo && (
        <button class="btn btn-s" type="submit">
          <Icon name="undo" />
          {messages.common.actions.undo}
        </button>
      )}
    </form>
  )
}

const Rename = ({ detail: { company } }: { detail: CompanyDetail }) => {
  const t = useMessages().companies.page
  return (
    <details class="menu">
      <summary class="btn">
        <Icon name="pen" />
        {t.rename}
      </summary>
      <form class="menu-list menu-form" method="post" action={`${companyHref(company.key)}/rename`}>
        <div class="field">
          <label class="label" for="company-name">
            {t.renameLabel}
          </label>
          <input
            class="input"
            id="company-name"
            name="name"
            value={company.name}
            maxlength={2_000}
            required
            autocomplete="off"
          />
          <p class="hint">{t.renameHint(company.people)}</p>
        </div>
        <button class="btn btn-s btn-primary" type="submit">
          {t.renameGo}
        </button>
      </form>
    </details>
  )
}

const Tasks = ({ tasks, canEdit }: { tasks: TasksPage; canEdit: boolean }) => {
  const messages = useMessages()
  if (tasks.items.length === 0) return null
  return (
    <section>
      <div class="section-head">
        <h2>{messages.companies.page.tasks}</h2>
        <span class="actions">
          <a class="link-small" href="/tasks?whose=everyone">
            {messages.tasks.all}
          </a>
        </span>
      </div>
      <ul class="tasks">
        {tasks.items.map((task) => (
          <TaskLine task={task} today={tasks.today} canEdit={canEdit} on="customer" showsCustomer />
        ))}
      </ul>
    </section>
  )
}
