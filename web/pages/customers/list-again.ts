import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { Refused } from '../../problem.ts'
import { type PageRequest, queryInput } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { customersScreen } from '../../views/customers/customers.tsx'
import { loadListExtras } from './loaders.ts'

/** The list that the address of a form is about, with why nothing has been done. */
export async function listAgain(error: Refused, request: PageRequest, _given: unknown, deps: Deps): Promise<Screen> {
  const [list, extras] = await Promise.all([
    invoke(listCustomers, queryInput(request), deps, request.call),
    loadListExtras(request, deps),
  ])
  return customersScreen(list, request, { ...extras, refused: error })
}
