import { isAllowed } from '../../../../shared/contract/call.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Screen } from '../../../route.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { AtWork } from '../../parts/live.tsx'
import { Moment } from '../../parts/moments.tsx'
import { NextPage } from '../../parts/next-page.tsx'
import { Text } from '../../parts/text.tsx'
import type { BulkEdit } from './toast.tsx'
import { whatChanges } from './what-changes.ts'

/** How far a bulk edit is, whom it has left as they are and why, and how all of it is undone. */
export function bulkEditScreen(edit: BulkEdit, request: PageRequest): Screen {
  const { selection: t, list } = request.messages.customers
  const { state, counts, customers } = edit
  const title = whatChanges(edit, request.messages)
  const isAtWork = state === 'changing' || state === 'undoing'
  const left = state === 'undoing' ? counts.reverting : counts.planned
  const main = (
    <AtWork request={request} isAtWork={isAtWork}>
      <Crumbs
        way={[
          ['/customers', list.title],
          ['/customers/bulk-edits', t.title],
        ]}
      />
      <div class="head">
        <h1>
          <Text value={title} />
        </h1>
        <span class="sub" role="status">
          {t.states[state](counts)}
        </span>
        <span class="sub">
          {edit.by !== null && <Text value={`${edit.by}, `} />}
          <Moment at={edit.at} />
        </span>
        {isAllowed('editor', request.call.actor) && <UndoAll edit={edit} />}
      </div>
      {isAtWork && (
        <progress class="share" value={String(customers - left)} max={String(customers)} aria-label={t.done} />
      )}
      {state === 'changed' && <p class="hint">{t.undoHint}</p>}
      {counts.unchanged > 0 && <p class="hint">{t.unchanged(counts.unchanged)}</p>}
      {counts.refused > 0 && <p class="notice notice-warn">{t.leftOut(counts.refused)}</p>}
      {counts.stays > 0 && <p class="notice notice-warn">{t.stay(counts.stays)}</p>}
      {edit.items.length > 0 && <LeftOut edit={edit} />}
      {edit.next !== null && <NextPage href={`/customers/bulk-edits/${edit.id}?after=${edit.next}`} />}
    </AtWork>
  )
  return { title, section: 'customers', main, ...(isAtWork && { refreshSeconds: 2 }) }
}

const UndoAll = ({ edit: { id, state, counts } }: { edit: BulkEdit }) => {
  if (state === 'undoing' || counts.planned + counts.changed + counts.stays === 0) return null
  return (
    <form class="actions" method="post" action={`/customers/bulk-edits/${id}/undo`}>
      <button class="btn" type="submit">
        {useMessages().customers.selection.undoAll}
      </button>
    </form>
  )
}

const LeftOut = ({ edit }: { edit: BulkEdit }) => {
  const t = useMessages().customers.selection
  return (
    <table class="table list list-plain">
      <thead>
        <tr>
          <th scope="col">{t.heads.name}</th>
          <th scope="col">{t.heads.why}</th>
        </tr>
      </thead>
      <tbody>
        {edit.items.map(({ id, name, why }) => (
          <tr>
            <td class="l-1">
              {why === 'gone' ? (
                t.noName
              ) : (
                <a class="name" href={`/customers/${id}`}>
                  <Text value={name} />
                </a>
              )}
            </td>
            <td class="l-2">{t.whys[why]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
