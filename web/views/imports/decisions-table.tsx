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
import { Change } from '../parts/change.tsx'
import { OutcomeMark } from '../parts/marks.tsx'
import { Text } from '../parts/text.tsx'

export type Decision = Output<typeof listDecisions>['items'][number]

interface DecisionsTableProps {
  readonly items: readonly Decision[]
  /** All of them have the same outcome, which stands above. */
  readonly isOfOne?: boolean
}

/** Records with their line, what becomes of them, and what that changes. */
export const DecisionsTable = ({ items, isOfOne = false }: DecisionsTableProps) => {
  const { preview: t, shared } = useMessages().imports
  return (
    <div class="table-wrap">
      <table class={isOfOne ? 'table decisions of-one' : 'table decisions'}>
        <thead>
          <tr>
            <th class="num" scope="col">
              {t.line}
            </th>
            {!isOfOne && <th scope="col">{shared.outcome}</th>}
            <th scope="col">{t.customer}</th>
            <th scope="col">{t.changes}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row item={item} isOfOne={isOfOne} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row = ({ item, isOfOne }: { item: Decision; isOfOne: boolean }) => {
  const { imports, words } = useMessages()
  const t = imports.preview
  return (
    <tr>
      <td class="num">
        <span class="only-phone">{t.line}&nbsp;</span>
        {formatCount(item.line)}
      </td>
      {!isOfOne && (
        <td>
          <OutcomeMark outcome={item.outcome} />
        </td>
      )}
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
      {changes.slice(0, columnsPerPage).map((change) => (
        <li>{item.outcome === 'updated' ? <Change change={change} /> : <Becomes change={change} />}</li>
      ))}
      {changes.length > columnsPerPage && <li>{t.moreChanges(changes.length - columnsPerPage)}</li>}
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

/** A page has 50 records, each with up to a hundred values. */
const valueLengthMax = 200

/** In the order in which a customer's fields are always shown, and in words. */
const shownChanges = ({ changes }: Decision, t: Messages): ShownChange[] =>
  Object.entries(changes)
    .sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size))
    .flatMap(([field, { was, becomes }]) => toChanges({ field, old: was, new: becomes }, t))
    .filter(({ was, now }) => was !== now)
    .map(({ label, was, now }) => ({ label, was: shorten(was, valueLengthMax), now: shorten(now, valueLengthMax) }))

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
