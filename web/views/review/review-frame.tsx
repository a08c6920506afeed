import type { Child } from 'hono/jsx'
import type { ReasonCode } from '../../../shared/importing/reason-code.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import { formatCount } from '../../words/numbers.ts'
import { faultOf, reasonName, remedyOf } from '../../words/reasons.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { type ReviewFilter, reviewPath } from './review-address.ts'

/** What every review page knows of all rows that need review. */
export interface ReviewFrameProps {
  readonly page: {
    readonly total: number
    readonly byReason: readonly { readonly code: ReasonCode; readonly count: number }[]
    readonly fileName: string | null
  }
  readonly filter: ReviewFilter
  readonly canEdit: boolean
}

/**
 * How many rows need review, the reasons at the side, and the rows that are shown.
 *
 * @param props.notice what was decided just now
 */
export const ReviewFrame = (
  props: ReviewFrameProps & { readonly rows: 'groups' | 'rows'; readonly notice?: Child; readonly children?: Child },
) => {
  const { common } = useMessages()
  return (
    <>
      <Head {...props} />
      {props.notice}
      {props.page.total === 0 ? (
        <>
          <div id="review-reasons" hidden />
          <div id="review-about">
            <Nothing {...props} />
          </div>
        </>
      ) : (
        <div class="review-inbox">
          <ReasonList {...props} />
          <section class="review-list" aria-label={common.nav.review}>
            <Keys {...props} />
            {props.children}
          </section>
          <script src={assetPath('review.js')} type="module" />
        </div>
      )}
    </>
  )
}

/** What is done without the mouse; of groups, they are walked through alone. */
const Keys = ({ rows, canEdit }: ReviewFrameProps & { readonly rows: 'groups' | 'rows' }) => {
  const t = useMessages().review.list.keys
  return (
    <p class="keys review-keys" aria-hidden="true">
      <span>
        <kbd>j</kbd>
        <kbd>k</kbd> {t.move}
      </span>
      {rows === 'groups' && (
        <span>
          <kbd>Enter</kbd> {t.open}
        </span>
      )}
      {rows === 'rows' && canEdit && (
        <>
          <span>
            <kbd>e</kbd> {t.edit}
          </span>
          <span>
            <kbd>Enter</kbd> {t.apply}
          </span>
          <span>
            <kbd>i</kbd> {t.ignore}
          </span>
        </>
      )}
    </p>
  )
}

const Head = ({ page, filter: { importId } }: ReviewFrameProps) => {
  const { common, review } = useMessages()
  const t = review.list
  return (
    <div class="head">
      <h1>{common.nav.review}</h1>
      <span class="sub" id="review-sub">
        {page.total > 0 &&
          (page.fileName === null ? t.waiting(page.total) : t.waitingIn(page.total, <Text value={page.fileName} />))}
      </span>
      <div class="actions">
        {importId !== undefined && (
          <a class="btn btn-s" href="/review">
            {t.allImports}
          </a>
        )}
        {importId !== undefined && page.total > 0 && (
          <a class="btn btn-s" href={`/imports/${importId}/outcomes/review.csv`} download>
            <Icon name="export" />
            {t.download}
          </a>
        )}
        <a class="btn btn-s btn-quiet" href="/review/rules">
          {review.rules.title}
        </a>
      </div>
    </div>
  )
}

/** No row is left, neither when the page comes nor once the last one is fixed on it. */
const Nothing = ({ page, filter: { importId } }: ReviewFrameProps) => {
  const t = useMessages().review.list
  return (
    <Empty
      title={page.fileName === null ? t.emptyTitle : t.emptyTitleOf(page.fileName)}
      way={
        importId === undefined
          ? { href: '/imports', words: t.showImports }
          : { href: `/imports/${importId}`, words: t.showImport, isAction: true }
      }
    >
      {t.empty}
    </Empty>
  )
}

/** The reasons with how many rows wait for each: what the list can be narrowed to. */
const ReasonList = ({ page, filter: { importId, reason } }: ReviewFrameProps) => {
  const messages = useMessages()
  const t = messages.review.list
  return (
    <nav class="reasons" id="review-reasons" aria-label={t.reasons}>
      <ul>
        <ReasonLink filter={{ importId }} word={t.allReasons} count={page.total} isHere={reason === undefined} />
        {page.byReason.map(({ code, count }) => (
          <ReasonLink
            filter={{ importId, reason: code }}
            word={reasonName(code, messages)}
            count={count}
            isHere={code === reason}
          />
        ))}
      </ul>
    </nav>
  )
}

const ReasonLink = (props: { filter: ReviewFilter; word: string; count: number; isHere: boolean }) => (
  <li>
    <a href={reviewPath(props.filter)} {...(props.isHere && { 'aria-current': 'true' })}>
      <span>{props.word}</span>
      <span class="n">{formatCount(props.count)}</span>
    </a>
  </li>
)

export const AboutReason = ({
  reason,
  canEdit,
  children,
}: {
  reason: ReasonCode
  canEdit: boolean
  children?: Child
}) => {
  const messages = useMessages()
  return (
    <div class="review-about">
      <h2>{reasonName(reason, messages)}</h2>
      <p>
        {faultOf(reason, messages)} {canEdit && remedyOf(reason, messages)}
      </p>
      {children}
    </div>
  )
}
