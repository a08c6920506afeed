import type { getHeldRow } from '../../../functions/review/get-review-row.ts'
import type { Output } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { type HeldFilter, listPath } from './review-address.ts'
import { deedPath, inPlace } from './review-form.tsx'

export interface SettledProps {
  readonly row: Output<typeof getHeldRow>
  readonly filter: HeldFilter
  readonly canEdit: boolean
  /** The fate that the row came to just now, as the address carries it along. */
  readonly became: string | null
  /** Another customer, with whom a key of the row stays. */
  readonly keptBy: string | null
}

/** In the list: the row has left, its place says where to. */
export const SettledItem = (props: SettledProps) => (
  <li class="held-row is-settled">
    <p tabindex={-1} autofocus>
      <Icon name={props.row.state === 'fixed' ? 'check' : 'held'} />
      <span>
        <Outcome {...props} />
      </span>
    </p>
    {props.row.state === 'skipped' && props.canEdit && <Undo {...props} isInPlace />}
    <Recount filter={props.filter} />
  </li>
)

/** Once it is in the list, the counts around the list are asked for anew. */
export const Recount = ({ filter }: { filter: HeldFilter }) => (
  <span
    hx-get={listPath(filter)}
    hx-trigger="load"
    hx-target="#held-reasons"
    hx-select="#held-reasons"
    hx-select-oob={filter.value === undefined ? '#held-sub,#nav-held' : '#held-sub,#nav-held,#held-group'}
    hx-swap="outerHTML"
    {...{ 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }}
  />
)

const inWords: Readonly<Record<string, string>> = {
  created: 'became a customer',
  updated: 'updated a customer of the book',
  unchanged: 'says what the book says already',
}

/** What has become of the row, with the way to it. */
export const Outcome = ({ row, became, keptBy }: SettledProps) => (
  <>
    Line {formatCount(row.line)}{' '}
    {row.state === 'skipped' ? 'is skipped, and kept as it came' : (inWords[became ?? ''] ?? 'is in the book')}.{' '}
    {row.state === 'fixed' && row.customerId !== null && <a href={`/customers/${row.customerId}`}>See the customer</a>}
    {row.state === 'fixed' && keptBy !== null && isId(keptBy) && (
      <>
        {' '}
        A key of the row stays with <a href={`/customers/${keptBy}`}>the customer who has it</a>; here it is kept as an
        extra.
      </>
    )}
  </>
)

const isId = (text: string) => /^[\da-f-]{36}$/.test(text)

export const Undo = ({ row, filter, isInPlace = false }: SettledProps & { readonly isInPlace?: boolean }) => {
  const path = deedPath({ row, filter }, 'reopen')
  return (
    <form method="post" action={path} {...(isInPlace && inPlace(path))}>
      <button class="btn btn-s" type="submit">
        <Icon name="undo" />
        Undo
      </button>
    </form>
  )
}
