import type { CustomField } from '../../../../shared/customers/custom-fields.ts'
import { customKeyOf } from '../../../../shared/customers/list-columns.ts'
import { ChosenCell } from '../columns/chosen-columns.tsx'
import { UsualCell } from '../columns/usual-columns.tsx'
import type { Detail } from '../outputs.ts'
import { type CellPlace, isInPlace } from './cell-path.ts'
import { InPlaceLink } from './in-place.tsx'

/** What a cell shows of a customer, as the list or the page that it stands in does. */
export const CellValue = (props: {
  customer: Detail['customer']
  field: string
  place: CellPlace
  customFields: readonly CustomField[]
}) => {
  const { customer, field, place, customFields } = props
  if (isInPlace(place)) return <InPlaceLink customer={customer} field={field} place={place} />
  if (place === 'usual') return <UsualCell column={field} item={{ ...customer, company: customer.company_primary }} />
  const key = customKeyOf(field)
  const value = Object.entries(key === undefined ? customer : customer.extra).find(([name]) => name === (key ?? field))
  return (
    <ChosenCell item={{ ...customer, values: { [field]: value?.[1] } }} column={field} customFields={customFields} />
  )
}
