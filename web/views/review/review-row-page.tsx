import type { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import type { getReviewRow } from '../../../functions/review/get-review-row.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { reasonName, reasonWords, remedyOf } from '../../words/reasons.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { Candidates } from './candidates.tsx'
import { Became, ClosedItem, type ClosedProps, Recount, Undo } from './closed.tsx'
import { listPath, type ReviewFilter, reviewFilter, reviewPath } from './review-address.ts'
import { actionPath, ReviewFields, type ReviewFormProps, type ReviewRow } from './review-form.tsx'
import { Actions, Reasons, ReviewItem } from './review-item.tsx'

type Detail = Output<typeof getReviewRow>
type StillOpen = Pick<Exclude<Output<typeof fixReviewRow>, { readonly kind: 'applied' }>, 'kind'> & {
  readonly reasons?: ReviewRow['reasons']
}

/** One review row: to be fixed while it waits, and afterwards what became of it. */
export function reviewRowScreen(row: Detail, request: PageRequest): Screen {
  const props = {
    row,
    filter: reviewFilter(request),
    canEdit: isAllowed('editor', request.call.actor),
    columnsPage: request.query.get('columns'),
  }
  if (row.state === 'open') {
    const reopened = (
      <ReviewItem {...props}>
        <Recount filter={props.filter} />
      </ReviewItem>
    )
    return screenOf(row, request, props, reopened, <OpenRow {...props} />)
  }
  const closed = { ...props, became: request.query.get('became'), keptBy: request.query.get('kept') }
  return screenOf(row, request, closed, <ClosedItem {...closed} />, <ClosedRow {...closed} />)
}

/** The same row with the cells as somebody has written them, and why that is not good enough yet. */
export function triedRowScreen(row: Detail, cells: readonly string[], fixed: StillOpen, request: PageRequest): Screen {
  const isBlank = fixed.kind === 'blank'
  const props: ReviewFormProps = {
    row: { ...row, cells, reasons: fixed.reasons ?? [] },
    filter: reviewFilter(request),
    canEdit: true,
    isTried: true,
    message: isBlank ? request.messages.review.row.noValue : undefined,
  }
  return screenOf(row, request, props, <ReviewItem {...props} />, <OpenRow {...props} />)
}

const screenOf = (
  row: ReviewRow,
  { messages: { common, review } }: PageRequest,
  { filter }: { filter: ReviewFilter },
  part: Screen['main'],
  body: Screen['main'],
): Screen => ({
  title: review.row.titleOf(row.line, row.fileName),
  section: 'review',
  part,
  main: (
    <>
      <Crumbs way={[[listPath(filter), common.nav.review]]} />
      <div class="head">
        <h1>
          <span>{review.row.lineOf(review.row.line(row.line), <Text value={row.fileName} />)}</span>
        </h1>
        <span class="sub">
          <a href={`/imports/${row.importId}`}>{review.row.showImport}</a>
        </span>
      </div>
      {body}
    </>
  ),
})

const OpenRow = (props: ReviewFormProps) => {
  const t = useMessages().review.row
  return (
    <div class="reading">
      {props.isTried ? <Reasons {...props} /> : <WhatIsWrong {...props} />}
      {props.row.isTaken && <p class="notice">{t.isTaken}</p>}
      <Candidates {...props} isAlone />
      {props.canEdit && !props.row.isTaken ? (
        <form class="review-alone" method="post" action={actionPath(props, 'fix')}>
          <ReviewFields {...props} isAlone actions={<Actions {...props} isAlone />} />
        </form>
      ) : (
        <div class="review-alone">
          <ReviewFields {...props} isAlone actions={null} />
        </div>
      )}
    </div>
  )
}

const WhatIsWrong = ({ row, canEdit }: ReviewFormProps) => {
  const messages = useMessages()
  return (
    <>
      {row.reasons.map((reason) => (
        <p>
          <b>{reasonName(reason.code, messages)}.</b> {reasonWords(reason, messages)}{' '}
          {canEdit && remedyOf(reason.code, messages)}
        </p>
      ))}
    </>
  )
}

const ClosedRow = (props: ClosedProps) => {
  const t = useMessages().review.row
  const { row, filter, canEdit } = props
  return (
    <div class="reading">
      <p class="notice" role="status">
        <span>
          <Became {...props} />
        </span>
        {row.state === 'ignored' && canEdit && <Undo {...props} />}
      </p>
      {row.closedAt !== null && (
        <p class="muted">
          {row.closedBy !== null && <Text value={`${row.closedBy}, `} />}
          <Moment at={row.closedAt} />
        </p>
      )}
      <p>
        <a class="btn btn-primary" href={listPath(filter)}>
          {t.continue}
        </a>
      </p>
    </div>
  )
}

/** Somebody else was faster, or what was written can't be kept: nothing has changed. */
export function reviewRefused(error: Refused, request: PageRequest): Screen {
  const { common, review } = request.messages
  const words = (
    <>
      {error.message}{' '}
      <a href={reviewPath(reviewFilter(request), `/review/${request.params.id}`)}>{review.row.showRow}</a>
    </>
  )
  return {
    title: common.nav.review,
    section: 'review',
    // The row may have left since the list was made: the counts are asked for anew.
    part: (
      <li class="review-row is-closed">
        <p>{words}</p>
        <Recount filter={reviewFilter(request)} />
      </li>
    ),
    main: <p class="notice notice-bad">{words}</p>,
  }
}
