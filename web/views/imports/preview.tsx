import type { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import { outcomes as allOutcomes, type OutcomeCounts } from '../../../shared/importing/outcomes.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { changedLabel } from '../../words/changes.ts'
import { formatCount } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Foot, ImportFrame } from '../import-frame/import-frame.tsx'
import { LedgerBar, ledgerSum } from '../parts/ledger.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { changeableFields } from './changeable-fields.ts'
import { Decisions } from './decisions.tsx'
import { Unread, Warnings } from './warnings.tsx'

export type DecisionPage = Output<typeof listDecisions>

/** What an import is going to do, of one outcome, or to one field, and from any record on. */
export function previewScreen(page: DecisionPage, request: PageRequest, detail: ImportDetail): Screen {
  const canEdit = isAllowed('editor', request.call.actor)
  const main = (
    <ImportFrame {...{ detail, canEdit }} here="preview">
      <PreviewPart {...{ detail, page, canEdit }} query={request.query} />
    </ImportFrame>
  )
  return { title: request.messages.imports.preview.titleOf(detail.file_name), section: 'imports', main }
}

interface PreviewProps {
  readonly detail: ImportDetail
  readonly page: DecisionPage
  /** What the address asks for. */
  readonly query: URLSearchParams
  readonly canEdit: boolean
}

/** Everything is decided and nothing is written: how many records end in which outcome, what each does, and the step on. */
export const PreviewPart = ({ detail, page, query, canEdit }: PreviewProps) => {
  const { preview: t, shared } = useMessages().imports
  const path = `/imports/${detail.id}/preview`
  const chosen = { outcome: query.get('outcome') ?? '', field: query.get('field') ?? '' }
  return (
    <>
      <section class="ledger" aria-label={shared.outcomes}>
        <LedgerBar counts={detail.outcomes} />
        <Outcomes path={path} chosen={chosen} counts={detail.outcomes} />
        <p class="ledger-sum" role="status">
          <span>
            <b>{ledgerSum(detail.outcomes)}</b>. {shared.allCounted} {shared.notSaved}
          </span>
        </p>
      </section>
      <Warnings detail={detail} />
      <Unread detail={detail} />
      <FieldFilter detail={detail} path={path} chosen={chosen} />
      {page.items.length === 0 && <p class="hint mt-4">{page.next === null ? t.none : t.noneYet}</p>}
      <Decisions items={page.items} customFields={page.customFields} />
      {page.next !== null && <NextPage href={addressOf(path, { ...chosen, after: String(page.next) })} />}
      {detail.moves.includes('apply') && canEdit && <Decide detail={detail} />}
    </>
  )
}

/** An empty value is left out. */
function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  const said = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
  return said.size === 0 ? path : `${path}?${said}`
}

interface Chosen {
  readonly outcome: string
  readonly field: string
}

/** All records, and those of each outcome that occurs; what people look at first is there also where there is none. */
const Outcomes = ({ path, chosen, counts }: { path: string; chosen: Chosen; counts: OutcomeCounts }) => {
  const { imports, words } = useMessages()
  const { preview: t, shared } = imports
  const offered = allOutcomes.filter(
    (outcome) => outcome !== 'pending' && (counts[outcome] > 0 || outcome === chosen.outcome),
  )
  const total = offered.reduce((sum, outcome) => sum + counts[outcome], 0)
  const Choice = ({ outcome, count, word }: { outcome: string; count: number; word: string }) => (
    <li>
      <a href={addressOf(path, { ...chosen, outcome })} {...(outcome === chosen.outcome && { 'aria-current': 'true' })}>
        <span class="n">{formatCount(count)}</span>{' '}
        <span class="outcome" data-outcome={outcome}>
          {word}
        </span>
      </a>
    </li>
  )
  return (
    <nav aria-label={shared.outcomes}>
      <ul class="ledger-counts outcome-choices">
        <Choice outcome="" count={total} word={t.all} />
        {offered.map((outcome) => (
          <Choice outcome={outcome} count={counts[outcome]} word={words.labels.planned[outcome]} />
        ))}
      </ul>
    </nav>
  )
}

/** Only the records that change one field. */
const FieldFilter = ({ detail, path, chosen }: { detail: ImportDetail; path: string; chosen: Chosen }) => {
  const messages = useMessages()
  const t = messages.imports.preview
  return (
    <form class="filters field-filter" method="get" action={path} {...filterNow(path)}>
      {chosen.outcome !== '' && <input type="hidden" name="outcome" value={chosen.outcome} />}
      <label for="changing">{t.changing}</label>
      <select class="select select-s" id="changing" name="field">
        <option value="">{t.anyField}</option>
        {changeableFields(detail.mapping ?? []).map((field) => (
          <option value={field} selected={field === chosen.field}>
            {changedLabel(field, messages)}
          </option>
        ))}
      </select>
      <noscript>
        <button class="btn btn-s" type="submit">
          {t.show}
        </button>
      </noscript>
    </form>
  )
}

const filterNow = (path: string) => ({
  'hx-get': path,
  'hx-trigger': 'change',
  'hx-target': '#import',
  'hx-select': '#import',
  'hx-swap': 'outerMorph',
  'hx-push-url': 'true',
  'hx-sync': 'this:replace',
  'hx-status:5xx': 'swap:none',
})

/** What is at stake in numbers, and the step on. */
const Decide = ({ detail }: { detail: ImportDetail }) => {
  const t = useMessages().imports
  const { created, updated, review } = detail.outcomes
  return (
    <Foot
      form={{ action: `/imports/${detail.id}/apply`, label: t.detail.decide.label }}
      stakes={
        <>
          <b>{t.detail.decide.stakes(created, updated, review)}</b> {t.detail.decide.undoable}
        </>
      }
    >
      <a class="btn" href={`/imports/${detail.id}/columns`}>
        {t.detail.changeColumns}
      </a>
      <button class="btn btn-primary" type="submit">
        {t.detail.decide.apply(created, updated)}
      </button>
    </Foot>
  )
}
