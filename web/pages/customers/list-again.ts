import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { Refused } from '../../problem.ts'
import { type PageRequest, queryInput } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { customersScreen } from '../../views/customers/customers.tsx'
import type { RefusedView } from '../../views/customers/view-tabs.tsx'
import { loadListExtras } from './loaders.ts'

/** The list that the address of a form is about, with why nothing has been done. */
export const listAgain = (error: Refused, request: PageRequest, _given: unknown, deps: Deps): Promise<Screen> =>
  showAgain(request, deps, { refused: error })

/** The same, with the form of a view open where its name was refused. */
export function viewAgain(error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> {
  const problem = error.fields.name
  if (problem === undefined) return listAgain(error, request, given, deps)
  const { name, isShared } = given as { readonly name?: unknown; readonly isShared?: unknown }
  const { id } = request.params
  return showAgain(request, deps, {
    refusedView: { id, name: typeof name === 'string' ? name : '', isShared: isShared === true, problem },
  })
}

interface Why {
  readonly refused?: Refused
  readonly refusedView?: RefusedView
}

async function showAgain(request: PageRequest, deps: Deps, why: Why): Promise<Screen> {
  const [list, extras] = await Promise.all([
    invoke(listCustomers, queryInput(request), deps, request.call),
    loadListExtras(request, deps),
  ])
  return customersScreen(list, request, { ...extras, ...why })
}
