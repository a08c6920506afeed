import type { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { reasonName } from '../../words/reasons.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { AtWork } from '../parts/live.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { GroupValue } from './group-words.tsx'
import { reviewFilter, reviewPath } from './review-address.ts'

export type BulkFix = Output<typeof getBulkFix>

/** What one decision about many rows has done, and how to undo it. */
export function bulkFixScreen(bulkFix: BulkFix, request: PageRequest): Screen {
  const { common, review } = request.messages
  const t = review.bulkFix
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <AtWork request={request} isAtWork={bulkFix.runs}>
      <Crumbs way={[['/review', common.nav.review]]} />
      <div class="head">
        <h1>{titleOf(bulkFix, t)}</h1>
        <span class="sub">
          {bulkFix.by !== null && <Text value={`${bulkFix.by}, `} />}
          <Moment at={bulkFix.at} />
        </span>
      </div>
      <div class="reading action" role="status">
        <What bulkFix={bulkFix} />
        <Outcomes bulkFix={bulkFix} />
        <Files bulkFix={bulkFix} />
        <Customers bulkFix={bulkFix} />
        <Rule bulkFix={bulkFix} />
        <div class="review-actions">
          {!bulkFix.runs && (
            <a class="btn btn-primary" href={reviewPath(reviewFilter(request))}>
              {t.continue}
            </a>
          )}
          {canEdit && !bulkFix.runs && bulkFix.undoneAt === null && <UndoBulkFix bulkFix={bulkFix} />}
        </div>
      </div>
    </AtWork>
  )
  return { title: titleOf(bulkFix, t), section: 'review', main, ...(bulkFix.runs && { refreshSeconds: 2 }) }
}

type BulkFixMessages = Messages['review']['bulkFix']

export function titleOf({ kind, rows, runs, undoneAt }: BulkFix, t: BulkFixMessages): string {
  if (undoneAt !== null) return runs ? t.undoing(rows) : t.undone(rows)
  if (kind === 'ignore') return t.ignored(rows)
  return runs ? t.fixing(rows) : t.fixed(rows)
}

const What = ({ bulkFix: { kind, value, becomes, reason, undoneAt } }: { bulkFix: BulkFix }) => {
  const messages = useMessages()
  const t = messages.review.bulkFix
  const what = value === '' ? reasonName(reason, messages) : <GroupValue value={value} />
  const answer =
    kind === 'suggestion' ? (
      t.ownSuggestion
    ) : becomes === '' ? (
      <span class="muted">{t.noAddress}</span>
    ) : (
      <GroupValue value={becomes ?? ''} />
    )
  return (
    <p>
      {kind === 'ignore' ? (
        t.ignoredWhat(what)
      ) : (
        <>
          {what} → {answer}
        </>
      )}
      {undoneAt !== null && ` ${t.needReviewAgain}`}
    </p>
  )
}

export const outcomesShown = ['created', 'updated', 'unchanged', 'merged'] as const

/** Numbers that add up to the rows. */
const Outcomes = ({ bulkFix }: { bulkFix: BulkFix }) => {
  const t = useMessages().review.bulkFix
  if (bulkFix.kind === 'ignore' || bulkFix.undoneAt !== null) return null
  const outcomes = outcomesShown.filter((outcome) => (bulkFix.outcomes[outcome] ?? 0) > 0)
  return (
    <ul class="action-outcomes">
      {outcomes.map((outcome) => (
        <li>
          <b class="n">{formatCount(bulkFix.outcomes[outcome] ?? 0)}</b>
          <span class="outcome" data-outcome={outcome}>
            {t.outcomes[outcome]}
          </span>
        </li>
      ))}
      {bulkFix.stillOpen > 0 && (
        <li>
          <b class="n">{formatCount(bulkFix.stillOpen)}</b>
          <span class="outcome" data-outcome="review">
            {t.stillOpen(bulkFix.stillOpen, (text) => (
              <a href="/review">{text}</a>
            ))}
          </span>
        </li>
      )}
    </ul>
  )
}

const Files = ({ bulkFix: { imports } }: { bulkFix: BulkFix }) => {
  const t = useMessages().review.bulkFix
  const files = imports.map(({ parentId, fileName }, index) => (
    <>
      {index > 0 && ', '}
      <a href={`/imports/${parentId}`}>
        <Text value={fileName} />
      </a>
    </>
  ))
  return <p>{imports.length > 0 && t.from(files)}</p>
}

const Customers = ({ bulkFix: { customers, outcomes } }: { bulkFix: BulkFix }) => {
  const { review, words } = useMessages()
  if (customers.length === 0) return null
  const all = ['created', 'updated', 'unchanged'].reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0)
  return (
    <p>
      {customers.map(({ id, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/customers/${id}`}>
            <Text value={name || words.labels.noName} />
          </a>
        </>
      ))}
      {all > customers.length && ` ${review.bulkFix.andMore(all - customers.length)}`}
    </p>
  )
}

const Rule = ({ bulkFix: { ruleId, ruleStands } }: { bulkFix: BulkFix }) => {
  const t = useMessages().review.bulkFix
  return ruleId === null ? null : (
    <p class="ink-2">
      {ruleStands ? t.ruleActive : t.ruleRemoved} <a href="/review/rules">{t.showRules}</a>
    </p>
  )
}

const UndoBulkFix = ({ bulkFix }: { bulkFix: BulkFix }) => {
  const t = useMessages().review.bulkFix
  return (
    <form method="post" action={`/review/actions/${bulkFix.id}/undo`}>
      <button class="btn" type="submit">
        <Icon name="undo" />
        {t.undo(bulkFix.rows)}
      </button>
    </form>
  )
}

/** It is still at work, or is not there. */
export const bulkFixRefused = (error: Refused, { params, messages: { common, review } }: PageRequest): Screen => ({
  title: common.nav.review,
  section: 'review',
  main: (
    <p class="notice notice-bad">
      {error.message} <a href={`/review/actions/${params.id}`}>{review.bulkFix.showProgress}</a>
    </p>
  ),
})
