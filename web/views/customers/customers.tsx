import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { Asked } from '../../asked.ts'
import type { Output, Screen } from '../../route.ts'
import { countryName } from '../../words/labels.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { formatPhone } from '../../words/phones.ts'
import { Icon } from '../parts/icon.tsx'
import { StatusMark, TypeMark } from '../parts/marks.tsx'
import { Day, Text } from '../parts/text.tsx'

type Page = Output<typeof listCustomers>
type Item = Page['items'][number]

/** The book: a page of it, or of what a search finds. */
export function customersScreen(page: Page, asked: Asked): Screen {
  const book = <Book page={page} first={firstOf(asked)} />
  return { title: 'Customers', section: 'customers', isFixed: true, search: page.search, main: book, part: book }
}

/** The number of the first row shown; the address carries it along, since a cursor does not know it. */
function firstOf(asked: Asked): number {
  const from = Number(asked.query.get('from'))
  return asked.query.has('after') && Number.isSafeInteger(from) && from > 0 ? from : 1
}

const Book = ({ page, first }: { page: Page; first: number }) => (
  <section class="book-part" id="book" aria-label="Customers">
    <div class="head">
      <h1>Customers</h1>
      <span class="sub" role="status">
        {page.search === '' ? `${formatCount(page.total)} in the book` : `${formatCount(page.total)} found`}
      </span>
      <div class="actions">
        {page.search !== '' && (
          <a class="btn btn-s btn-quiet" href="/customers">
            Show all
          </a>
        )}
        {page.total > 0 && (
          <a class="btn btn-s" href="/customers/export.csv" download>
            <Icon name="export" />
            Export all
          </a>
        )}
      </div>
    </div>
    {page.items.length === 0 ? <Nobody page={page} /> : <BookTable page={page} first={first} />}
  </section>
)

const Nobody = ({ page }: { page: Page }) =>
  page.search === '' ? (
    <div class="empty">
      <h2>No customers yet</h2>
      <p>Any CSV file becomes customers here, clean, and no row is lost.</p>
      <div class="actions">
        <a class="btn btn-primary" href="/imports/new">
          Import a file
        </a>
      </div>
    </div>
  ) : (
    <div class="empty">
      <h2>Nobody found</h2>
      <p>
        No name, company, e-mail or phone has “<Text value={page.search} />” in it.
      </p>
    </div>
  )

const BookTable = ({ page, first }: { page: Page; first: number }) => (
  <div class="book">
    <div class="book-table">
      <section class="table-wrap" tabindex={0} aria-label="List of customers">
        <table class="table list">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th class="c-type" scope="col">
                <span>Type</span>
              </th>
              <th scope="col">Company</th>
              <th class="c-mail" scope="col">
                E-mail
              </th>
              <th class="c-3" scope="col">
                Phone
              </th>
              <th class="c-cc" scope="col">
                Country
              </th>
              <th scope="col">Status</th>
              <th class="c-5 num" scope="col">
                Changed
              </th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((item) => (
              <Row item={item} />
            ))}
          </tbody>
        </table>
      </section>
      <Foot page={page} first={first} />
    </div>
  </div>
)

const Row = ({ item }: { item: Item }) => (
  <tr>
    <td class="l-1">
      <a class="name" href={`/customers/${item.id}`}>
        <Text value={item.name} country={item.country_code} />
      </a>
    </td>
    <td class="c-type">
      <TypeMark type={item.customer_type} />
    </td>
    <td class="l-2 c-co">
      <Text value={item.company ?? item.youtube_handle ?? ''} country={item.country_code} />
    </td>
    <td class="c-mail">{item.email}</td>
    <td class="c-3">{item.phone && formatPhone(item.phone)}</td>
    <td class="c-cc">{item.country_code && <Country code={item.country_code} isInferred={item.country_inferred} />}</td>
    <td class="l-3">
      <StatusMark status={item.status} />
    </td>
    <td class="c-5 num muted">
      <Day at={item.updated_at} />
    </td>
  </tr>
)

const Country = ({ code, isInferred }: { code: string; isInferred: boolean }) => (
  <span class={isInferred ? 'inferred' : ''} title={countryName(code) + (isInferred ? ', inferred' : '')}>
    {code}
  </span>
)

const Foot = ({ page, first }: { page: Page; first: number }) => {
  const last = first + page.items.length - 1
  const search = page.search === '' ? '' : `search=${encodeURIComponent(page.search)}&`
  return (
    <div class="table-foot">
      <span class="nowrap">
        {first === 1 && page.next === null
          ? countOf(page.total, 'customer')
          : `${formatCount(first)}–${formatCount(last)} of ${formatCount(page.total)}`}
      </span>
      <div class="pager">
        {first > 1 && (
          <a class="btn btn-s" href={`/customers?${search}`.replace(/[?&]$/, '')}>
            First page
          </a>
        )}
        {page.next !== null && (
          <a class="btn btn-s" href={`/customers?${search}after=${encodeURIComponent(page.next)}&from=${last + 1}`}>
            Next
            <Icon name="right" />
          </a>
        )}
      </div>
    </div>
  )
}
