import type { Child } from 'hono/jsx'
import { isMoving } from '../../../shared/importing/import-state.ts'
import { stateLabels } from '../../words/labels.ts'
import { countOf, formatCount, formatSeconds, formatShare } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar, LedgerCounts, ledgerSum } from '../parts/ledger.tsx'
import type { ImportDetail } from './import.tsx'

/** How far it is, and what became of the records so far. */
export const Progress = ({ detail }: { detail: ImportDetail }) => (
  <section class="ledger" aria-label="Progress">
    {isMoving(detail.state) && (
      <progress class="share" value={detail.share.toFixed(3)} max="1" aria-label="Share of the work that is done" />
    )}
    {detail.records !== null && (
      <>
        {(detail.state === 'finished' || isMoving(detail.state)) && <Figures detail={detail} />}
        <LedgerBar counts={detail.outcomes} />
        <LedgerCounts counts={detail.outcomes} importId={detail.id} state={detail.state} />
      </>
    )}
    <Sum detail={detail} />
  </section>
)

const Figures = ({ detail }: { detail: ImportDetail }) => (
  <dl class="stats">
    {isMoving(detail.state) ? <Moving detail={detail} /> : <Taken detail={detail} />}
    {detail.state !== 'undoing' && (
      <Figure
        label="needs review for you"
        value={formatCount(detail.outcomes.review)}
        sub={detail.outcomes.review > 0 ? <a href={`/review?import=${detail.id}`}>look at them</a> : 'no row waits'}
      />
    )}
  </dl>
)

const Moving = ({ detail }: { detail: ImportDetail }) => (
  <>
    <Figure label="Done" value={formatShare(detail.share)} sub={stateLabels[detail.state]} />
    <Figure
      label="Time left"
      value={detail.secondsLeft ? formatSeconds(detail.secondsLeft) : '…'}
      sub={detail.seconds === null ? '' : `${formatSeconds(detail.seconds)} so far`}
    />
    <Figure
      label="Speed"
      value={detail.recordsPerSecond === null ? '…' : formatCount(detail.recordsPerSecond)}
      sub="records a second"
    />
  </>
)

/** How long was worked on it, without what it waited for a person. */
const Taken = ({ detail: { state, records, seconds } }: { detail: ImportDetail }) =>
  state !== 'finished' || records === null || seconds === null ? null : (
    <Figure
      label="Took"
      value={formatSeconds(seconds)}
      sub={`${countOf(Math.round(records / Math.max(seconds, 0.1)), 'record')} a second`}
    />
  )

const Figure = ({ label, value, sub }: { label: string; value: string; sub: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
    <dd class="sub">{sub}</dd>
  </div>
)

const Sum = ({ detail }: { detail: ImportDetail }) => {
  if (detail.state !== 'finished' && !isMoving(detail.state)) return null
  if (detail.state === 'finished') {
    return (
      <p class="ledger-sum" role="status">
        <Icon name="check" />
        <span>
          <b>{ledgerSum(detail.outcomes)}</b>. Every record of the file is counted once.
        </span>
      </p>
    )
  }
  return (
    <p class="ledger-sum">
      <span class="pulse" />
      <span>
        {stateNow(detail)} <noscript>It shows itself anew every two seconds.</noscript>
      </span>
    </p>
  )
}

function stateNow({ state, paused_at }: ImportDetail): string {
  if (paused_at !== null) return 'Paused. “Go on” continues where it stands.'
  return `${stateLabels[state]}. You can close this page: the ${state === 'undoing' ? 'work' : 'import'} goes on.`
}
