import { chooseDefaultView } from '../../functions/views/choose-default-view.ts'
import { createView } from '../../functions/views/create-view.ts'
import { deleteView } from '../../functions/views/delete-view.ts'
import { getView } from '../../functions/views/get-view.ts'
import { restoreView } from '../../functions/views/restore-view.ts'
import { updateView } from '../../functions/views/update-view.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { page } from '../builders/page.ts'
import { type FormShape, text, yesNo } from '../request/form-shape.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import { type PageRequest, pathInput, queryInput } from '../request/request.ts'
import type { Answer, Route } from '../route.ts'
import { viewHref } from '../views/customers/view-tabs.tsx'
import { listNames } from './bulk-edits/form.ts'
import { viewAgain } from './customers/list-again.ts'
import { id } from './shared.ts'

/** What of a list stands in the address of a form. */
const query = [...listNames, 'deleted']

const viewShape: FormShape = { name: text, isShared: yesNo, saves: yesNo }

const toView = (view: { readonly id: string }): Answer => to(`/customers/views/${view.id}`)

/** The list as it was. */
const toList = (_: unknown, request: PageRequest): Answer => to(`/customers?${request.query}`)

/** The list that the address of the form is about, where it is to be saved. */
function viewInput(body: GivenBody, request: PageRequest): Record<string, unknown> {
  const { saves, ...view } = formInput(viewShape)(body, request)
  return { ...view, ...(saves === true && { state: stateOf(request) }) }
}

function stateOf(request: PageRequest): Record<string, string> {
  const { id: _, view, as: shown, after, before, from, to: last, ...state } = queryInput(request)
  return state
}

export const viewRoutes: readonly Route[] = [
  page(`/customers/views/${id}`, getView, (view) => ({ kind: 'redirect', to: viewHref(view) }), pathInput),
  act('/customers/views', createView, {
    form: viewShape,
    query,
    input: (body, request) => ({ ...viewInput(body, request), state: stateOf(request) }),
    next: toView,
    refused: viewAgain,
  }),
  act('/customers/views/default', chooseDefaultView, {
    form: { id: text },
    query,
    input: (body) => ({ id: (body instanceof URLSearchParams && body.get('id')) || null }),
    next: toList,
  }),
  act(`/customers/views/${id}`, updateView, {
    form: viewShape,
    query,
    input: viewInput,
    next: toList,
    refused: viewAgain,
  }),
  act(`/customers/views/${id}/delete`, deleteView, {
    next: (view) => to(`/customers?view=all&removedView=${view.id}`),
  }),
  act(`/customers/views/${id}/restore`, restoreView, { next: toView }),
]
