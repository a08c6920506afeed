import type { changedNames } from '../../../functions/imports/list-decisions.ts'
import { type CustomerField, customerFields } from '../../../shared/customers/fields.ts'
import { isNoData } from '../../../shared/importing/mapping/map-columns.ts'
import type { Column } from '../columns/column.ts'

type ChangedName = (typeof changedNames)[number]

/** Fields that a file may change without a column of theirs: they follow from others. */
const inferred: readonly CustomerField[] = ['customer_type', 'country_code']
const lists = { phone: 'phones', email: 'emails', address_primary: 'addresses' } as const

/** What a file with these columns may change of a customer, in the order in which fields are always shown. */
export function changeableFields(mapping: readonly Column[]): ChangedName[] {
  const mapped = new Set(mapping.map(({ field }) => field))
  const fields = customerFields
    .map(({ name }) => name)
    .filter((name) => name !== 'id')
    .filter((name) => mapped.has(name) || inferred.includes(name))
  const further = (Object.keys(lists) as (keyof typeof lists)[])
    .filter((field) => mapping.some((column) => column.field === field && column.position > 1))
    .map((field) => lists[field])
  const hasCustom = mapping.some((column) => column.field === null && !isNoData(column))
  return [...fields, ...further, ...(hasCustom ? (['extra'] as const) : [])]
}
