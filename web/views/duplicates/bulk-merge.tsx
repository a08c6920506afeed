import type { getBulkMerge } from '../../../functions/bulk-merges/get-bulk-merge.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { AtWork } from '../parts/live.tsx'
import { Moment } from '../parts/moments.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { Text } from '../parts/text.tsx'

type BulkMerge = Output<typeof getBulkMerge>

/** How far a bulk merge is, what became of each group, and how all of it or one of them is undone. */
export function bulkMergeScreen(bulk: BulkMerge, request: PageRequest): Screen {
  const { bulk: t, title } = request.messages.duplicates
  const canEdit = isAllowed('editor', request.call.actor)
  const isAtWork = bulk.state === 'merging' || bulk.state === 'undoing'
  const heading = t.states[bulk.state](bulk.counts)
  const main = (
    <AtWork request={request} isAtWork={isAtWork}>
      <Crumbs way={[['/duplicates', title]]} />
      <div class="head">
        <h1>{heading}</h1>
        <span class="sub">
          {bulk.by !== null && <Text value={`${bulk.by}, `} />}
          <Moment at={bulk.at} />
        </span>
        {canEdit && <UndoAll bulk={bulk} />}
      </div>
      {isAtWork && (
        <progress class="share" value={String(doneOf(bulk))} max={String(bulk.groups)} aria-label={t.done} />
      )}
      {bulk.counts.refused > 0 && <p class="notice notice-warn">{t.refused(bulk.counts.refused)}</p>}
      {bulk.counts.stays > 0 && <p class="notice notice-warn">{t.someStay(bulk.counts.stays)}</p>}
      <Groups bulk={bulk} canEdit={canEdit} />
      {bulk.next !== null && <NextPage href={`/duplicates/bulk-merges/${bulk.id}?after=${bulk.next}`} />}
    </AtWork>
  )
  return { title: heading, section: 'duplicates', main, ...(isAtWork && { refreshSeconds: 2 }) }
}

const doneOf = ({ state, groups, counts }: BulkMerge) =>
  groups - (state === 'undoing' ? counts.unmerging : counts.planned)

const UndoAll = ({ bulk: { id, state, counts } }: { bulk: BulkMerge }) => {
  const t = useMessages().duplicates.bulk
  if (state === 'undoing' || counts.merged + counts.planned + counts.stays === 0) return null
  return (
    <form class="actions" method="post" action={`/duplicates/bulk-merges/${id}/undo`}>
      <button class="btn" type="submit">
        {t.undoAll}
      </button>
    </form>
  )
}

const Groups = ({ bulk, canEdit }: { bulk: BulkMerge; canEdit: boolean }) => {
  const { bulk: t } = useMessages().duplicates
  return (
    <table class="table bulk">
      <thead>
        <tr>
          <th scope="col">{t.heads.customers}</th>
          <th scope="col">{t.heads.result}</th>
          <th scope="col">
            <span class="vh">{t.heads.undo}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {bulk.items.map((group) => (
          <GroupRow group={group} canEdit={canEdit} />
        ))}
      </tbody>
    </table>
  )
}

const GroupRow = ({ group, canEdit }: { group: BulkMerge['items'][number]; canEdit: boolean }) => {
  const { bulk: t, unmerge } = useMessages().duplicates
  const [survivor, ...losers] = group.members
  // Several are undone on the page of the customer, each by itself.
  const [merge] = group.merges.length === 1 ? group.merges : []
  return (
    <tr>
      <td>
        {survivor && (
          <a class="name" href={`/customers/${survivor.id}`}>
            <Text value={survivor.name} />
          </a>
        )}{' '}
        <span class="muted">
          {t.takesIn} <Text value={losers.map(({ name }) => name).join(', ')} />
        </span>
      </td>
      <td>
        {t.groupStates[group.state === 'merged' && group.merges.length === 0 ? 'unmerged' : group.state]}
        {group.why !== null && (
          <span class="muted">
            {' '}
            <Text value={group.why} />
          </span>
        )}
      </td>
      <td>
        {canEdit && merge !== undefined && (
          <form method="post" action={`/duplicates/merges/${merge}/unmerge`}>
            <button class="btn btn-s" type="submit">
              {unmerge}
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}
