import type { CustomerStatus, CustomerType } from '../../../shared/customers/fields.ts'
import type { Fate } from '../../../shared/importing/outcomes.ts'
import { statusLabels, typeLabels } from '../../words/labels.ts'

/** A customer's type by the shape of a buoy, and its word. */
export const TypeMark = ({ type }: { type: CustomerType }) => (
  <span class="type" data-type={type === 'youtube_creator' ? 'creator' : type}>
    <span>{typeLabels[type]}</span>
  </span>
)

/** A status by the height of the tide, and its word. */
export const StatusMark = ({ status }: { status: CustomerStatus }) => (
  <span class="status" data-status={status}>
    {statusLabels[status]}
  </span>
)

export const FateMark = ({ fate }: { fate: Fate }) => (
  <span class="fate" data-fate={fate}>
    {fate}
  </span>
)
