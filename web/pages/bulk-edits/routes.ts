import { getBulkEdit } from '../../../functions/bulk-edits/get-bulk-edit.ts'
import { listBulkEdits } from '../../../functions/bulk-edits/list-bulk-edits.ts'
import { startBulkEdit } from '../../../functions/bulk-edits/start-bulk-edit.ts'
import { undoBulkEdit } from '../../../functions/bulk-edits/undo-bulk-edit.ts'
import { act } from '../../builders/act.ts'
import { to } from '../../builders/answers.ts'
import { page } from '../../builders/page.ts'
import { type PageRequest, pathInput, queryInput } from '../../request/request.ts'
import type { Answer, Route } from '../../route.ts'
import { bulkEditScreen } from '../../views/customers/selection/bulk-edit.tsx'
import { bulkEditsScreen } from '../../views/customers/selection/bulk-edits.tsx'
import { renamedHref } from '../../words/customer-links.ts'
import { listAgain } from '../customers/list-again.ts'
import { id } from '../shared.ts'
import { listNames, selectionInput, selectionShape } from './form.ts'

/** The list as it was, with what has been done. */
function toList(edit: { readonly id: string }, { query }: PageRequest): Answer {
  const list = new URLSearchParams([...query].filter(([name]) => listNames.includes(name)))
  list.set('edited', edit.id)
  return to(`/customers?${list}`)
}

export const bulkEditRoutes: readonly Route[] = [
  page('/customers/bulk-edits', listBulkEdits, bulkEditsScreen),
  act('/customers/bulk-edits', startBulkEdit, {
    form: selectionShape,
    query: listNames,
    input: selectionInput,
    next: toList,
    refused: listAgain,
  }),
  page(`/customers/bulk-edits/${id}`, getBulkEdit, bulkEditScreen, (request) => ({
    ...queryInput(request),
    ...pathInput(request),
  })),
  act(`/customers/bulk-edits/${id}/undo`, undoBulkEdit, {
    query: [...listNames, 'on'],
    input: (_, request) => pathInput(request),
    next: (undone, request) => {
      const { query } = request
      if (query.get('on') === 'list') return toList(undone, request)
      return to(
        query.get('on') === 'company'
          ? renamedHref(query.get('company') ?? '', undone.id)
          : `/customers/bulk-edits/${undone.id}`,
      )
    },
  }),
]
