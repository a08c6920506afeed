import type { Child } from 'hono/jsx'
import { type Call, isAllowed } from '../../../shared/contract/call.ts'
import { assetPath } from '../../assets.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Redirect, Screen } from '../../route.ts'
import { type FilterNames, type FilterWords, filterWords } from '../../words/filters.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { FirstSteps } from './beginning/first-steps.tsx'
import { SampleRemoved } from './beginning/sample-removed.tsx'
import { Board, type BoardColumn } from './board/board.tsx'
import { meOf } from './cells/answers.tsx'
import { CustomerPanel } from './customer.tsx'
import { nameOf } from './customer-name.ts'
import { CustomersTableView } from './customers-table.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FilterBar } from './filter-bar.tsx'
import { asIn, listPath, viewIn, withoutFilters, withoutWords } from './list-address.ts'
import type { CustomerExtras, CustomersPage, Detail, Views } from './outputs.ts'
import { placeOf } from './selection/dock.tsx'
import { type BulkEdit, Toast } from './selection/toast.tsx'
import { DeletedView, type RefusedView, ViewTabs, viewHref } from './view-tabs.tsx'

/** What the list shows besides its customers. */
export interface ListExtras extends FilterNames {
  /** Who has just been deleted, and can still be brought back. */
  readonly removed: Detail | undefined
  /** What has just been done to many, and can still be undone. */
  readonly edited?: BulkEdit | undefined
  readonly views: Views
  /** The view that has just been deleted. */
  readonly removedView?: string | undefined
  /** The import of the sample, which was just removed. */
  readonly sampleRemoved?: ImportDetail
  /** Who is open beside the list. */
  readonly opened?: Opened | undefined
  /** The list as a board, where the address says so. */
  readonly board?: readonly BoardColumn[] | undefined
  /** Why nothing has been done to them. */
  readonly refused?: Refused
  /** A view whose name was refused. */
  readonly refusedView?: RefusedView
}

/** A customer as its page has it. */
export interface Opened {
  readonly detail: Detail
  readonly extras: CustomerExtras
}

interface CustomersProps {
  readonly page: CustomersPage
  readonly extras: ListExtras
  readonly canEdit: boolean
  /** The number of the first row, as the address carries it along, since a cursor does not know it. */
  readonly claimed: number
  /** How many countries have just been stated, where others wait. */
  readonly confirmed: number
  /** Which page of which list this is, as its address says it. */
  readonly place: string
  readonly actor: Call['actor']
  /** How whoever asks is called. */
  readonly me: string | undefined
  /** The customer beside the list. */
  readonly panel?: Child
}

/** The customers: a page of them, or of those whom the filters let through. */
export function customersScreen(found: CustomersPage, request: PageRequest, extras: ListExtras): Screen {
  const view = viewIn(request.query) ?? (extras.views.defaultId === null ? undefined : 'all')
  const page = { ...found, view, as: asIn(request.query) }
  const canEdit = isAllowed('editor', request.call.actor)
  const place = placeOf(page, request.query)
  const list = (
    <Customers
      page={page}
      extras={extras}
      canEdit={canEdit}
      claimed={claimedFirst(page, request)}
      place={place}
      actor={request.call.actor}
      me={meOf(request)}
      confirmed={confirmedIn(request)}
      panel={
        extras.opened && <CustomerPanel detail={extras.opened.detail} extras={extras.opened.extras} request={request} />
      }
    />
  )
  return {
    title: request.messages.customers.list.title,
    section: 'customers',
    isFixed: true,
    ...(hasNoCustomers(page, extras, request.messages) ? {} : { search: page.filters.search }),
    main: (
      <>
        {list}
        <script src={assetPath('list.js')} type="module" />
        {extras.board && <script src={assetPath('board.js')} type="module" />}
      </>
    ),
    part: list,
  }
}

/** The list as it opens: with the view that the person has chosen, where the address says nothing. */
export function openCustomers(page: CustomersPage, request: PageRequest, extras: ListExtras): Screen | Redirect {
  const { items, defaultId } = extras.views
  const view = items.find(({ id }) => id === defaultId)
  const saysNothing = request.query.size === 0 && request.raw.headers.get('hx-request') === null
  return view !== undefined && saysNothing
    ? { kind: 'redirect', to: viewHref(view) }
    : customersScreen(page, request, extras)
}

/** `from` is the number of the first row, `to` that of the last one. */
function claimedFirst({ items }: CustomersPage, { query }: PageRequest): number {
  return query.has('to') ? Number(query.get('to')) - items.length + 1 : Number(query.get('from'))
}

/** Nothing is filtered, and still there is nobody. */
const hasNoCustomers = (page: CustomersPage, extras: ListExtras, messages: Messages): boolean =>
  page.items.length === 0 && filterWords(page.filters, extras, messages).length === 0

const confirmedIn = ({ query }: PageRequest): number =>
  /^\d{1,6}$/.test(query.get('confirmed') ?? '') ? Number(query.get('confirmed')) : 0

