import * as z from 'zod'
import { countryCodes } from '../../shared/cleaning/country/country-table.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { assertCurrent, assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import type { Deps } from '../../shared/deps.ts'
import type { TextKey } from '../../shared/messages/text.ts'
import { stateCountry } from './state-country.ts'

export const ConfirmCountryInput = z.object({
  id: z.uuid(),
  /** ISO 3166-1 alpha-2: the inferred or the suggested one. */
  country: z
    .string()
    .max(2, 'customers.countryCode' satisfies TextKey)
    .refine((code) => countryCodes.includes(code), 'customers.countryCode' satisfies TextKey),
  /** The version that the person saw; without it, whatever there is. */
  version: typedInt().optional(),
})

/**
 * One that is stated already stays so.
 *
 * @throws AppError `not-found`; `state.conflict` when it was deleted, or changed since the version that the person saw
 */
export const confirmCountry = defineFunction({
  name: 'customers.confirm-country',
  summary: 'States the country of a customer that was inferred or suggested.',
  input: ConfirmCountryInput,
  access: 'editor',
  audit: null,
  async run({ id, country, version }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return changeCustomers(deps, async ({ db }) => {
      const before = await assertCurrent(db, await assertLive(db, assertFound(await loadState(db, id))), version)
      const isStated = before.values.country_code === country && !before.isCountryInferred
      if (isStated) return { id, version: before.version }
      return stateCountry(db, id, before, country, userOf(call))
    })
  },
})
