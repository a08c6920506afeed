import type { listHeldRows } from '../../../functions/imports/list-held-rows.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { reasonWords } from '../../../shared/importing/explain-reason.ts'
import type { Asked } from '../../asked.ts'
import type { Output, Screen } from '../../route.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { remedyOf } from '../../words/reasons.ts'
import { Icon } from '../parts/icon.tsx'
import { Text } from '../parts/text.tsx'
import { type HeldFilter, heldFilter, heldPath } from './held-address.ts'
import { HeldItem } from './held-item.tsx'

type Page = Output<typeof listHeldRows>

interface PageProps {
  readonly page: Page
  readonly filter: HeldFilter
  readonly canEdit: boolean
}

/** The inbox: rows that wait for a person, by reason, each with its cells to blame and what can be done. */
export function heldScreen(page: Page, asked: Asked): Screen {
  const props = { page, filter: heldFilter(asked), canEdit: isAllowed('editor', asked.call.actor) }
  const main = (
    <>
      <Head {...props} />
      {page.total === 0 ? <Nothing filter={props.filter} /> : <Inbox {...props} />}
    </>
  )
  return { title: 'Held rows', section: 'held', main, isFixed: page.total > 0 }
}

const Head = ({ page, filter: { importId } }: PageProps) => (
  <div class="head">
    <h1>Held rows</h1>
    <span class="sub" id="held-sub">
      {page.total === 0 ? 'none' : countOf(page.total, 'row')}
      {page.fileName !== null && (
        <>
          {' of '}
          <Text value={page.fileName} />
        </>
      )}
      {page.total > 0 && (page.total === 1 ? ' waits for a person' : ' wait for a person')}
    </span>
    {importId !== undefined && (
      <div class="actions">
        <a class="btn btn-s" href="/held">
          Of all imports
        </a>
        {page.total > 0 && (
          <a class="btn btn-s" href={`/imports/${importId}/fates/held.csv`} download>
            <Icon name="export" />
            Download as CSV
          </a>
        )}
      </div>
    )}
  </div>
)

const Nothing = ({ filter: { importId } }: Pick<PageProps, 'filter'>) => (
  <div class="empty">
    <h2>Nothing waits for you</h2>
    <p>A row that an import can’t settle by itself comes here, whole, with the reason.</p>
    <div class="actions">
      <a class="btn" href={importId === undefined ? '/imports' : `/imports/${importId}`}>
        {importId === undefined ? 'See the imports' : 'See the import'}
      </a>
    </div>
  </div>
)

const Inbox = (props: PageProps) => (
  <div class="held-inbox">
    <ReasonList {...props} />
    <section class="held-list" aria-label="Held rows">
      <AboutReason {...props} />
      <ul class="held-rows">
        {props.page.items.map((row) => (
          <HeldItem row={row} filter={props.filter} canEdit={props.canEdit} />
        ))}
      </ul>
      {props.page.items.length === 0 && <p class="muted">None of these is left.</p>}
      <Pager {...props} />
    </section>
  </div>
)

/** The reasons with how many rows wait for each: what the list can be narrowed to. */
const ReasonList = ({ page, filter }: PageProps) => (
  <nav class="reasons" id="held-reasons" aria-label="Reasons">
    <ul>
      <ReasonLink
        filter={{ ...filter, reason: undefined }}
        word="All reasons"
        count={page.total}
        isHere={!filter.reason}
      />
      {page.byReason.map(({ code, count }) => (
        <ReasonLink
          filter={{ ...filter, reason: code }}
          word={reasonWords(code).name}
          count={count}
          isHere={code === filter.reason}
        />
      ))}
    </ul>
  </nav>
)

const ReasonLink = (props: { filter: HeldFilter; word: string; count: number; isHere: boolean }) => (
  <li>
    <a href={heldPath(props.filter)} {...(props.isHere && { 'aria-current': 'true' })}>
      <span>{props.word}</span>
      <span class="n">{formatCount(props.count)}</span>
    </a>
  </li>
)

const AboutReason = ({ filter: { reason }, canEdit }: PageProps) =>
  reason === undefined ? null : (
    <div class="held-about">
      <h2>{reasonWords(reason).name}</h2>
      <p>
        {reasonWords(reason).wrong} {canEdit && remedyOf(reason)}
      </p>
    </div>
  )

const Pager = ({ page, filter }: PageProps) =>
  page.previous === null && page.next === null ? null : (
    <div class="table-foot">
      <div class="pager">
        {page.previous !== null && (
          <a class="btn btn-s" href={heldPath(filter, '/held', { before: page.previous })}>
            <Icon name="left" />
            Previous
          </a>
        )}
        {page.next !== null && (
          <a class="btn btn-s" href={heldPath(filter, '/held', { after: page.next })}>
            Next
            <Icon name="right" />
          </a>
        )}
      </div>
    </div>
  )