const Customers = ({ page, extras, canEdit, claimed, place, actor, me, confirmed, panel }: CustomersProps) => {
  const messages = useMessages()
  const t = messages.customers.list
  const words = filterWords(page.filters, extras, messages)
  const isEmpty = page.items.length === 0
  return (
    <section
      class="customers-part"
      id="customers"
      aria-label={t.title}
      data-whole
      {...(isEmpty && { 'data-follows': 'customers' })}
    >
      <div class="toast-place" id="toast-place" role="status">
        {extras.edited && canEdit && <Toast edit={extras.edited} place={place} />}
      </div>
      {extras.refused && (
        <p class="notice notice-warn" role="alert">
          {extras.refused.message}
        </p>
      )}
      {extras.removed && canEdit && <Removed detail={extras.removed} />}
      {extras.sampleRemoved && <SampleRemoved sample={extras.sampleRemoved} />}
      {extras.removedView && <DeletedView id={extras.removedView} />}
      <div class="head">
        <h1>{page.filters.deleted === undefined ? t.title : t.deletedTitle}</h1>
        <span class="sub" role="status" id="list-count" data-follows="customers">
          {(words.length > 0 ? t.found : t.count)(page.total, page.isTotalExact)}
        </span>
        <div class="actions">
          {!isEmpty && <AsSwitch page={page} />}
          {!isEmpty && <ExportMenu page={page} isNarrowed={words.length > 0} />}
        </div>
      </div>
      {hasNoCustomers(page, extras, messages) ? (
        <FirstSteps actor={actor} />
      ) : (
        <>
          <ViewTabs state={page} views={extras.views} place={place} canShare={canEdit} refused={extras.refusedView} />
          <FilterBar state={page} names={extras} />
          <div id="condition" />
          {!isEmpty && canEdit && page.filters.countryFrom === 'inferred' && (
            <ConfirmCountries page={page} confirmed={confirmed} />
          )}
          {isEmpty && <NothingFound page={page} words={words} />}
          {!isEmpty && extras.board && <Board state={page} columns={extras.board} canEdit={canEdit} place={place} />}
          {!isEmpty && extras.board === undefined && (
            <CustomersTableView
              page={page}
              customFields={extras.customFields ?? []}
              claimed={claimed}
              canEdit={canEdit}
              place={place}
              me={me}
              panel={panel}
            />
          )}
        </>
      )}
    </section>
  )
}

/** The same customers as a board, or as a list. */
const AsSwitch = ({ page }: { page: CustomersPage }) => {
  const t = useMessages().customers.board
  if (page.filters.deleted !== undefined) return null
  return page.as === 'board' ? (
    <a class="btn btn-quiet" href={listPath({ ...page, as: undefined })}>
      {t.toList}
    </a>
  ) : (
    <a class="btn btn-quiet" href={listPath({ ...page, as: 'board' })}>
      {t.open}
    </a>
  )
}

/** States the inferred country of all that the list shows, on all of its pages. */
const ConfirmCountries = (props: { page: CustomersPage; confirmed: number }) => {
  const { filters, total, isTotalExact } = props.page
  const { country: t } = useMessages().customers
  return (
    <form class="notice" method="post" action="/customers/countries">
      <span role={props.confirmed > 0 ? 'status' : undefined}>
        {props.confirmed > 0 ? t.confirmedSome(formatCount(props.confirmed)) : t.allInferred}
      </span>
      {Object.entries(filters).map(([name, value]) =>
        value === undefined || value === '' ? null : <input type="hidden" name={name} value={value} />,
      )}
      <button class="btn btn-s" type="submit">
        {isTotalExact ? t.confirmAll(formatCount(total)) : t.confirmFound}
      </button>
    </form>
  )
}

const Removed = ({ detail }: { detail: Detail }) => (
  <form class="notice" method="post" action={`/customers/${detail.customer.id}/restore`}>
    <span role="status">
      <b>
        <Text value={nameOf(detail.customer, useMessages())} country={detail.customer.country_code} />
      </b>
      {useMessages().customers.list.removed}
    </span>
    <button class="btn btn-s" type="submit">
      <Icon name="undo" />
      {useMessages().common.actions.undo}
    </button>
  </form>
)

/** Nobody is left: what could be taken away to find more. */
const NothingFound = ({ page, words }: { page: CustomersPage; words: readonly FilterWords[] }) => {
  const t = useMessages().customers.list
  return (
    <div class="empty">
      <h2>{page.filters.deleted === undefined ? t.nobody.title : t.nobody.noneDeleted}</h2>
      <p>{nothingWords(page, words.length, t.nobody)}</p>
      <ul class="filters">
        {words.map((filter) => (
          <li>
            <a class="chip" href={listPath(withoutWords(page, filter))}>
              {filter.says}{' '}
              <b>
                <Text value={filter.value} />
              </b>
              <Icon name="x" />
            </a>
          </li>
        ))}
      </ul>
      <div class="actions">
        <a class="btn" href={listPath(withoutFilters(page))}>
          {t.filters.clear}
        </a>
      </div>
    </div>
  )
}

function nothingWords({ filters }: CustomersPage, count: number, t: Messages['customers']['list']['nobody']): string {
  if (count > 1) return t.removeOne
  return filters.deleted === undefined ? t.removeIt : t.deletedHint
}
