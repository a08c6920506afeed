import { customerStatuses } from '../../../shared/customers/fields.ts'
import type { ListedCompany } from '../../../shared/db/queries/companies/company-list.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatCount } from '../../words/numbers.ts'
import { StatusMark } from '../parts/marks.tsx'

type Statuses = ListedCompany['statuses']

/** How many of a company have which status, as widths; who points at it or listens gets the numbers. */
export const StatusBar = ({ statuses }: { statuses: Statuses }) => {
  const t = useMessages()
  const present = customerStatuses.flatMap((status) => {
    const count = statuses[status] ?? 0
    return count === 0 ? [] : [{ status, count }]
  })
  const total = present.reduce((sum, { count }) => sum + count, 0)
  let x = 0
  return (
    <svg
      class="ledger-bar ledger-bar-s status-bar"
      viewBox={`0 0 ${Math.max(total, 1)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={statusWords(statuses, t)}
    >
      <title>{statusWords(statuses, t)}</title>
      {present.map(({ status, count }) => {
        const start = x
        x += count
        return <rect class="seg" data-status={status} x={start} y="0" width={count} height="10" />
      })}
    </svg>
  )
}

/** The same in sight: each status that occurs, with its number, which leads to the list. */
export const StatusCounts = ({ company }: { company: ListedCompany }) => (
  <ul class="status-counts">
    {customerStatuses
      .filter((status) => (company.statuses[status] ?? 0) > 0)
      .map((status) => (
        <li>
          <a href={customersHref({ company: company.key, status })}>
            <b>{formatCount(company.statuses[status] ?? 0)}</b> <StatusMark status={status} />
          </a>
        </li>
      ))}
  </ul>
)

/** `Lead 2 · Active 1` */
const statusWords = (statuses: Statuses, { words }: Messages): string =>
  customerStatuses
    .filter((status) => (statuses[status] ?? 0) > 0)
    .map((status) => `${words.labels.statuses[status]} ${formatCount(statuses[status] ?? 0)}`)
    .join(' · ')
