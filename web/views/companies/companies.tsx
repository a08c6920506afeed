import type { listCompanies } from '../../../functions/companies/list-companies.ts'
import { isAllowed, zoneOf } from '../../../shared/contract/call.ts'
import { type CompanySort, companySorts, usualOrder } from '../../../shared/customers/sorting.ts'
import { dayIn } from '../../../shared/days/day-in-zone.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { companyHref } from '../../words/customer-links.ts'
import { countryName } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { keepsList } from '../customers/list-address.ts'
import { Empty, toImport } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Day } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { Due } from '../tasks/due.tsx'
import { companiesHref } from './company-address.ts'
import { StatusBar } from './status-bar.tsx'

type Page = Output<typeof listCompanies>
type Company = Page['items'][number]

/** The companies of the customers: a page of them, or of those that are searched for. */
export function companiesScreen(page: Page, request: PageRequest): Screen {
  const today = dayIn(zoneOf(request.call), new Date())
  const list = <Companies page={page} today={today} claimed={claimedFirst(page, request)} request={request} />
  return {
    title: request.messages.companies.title,
    section: 'companies',
    isFixed: true,
    main: list,
    part: list,
  }
}

interface PartProps {
  readonly page: Page
  readonly today: string
  /** The number of the first row, as the address carries it along, since a cursor does not know it. */
  readonly claimed: number
  readonly request: PageRequest
}

const Companies = ({ page, today, claimed, request }: PartProps) => {
  const t = useMessages().companies
  const isEmpty = page.items.length === 0
  const canImport = isAllowed('editor', request.call.actor)
  return (
    <section class="customers-part" id="companies" aria-label={t.title}>
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub" role="status" id="companies-count">
          {(page.search === '' ? t.count : t.found)(page.total)}
        </span>
      </div>
      {isEmpty && page.search === '' ? (
        <Empty title={t.empty.title} way={toImport(canImport)}>
          {t.empty.hint}
        </Empty>
      ) : (
        <>
          <SearchForm page={page} />
          {isEmpty ? (
            <Empty title={t.nothing.title} way={{ href: '/companies', words: t.nothing.all }}>
              {t.nothing.hint}
            </Empty>
          ) : (
            <div class="customers">
              <div class="customers-table companies-table">
                <Table page={page} today={today} />
                <Foot page={page} claimed={claimed} />
              </div>
            </div>
          )}
        </>
      )}
    </section>
  )
}

/** What is searched for, and on a phone, where no heads show, the order. */
const SearchForm = ({ page }: { page: Page }) => {
  const t = useMessages().companies
  return (
    <form class="filters companies-search" id="companies-search" action="/companies" {...liveForm}>
      <label class="vh" for="company-search">
        {t.search}
      </label>
      <input
        class="input"
        id="company-search"
        type="search"
        name="search"
        value={page.search}
        placeholder={t.searchHint}
        maxlength={200}
        autocomplete="off"
        aria-keyshortcuts="/"
      />
      <span class="chip">
        <label class="vh" for="companies-sort">
          {t.sort.label}
        </label>
        <select id="companies-sort" name="sort">
          {companySorts.map((sort) => (
            <option value={sort === 'name' ? '' : sort} selected={sort === page.sort}>
              {t.sort[sort]}
            </option>
          ))}
        </select>
      </span>
      <noscript>
        <button class="btn btn-s" type="submit">
          {t.find}
        </button>
      </noscript>
    </form>
  )
}

const inPlace = { 'hx-target': '#companies', 'hx-swap': 'outerMorph', ...keepsList }

const liveForm = {
  'hx-get': '/companies',
  'hx-trigger': 'input changed delay:200ms from:#company-search, change, submit',
  ...inPlace,
  'hx-sync': 'this:replace',
  'hx-push-url': 'true',
}

const live = (path: string) => ({
  href: path,
  'hx-get': path,
  'hx-target': '#companies',
  'hx-swap': 'outerHTML show:top',
  ...keepsList,
  'hx-push-url': 'true',
})

