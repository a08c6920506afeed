import { isAllowed, zoneOf } from '../../../shared/contract/call.ts'
import { dayIn } from '../../../shared/days/day-in-zone.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { formatPhone, mayBeMobile } from '../../words/phones.ts'
import { NoteBox } from '../notes/note-box.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { StatusMark, TypeMark } from '../parts/marks.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { UndoNotice } from '../parts/undo-notice.tsx'
import { JustDoneNotice } from '../tasks/just-done.tsx'
import type { CellPlace } from './cells/cell-path.ts'
import { EditedNotice } from './cells/edited-notice.tsx'
import { InPlaces } from './cells/in-place.tsx'
import { nameOf } from './customer-name.ts'
import { CustomerFacts } from './facts.tsx'
import { follows } from './follows.ts'
import { CompanyLink, mailHref, whatsAppHref } from './links.tsx'
import { Merges } from './merges.tsx'
import { NextStep } from './next-step.tsx'
import type { CustomerExtras, Detail } from './outputs.ts'
import { PersonalData } from './personal-data.tsx'
import { Timeline } from './timeline.tsx'

/** One customer: what people write of it, the facts, and how they came to be. */
export function customerScreen(detail: Detail, request: PageRequest, extras = noExtras(request)): Screen {
  const { customer } = detail
  const t = request.messages.customers
  const canEdit = isAllowed('editor', request.call.actor)
  const isDeleted = customer.deleted_at !== null
  const name = nameOf(customer, request.messages)
  const main = (
    <>
      <Crumbs
        way={[
          ['/customers', t.list.title],
          ...(isDeleted ? [['/customers?deleted=yes', t.list.filters.deleted] as const] : []),
        ]}
      />
      <div id="customer-state" {...follows(customer)}>
        <Merges detail={detail} canEdit={canEdit} />
        {customer.deleted_at !== null && detail.mergedInto === null && (
          <Deleted detail={detail} at={customer.deleted_at} canEdit={canEdit} />
        )}
      </div>
      <div class="head">
        <h1 id="customer-name" {...follows(customer)}>
          <span>
            <Text value={name} country={customer.country_code} />
          </span>
        </h1>
        {!isDeleted && <Actions detail={detail} canEdit={canEdit} />}
      </div>
      <Who customer={customer} canEdit={canEdit && !isDeleted} place="page" />
      <CustomerParts detail={detail} extras={extras} request={request} place="page" />
      <PersonalData id={customer.id} call={request.call} />
      {canEdit && <script src={assetPath('list.js')} type="module" />}
    </>
  )
  const panel = isForPanel(request) && <CustomerPanel detail={detail} extras={extras} request={request} />
  return { title: name, section: 'customers', main, ...(panel && { part: panel }) }
}

/** Whether htmx asks for a customer to stand beside the list. */
const isForPanel = ({ raw }: PageRequest) => raw.headers.get('hx-target')?.endsWith('#panel') === true

interface PartsProps {
  readonly detail: Detail
  readonly extras: CustomerExtras
  readonly request: PageRequest
  readonly place: CellPlace
}

/** What people write of a customer and plan with it, what is known of it, and what happened. */
const CustomerParts = ({ detail, extras, request, place }: PartsProps) => {
  const { customer } = detail
  const canEdit = isAllowed('editor', request.call.actor)
  const isDeleted = customer.deleted_at !== null
  return (
    <div class="customer-page mt-6">
      <div class="customer-work">
        {canEdit && <EditedNotice detail={detail} query={request.query} place={place} />}
        {canEdit && <JustDoneNotice done={extras.done} on="customer" />}
        {canEdit && extras.deletedNote !== undefined && (
          <UndoNotice words={request.messages.notes.deleted} action={`/notes/${extras.deletedNote}/restore`} />
        )}
        {canEdit && !isDeleted && (
          <NoteBox customerId={customer.id} refused={extras.editedNote === undefined ? extras.refused : undefined} />
        )}
        {!isDeleted && <NextStep detail={detail} extras={extras} request={request} canEdit={canEdit} />}
      </div>
      <div class="customer-facts" id="customer-facts" {...follows(customer)}>
        <CustomerFacts detail={detail} canEdit={canEdit && !isDeleted} />
      </div>
      <Timeline detail={detail} extras={extras} actor={request.call.actor} />
    </div>
  )
}

