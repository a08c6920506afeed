import type { getBulkEdit } from '../../../../functions/bulk-edits/get-bulk-edit.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { Output } from '../../../route.ts'
import { Icon } from '../../parts/icon.tsx'
import { Text } from '../../parts/text.tsx'
import { live } from './dock.tsx'
import { whatChanges } from './what-changes.ts'

export type BulkEdit = Output<typeof getBulkEdit>

/** What has just been done to many, with the way to undo it. It goes after a while; the page of all bulk edits keeps it. */
export const Toast = ({ edit, place }: { edit: BulkEdit; place: string }) => {
  const messages = useMessages()
  const t = messages.customers.selection
  const { id, state, counts } = edit
  const isAtWork = state === 'changing' || state === 'undoing'
  const leftOut = state === 'undone' ? counts.stays : counts.refused
  const path = `/customers/bulk-edits/${id}`
  return (
    <div class={isAtWork || leftOut > 0 ? 'toast toast-stays' : 'toast'}>
      <span>
        <b>
          <Text value={whatChanges(edit, messages)} />
        </b>{' '}
        {t.states[state](counts)}
        {leftOut > 0 && ` · ${state === 'undone' ? t.stay(leftOut) : t.leftOut(leftOut)}`}
      </span>
      <a class="btn btn-s" href={path}>
        {t.see}
      </a>
      {(state === 'changing' || (state === 'changed' && counts.changed > 0)) && (
        <form method="post" action={`${path}/undo${onList(place)}`} {...live(onList(place), `${path}/undo`)}>
          <button class="btn btn-s" type="submit">
            <Icon name="undo" />
            {messages.common.actions.undo}
          </button>
        </form>
      )}
    </div>
  )
}

/** The list comes back, and not the page of the bulk edit. */
const onList = (place: string) => `${place}${place === '' ? '?' : '&'}on=list`
