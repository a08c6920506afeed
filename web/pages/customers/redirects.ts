import type { confirmCountries } from '../../../functions/customers/confirm-countries.ts'
import type { createCustomer } from '../../../functions/customers/create-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { listCustomFields } from '../../../functions/customers/list-custom-fields.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { CustomerFilters } from '../../../shared/customers/filters.ts'
import type { Deps } from '../../../shared/deps.ts'
import { screen, to } from '../../builders/answers.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Answer, Output, Screen } from '../../route.ts'
import { customerAsks, customerRefused } from '../../views/customers/form/customer-form.tsx'
import { customersHref } from '../../words/customer-links.ts'

/** Saved: the customer. Otherwise its form again, with what has to be asked first. */
export async function afterSave(
  outcome: Output<typeof createCustomer>,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  if (outcome.kind === 'saved') return toCustomer(outcome)
  return screen(customerAsks(outcome, request, given, await customFieldsOf(request, deps)))
}

/** The form of a customer again, with what is wrong in it, or what somebody else has written meanwhile. */
export async function saveRefused(error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> {
  const { id } = request.params
  const now =
    error.code === 'state.changed' && id !== undefined
      ? await invoke(getCustomer, { id }, deps, request.call)
      : undefined
  return customerRefused(error, request, given, now?.customFields ?? (await customFieldsOf(request, deps)), now)
}

const customFieldsOf = async (request: PageRequest, deps: Deps) =>
  (await invoke(listCustomFields, {}, deps, request.call)).items

/** The list, which offers to bring the customer back. */
export const afterDelete = ({ id }: { id: string }): Answer => to(`/customers?removed=${id}`)

export const toCustomer = ({ id }: { id: string }): Answer => to(`/customers/${id}`)

/** The list, narrowed as it was, of those whose country is stated by now; where others wait, of these. */
export function toStated(
  { confirmed, isMore }: Output<typeof confirmCountries>,
  _request: PageRequest,
  given: unknown,
): Answer {
  const filters = CustomerFilters.parse(given)
  if (isMore) return to(`${customersHref({ ...filters, countryFrom: 'inferred' })}&confirmed=${confirmed}`)
  return to(customersHref({ ...filters, countryFrom: 'stated' }))
}