/** A customer beside the list: what its page has, in one column, with the note and the next step first. */
export const CustomerPanel = ({ detail, extras, request }: Omit<PartsProps, 'place'>) => {
  const messages = useMessages()
  const { customer } = detail
  const t = messages.customers.panel
  const canEdit = isAllowed('editor', request.call.actor) && customer.deleted_at === null
  return (
    <div class="panel-body" data-customer={customer.id} data-source={`/customers/${customer.id}`} data-as="aside#panel">
      <div class="panel-bar">
        <a class="btn btn-quiet btn-s" href={`/customers/${customer.id}`}>
          {t.wholePage}
        </a>
        <span class="panel-walk">
          <StepTo step={-1} label={t.previous} icon="left" />
          <span class="n" data-panel-place={t.place('{n}', '{total}')} />
          <StepTo step={1} label={t.next} icon="right" />
        </span>
        <a
          class="btn btn-quiet btn-s btn-icon"
          href="/customers"
          aria-label={t.close}
          title={t.close}
          data-closes-panel
        >
          <Icon name="x" />
        </a>
      </div>
      <h2 id="customer-name" {...follows(customer)}>
        <Text value={nameOf(customer, messages)} country={customer.country_code} />
      </h2>
      <Who customer={customer} canEdit={canEdit} place="panel" />
      <CustomerParts detail={detail} extras={extras} request={request} place="panel" />
    </div>
  )
}

/** To who stands next in the list, as j and k do. */
const StepTo = ({ step, label, icon }: { step: 1 | -1; label: string; icon: 'left' | 'right' }) => (
  <button class="btn btn-quiet btn-s btn-icon" type="button" aria-label={label} title={label} data-panel-step={step}>
    <Icon name={icon} />
  </button>
)

/** Of a page that shows the customer alone. */
const noExtras = ({ call }: PageRequest): CustomerExtras => ({
  notes: { items: [], next: null },
  tasks: { items: [], next: null, today: dayIn(zoneOf(call), new Date()) },
  colleagues: [],
  done: { doneTask: undefined, deletedTask: undefined, followUp: undefined },
  before: undefined,
  editedNote: undefined,
  deletedNote: undefined,
  refused: undefined,
})

const Deleted = ({ detail, at, canEdit }: { detail: Detail; at: Date; canEdit: boolean }) => (
  <form class="notice notice-warn" method="post" action={`/customers/${detail.customer.id}/restore`}>
    <span>
      {useMessages().customers.detail.deleted(
        detail.deletedBy === null ? null : <Text value={detail.deletedBy} />,
        <Moment at={at} />,
      )}
    </span>
    {canEdit && (
      <button class="btn btn-s" type="submit">
        <Icon name="undo" />
        {useMessages().common.actions.restore}
      </button>
    )}
  </form>
)

const Actions = ({ detail: { customer }, canEdit }: { detail: Detail; canEdit: boolean }) => {
  const t = useMessages().customers.detail
  return (
    <div class="actions">
      {customer.email !== null && (
        <a class="btn" href={mailHref(customer.email)}>
          <Icon name="mail" />
          {t.email}
        </a>
      )}
      {customer.phone !== null && (
        <>
          <a class="btn" href={`tel:${customer.phone}`} title={formatPhone(customer.phone)}>
            <Icon name="phone" />
            {t.call}
          </a>
          {mayBeMobile(customer.phone) && (
            <a class="btn not-phone" href={whatsAppHref(customer.phone)} rel="noreferrer">
              {t.whatsApp}
            </a>
          )}
        </>
      )}
      {canEdit && (
        <>
          <a class="btn" href={`/customers/${customer.id}/edit`} aria-keyshortcuts="e">
            <Icon name="pen" />
            {t.edit}
            <span aria-hidden="true">
              <kbd>e</kbd>
            </span>
          </a>
          <form method="post" action={`/customers/${customer.id}/delete`} data-replaces>
            <button class="btn btn-quiet btn-danger" type="submit">
              {t.delete}
            </button>
          </form>
          <script src={assetPath('replace.js')} type="module" />
        </>
      )}
    </div>
  )
}

const Who = ({ customer, canEdit, place }: { customer: Detail['customer']; canEdit: boolean; place: CellPlace }) => {
  const t = useMessages().customers.detail
  const { position_primary: position, company_primary: company, country_code: country } = customer
  return (
    <div class="who" id="customer-who" {...follows(customer)}>
      <div class="meta">
        <TypeMark type={customer.customer_type} />
        {canEdit ? <InPlaces customer={customer} place={place} /> : <StatusMark status={customer.status} />}
        {(position ?? company) !== null && (
          <span>
            {position !== null && <Text value={company === null ? position : `${position}, `} country={country} />}
            {company !== null && <CompanyLink name={company} country={country} />}
          </span>
        )}
        {!canEdit && customer.owner !== null && <span>{t.owner(customer.owner)}</span>}
        {customer.do_not_contact && <span class="badge badge-bad">{t.doNotContact}</span>}
      </div>
    </div>
  )
}
