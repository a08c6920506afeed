import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { announceEdit } from '../../../functions/system/announce-edit.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { act } from '../../builders/act.ts'
import { screen, to } from '../../builders/answers.ts'
import { pageWith } from '../../builders/page.ts'
import type { Refused } from '../../problem.ts'
import { text, textList, yesNo } from '../../request/form-shape.ts'
import { formInput, type GivenBody } from '../../request/read-form.ts'
import { type PageRequest, pathInput } from '../../request/request.ts'
import type { Answer, Output, Route, Screen } from '../../route.ts'
import { cellPlaceIn, isInPlace } from '../../views/customers/cells/cell-path.ts'
import { cellAsks, cellRefused, cellScreen, savedCell } from '../../views/customers/cells/cell-screens.tsx'
import { editNewsScreen } from '../../views/customers/cells/edit-news.tsx'
import { id } from '../shared.ts'
import { loadColleagues } from '../tasks/loaders.ts'
import { customerInput, customerShape } from './inputs.ts'

/** `before` is what stood in the field, so that it can be put back; `instead` is of a button, and goes before what was typed. */
const cellShape = { ...customerShape, before: text, instead: text }

interface Given extends Record<string, unknown> {
  readonly before: string
}

function cellInput(body: GivenBody, request: PageRequest): Given {
  if (!(body instanceof URLSearchParams)) return { ...customerInput(body, request), before: '' }
  const form = new URLSearchParams(body)
  const instead = body.get('instead')
  if (instead !== null) form.set(request.params.field ?? '', instead)
  return { ...customerInput(form, request), before: body.get('before') ?? '' }
}

const detailOf = (request: PageRequest, deps: Deps) =>
  invoke(getCustomer, { id: request.params.id }, deps, request.call)

/** Who may be the owner of a customer, where that is asked. */
async function loadOwners(request: PageRequest, deps: Deps): Promise<string[]> {
  if (request.params.field !== 'owner') return []
  return (await loadColleagues(request, deps)).map(({ name }) => name)
}

/** The cell as it is now; on the page of a customer, where more depends on it, the page. */
async function afterCell(
  outcome: Output<typeof updateCustomer>,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  const { before } = given as Given
  const isPage = isInPlace(cellPlaceIn(request.query)) || request.raw.headers.get('hx-request') === null
  if (outcome.kind === 'asks') {
    // It is not saved yet, which the form in its place is told by.
    const asks = cellAsks(outcome, await detailOf(request, deps), request, given)
    return { kind: 'screen', screen: asks, status: 422 }
  }
  if (!isPage) return screen(savedCell(await detailOf(request, deps), request, before))
  const query = new URLSearchParams({ edited: request.params.field ?? '', before })
  return to(`/customers/${outcome.id}?${query}`)
}

const refused = async (error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> =>
  cellRefused(error, await detailOf(request, deps), request, given)

const path = `/customers/${id}/cells/:field{.+}`

const editingShape = { field: text, version: text, isOver: yesNo, by: textList }

/** Of one alone as of several. */
const editingInput = (body: GivenBody, request: PageRequest) => ({
  ...formInput(editingShape)(body, request),
  ...(body instanceof URLSearchParams && { by: body.getAll('by') }),
})

export const cellRoutes: readonly Route[] = [
  act(`/customers/${id}/editing`, announceEdit, {
    form: editingShape,
    input: editingInput,
    next: (output, request) => screen(editNewsScreen(output, request)),
  }),
  { ...pageWith(path, getCustomer, loadOwners, cellScreen, pathInput), access: 'editor' },
  act(path, updateCustomer, { form: cellShape, query: ['place'], input: cellInput, next: afterCell, refused }),
]
