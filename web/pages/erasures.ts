import { eraseCustomer } from '../../functions/erasures/erase-customer.ts'
import { exportPerson } from '../../functions/erasures/export-person.ts'
import { liftErasure } from '../../functions/erasures/lift-erasure.ts'
import { listErasures } from '../../functions/erasures/list-erasures.ts'
import { previewErasure } from '../../functions/erasures/preview-erasure.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { download } from '../builders/download.ts'
import { page } from '../builders/page.ts'
import type { Refused } from '../problem.ts'
import { text } from '../request/form-shape.ts'
import { type PageRequest, pathInput } from '../request/request.ts'
import type { Route, Screen } from '../route.ts'
import { eraseForm, eraseScreen } from '../views/erasures/erase.tsx'
import { erasuresScreen } from '../views/erasures/erasures.tsx'
import { id } from './shared.ts'

const list = '/settings/erasures'

/** The same page again, with what is wrong. */
const eraseRefused = async (error: Refused, request: PageRequest, _given: unknown, deps: Deps): Promise<Screen> =>
  eraseForm(await invoke(previewErasure, { id: request.params.id }, deps, request.call), request, error)

const liftRefused = async (error: Refused, request: PageRequest, _given: unknown, deps: Deps): Promise<Screen> =>
  erasuresScreen(await invoke(listErasures, {}, deps, request.call), request, error)

export const erasureRoutes: readonly Route[] = [
  download(`/customers/${id}/data.zip`, exportPerson, pathInput),
  page(`/customers/${id}/erase`, previewErasure, eraseScreen, pathInput),
  act(`/customers/${id}/erase`, eraseCustomer, {
    form: { confirmation: text },
    next: () => to(`${list}?erased=yes`),
    refused: eraseRefused,
  }),
  page(list, listErasures, erasuresScreen),
  act(`${list}/lift`, liftErasure, {
    form: { known: text },
    next: () => to(`${list}?lifted=yes`),
    refused: liftRefused,
  }),
]
