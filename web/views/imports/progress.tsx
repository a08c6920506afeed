import type { Child } from 'hono/jsx'
import { isOver } from '../../../shared/importing/import.ts'
import { stateLabels } from '../../words/labels.ts'
import { formatCount, formatPercent, formatSeconds } from '../../words/numbers.ts'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar, LedgerCounts, ledgerSum } from '../parts/ledger.tsx'
import type { ImportDetail } from './import.tsx'

/** How far it is, and what became of the records so far. */
export const Progress = ({ detail }: { detail: ImportDetail }) => (
  <section class="ledger" aria-label="Progress">
    {detail.error !== null && (
      <div class="notice notice-bad" role="alert">
        <b>This import stopped.</b> {detail.error.message}
        <a class="end" href="/imports/new">
          Import another file
        </a>
      </div>
    )}
    {detail.records !== null && (
      <>
        <Figures detail={detail} records={detail.records} />
        <LedgerBar counts={detail.fates} />
        <LedgerCounts counts={detail.fates} importId={detail.id} />
      </>
    )}
    <Sum detail={detail} />
  </section>
)

const Figures = ({ detail, records }: { detail: ImportDetail; records: number }) => (
  <dl class="stats">
    {!isOver(detail.state) && (
      <Figure
        label="Done"
        value={formatPercent(Math.floor(detail.share * records), records)}
        sub={stateLabels[detail.state]}
      />
    )}
    <Time detail={detail} />
    {detail.recordsPerSecond !== null && (
      <Figure label="Speed" value={formatCount(Math.round(detail.recordsPerSecond))} sub="records a second" />
    )}
    <Figure
      label="Held for you"
      value={formatCount(detail.fates.held)}
      sub={detail.fates.held > 0 ? <a href={`/held?import=${detail.id}`}>look at them</a> : 'no row waits'}
    />
  </dl>
)

const Time = ({ detail: { seconds, secondsLeft } }: { detail: ImportDetail }) => {
  const taken = seconds === null ? null : formatSeconds(seconds)
  if (secondsLeft === null) return taken === null ? null : <Figure label="Time" value={taken} />
  return (
    <Figure label="Time left" value={formatSeconds(secondsLeft)} sub={taken === null ? undefined : `${taken} so far`} />
  )
}

const Figure = ({ label, value, sub }: { label: string; value: string; sub?: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
    {sub !== undefined && <dd class="sub">{sub}</dd>}
  </div>
)

const Sum = ({ detail }: { detail: ImportDetail }) => {
  if (detail.state === 'failed' || detail.state === 'cancelled') return null
  if (detail.state === 'finished') {
    return (
      <p class="ledger-sum" role="status">
        <Icon name="check" />
        <span>
          <b>{ledgerSum(detail.fates)}</b>. Every record of the file is counted once.
        </span>
      </p>
    )
  }
  return (
    <p class="ledger-sum">
      <span class="pulse" />
      <span>
        {stateLabels[detail.state]}. You can close this page: the import goes on.{' '}
        <noscript>It shows itself anew every two seconds.</noscript>
      </span>
    </p>
  )
}
