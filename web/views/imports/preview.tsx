import type { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import type { Reason } from '../../../shared/importing/import.ts'
import type { OutcomeCounts } from '../../../shared/importing/outcomes.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { type ShownChange, toChanges } from '../../words/changes.ts'
import { formatCount } from '../../words/numbers.ts'
import { reasonWords } from '../../words/reasons.ts'
import { Change } from '../parts/change.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { OutcomeMark } from '../parts/marks.tsx'
import { NextPage } from '../parts/next-page.tsx'
import { Text } from '../parts/text.tsx'

type Page = Output<typeof listDecisions>
type Decision = Page['items'][number]

/** What the preview shows besides the decisions: of which file they are, and how many of each. */
export interface PreviewExtras {
  readonly file_name: string
  readonly outcomes: OutcomeCounts
}

const outcomes = ['created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank'] as const

/** What an import is going to do, record by record. */
export function previewScreen(page: Page, request: PageRequest, extras: PreviewExtras): Screen {
  const { common, imports } = request.messages
  const { preview: t, shared } = imports
  const path = `/imports/${request.params.id}`
  const chosen = request.query.get('outcome')
  const next = `${path}/preview?${chosen === null ? '' : `outcome=${encodeURIComponent(chosen)}&`}after=${page.next}`
  const main = (
    <>
      <Crumbs
        way={[
          ['/imports', common.nav.imports],
          [path, <Text value={extras.file_name} />],
        ]}
      />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{shared.notSaved}</span>
      </div>
      <Outcomes path={`${path}/preview`} chosen={chosen} counts={extras.outcomes} />
      <div class="table-wrap">
        <table class="table decisions">
          <thead>
            <tr>
              <th class="num" scope="col">
                {t.line}
              </th>
              <th scope="col">{shared.outcome}</th>
              <th scope="col">{t.customer}</th>
              <th scope="col">{t.changes}</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((item) => (
              <Row item={item} />
            ))}
          </tbody>
        </table>
      </div>
      {page.next !== null && <NextPage href={next} />}
    </>
  )
  return { title: t.titleOf(extras.file_name), section: 'imports', main }
}

/** The outcomes that occur, each with its count. */
const Outcomes = ({ path, chosen, counts }: { path: string; chosen: string | null; counts: OutcomeCounts }) => {
  const { imports, words } = useMessages()
  const { preview: t, shared } = imports
  return (
    <nav class="filters outcome-filter" aria-label={shared.outcomes}>
      {[null, ...outcomes.filter((outcome) => counts[outcome] > 0 || outcome === chosen)].map((outcome) => (
        <a
          class={outcome === chosen ? 'chip chip-on' : 'chip'}
          href={outcome === null ? path : `${path}?outcome=${outcome}`}
          {...(outcome === chosen ? { 'aria-current': 'true' } : {})}
        >
          {outcome === null ? t.all : words.labels.outcomes[outcome]}{' '}
          <b>{formatCount(outcome === null ? outcomes.reduce((sum, one) => sum + counts[one], 0) : counts[outcome])}</b>
        </a>
      ))}
    </nav>
  )
}

const Row = ({ item }: { item: Decision }) => {
  const { imports, words } = useMessages()
  const t = imports.preview
  return (
    <tr>
      <td class="num">
        <span class="only-phone">{t.line}&nbsp;</span>
        {formatCount(item.line)}
      </td>
      <td>
        <OutcomeMark outcome={item.outcome} />
      </td>
      <td>
        {item.customerId === null ? (
          <Text value={item.name ?? ''} />
        ) : (
          <a href={`/customers/${item.customerId}`}>
            <Text value={item.name ?? words.labels.noName} />
          </a>
        )}
      </td>
      <td class="wrap">
        <What item={item} />
      </td>
    </tr>
  )
}

const What = ({ item }: { item: Decision }) => {
  const messages = useMessages()
  const t = messages.imports.preview
  if (item.outcome === 'merged') return <span class="muted">{t.sameAsLine(item.leaderLine)}</span>
  if (item.outcome === 'review' || item.outcome === 'skipped') return <Why reasons={item.reasons} />
  const changes = shownChanges(item, messages)
  return (
    <ul class="decision-changes">
      {changes.map((change) => (
        <li>{item.outcome === 'updated' ? <Change change={change} /> : <Becomes change={change} />}</li>
      ))}
    </ul>
  )
}

const Becomes = ({ change: { label, now } }: { change: ShownChange }) => (
  <>
    <Text value={label} />{' '}
    <b>
      <Text value={now} />
    </b>
  </>
)

const order = new Map<string, number>(customerFields.map(({ name }, index) => [name, index]))

/** In the order in which a customer's fields are always shown, and in words. */
const shownChanges = ({ changes }: Decision, t: Messages): ShownChange[] =>
  Object.entries(changes)
    .sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size))
    .flatMap(([field, { was, becomes }]) => toChanges({ field, old: was, new: becomes }, t))
    .filter(({ was, now }) => was !== now)

const Why = ({ reasons }: { reasons: readonly Reason[] }) => {
  const messages = useMessages()
  const t = messages.imports.preview
  return (
    <ul class="decision-changes">
      {reasons.map((reason) => (
        <li>
          {reasonWords(reason, messages)}
          {reason.value !== undefined && reason.value.trim() !== '' && (
            <>
              {' '}
              <code class="raw">
                <Text value={reason.value.slice(0, 80)} />
              </code>
            </>
          )}
          {reason.suggestion !== undefined &&
            t.suggestion(
              <code class="raw">
                <Text value={reason.suggestion.slice(0, 80)} />
              </code>,
            )}
        </li>
      ))}
    </ul>
  )
}
