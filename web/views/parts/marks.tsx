import type { CustomerStatus, CustomerType } from '../../../shared/customers/fields.ts'
import type { Outcome } from '../../../shared/importing/outcomes.ts'
import { useMessages } from '../../messages/messages.ts'

/** A customer's type by the shape of a buoy, and its word. */
export const TypeMark = ({ type }: { type: CustomerType }) => (
  <span class="type" data-type={type === 'youtube_creator' ? 'creator' : type}>
    <span>{useMessages().words.labels.types[type]}</span>
  </span>
)

/** A status by the height of the tide, and its word. */
export const StatusMark = ({ status }: { status: CustomerStatus }) => (
  <span class="status" data-status={status}>
    {useMessages().words.labels.statuses[status]}
  </span>
)

/** @param isPlanned nothing is saved yet */
export const OutcomeMark = ({ outcome, isPlanned = false }: { outcome: Outcome; isPlanned?: boolean }) => {
  const { outcomes, planned } = useMessages().words.labels
  return (
    <span class="outcome" data-outcome={outcome}>
      {(isPlanned ? planned : outcomes)[outcome]}
    </span>
  )
}
