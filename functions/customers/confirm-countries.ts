import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { CustomerFilters } from '../../shared/customers/filters.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { listInferred } from '../../shared/db/queries/customers/customer-countries.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import type { Deps } from '../../shared/deps.ts'
import { stateCountry } from './state-country.ts'

export const ConfirmCountriesInput = CustomerFilters.omit({ deleted: true })

/** Of more than these, the rest takes another call. */
export const confirmedMax = 5_000
const blockMax = 200

export const confirmCountries = defineFunction({
  name: 'customers.confirm-countries',
  summary: `States the inferred country of all customers that match, ${confirmedMax.toLocaleString('en')} at most a call.`,
  input: ConfirmCountriesInput,
  access: 'editor',
  async run(filters, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    let confirmed = 0
    let isMore = true
    while (isMore && confirmed < confirmedMax) {
      const count = await changeCustomers(deps, async ({ db }) => {
        const found = await listInferred(db, filters, blockMax)
        for (const { id } of found) {
          const before = await loadState(db, id)
          const country = before?.values.country_code
          if (before !== undefined && typeof country === 'string')
            await stateCountry(db, id, before, country, userOf(call))
        }
        return found.length
      })
      confirmed += count
      isMore = count === blockMax
    }
    return { confirmed, isMore }
  },
})
