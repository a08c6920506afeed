import { getImport } from '../../../functions/imports/get-import.ts'
import { getReport } from '../../../functions/imports/get-report.ts'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { isOver, isUndone } from '../../../shared/importing/import-state.ts'
import type { PageRequest } from '../../request/request.ts'
import type { ImportDetail } from '../../views/import-detail.ts'
import type { ImportExtras } from '../../views/imports/import.tsx'
import { loadColumnsExtras } from '../columns/loaders.ts'
import { orNone } from '../shared.ts'

/**
 * With an import comes what the step shows at which it is: its columns, the first of its decisions, or its report. And
 * whoever opens the page has seen how the import stands.
 */
export async function loadImportExtras(
  request: PageRequest,
  deps: Deps,
  detail: Promise<ImportDetail>,
): Promise<ImportExtras> {
  const [{ state, id }] = await Promise.all([detail, noteSeen(request, deps)])
  const showsColumns = state === 'waiting' || state === 'failed'
  const [columns, decisions, report] = await Promise.all([
    showsColumns ? loadColumnsExtras(request, deps) : noColumns,
    // It may have gone on in between.
    state === 'ready'
      ? orNone(invoke(listDecisions, { id }, deps, request.call), ['state.conflict', 'not-found'])
      : undefined,
    isOver(state) || isUndone(state) ? invoke(getReport, { id }, deps, request.call) : undefined,
  ])
  return { ...columns, decisions, report }
}

const noColumns = { customFields: [], tried: undefined }

export async function loadDetail({ params, call }: PageRequest, deps: Deps): Promise<ImportDetail> {
  return invoke(getImport, { id: params.id }, deps, call)
}

/** Then no notice tells them any more that it has ended. */
async function noteSeen({ params, call }: PageRequest, deps: Deps): Promise<void> {
  await orNone(invoke(seeImport, { id: params.id }, deps, call))
}
