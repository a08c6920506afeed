import type { Child } from 'hono/jsx'
import type { ReasonCode } from '../../../shared/importing/reason-code.ts'
import { reasonWords } from '../../../shared/importing/record/explain-reason.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { remedyOf } from '../../words/reasons.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { type ReviewFilter, reviewPath } from './review-address.ts'

/** What every page of the inbox knows of all rows that wait. */
export interface FileDropProps {
  readonly page: {
    readonly total: number
    readonly byReason: readonly { readonly code: ReasonCode; readonly count: number }[]
    readonly fileName: string | null
  }
  readonly filter: ReviewFilter
  readonly canEdit: boolean
}

/** The inbox: how many rows wait, the reasons at the side, and what of them is looked at. */
export const ReviewFrame = (props: FileDropProps & { readonly children?: Child }) => (
  <>
    <Head {...props} />
    {props.page.total === 0 ? (
      <Nothing filter={props.filter} />
    ) : (
      <div class="review-inbox">
        <ReasonList {...props} />
        <section class="review-list" aria-label="Review rows">
          {props.children}
        </section>
      </div>
    )}
  </>
)

const Head = ({ page, filter: { importId } }: FileDropProps) => (
  <div class="head">
    <h1>Review rows</h1>
    <span class="sub" id="review-sub">
      {page.total === 0 ? 'none' : countOf(page.total, 'row')}
      {page.fileName !== null && (
        <>
          {' of '}
          <Text value={page.fileName} />
        </>
      )}
      {page.total > 0 && (page.total === 1 ? ' waits for a person' : ' wait for a person')}
    </span>
    <div class="actions">
      {importId !== undefined && (
        <a class="btn btn-s" href="/review">
          Of all imports
        </a>
      )}
      {importId !== undefined && page.total > 0 && (
        <a class="btn btn-s" href={`/imports/${importId}/outcomes/review.csv`} download>
          <Icon name="export" />
          Download as CSV
        </a>
      )}
      <a class="btn btn-s btn-quiet" href="/review/rules">
        Rules
      </a>
    </div>
  </div>
)

const Nothing = ({ filter: { importId } }: Pick<FileDropProps, 'filter'>) => (
  <Empty
    title="Nothing waits for you"
    way={
      importId === undefined
        ? { href: '/imports', words: 'See the imports' }
        : { href: `/imports/${importId}`, words: 'See the import' }
    }
  >
    A row that an import can’t settle by itself comes here, whole, with the reason.
  </Empty>
)

/** The reasons with how many rows wait for each: what the list can be narrowed to. */
const ReasonList = ({ page, filter: { importId, reason } }: FileDropProps) => (
  <nav class="reasons" id="review-reasons" aria-label="Reasons">
    <ul>
      <ReasonLink filter={{ importId }} word="All reasons" count={page.total} isHere={reason === undefined} />
      {page.byReason.map(({ code, count }) => (
        <ReasonLink
          filter={{ importId, reason: code }}
          word={reasonWords(code).name}
          count={count}
          isHere={code === reason}
        />
      ))}
    </ul>
  </nav>
)

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
}) => (
  <div class="review-about">
    <h2>{reasonWords(reason).name}</h2>
    <p>
      {reasonWords(reason).wrong} {canEdit && remedyOf(reason)}
    </p>
    {children}
  </div>
)
