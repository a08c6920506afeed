import { getImport } from '../../../functions/imports/get-import.ts'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { PageRequest } from '../../request/request.ts'
import type { ColumnsExtras } from '../../views/columns/columns.tsx'
import type { PreviewExtras } from '../../views/imports/preview.tsx'
import { loadColumnsExtras } from '../columns/loaders.ts'
import { orNone } from '../shared.ts'

/** With an import come its columns; and whoever opens the page has seen how the import ended. */
export async function loadImportExtras(request: PageRequest, deps: Deps): Promise<ColumnsExtras> {
  await noteSeen(request, deps)
  return loadColumnsExtras(request, deps)
}

export async function loadPreviewExtras({ params, call }: PageRequest, deps: Deps): Promise<PreviewExtras> {
  return invoke(getImport, { id: params.id }, deps, call)
}

/** Then no notice tells them any more that it has ended. */
async function noteSeen({ params, call }: PageRequest, deps: Deps): Promise<void> {
  if (call.actor.kind === 'user') await orNone(invoke(seeImport, { id: params.id }, deps, call))
}
