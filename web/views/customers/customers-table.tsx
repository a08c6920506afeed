import type { Child } from 'hono/jsx'
import type { CustomField } from '../../../shared/customers/custom-fields.ts'
import { readColumns } from '../../../shared/customers/list-columns.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPhone } from '../../words/phones.ts'
import { Icon } from '../parts/icon.tsx'
import { StatusMark } from '../parts/marks.tsx'
import { Text } from '../parts/text.tsx'
import { ChosenCells, ChosenHeads } from './columns/chosen-columns.tsx'
import { Head, live } from './columns/head.tsx'
import { giveWay, handleOf, UsualCells, UsualHeads } from './columns/usual-columns.tsx'
import { listPath } from './list-address.ts'
import type { CustomersPage } from './outputs.ts'
import { Dock, SelectBox, SelectPage } from './selection/dock.tsx'

type Item = CustomersPage['items'][number]

interface TableProps {
  readonly page: CustomersPage
  /** How custom fields are called, where the list shows any. */
  readonly customFields: readonly CustomField[]
  readonly claimed: number
  readonly canEdit: boolean
  readonly place: string
  /** How whoever asks is called. */
  readonly me: string | undefined
  /** The customer beside the list. */
  readonly panel?: Child
}

/** A page of the list: heads that sort, rows, and the way to the other pages. */
export const CustomersTableView = ({ page, customFields, claimed, canEdit, place, me, panel }: TableProps) => {
  const isDeleted = page.filters.deleted === 'yes'
  const canRestore = isDeleted && canEdit
  const canSelect = !isDeleted && canEdit
  const classes = giveWay(page)
  const chosen = page.columns === undefined ? null : { page, columns: readColumns(page.columns), customFields }
  const t = useMessages().customers.list
  const restore = useMessages().common.actions.restore
  return (
    <div class="customers">
      <div class="customers-table">
        <section class="table-wrap" tabindex={0} aria-label={t.label}>
          <table class={chosen === null ? 'table list' : 'table list wide'}>
            <thead>
              <tr>
                {canSelect && (
                  <th class="sel">
                    <SelectPage />
                  </th>
                )}
                <Head page={page} sort="name" label={t.heads.name} />
                {chosen === null ? (
                  <UsualHeads page={page} classes={classes} canEdit={canSelect} />
                ) : (
                  <ChosenHeads {...chosen} canEdit={canSelect} />
                )}
                {canRestore && (
                  <th scope="col">
                    <span class="vh">{restore}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody id="rows" data-follows="customers" data-rows>
              {page.items.map((item) => (
                <Row item={item} classes={classes} chosen={chosen} canRestore={canRestore} canSelect={canSelect} />
              ))}
            </tbody>
          </table>
        </section>
        {canSelect && <Dock page={page} place={place} me={me} />}
        <Foot page={page} claimed={claimed} canEdit={canEdit} />
      </div>
      <aside class="panel" id="panel" aria-label={useMessages().customers.panel.title} hidden={panel === undefined}>
        {panel}
      </aside>
    </div>
  )
}

interface Chosen {
  readonly page: CustomersPage
  readonly columns: readonly string[]
  readonly customFields: readonly CustomField[]
}

const Row = ({
  item,
  classes,
  chosen,
  canRestore,
  canSelect,
}: {
  item: Item
  classes: ReturnType<typeof giveWay>
  chosen: Chosen | null
  canRestore: boolean
  canSelect: boolean
}) => (
  <tr data-row={item.id} data-version={item.version}>
    {canSelect && (
      <td class="sel">
        <SelectBox id={item.id} name={item.name} />
      </td>
    )}
    <td class="l-1">
      <a class="name" href={`/customers/${item.id}`}>
        <Text value={item.name} country={item.country_code} />
      </a>
    </td>
    <td class="l-2 only-list">
      <Text value={secondLine(item)} country={item.country_code} />
    </td>
    {chosen === null ? (
      <UsualCells item={item} classes={classes} />
    ) : (
      <>
        <td class="l-3 only-list">
          <StatusMark status={item.status} />
        </td>
        <ChosenCells item={item} {...chosen} />
      </>
    )}
    {canRestore && (
      <td class="l-4 end">
        <form method="post" action={`/customers/${item.id}/restore`}>
          <button class="btn btn-s" type="submit" aria-label={useMessages().customers.list.restoreOne(item.name)}>
            {useMessages().common.actions.restore}
          </button>
        </form>
      </td>
    )}
  </tr>
)

/** What tells a customer from others of the name, where there is room for one thing. */
const secondLine = (item: Item) =>
  item.unread ?? item.company ?? item.email ?? handleOf(item) ?? (item.phone === null ? '' : formatPhone(item.phone))

const Foot = ({ page, claimed, canEdit }: Pick<TableProps, 'page' | 'claimed' | 'canEdit'>) => {
  const { customers, common } = useMessages()
  const { keys } = customers.list
  const first = firstRow(page, claimed)
  const { filters, items } = page
  return (
    <div
      class="table-foot"
      id="list-foot"
      data-follows="customers"
      data-first={first}
      data-total={customers.panel.total(page.total, page.isTotalExact)}
    >
      <span class="nowrap">{rangeWords(page, first, customers.list)}</span>
      <span class="keys" aria-hidden="true">
        <span>
          <kbd>j</kbd>
          <kbd>k</kbd> {keys.move}
        </span>
        <span>
          <kbd>o</kbd> {customers.panel.keys.open}
        </span>
        {canEdit && filters.deleted === undefined && (
          <span>
            <kbd>x</kbd> {customers.selection.keys.select} <kbd>e</kbd> {customers.cells.keys.edit}
          </span>
        )}
        {canEdit && (
          <span>
            <kbd>n</kbd> {keys.add}
          </span>
        )}
      </span>
      <nav class="pager" aria-label={common.pager.label}>
        {page.previous !== null && (
          <>
            <a class="btn btn-s" id="page-first" {...live(listPath(page))}>
              {common.pager.first}
            </a>
            <a
              class="btn btn-s"
              id="page-previous"
              {...live(listPath(page, { before: page.previous, ...(first && { to: first - 1 }) }))}
            >
              <Icon name="left" />
              {common.pager.previous}
            </a>
          </>
        )}
        {page.next !== null && (
          <a
            class="btn btn-s"
            id="page-next"
            {...live(listPath(page, { after: page.next, ...(first && { from: first + items.length }) }))}
          >
            {common.pager.next}
            <Icon name="right" />
          </a>
        )}
      </nav>
    </div>
  )
}

/** The number of the first row, where it can be known: at either end of the list, or from the page one came from. */
function firstRow(page: CustomersPage, claimed: number): number | undefined {
  const { items, previous, next, total, isTotalExact } = page
  if (previous === null) return 1
  if (next === null && isTotalExact) return total - items.length + 1
  const fits = Number.isSafeInteger(claimed) && claimed > 1 && (!isTotalExact || claimed + items.length <= total)
  return fits ? claimed : undefined
}

/** `49 customers`, `51–100 of 932`, `51–100 of more than 10,000`, `50 of 932` */
function rangeWords(page: CustomersPage, first: number | undefined, t: Messages['customers']['list']): string {
  const { items, previous, next, total, isTotalExact } = page
  if (previous === null && next === null) return t.count(total, true)
  const range =
    first === undefined ? formatCount(items.length) : `${formatCount(first)}–${formatCount(first + items.length - 1)}`
  return t.range(range, total, isTotalExact)
}
