import type { createCustomer } from '../../functions/customers/create-customer.ts'
import { listCustomFields } from '../../functions/customers/list-custom-fields.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import type { startImport } from '../../functions/imports/start-import.ts'
import type { chooseCustomer } from '../../functions/review/choose-customer.ts'
import { FixReviewRowInput, type fixReviewRow } from '../../functions/review/fix-review-row.ts'
import { getReviewRow } from '../../functions/review/get-review-row.ts'
import type { signIn } from '../../functions/users/sign-in.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import type { AppError } from '../../shared/errors.ts'
import { nextPath } from '../request/next-path.ts'
import type { PageRequest } from '../request/request.ts'
import { type Answer, type Output, type Screen, screen, to } from '../route.ts'
import { columnsScreen } from '../views/columns/columns.tsx'
import { customerAsks, customerRefused } from '../views/customers/customer-form.tsx'
import { reviewFilter, reviewPath } from '../views/review/review-address.ts'
import { triedRowScreen } from '../views/review/review-row-page.tsx'
import { signInScreen } from '../views/users/sign-in.tsx'
import { formOf } from './columns/columns-form.ts'
import { besideColumns } from './columns/loaders.ts'

/** Where people go next. */

const isStranger = (request: PageRequest) => request.call.actor.kind === 'stranger'

export const home = (request: PageRequest): Answer => to(isStranger(request) ? '/login' : '/customers')

export const signInOrHome = (request: PageRequest): Answer =>
  isStranger(request) ? screen(signInScreen(request)) : to(nextPath(request.query.get('next')))

export const afterSignIn = (session: Output<typeof signIn>, request: PageRequest): Answer => ({
  ...to(nextPath(request.query.get('next'))),
  session,
})

export const afterSignOut = (): Answer => ({ ...to('/login'), session: 'ended' })

/** One file: its import. Several: the list, where they stand on top. */
export function afterUpload(started: readonly Output<typeof startImport>[]): Answer {
  const [first, ...others] = started
  return to(first === undefined || others.length > 0 ? '/imports' : `/imports/${first.importId}`)
}

export const toImport = (_: unknown, request: PageRequest): Answer => to(`/imports/${request.params.id}`)

export const toNewImport = ({ importId }: { importId: string }): Answer => to(`/imports/${importId}`)

/** The columns again, as they were chosen, with what is wrong at each. */
export async function columnsRefused(
  error: AppError,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Screen> {
  const id = request.params.id
  const [detail, beside] = await Promise.all([
    invoke(getImport, { id }, deps, request.call),
    besideColumns({ ...request, query: new URLSearchParams() }, deps),
  ])
  return columnsScreen(detail, { ...request, query: formOf(given) }, beside, error)
}

/** The notices that are left; without scripts, the page that they stood over. */
export function afterSeen(_: unknown, { raw }: PageRequest): Answer {
  if (raw.headers.get('hx-request-type') === 'partial') return to('/notices')
  const from = URL.parse(raw.headers.get('referer') ?? '')
  return to(from === null ? '/customers' : nextPath(`${from.pathname}${from.search}`))
}

export const toAutomaticImports = (): Answer => to('/imports/automatic')

/** Back to the row: there stands what has become of it. */
export const afterClosing = (_: unknown, request: PageRequest): Answer =>
  to(reviewPath(reviewFilter(request), `/review/${request.params.id}`))

/** The row with what has become of it; or, with the cells as they were written, why it still waits. */
export async function afterFix(
  fixed: Output<typeof fixReviewRow>,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  const { id, cells } = FixReviewRowInput.parse(given)
  if (fixed.kind === 'applied') return to(reviewPath(reviewFilter(request), `/review/${id}`, { became: fixed.outcome }))
  const row = await invoke(getReviewRow, { id }, deps, request.call)
  return { kind: 'screen', screen: triedRowScreen(row, cells, fixed, request), status: 422 }
}

/** The row with what has become of it, and who keeps a key of it. */
export async function afterChoice(
  chosen: Output<typeof chooseCustomer>,
  request: PageRequest,
  _given: unknown,
  deps: Deps,
): Promise<Answer> {
  const id = request.params.id ?? ''
  const [kept] = chosen.kept
  const more = kept === undefined ? {} : { kept: kept.customerId }
  if (chosen.kind === 'applied')
    return to(reviewPath(reviewFilter(request), `/review/${id}`, { became: chosen.outcome, ...more }))
  const row = await invoke(getReviewRow, { id }, deps, request.call)
  return { kind: 'screen', screen: triedRowScreen(row, row.cells, chosen, request), status: 422 }
}

/** What the decision has done; where somebody else was faster, the list. */
export const toBulkFix = ({ bulkFixId }: { readonly bulkFixId: string | null }): Answer =>
  to(bulkFixId === null ? '/review' : `/review/actions/${bulkFixId}`)

export const toSameBulkFix = ({ id }: { readonly id: string }): Answer => to(`/review/actions/${id}`)

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

/** The form of a customer again, with what is wrong in it. */
export const saveRefused = async (error: AppError, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> =>
  customerRefused(error, request, given, await customFieldsOf(request, deps))

const customFieldsOf = async (request: PageRequest, deps: Deps) =>
  (await invoke(listCustomFields, {}, deps, request.call)).items

/** The list, which offers to bring the customer back. */
export const afterDelete = ({ id }: { id: string }): Answer => to(`/customers?removed=${id}`)

export const toCustomer = ({ id }: { id: string }): Answer => to(`/customers/${id}`)
