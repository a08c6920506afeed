import { type Call, isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'

/** What may be done for somebody who asks what is kept of them, or that nothing is. */
export const PersonalData = ({ id, call }: { id: string; call: Call }) => {
  const t = useMessages().customers.erasing
  if (!isAllowed('administrator', call.actor)) return null
  return (
    <p class="hint personal-data">
      <a href={`/customers/${id}/data.zip`}>{t.download}</a>
      <a href={`/customers/${id}/erase`}>{t.open}</a>
    </p>
  )
}
