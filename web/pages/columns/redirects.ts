import { getImport } from '../../../functions/imports/get-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { to } from '../../builders/answers.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Answer, Screen } from '../../route.ts'
import { columnsScreen } from '../../views/columns/columns.tsx'
import { formOf } from './columns-form.ts'
import { loadColumnsExtras } from './loaders.ts'

export const toNewImport = ({ importId }: { importId: string }): Answer => to(`/imports/${importId}`)

/** The columns again, as they were chosen, with what is wrong at each. */
export async function columnsRefused(
  error: Refused,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Screen> {
  const id = request.params.id
  const [detail, extras] = await Promise.all([
    invoke(getImport, { id }, deps, request.call),
    loadColumnsExtras({ ...request, query: new URLSearchParams() }, deps),
  ])
  return columnsScreen(detail, { ...request, query: formOf(given) }, extras, error)
}
