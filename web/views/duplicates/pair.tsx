import { isAllowed } from '../../../shared/contract/call.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Refused } from '../../problem.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Screen } from '../../route.ts'
import { formatShare } from '../../words/numbers.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { CompareTable } from './compare-table.tsx'
import { DoneNotice } from './done.tsx'
import { Evidence } from './evidence.tsx'
import { type PairPage, pairPath, readDone } from './outputs.ts'

/** Two customers, or more, side by side: to be merged into one, or told apart. */
export const pairScreen = (page: PairPage, request: PageRequest): Screen => screenOf(page, request)

/** The same, with why the decision could not be carried out. */
export const pairRefused = (page: PairPage, request: PageRequest, error: Refused): Screen =>
  screenOf(page, request, error)

function screenOf(page: PairPage, request: PageRequest, error?: Refused): Screen {
  const t = request.messages.duplicates
  const canEdit = isAllowed('editor', request.call.actor)
  const part = <PairForm page={page} canEdit={canEdit} error={error} />
  const main = (
    <>
      <DoneNotice done={error === undefined ? readDone(request) : undefined} />
      <Crumbs way={[['/duplicates', t.title]]} />
      <div class="head">
        <h1>{t.certainty[certaintyOf(page)]}</h1>
        <span class="sub">{t.waiting(page.open)}</span>
        {page.next !== null && (
          <div class="actions">
            <a class="btn" href={pairPath(page.next)} aria-keyshortcuts="j">
              {t.next}
            </a>
          </div>
        )}
      </div>
      {part}
    </>
  )
  return { title: t.title, section: 'duplicates', main, part }
}

const certaintyOf = ({ pair }: PairPage) =>
  pair.zone === 'same' ? 'sure' : pair.probability >= 0.7 ? 'likely' : 'possible'

const PairForm = ({ page, canEdit, error }: { page: PairPage; canEdit: boolean; error: Refused | undefined }) => {
  const t = useMessages().duplicates
  const path = pairPath(page.pair)
  return (
    <form id="pair" method="post" action="/duplicates/merge" {...recompute(path)}>
      <input type="hidden" name="first" value={page.pair.firstId} />
      <input type="hidden" name="second" value={page.pair.secondId} />
      {error && (
        <div class="errors" role="alert" tabindex={-1} autofocus>
          <b>{error.message}</b>
        </div>
      )}
      {page.pair.state === 'rejected' && <Rejected path={path} canEdit={canEdit} />}
      <div class="split">
        <div>
          <CompareTable page={page} canEdit={canEdit} />
          <p class="hint mt-3">
            {t.hint} {t.survivorWhy[page.survivor.why]}
          </p>
        </div>
        <section>
          <div class="section-head">
            <h2>{t.found}</h2>
          </div>
          <dl class="stats stats-s">
            <div>
              <dt>{t.probability}</dt>
              <dd>{formatShare(page.pair.probability)}</dd>
            </div>
          </dl>
          <Evidence pair={page.pair} />
        </section>
      </div>
      {canEdit && page.pair.state === 'open' && <Decide page={page} path={path} />}
    </form>
  )
}

/** What the one customer becomes is worked out anew with each choice. */
const recompute = (path: string) => ({
  'hx-get': path,
  'hx-trigger': 'change target:input',
  'hx-target': '#pair',
  'hx-swap': 'outerHTML',
})

const Rejected = ({ path, canEdit }: { path: string; canEdit: boolean }) => {
  const { duplicates: t, common } = useMessages()
  return (
    <div class="notice" role="status">
      {t.rejectedPair}
      {canEdit && (
        <button class="btn btn-s end" type="submit" formaction={`${path}/reopen`}>
          {common.actions.undo}
        </button>
      )}
    </div>
  )
}

const Decide = ({ page, path }: { page: PairPage; path: string }) => {
  const t = useMessages().duplicates
  const count = page.customers.length
  return (
    <div class="decide">
      <span class="keys">
        <span>
          <kbd>m</kbd> {t.keys.merge}
        </span>
        <span>
          <kbd>n</kbd> {t.keys.reject}
        </span>
        <span>
          <kbd>s</kbd> {t.keys.later}
        </span>
        <span>
          <kbd>←</kbd>
          <kbd>→</kbd> {t.keys.side}
        </span>
      </span>
      <div class="way-on">
        <button class="btn btn-quiet" type="submit" formaction={`${path}/postpone`} aria-keyshortcuts="s">
          {t.later}
        </button>
        <button class="btn" type="submit" formaction={`${path}/reject`} aria-keyshortcuts="n">
          {t.reject}
        </button>
        <button class="btn btn-primary" type="submit" aria-keyshortcuts="m">
          {count > 2 ? t.mergeAll(count) : t.merge} <kbd>m</kbd>
        </button>
      </div>
    </div>
  )
}
