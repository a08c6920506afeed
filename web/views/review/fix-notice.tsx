import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import { formatCount } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { type BulkFix, outcomesShown, titleOf } from './bulk-fix.tsx'
import { reviewFilter, reviewPath } from './review-address.ts'

/** Over the list that one goes on with: what was decided last, where more is told of it, and how to undo it. */
export const FixNotice = ({ bulkFix, request }: { bulkFix: BulkFix; request: PageRequest }) => {
  const { common, review } = useMessages()
  const t = review.bulkFix
  const filter = reviewFilter(request)
  const path = `/review/actions/${bulkFix.id}`
  const canUndo = isAllowed('editor', request.call.actor) && !bulkFix.runs && bulkFix.undoneAt === null
  return (
    <div class="notice fix-notice">
      <span role="status">
        <b>{titleOf(bulkFix, t)}</b>
        {countsOf(bulkFix).map(([outcome, count]) => ` · ${formatCount(count)} ${t.counted[outcome]}`)}
      </span>
      <span class="end">
        <a class="btn btn-s" href={reviewPath(filter, path)}>
          {bulkFix.runs ? t.showProgress : t.details}
        </a>
        {canUndo && (
          <form method="post" action={reviewPath(filter, `${path}/undo`, { on: 'list' })}>
            <button class="btn btn-s" type="submit">
              <Icon name="undo" />
              {common.actions.undo}
            </button>
          </form>
        )}
      </span>
    </div>
  )
}

type Counted = (typeof outcomesShown)[number] | 'review'

function countsOf({ kind, undoneAt, outcomes, stillOpen }: BulkFix): (readonly [Counted, number])[] {
  if (kind === 'ignore' || undoneAt !== null) return []
  const counts = [
    ...outcomesShown.map((outcome) => [outcome, outcomes[outcome] ?? 0] as const),
    ['review', stillOpen] as const,
  ]
  return counts.filter(([, count]) => count > 0)
}
