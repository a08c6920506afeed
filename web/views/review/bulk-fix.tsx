import type { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { AppError } from '../../../shared/errors.ts'
import { reasonWords } from '../../../shared/importing/record/explain-reason.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { GroupValue } from './group-words.tsx'

type BulkFix = Output<typeof getBulkFix>

/** What one decision about many rows has done, and how to take it back. */
export function bulkFixScreen(action: BulkFix, request: PageRequest): Screen {
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <>
      <Crumbs way={[['/review', 'Review rows']]} />
      <div class="head">
        <h1>{titleOf(action)}</h1>
        <span class="sub">
          {action.by !== null && <Text value={`${action.by}, `} />}
          <Moment at={action.at} />
        </span>
      </div>
      <div class="reading action" role="status">
        <What action={action} />
        <Outcomes action={action} />
        <Files action={action} />
        <Customers action={action} />
        <Rule action={action} />
        <div class="review-actions">
          {!action.runs && (
            <a class="btn btn-primary" href="/review">
              Go on with the review rows
            </a>
          )}
          {canEdit && !action.runs && action.undoneAt === null && <UndoBulkFix action={action} />}
        </div>
      </div>
    </>
  )
  return { title: titleOf(action), section: 'review', main, ...(action.runs && { refreshSeconds: 2 }) }
}

function titleOf({ kind, rows, runs, undoneAt }: BulkFix): string {
  if (undoneAt !== null) return runs ? `Taking ${countOf(rows, 'row')} back` : `${countOf(rows, 'row')} undone`
  if (kind === 'ignore') return `${countOf(rows, 'row')} skipped`
  return runs ? `Changing ${countOf(rows, 'row')}` : `${countOf(rows, 'row')} changed`
}

const What = ({ action: { kind, value, becomes, reason, undoneAt } }: { action: BulkFix }) => (
  <p>
    {value === '' ? reasonWords(reason).name : <GroupValue value={value} />}
    {kind !== 'ignore' && ' → '}
    {kind !== 'ignore' &&
      (becomes === '' ? <span class="muted">no address</span> : <GroupValue value={becomes ?? ''} />)}
    {kind === 'ignore' && ': kept as they came, and not review again when their file comes again.'}
    {undoneAt !== null && ' Undone: the rows wait as before.'}
  </p>
)

const words: Readonly<Record<string, string>> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged: the customers say so already',
  merged: 'merged with another of these rows',
}

/** Numbers that add up to the rows. */
const Outcomes = ({ action }: { action: BulkFix }) => {
  if (action.kind === 'ignore' || action.undoneAt !== null) return null
  const outcomes = Object.keys(words).filter((outcome) => (action.outcomes[outcome] ?? 0) > 0)
  return (
    <ul class="action-outcomes">
      {outcomes.map((outcome) => (
        <li>
          <b class="n">{formatCount(action.outcomes[outcome] ?? 0)}</b>
          <span class="outcome" data-outcome={outcome}>
            {words[outcome]}
          </span>
        </li>
      ))}
      {action.stillOpen > 0 && (
        <li>
          <b class="n">{formatCount(action.stillOpen)}</b>
          <span class="outcome" data-outcome="review">
            <a href="/review">still {action.stillOpen === 1 ? 'waits' : 'wait'}</a>, each with why
          </span>
        </li>
      )}
    </ul>
  )
}

const Files = ({ action: { imports } }: { action: BulkFix }) => (
  <p>
    {imports.map(({ parentId, fileName }, index) => (
      <>
        {index === 0 ? 'From ' : ', '}
        <a href={`/imports/${parentId}`}>
          <Text value={fileName} />
        </a>
      </>
    ))}
  </p>
)

const Customers = ({ action: { customers, outcomes } }: { action: BulkFix }) => {
  if (customers.length === 0) return null
  const all = ['created', 'updated', 'unchanged'].reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0)
  return (
    <p>
      {customers.map(({ id, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/customers/${id}`}>
            <Text value={name || 'A customer'} />
          </a>
        </>
      ))}
      {all > customers.length && ` and ${formatCount(all - customers.length)} more`}
    </p>
  )
}

const Rule = ({ action: { ruleId, ruleStands } }: { action: BulkFix }) =>
  ruleId === null ? null : (
    <p class="ink-2">
      {ruleStands ? 'Every later import does the same.' : 'The rule that came of it has been removed.'}{' '}
      <a href="/review/rules">See the rules</a>
    </p>
  )

const UndoBulkFix = ({ action }: { action: BulkFix }) => (
  <form method="post" action={`/review/actions/${action.id}/undo`}>
    <button class="btn" type="submit">
      <Icon name="undo" />
      Take {countOf(action.rows, 'row')} back
    </button>
  </form>
)

/** It is still at work, or is not there. */
export const bulkFixRefused = (error: AppError, request: PageRequest): Screen => ({
  title: 'Review rows',
  section: 'review',
  main: (
    <p class="notice notice-bad">
      {error.message} <a href={`/review/actions/${request.params.id}`}>See how far it is</a>
    </p>
  ),
})
