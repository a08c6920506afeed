import type { Child } from 'hono/jsx'
import type { listReviewGroups } from '../../../functions/review/list-review-groups.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { ReasonCode } from '../../../shared/importing/reason-code.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { faultOf, reasonName } from '../../words/reasons.ts'
import { Icon } from '../parts/icon.tsx'
import { AtWork } from '../parts/live.tsx'
import { NextPage } from '../parts/next-page.tsx'
import type { BulkFix } from './bulk-fix.tsx'
import { FixNotice } from './fix-notice.tsx'
import { GroupValue } from './group-words.tsx'
import { type ReviewFilter, reviewFilter, reviewPath, rowsPath } from './review-address.ts'
import { AboutReason, ReviewFrame } from './review-frame.tsx'

type Page = Output<typeof listReviewGroups>
type Group = Page['items'][number]

/** Rows that need review, as groups that say the same, each with what is likely meant. */
export function reviewScreen(page: Page, request: PageRequest, decision: BulkFix | null): Screen {
  const { value: _, ...filter } = reviewFilter(request)
  const canEdit = isAllowed('editor', request.call.actor)
  const frame = (
    <ReviewFrame
      page={page}
      filter={filter}
      canEdit={canEdit}
      rows="groups"
      notice={decision === null ? null : <FixNotice bulkFix={decision} request={request} />}
    >
      {filter.reason === undefined ? (
        <AllReasons page={page} filter={filter} canEdit={canEdit} />
      ) : (
        <OneReason page={page} filter={filter} reason={filter.reason} canEdit={canEdit} />
      )}
    </ReviewFrame>
  )
  const main =
    decision === null ? (
      frame
    ) : (
      <AtWork request={request} isAtWork={decision.runs}>
        {frame}
      </AtWork>
    )
  return {
    title: request.messages.common.nav.review,
    section: 'review',
    main,
    isFixed: page.total > 0,
    ...(decision?.runs && { refreshSeconds: 2 }),
  }
}

const AllReasons = ({ page, filter, canEdit }: { page: Page; filter: ReviewFilter; canEdit: boolean }) => {
  const messages = useMessages()
  const t = messages.review.list
  return (
    <>
      {page.byReason.map(({ code, count }) => {
        const groups = page.items.filter(({ reason }) => reason === code)
        const more = (groups[0]?.groups ?? groups.length) - groups.length
        return (
          <section class="review-reason">
            <div class="section-head">
              <h2>{reasonName(code, messages)}</h2>
              <span class="sub">{t.rows(count)}</span>
              {canEdit && <ApplySuggestions page={page} filter={filter} reason={code} />}
            </div>
            <GroupList groups={groups} filter={filter} />
            {more > 0 && (
              <p>
                <a href={reviewPath({ ...filter, reason: code })}>{t.moreValues(more)}</a>
              </p>
            )}
          </section>
        )
      })}
    </>
  )
}

const OneReason = (props: { page: Page; filter: ReviewFilter; reason: ReasonCode; canEdit: boolean }) => {
  const { review } = useMessages()
  const t = review.list
  return (
    <>
      <AboutReason reason={props.reason} canEdit={props.canEdit}>
        <p>
          <a href={rowsPath(props.filter)}>{t.showRows}</a>
        </p>
        {props.canEdit && (
          <ApplySuggestions {...props}>
            <span class="hint">{review.group.aboutAll}</span>
          </ApplySuggestions>
        )}
      </AboutReason>
      <GroupList groups={props.page.items} filter={props.filter} />
      {props.page.items.length === 0 && <p class="muted">{t.noneLeft}</p>}
      {props.page.next !== null && <NextPage href={reviewPath(props.filter, '/review', { after: props.page.next })} />}
    </>
  )
}

/** Every row gets its own suggestion, by one decision. */
const ApplySuggestions = ({
  page,
  filter,
  reason,
  children,
}: {
  page: Page
  filter: ReviewFilter
  reason: ReasonCode
  children?: Child
}) => {
  const t = useMessages().review.group
  const count = page.suggested.find(({ code }) => code === reason)?.count
  return count === undefined ? null : (
    <form class="fix-line" method="post" action="/review/apply-suggestions">
      <input type="hidden" name="reason" value={reason} />
      <input type="hidden" name="rows" value={String(count)} />
      {filter.importId !== undefined && <input type="hidden" name="importId" value={filter.importId} />}
      <button class={children === undefined ? 'btn btn-s' : 'btn btn-primary'} type="submit" title={t.aboutAll}>
        {t.applyAll(count)}
      </button>
      {children}
    </form>
  )
}

const Fault = ({ reason }: { reason: ReasonCode }) => <span>{faultOf(reason, useMessages())}</span>

const GroupList = ({ groups, filter }: { groups: readonly Group[]; filter: ReviewFilter }) => (
  <ul class="groups">
    {groups.map((group) => (
      <li>
        <a href={rowsPath({ ...filter, reason: group.reason, value: group.value === '' ? undefined : group.value })}>
          <span class="n">{formatCount(group.count)}</span>
          <span class="said">
            {group.value === '' ? <Fault reason={group.reason} /> : <GroupValue value={group.value} />}
            {group.answer !== null && (
              <span class="then">
                {'→ '}
                <GroupValue value={group.answer} />
              </span>
            )}
          </span>
          <Icon name="right" />
        </a>
      </li>
    ))}
  </ul>
)
