import { getImport } from '../../../functions/imports/get-import.ts'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { seeImport } from '../../../functions/imports/see-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import type { PageRequest } from '../../request/request.ts'
import type { ImportExtras } from '../../views/imports/import.tsx'
import type { PreviewExtras } from '../../views/imports/preview.tsx'
import type { OutcomeSample } from '../../views/imports/what-changes.tsx'
import { loadColumnsExtras } from '../columns/loaders.ts'
import { orNone } from '../shared.ts'

/** With an import come its columns and what it is going to do; and whoever opens the page has seen how the import ended. */
export async function loadImportExtras(request: PageRequest, deps: Deps): Promise<ImportExtras> {
  await noteSeen(request, deps)
  const [extras, samples] = await Promise.all([loadColumnsExtras(request, deps), loadSamples(request, deps)])
  return { ...extras, samples }
}

const sampled = ['created', 'updated', 'merged', 'review', 'skipped'] as const
const samplesMax = 5

/** Nothing where it does not wait at its preview. */
async function loadSamples({ params, call }: PageRequest, deps: Deps): Promise<OutcomeSample[]> {
  const samples: OutcomeSample[] = []
  for (const outcome of sampled) {
    const decisions = invoke(listDecisions, { id: params.id, outcome, limit: samplesMax }, deps, call)
    const page = await orNone(decisions, ['state.conflict', 'not-found'])
    if (page === undefined) return []
    if (page.items.length > 0) samples.push({ outcome, items: page.items })
  }
  return samples
}

export async function loadPreviewExtras({ params, call }: PageRequest, deps: Deps): Promise<PreviewExtras> {
  return invoke(getImport, { id: params.id }, deps, call)
}

/** Then no notice tells them any more that it has ended. */
async function noteSeen({ params, call }: PageRequest, deps: Deps): Promise<void> {
  await orNone(invoke(seeImport, { id: params.id }, deps, call))
}
