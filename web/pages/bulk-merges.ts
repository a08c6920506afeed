import { getBulkMerge } from '../../functions/bulk-merges/get-bulk-merge.ts'
import { previewBulkMerge } from '../../functions/bulk-merges/preview-bulk-merge.ts'
import { startBulkMerge } from '../../functions/bulk-merges/start-bulk-merge.ts'
import { undoBulkMerge } from '../../functions/bulk-merges/undo-bulk-merge.ts'
import { invoke } from '../../shared/contract/function.ts'
import { atLeasts } from '../../shared/customers/merging/bulk-merge.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import { page } from '../builders/page.ts'
import { oneOf, text } from '../request/form-shape.ts'
import { pathInput, queryInput } from '../request/request.ts'
import type { Route } from '../route.ts'
import { bulkMergeScreen } from '../views/duplicates/bulk-merge.tsx'
import { bulkPreviewRefused, bulkPreviewScreen } from '../views/duplicates/bulk-preview.tsx'
import { id } from './shared.ts'

export const bulkMergeRoutes: readonly Route[] = [
  page('/duplicates/bulk-merge', previewBulkMerge, bulkPreviewScreen),
  act('/duplicates/bulk-merges', startBulkMerge, {
    form: { atLeast: oneOf(atLeasts), checksum: text },
    next: (started) => to(`/duplicates/bulk-merges/${started.id}`),
    refused: async (error, request, given, deps) => {
      const { atLeast } = given as { readonly atLeast?: unknown }
      return bulkPreviewRefused(await invoke(previewBulkMerge, { atLeast }, deps, request.call), request, error)
    },
  }),
  page(`/duplicates/bulk-merges/${id}`, getBulkMerge, bulkMergeScreen, (request) => ({
    ...queryInput(request),
    ...pathInput(request),
  })),
  act(`/duplicates/bulk-merges/${id}/undo`, undoBulkMerge, {
    input: (_, request) => pathInput(request),
    next: (undone) => to(`/duplicates/bulk-merges/${undone.id}`),
  }),
]
