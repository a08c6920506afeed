import type { UnreadCell } from '../../../shared/customers/unread/list-unread-cells.ts'
import { useMessages } from '../../messages/messages.ts'
import { valueWords } from '../../words/changes.ts'
import { Text } from '../parts/text.tsx'
import type { Detail } from './outputs.ts'

interface Props {
  readonly customer: Detail['customer']
  readonly cell: UnreadCell
  readonly canEdit: boolean
}

/** A cell as it came, and a button that takes what it may mean into its field. */
export const UnreadCellFact = ({ customer, cell, canEdit }: Props) => (
  <>
    <span class="cell">
      <Text value={cell.raw} country={customer.country_code} isWhole />
    </span>
    {cell.suggestion !== null && canEdit && <UseIt customer={customer} cell={cell} suggestion={cell.suggestion} />}
  </>
)

const UseIt = (props: { customer: Props['customer']; cell: UnreadCell; suggestion: string }) => {
  const { customer, cell, suggestion } = props
  const messages = useMessages()
  return (
    <form class="use-it" method="post" action={`/customers/${customer.id}`}>
      <input type="hidden" name="version" value={String(customer.version)} />
      <input type="hidden" name={cell.field} value={suggestion} />
      <input type="hidden" name={`extra.${cell.name}`} value="" />
      {customer.email_shared && <input type="hidden" name="emailShared" value="yes" />}
      <button class="btn btn-s" type="submit">
        {messages.customers.detail.useIt(valueWords(cell.field, suggestion, messages))}
      </button>
    </form>
  )
}
