import { isAllowed } from '../../../shared/contract/call.ts'
import { isOver, isUndone } from '../../../shared/importing/import-state.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Redirect, Screen } from '../../route.ts'
import type { ImportDetail } from '../import-detail.ts'
import { ImportFrame } from '../import-frame/import-frame.tsx'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar, LedgerCounts, ledgerSum } from '../parts/ledger.tsx'
import { ReviewByReason } from '../review/review-by-reason.tsx'
import { type Report, ReportDetails } from './report-details.tsx'
import { Unread, Warnings } from './warnings.tsx'
import { Difference, UndoneNotice } from './what-differs.tsx'

/** What an import has done. One that is not over is shown at the step where it is. */
export function reportScreen(report: Report, request: PageRequest, detail: ImportDetail): Screen | Redirect {
  if (!isOver(report.state) && !isUndone(report.state)) return { kind: 'redirect', to: `/imports/${report.id}` }
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <ImportFrame {...{ detail, canEdit }} here="report">
      <ReportPart {...{ detail, report, canEdit }} />
    </ImportFrame>
  )
  return { title: request.messages.imports.report.titleOf(report.fileName), section: 'imports', main }
}

interface ReportProps {
  readonly report: Report
  readonly detail: ImportDetail
  readonly canEdit: boolean
  /** Why it stopped stands above already. */
  readonly isFailureTold?: boolean
}

/** What came of it in a line, where to go on from it, and how to take it back; all else is folded. */
export const ReportPart = ({ report, detail, canEdit, isFailureTold = false }: ReportProps) => (
  <>
    <UndoneNotice detail={detail} />
    {report.state === 'cancelled' && <Cancelled report={report} canResume={detail.moves.includes('resume')} />}
    <Difference detail={detail} />
    <Headline report={report} />
    {(report.records !== null || (!isFailureTold && report.state !== 'cancelled')) && <Outcomes report={report} />}
    {report.state === 'finished' && (
      <>
        <Warnings detail={detail} waiting={report.review.reasons.map(({ code }) => code)} />
        <Unread detail={detail} />
        <ReviewByReason importId={report.id} counts={report.review.reasons} />
      </>
    )}
    {canEdit && detail.moves.includes('undo') && <Undo report={report} />}
    <ReportDetails report={report} />
  </>
)

/** `120 customers added`, and the ways on. */
const Headline = ({ report: { id, state, records, outcomes } }: { report: Report }) => {
  const t = useMessages().imports.report
  if (records === null || isUndone(state)) return null
  const { created, updated, review } = outcomes
  return (
    <section class="headline">
      <h2>{t.headline(created, updated)}</h2>
      <div class="way-on">
        {created + updated > 0 && (
          <a class="btn btn-primary" href={`/customers?importId=${id}`}>
            {t.viewCustomers}
          </a>
        )}
        {review > 0 && (
          <a class={created + updated > 0 ? 'btn' : 'btn btn-primary'} href={`/review?import=${id}`}>
            {t.reviewRows(review)}
          </a>
        )}
      </div>
    </section>
  )
}

const Cancelled = ({ report: { outcomes }, canResume }: { report: Report; canResume: boolean }) => {
  const t = useMessages().imports.report
  return (
    <p class="notice" role="status">
      {t.cancelled(outcomes.created + outcomes.updated > 0, canResume)}
    </p>
  )
}

const Outcomes = ({ report: { id, state, records, outcomes, sum } }: { report: Report }) => {
  const { report: t, shared } = useMessages().imports
  if (records === null) return <p class="notice">{t.neverRead}</p>
  return (
    <section class="ledger" aria-label={shared.outcomes}>
      <LedgerBar counts={outcomes} />
      <LedgerCounts counts={outcomes} importId={id} state={state} isShort />
      <p class="ledger-sum" role="status">
        <Icon name={outcomes.pending === 0 && sum === records ? 'check' : 'alert'} />
        <span>
          <b>{ledgerSum(outcomes)}</b>. {outcomes.pending === 0 ? shared.allCounted : t.pending(outcomes.pending)}
        </span>
      </p>
    </section>
  )
}

/** What an undo would do, in numbers, and the button. */
const Undo = ({ report: { id, outcomes } }: { report: Report }) => {
  const { imports } = useMessages()
  const t = imports.report.undo
  const { created, updated, review } = outcomes
  return (
    <form
      class="undo-import section"
      method="post"
      action={`/imports/${id}/undo`}
      aria-label={imports.detail.actions.undo}
    >
      <p>{t.words(created, updated, review)}</p>
      <button class="btn btn-danger" type="submit">
        {imports.detail.actions.undo}
      </button>
    </form>
  )
}
