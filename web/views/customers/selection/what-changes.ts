import type { listBulkEdits } from '../../../../functions/bulk-edits/list-bulk-edits.ts'
import { type CustomerStatus, customerStatuses } from '../../../../shared/customers/fields.ts'
import type { Messages } from '../../../messages/messages.ts'
import type { Output } from '../../../route.ts'

export type ListedEdit = Output<typeof listBulkEdits>['items'][number]

/** What a bulk edit does, in words: `Status: Active`. */
export function whatChanges({ action, value }: Pick<ListedEdit, 'action' | 'value'>, { customers, words }: Messages) {
  if (action === 'join-fields' && Array.isArray(value))
    return customers.selection.what[action](value.slice(2).join(' → '))
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '')
  const isStatus = (word: string): word is CustomerStatus => customerStatuses.some((status) => status === word)
  return customers.selection.what[action](
    action === 'set-status' && isStatus(text) ? words.labels.statuses[text] : text,
  )
}
