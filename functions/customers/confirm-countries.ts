import { userOf, zoneOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { listInferred } from '../../shared/db/queries/customers/customer-countries.ts'
import { narrow } from '../../shared/db/queries/customers/customer-filters.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import type { Deps } from '../../shared/deps.ts'
import { stateCountry } from './state-country.ts'

/** Of more than these, the rest takes another call. */
export const confirmedMax = 5_000
const blockMax = 200

export const ConfirmCountriesInput = CustomerFilters.omit({ deleted: true }).extend({
  limit: typedInt({ min: 1, max: confirmedMax }).default(confirmedMax),
})

export const confirmCountries = defineFunction({
  name: 'customers.confirm-countries',
  summary: `States the inferred country of all customers that match, ${confirmedMax.toLocaleString('en')} at most a call; isMore says that others wait.`,
  input: ConfirmCountriesInput,
  access: 'editor',
  async run({ limit, ...wanted }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const filters = await narrow(deps.db, wanted, zoneOf(call))
    let confirmed = 0
    for (let isFound = true; isFound && confirmed < limit; ) {
      const block = Math.min(blockMax, limit - confirmed)
      const count = await changeCustomers(deps, async ({ db }) => {
        const found = await listInferred(db, filters, block)
        for (const { id } of found) {
          const before = await loadState(db, id)
          const country = before?.values.country_code
          if (before !== undefined && typeof country === 'string')
            await stateCountry(db, id, before, country, userOf(call))
        }
        return found.length
      })
      confirmed += count
      isFound = count === block
    }
    return { confirmed, isMore: (await listInferred(deps.db, filters, 1)).length > 0 }
  },
  audit: { action: 'countries.confirmed', facts: (_, { confirmed }) => ({ records: confirmed }) },
})