const Table = ({ page, today }: { page: Page; today: string }) => {
  const t = useMessages().companies
  return (
    <section class="table-wrap" tabindex={0} aria-label={t.label}>
      <table class="table list">
        <thead>
          <tr>
            <Head page={page} sort="name" label={t.heads.name} />
            <Head page={page} sort="people" label={t.heads.people} class="num" />
            <th class="c-statuses" scope="col">
              {t.heads.statuses}
            </th>
            <th class="c-cc" scope="col">
              {t.heads.country}
            </th>
            <th class="c-mail" scope="col">
              {t.heads.website}
            </th>
            <th class="c-3" scope="col">
              {t.heads.owner}
            </th>
            <Head page={page} sort="newest" label={t.heads.newest} class="c-4 num" />
            <th class="num" scope="col">
              {t.heads.followUp}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((item) => (
            <Row item={item} today={today} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Head = (props: { page: Page; sort: CompanySort; label: string; class?: string }) => {
  const { page, sort } = props
  const isSorted = page.sort === sort
  const sorted = isSorted
    ? { 'aria-sort': page.order === 'asc' ? ('ascending' as const) : ('descending' as const) }
    : {}
  const order = isSorted ? (page.order === 'asc' ? 'desc' : 'asc') : usualOrder(sort)
  return (
    <th class={props.class} scope="col" {...sorted}>
      <a id={`sort-${sort}`} {...live(companiesHref({ ...page, sort, order }))}>
        {props.label}
      </a>
    </th>
  )
}

const Row = ({ item, today }: { item: Company; today: string }) => {
  const messages = useMessages()
  const t = messages.companies
  const country = item.country_code
  return (
    <tr>
      <td class="l-1">
        <a class="name" href={companyHref(item.key)}>
          <Text value={item.name} country={country} />
        </a>
      </td>
      <td class="l-2 only-list">
        {[t.people(item.people), country, item.domain].filter((part) => part !== null).join(' · ')}
      </td>
      <td class="num">{formatCount(item.people)}</td>
      <td class="c-statuses">
        <StatusBar statuses={item.statuses} />
      </td>
      <td class="c-cc">{country !== null && <span title={countryName(country, messages)}>{country}</span>}</td>
      <td class="c-mail">{item.domain}</td>
      <td class="c-3">
        <Owners owners={item.owners} />
      </td>
      <td class="c-4 num muted">
        <Day at={item.newest} />
      </td>
      <td class="l-3 num">{item.next_follow_up !== null && <Due day={item.next_follow_up} today={today} />}</td>
    </tr>
  )
}

const shownOwners = 2

const Owners = ({ owners }: { owners: readonly string[] }) => {
  const t = useMessages().companies
  const shown = owners.slice(0, owners.length > shownOwners + 1 ? shownOwners : owners.length)
  return (
    <>
      <Text value={shown.join(', ')} />
      {owners.length > shown.length && <span class="muted"> {t.others(owners.length - shown.length)}</span>}
    </>
  )
}

const Foot = ({ page, claimed }: { page: Page; claimed: number }) => {
  const { common, companies: t, customers } = useMessages()
  const { items, previous, next, total } = page
  const first = previous === null ? 1 : next === null ? total - items.length + 1 : claimed
  const isWhole = previous === null && next === null
  return (
    <div class="table-foot">
      <span class="nowrap">
        {isWhole ? t.count(total) : t.range(`${formatCount(first)}–${formatCount(first + items.length - 1)}`, total)}
      </span>
      <span class="keys" aria-hidden="true">
        <span>
          <kbd>j</kbd>
          <kbd>k</kbd> {customers.list.keys.move}
        </span>
      </span>
      <nav class="pager" aria-label={common.pager.label}>
        {previous !== null && (
          <>
            <a class="btn btn-s" id="page-first" {...live(companiesHref(page))}>
              {common.pager.first}
            </a>
            <a class="btn btn-s" id="page-previous" {...live(companiesHref(page, { before: previous, to: first - 1 }))}>
              <Icon name="left" />
              {common.pager.previous}
            </a>
          </>
        )}
        {next !== null && (
          <a
            class="btn btn-s"
            id="page-next"
            {...live(companiesHref(page, { after: next, from: first + items.length }))}
          >
            {common.pager.next}
            <Icon name="right" />
          </a>
        )}
      </nav>
    </div>
  )
}

/** `from` is the number of the first row, `to` that of the last one; what an address says that can't be is the first page's. */
function claimedFirst({ items, total }: Page, { query }: PageRequest): number {
  const claimed = query.has('to') ? Number(query.get('to')) - items.length + 1 : Number(query.get('from'))
  return Number.isSafeInteger(claimed) && claimed > 1 && claimed + items.length <= total + 1 ? claimed : 1
}
