import { type CustomerState, planChange } from '../../shared/customers/plan-change.ts'
import type { Database } from '../../shared/db/database.ts'
import { changeCustomer, type Written } from '../../shared/db/queries/customers/customer-writes.ts'

/** States the country of a customer, as a form does that says it: a phone that had no country is read by it. */
export function stateCountry(
  db: Database,
  id: string,
  before: CustomerState,
  country: string,
  userId: string | null,
): Promise<Written> {
  const reading = { values: { country_code: country }, extra: {}, suggestions: [], problems: {} }
  const { columns } = planChange(reading, undefined, before)
  return changeCustomer(db, id, { ...columns, country_code: country, country_inferred: false }, userId)
}
