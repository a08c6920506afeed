import { type CustomerStatus, customerStatuses } from '../../../../shared/customers/fields.ts'
import { useMessages } from '../../../messages/messages.ts'
import { formatCount } from '../../../words/numbers.ts'
import { formatPeriod } from '../../../words/times.ts'
import { Icon } from '../../parts/icon.tsx'
import { StatusMark } from '../../parts/marks.tsx'
import { Text } from '../../parts/text.tsx'
import { keepsList, type ListState, listPath } from '../list-address.ts'
import type { CustomersPage } from '../outputs.ts'

/** The customers of one status: the first of them in the order of the list, and how many there are. */
export interface BoardColumn {
  readonly status: CustomerStatus
  readonly page: CustomersPage
}

interface BoardProps {
  readonly state: ListState
  readonly columns: readonly BoardColumn[]
  readonly canEdit: boolean
  readonly place: string
}

/** The customers of a list in columns by their status. Who may edit moves them by mouse or keys, as one bulk edit each. */
export const Board = ({ state, columns, canEdit, place }: BoardProps) => {
  const t = useMessages().customers.board
  return (
    <>
      <section class="board" aria-label={t.label} data-board>
        {columns.map((column) => (
          <Column column={column} state={state} canEdit={canEdit} />
        ))}
      </section>
      {canEdit && (
        <>
          <p class="hint board-hint">{t.hint}</p>
          <form
            id="board-move"
            method="post"
            action={`/customers/bulk-edits${place}`}
            hx-post={`/customers/bulk-edits${place}`}
            hx-target="#customers"
            hx-swap="outerMorph"
            {...keepsList}
            hidden
          >
            <input type="hidden" name="ids" />
            <input type="hidden" name="setStatus" />
            <input type="hidden" name="action" value="set-status" />
          </form>
        </>
      )}
    </>
  )
}

const Column = ({ column, state, canEdit }: { column: BoardColumn; state: ListState; canEdit: boolean }) => {
  const t = useMessages().customers.board
  const { status, page } = column
  const { items, total, isTotalExact, next } = page
  const count = `${formatCount(total)}${isTotalExact ? '' : '+'}`
  return (
    <section class="board-column" aria-labelledby={`board-${status}`} data-status={status}>
      <h2 id={`board-${status}`} data-follows="customers">
        <StatusMark status={status} /> <span class="count">{count}</span>
      </h2>
      <ul class="board-cards" id={`cards-${status}`} data-cards data-follows="customers" data-rows>
        {items.map((item) => (
          <Card item={item} canEdit={canEdit} />
        ))}
      </ul>
      {next !== null && (
        <a
          class="btn btn-s btn-quiet"
          href={listPath({ ...state, as: undefined, filters: { ...state.filters, status } })}
        >
          {isTotalExact ? t.more(total - items.length) : t.all}
        </a>
      )}
    </section>
  )
}

const Card = ({ item, canEdit }: { item: CustomersPage['items'][number]; canEdit: boolean }) => {
  const messages = useMessages()
  const { owner, next_follow_up: day } = item.values
  return (
    <li
      class="card board-card"
      id={`card-${item.id}`}
      draggable={canEdit}
      data-card={item.id}
      data-row={item.id}
      data-version={item.version}
    >
      <a class="name" href={`/customers/${item.id}`}>
        <Text value={item.name} country={item.country_code} />
      </a>
      {item.company !== null && item.company !== item.name && (
        <span class="board-company">
          <Text value={item.company} country={item.country_code} />
        </span>
      )}
      {(typeof owner === 'string' || typeof day === 'string') && (
        <span class="board-about">
          {typeof owner === 'string' && (
            <span>
              <Icon name="person" />
              <Text value={owner} />
            </span>
          )}
          {typeof day === 'string' && (
            <span>
              <Icon name="today" />
              {formatPeriod(day, messages)}
            </span>
          )}
        </span>
      )}
    </li>
  )
}

/** What a board has of each customer, as the list names it. */
export const boardFields = 'name,owner,next_follow_up'

/** The columns of a board: all of them, or the one that the list is narrowed to. */
export const boardStatuses = (status: string | undefined): readonly CustomerStatus[] =>
  customerStatuses.filter((one) => status === undefined || one === status)
