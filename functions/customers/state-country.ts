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
  // One that was only inferred reads no phone: to state it is news.
  const unstated = { ...before, values: { ...before.values, country_code: null } }
  const { columns } = planChange(reading, undefined, before.isCountryInferred ? unstated : before)
  return changeCustomer(db, id, { ...columns, country_code: country, country_inferred: false }, userId)
}
