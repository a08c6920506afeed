import { useMessages } from '../../../messages/messages.ts'
import { formatPeriod } from '../../../words/times.ts'
import { StatusMark } from '../../parts/marks.tsx'
import { Text } from '../../parts/text.tsx'
import type { Detail } from '../outputs.ts'
import { type CellPlace, cellPath, placeId } from './cell-path.ts'

/** What is edited where it stands on the page of a customer. */
const fields = ['status', 'owner', 'next_follow_up'] as const

export const InPlaces = ({ customer, place }: { customer: Detail['customer']; place: CellPlace }) => (
  <>
    {fields.map((field) => (
      <span class="cell-place" id={placeId(field)}>
        <InPlaceLink customer={customer} field={field} place={place} />
      </span>
    ))}
  </>
)

/** Opens the form of a field in its place; without scripts, on a page of its own. */
export const InPlaceLink = ({
  customer,
  field,
  place,
}: {
  customer: Detail['customer']
  field: string
  place: CellPlace
}) => {
  const { shared, customers } = useMessages()
  const path = cellPath(customer.id, field, place)
  const label = fields.find((one) => one === field)
  return (
    <a
      class="in-place"
      href={path}
      hx-get={path}
      hx-target={`#${placeId(field)}`}
      hx-swap="innerHTML"
      title={label && customers.cells.edit(shared.fields[label])}
    >
      <InPlaceValue customer={customer} field={field} />
    </a>
  )
}

const InPlaceValue = ({ customer, field }: { customer: Detail['customer']; field: string }) => {
  const messages = useMessages()
  const { cells: t, detail } = messages.customers
  if (field === 'status') return <StatusMark status={customer.status} />
  if (field === 'owner') return customer.owner === null ? t.noOwner : <Text value={detail.owner(customer.owner)} />
  const day = customer.next_follow_up
  return day === null ? t.noFollowUp : t.followUp(formatPeriod(day, messages))
}
