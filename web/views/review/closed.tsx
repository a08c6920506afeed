import type { getReviewRow } from '../../../functions/review/get-review-row.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { Icon } from '../parts/icon.tsx'
import { type ReviewFilter, rowsPath } from './review-address.ts'
import { actionPath, inPlace } from './review-form.tsx'

export interface ClosedProps {
  readonly row: Output<typeof getReviewRow>
  readonly filter: ReviewFilter
  readonly canEdit: boolean
  /** The outcome that the row came to just now, as the address carries it along. */
  readonly became: string | null
  /** Another customer, with whom a key of the row stays. */
  readonly keptBy: string | null
}

/** In the list: the row has left, its place says where to. */
export const ClosedItem = (props: ClosedProps) => (
  <li class="review-row is-closed">
    <p tabindex={-1} autofocus>
      <Icon name={props.row.state === 'fixed' ? 'check' : 'review'} />
      <span>
        <Became {...props} />
      </span>
    </p>
    {props.row.state === 'ignored' && props.canEdit && <Undo {...props} isInPlace />}
    <Recount filter={props.filter} />
  </li>
)

/** Once it is in the list, what stands around the rows is asked for anew: the counts, and what can be done with all rows. */
export const Recount = ({ filter }: { filter: ReviewFilter }) => (
  <span
    hx-get={rowsPath(filter)}
    hx-trigger="load"
    hx-target="#review-reasons"
    hx-select="#review-reasons"
    hx-select-oob="#review-sub,#nav-review,#review-about"
    hx-swap="outerHTML"
    {...{ 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }}
  />
)

/** What has become of the row, with the way to it. */
export const Became = ({ row, became, keptBy }: ClosedProps) => {
  const t = useMessages().review.row.closed
  return (
    <>
      {becameWords(t, row.state, became)(row.line)}{' '}
      {row.state === 'fixed' && row.customerId !== null && (
        <a href={`/customers/${row.customerId}`}>{t.showCustomer}</a>
      )}
      {row.state === 'fixed' && keptBy !== null && isId(keptBy) && (
        <>
          {' '}
          {t.keptBy((text) => (
            <a href={`/customers/${keptBy}`}>{text}</a>
          ))}
        </>
      )}
    </>
  )
}

type ClosedMessages = Messages['review']['row']['closed']

function becameWords(t: ClosedMessages, state: ClosedProps['row']['state'], became: string | null) {
  if (state === 'ignored') return t.ignored
  return became === 'created' || became === 'updated' || became === 'unchanged' ? t[became] : t.imported
}

const isId = (text: string) => /^[\da-f-]{36}$/.test(text)

export const Undo = ({ row, filter, isInPlace = false }: ClosedProps & { readonly isInPlace?: boolean }) => {
  const { common } = useMessages()
  const path = actionPath({ row, filter }, 'reopen')
  return (
    <form method="post" action={path} {...(isInPlace && inPlace(path))}>
      <button class="btn btn-s" type="submit">
        <Icon name="undo" />
        {common.actions.undo}
      </button>
    </form>
  )
}
