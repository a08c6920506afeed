import * as z from 'zod'
import { getImport } from '../../../functions/imports/get-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { screen, to } from '../../builders/answers.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Answer, Screen } from '../../route.ts'
import { columnsScreen } from '../../views/columns/columns.tsx'
import type { ImportDetail } from '../../views/import-detail.ts'
import { formOf } from './columns-form.ts'
import { loadColumnsExtras } from './loaders.ts'

export const toNewImport = ({ importId }: { importId: string }): Answer => to(`/imports/${importId}`)

/** What comes of columns as they are chosen so far; nothing is kept. Thousands of them are too many for an address. */
export async function showTried(
  detail: ImportDetail,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Answer> {
  const extras = await loadColumnsExtras({ ...request, query: new URLSearchParams() }, deps)
  return screen(columnsScreen(detail, { ...request, query: TriedColumns.parse(given).form }, extras))
}

const TriedColumns = z.object({ form: z.instanceof(URLSearchParams) })

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
  return columnsScreen(detail, { ...request, query: formOf(given, request.messages) }, extras, error)
}
