import type { createCustomer } from '../functions/customers/create-customer.ts'
import { listCustomFields } from '../functions/customers/list-custom-fields.ts'
import { getImport } from '../functions/imports/get-import.ts'
import type { startImport } from '../functions/imports/start-import.ts'
import type { chooseCustomer } from '../functions/review/choose-customer.ts'
import { FixHeldRowInput, type fixHeldRow } from '../functions/review/fix-review-row.ts'
import { getHeldRow } from '../functions/review/get-review-row.ts'
import type { signIn } from '../functions/users/sign-in.ts'
import { invoke } from '../shared/contract/function.ts'
import type { Deps } from '../shared/deps.ts'
import type { AppError } from '../shared/errors.ts'
import { besideColumns } from './beside.ts'
import { formOf } from './column-inputs.ts'
import { nextPath } from './request/next-path.ts'
import type { Asked } from './request/request.ts'
import { type Answer, type Output, type Screen, screen, to } from './route.ts'
import { columnsScreen } from './views/columns/columns.tsx'
import { customerAsks, customerRefused } from './views/customers/customer-form.tsx'
import { heldFilter, heldPath } from './views/review/review-address.ts'
import { triedRowScreen } from './views/review/review-row-page.tsx'
import { signInScreen } from './views/users/sign-in.tsx'

/** Where people go next. */

const isStranger = (asked: Asked) => asked.call.actor.kind === 'stranger'

export const home = (asked: Asked): Answer => to(isStranger(asked) ? '/login' : '/customers')

export const signInOrHome = (asked: Asked): Answer =>
  isStranger(asked) ? screen(signInScreen(asked)) : to(nextPath(asked.query.get('next')))

export const afterSignIn = (session: Output<typeof signIn>, asked: Asked): Answer => ({
  ...to(nextPath(asked.query.get('next'))),
  session,
})

export const afterSignOut = (): Answer => ({ ...to('/login'), session: 'ended' })

/** One file: its import. Several: the list, where they stand on top. */
export function afterUpload(started: readonly Output<typeof startImport>[]): Answer {
  const [first, ...others] = started
  return to(first === undefined || others.length > 0 ? '/imports' : `/imports/${first.importId}`)
}

export const toImport = (_: unknown, asked: Asked): Answer => to(`/imports/${asked.params.id}`)

export const toNewImport = ({ importId }: { importId: string }): Answer => to(`/imports/${importId}`)

/** The columns again, as they were chosen, with what is wrong at each. */
export async function columnsRefused(error: AppError, asked: Asked, given: unknown, deps: Deps): Promise<Screen> {
  const id = asked.params.id
  const [detail, beside] = await Promise.all([
    invoke(getImport, { id }, deps, asked.call),
    besideColumns({ ...asked, query: new URLSearchParams() }, deps),
  ])
  return columnsScreen(detail, { ...asked, query: formOf(given) }, beside, error)
}

/** The notices that are left; without scripts, the page that they stood over. */
export function afterSeen(_: unknown, { request }: Asked): Answer {
  if (request.headers.get('hx-request-type') === 'partial') return to('/notices')
  const from = URL.parse(request.headers.get('referer') ?? '')
  return to(from === null ? '/customers' : nextPath(`${from.pathname}${from.search}`))
}

export const toRecurring = (): Answer => to('/imports/recurring')

/** Back to the row: there stands what has become of it. */
export const afterSettling = (_: unknown, asked: Asked): Answer =>
  to(heldPath(heldFilter(asked), `/held/${asked.params.id}`))

/** The row with what has become of it; or, with the cells as they were written, why it still waits. */
export async function afterFix(
  fixed: Output<typeof fixHeldRow>,
  asked: Asked,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  const { id, cells } = FixHeldRowInput.parse(given)
  if (fixed.kind === 'applied') return to(heldPath(heldFilter(asked), `/held/${id}`, { became: fixed.fate }))
  const row = await invoke(getHeldRow, { id }, deps, asked.call)
  return { kind: 'screen', screen: triedRowScreen(row, cells, fixed, asked), status: 422 }
}

/** The row with what has become of it, and who keeps a key of it. */
export async function afterChoice(
  chosen: Output<typeof chooseCustomer>,
  asked: Asked,
  _given: unknown,
  deps: Deps,
): Promise<Answer> {
  const id = asked.params.id ?? ''
  const [kept] = chosen.kept
  const more = kept === undefined ? {} : { kept: kept.customerId }
  if (chosen.kind === 'applied') return to(heldPath(heldFilter(asked), `/held/${id}`, { became: chosen.fate, ...more }))
  const row = await invoke(getHeldRow, { id }, deps, asked.call)
  return { kind: 'screen', screen: triedRowScreen(row, row.cells, chosen, asked), status: 422 }
}

/** What the decision has done; where somebody else was faster, the list. */
export const toDeed = ({ deedId }: { readonly deedId: string | null }): Answer =>
  to(deedId === null ? '/held' : `/held/deeds/${deedId}`)

export const toSameDeed = ({ id }: { readonly id: string }): Answer => to(`/held/deeds/${id}`)

/** Saved: the customer. Otherwise its form again, with what has to be asked first. */
export async function afterSave(
  outcome: Output<typeof createCustomer>,
  asked: Asked,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  if (outcome.kind === 'saved') return toCustomer(outcome)
  return screen(customerAsks(outcome, asked, given, await customFieldsOf(asked, deps)))
}

/** The form of a customer again, with what is wrong in it. */
export const saveRefused = async (error: AppError, asked: Asked, given: unknown, deps: Deps): Promise<Screen> =>
  customerRefused(error, asked, given, await customFieldsOf(asked, deps))

const customFieldsOf = async (asked: Asked, deps: Deps) => (await invoke(listCustomFields, {}, deps, asked.call)).items

/** The list, which offers to bring the customer back. */
export const afterDelete = ({ id }: { id: string }): Answer => to(`/customers?removed=${id}`)

export const toCustomer = ({ id }: { id: string }): Answer => to(`/customers/${id}`)
