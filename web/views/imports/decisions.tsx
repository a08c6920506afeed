import type { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { customerFields } from '../../../shared/customers/fields.ts'
import type { Reason } from '../../../shared/importing/import.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { type ShownChange, toChanges } from '../../words/changes.ts'
import { columnsPerPage } from '../../words/column-pages.ts'
import { formatCount } from '../../words/numbers.ts'
import { reasonWords } from '../../words/reasons.ts'
import { shorten } from '../../words/shorten.ts'
import { Diff } from '../parts/change.tsx'
import { OutcomeMark } from '../parts/marks.tsx'
import { Text } from '../parts/text.tsx'

type Page = Output<typeof listDecisions>
export type Decision = Page['items'][number]
type CustomFields = Page['customFields']

/** Records with their line, what becomes of them, and what that changes: one line each, that unfolds to all of it. */
export const Decisions = ({ items, customFields }: { items: readonly Decision[]; customFields: CustomFields }) => (
  <ul class="decisions">
    {items.map((item) => (
      <Row item={item} customFields={customFields} />
    ))}
  </ul>
)

const Row = ({ item, customFields }: { item: Decision; customFields: CustomFields }) => {
  const messages = useMessages()
  const t = messages.imports.preview
  const changes = shownChanges(item, messages, customFields)
  const line = (
    <>
      <span class="decision-line">
        <span class="vh">{t.line}</span> {formatCount(item.line)}
      </span>
      <OutcomeMark outcome={item.outcome} isPlanned />
      <b class="decision-name">
        <Text value={item.name ?? messages.words.labels.noName} />
      </b>
      <span class="decision-short">
        <Short item={item} changes={changes} />
      </span>
    </>
  )
  const isMore = changes.length > 0 || item.reasons.length > 0 || item.customerId !== null
  return (
    <li>
      {isMore ? (
        <details class="decision">
          <summary>{line}</summary>
          <What item={item} changes={changes} />
        </details>
      ) : (
        <div class="decision">{line}</div>
      )}
    </li>
  )
}

const shortLength = 120

/** The name stands before it, and nearly all records of a file have one type. */
const isTold = ['display_name', 'first_name', 'last_name', 'customer_type'] as const

/** As much of what it does as fits on a line. */
const Short = ({ item, changes }: { item: Decision; changes: readonly ShownChange[] }) => {
  const messages = useMessages()
  const t = messages.imports.preview
  const [reason] = item.reasons
  if (item.outcome === 'merged') return <>{t.sameAsLine(item.leaderLine)}</>
  if (item.outcome === 'review' || item.outcome === 'skipped')
    return reason === undefined ? null : <Text value={shorten(reasonWords(reason, messages), shortLength)} />
  const words =
    item.outcome === 'updated'
      ? changes.map(({ label }) => label).join(', ')
      : changes
          .filter(({ label }) => !isTold.some((field) => label === messages.shared.fields[field]))
          .map(({ now }) => now)
          .join(' · ')
  return <Text value={shorten(words, shortLength)} />
}

const What = ({ item, changes }: { item: Decision; changes: readonly ShownChange[] }) => {
  const t = useMessages().imports.preview
  return (
    <div class="decision-what">
      <Why reasons={item.reasons} />
      {changes.length > 0 && (
        <dl class="facts decision-facts">
          {changes.slice(0, columnsPerPage).map((change) => (
            <div>
              <dt>
                <Text value={change.label} />
              </dt>
              <dd>{item.outcome === 'updated' ? <Diff change={change} /> : <Text value={change.now} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {changes.length > columnsPerPage && <p class="hint">{t.moreChanges(changes.length - columnsPerPage)}</p>}
      {item.customerId !== null && (
        <p>
          <a href={`/customers/${item.customerId}`}>{t.showCustomer}</a>
        </p>
      )}
    </div>
  )
}

const order = new Map<string, number>(customerFields.map(({ name }, index) => [name, index]))

/** A page has 50 records, each with up to a hundred values. */
const valueLengthMax = 200

/** In the order in which a customer's fields are always shown, and in words. */
const shownChanges = ({ changes }: Decision, t: Messages, customFields: CustomFields): ShownChange[] =>
  Object.entries(changes)
    .sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size))
    .flatMap(([field, { was, becomes }]) => toChanges({ field, old: was, new: becomes }, t, customFields))
    .filter(({ was, now }) => was !== now)
    .map(({ label, was, now }) => ({ label, was: shorten(was, valueLengthMax), now: shorten(now, valueLengthMax) }))

const Why = ({ reasons }: { reasons: readonly Reason[] }) => {
  const messages = useMessages()
  const t = messages.imports.preview
  return reasons.length === 0 ? null : (
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
