import type { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { parseReasonCode } from '../../../shared/importing/parse-reason.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { reasonName } from '../../words/reasons.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Icon } from '../parts/icon.tsx'
import { GroupForm, IgnoreGroup } from './group-form.tsx'
import { RowsSay } from './group-words.tsx'
import { type ReviewFilter, reviewFilter, reviewPath, rowsPath } from './review-address.ts'
import { AboutReason, ReviewFrame } from './review-frame.tsx'
import { ReviewItem } from './review-item.tsx'

type Page = Output<typeof listReviewRows>

interface PageProps {
  readonly page: Page
  readonly filter: ReviewFilter
  readonly canEdit: boolean
}

/** Rows one by one: those of a group, with what can be done for all of them, of a reason, or all. */
export function reviewRowsScreen(page: Page, request: PageRequest): Screen {
  const props = { page, filter: reviewFilter(request), canEdit: isAllowed('editor', request.call.actor) }
  const { common, review } = request.messages
  const { reason, value } = props.filter
  const main = (
    <ReviewFrame {...props} rows="rows">
      <Crumbs
        way={[
          [reviewPath({ importId: props.filter.importId }), review.list.allReasons],
          ...(reason === undefined || value === undefined
            ? []
            : [[reviewPath({ ...props.filter, value: undefined }), reasonName(reason, request.messages)] as const]),
        ]}
      />
      <div id="review-about">
        <Group {...props} />
      </div>
      <ul class="review-rows">
        {page.items.map((row) => (
          <ReviewItem row={row} filter={props.filter} canEdit={props.canEdit} />
        ))}
      </ul>
      <Pager {...props} />
    </ReviewFrame>
  )
  return { title: common.nav.review, section: 'review', main, isFixed: page.total > 0 }
}

/** What can be done for all rows of the list at once. */
const Group = ({ page, filter, canEdit }: PageProps) => {
  const { reason, value } = filter
  if (reason === undefined) return null
  const ofReason = page.byReason.find(({ code }) => code === reason)?.count ?? 0
  const count = value === undefined ? ofReason : (page.group?.count ?? 0)
  if (count === 0)
    return <NoneLeft filter={{ ...filter, value: undefined, ...(ofReason === 0 && { reason: undefined }) }} />
  if (value === undefined) {
    const isGroup = page.items.length > 0 && page.items.every(({ value: said }) => said === '')
    return (
      <AboutReason reason={reason} canEdit={canEdit}>
        {isGroup && canEdit && <IgnoreGroup group={{ reason, value: '', count, answer: null }} filter={filter} />}
      </AboutReason>
    )
  }
  const group = { reason, value, count, answer: page.group?.answer ?? null }
  if (canEdit) return <GroupForm group={group} filter={filter} />
  return (
    <h2>
      <RowsSay count={count} value={value} />
    </h2>
  )
}

/** Where others wait. */
const NoneLeft = ({ filter }: Pick<PageProps, 'filter'>) => {
  const t = useMessages().review.list
  return (
    <div class="review-done">
      <p>{t.noneLeft}</p>
      <a class="btn btn-primary" href={reviewPath(filter)}>
        {t.showOthers}
      </a>
    </div>
  )
}

const Pager = ({ page, filter }: PageProps) => {
  const { common } = useMessages()
  return page.previous === null && page.next === null ? null : (
    <div class="table-foot">
      <div class="pager">
        {page.previous !== null && (
          <a class="btn btn-s" href={rowsPath(filter, { before: page.previous })}>
            <Icon name="left" />
            {common.pager.previous}
          </a>
        )}
        {page.next !== null && (
          <a class="btn btn-s" href={rowsPath(filter, { after: page.next })}>
            {common.pager.next}
            <Icon name="right" />
          </a>
        )}
      </div>
    </div>
  )
}

/** What was decided for many rows can't be: the question once more, with why. */
export function groupRefused(error: Refused, request: PageRequest, given: unknown): Screen {
  const { common, review } = request.messages
  const said = (name: string) => (isRecord(given) && typeof given[name] === 'string' ? given[name] : '')
  const reason = parseReasonCode(said('reason'))
  const group = { reason, value: said('value'), count: Number(said('rows')) || 0, answer: null }
  const filter: ReviewFilter = {
    importId: said('importId') || undefined,
    reason,
    value: group.value || undefined,
  }
  const canTryAgain = error.fields.becomes !== undefined && group.value !== '' && group.count > 0
  const main = (
    <>
      <div class="head">
        <h1>{common.nav.review}</h1>
      </div>
      <div class="reading">
        {canTryAgain ? (
          <GroupForm group={group} filter={filter} tried={{ becomes: said('becomes'), message: error.message }} />
        ) : (
          <p class="notice notice-bad">{error.message}</p>
        )}
        <p>
          <a href={rowsPath(filter)}>{review.group.showRows}</a>
        </p>
      </div>
    </>
  )
  return { title: common.nav.review, section: 'review', main }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
