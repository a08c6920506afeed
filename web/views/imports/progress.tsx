import type { Child } from 'hono/jsx'
import { isMoving } from '../../../shared/importing/import-state.ts'
import { useMessages } from '../../messages/messages.ts'
import { formatCount, formatSeconds, formatShare } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Icon } from '../parts/icon.tsx'
import { LedgerBar, LedgerCounts, ledgerSum } from '../parts/ledger.tsx'

/** How far it is, and what became of the records so far. */
export const Progress = ({ detail }: { detail: ImportDetail }) => {
  const t = useMessages().imports.progress
  return (
    <section class="ledger" aria-label={t.title}>
      {isMoving(detail.state) && (
        <progress class="share" value={detail.share.toFixed(3)} max="1" aria-label={t.shareDone} />
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
}

const Figures = ({ detail }: { detail: ImportDetail }) => {
  const { common, imports } = useMessages()
  const t = imports.progress
  return (
    <dl class="stats">
      {isMoving(detail.state) ? <Moving detail={detail} /> : <Taken detail={detail} />}
      {detail.state !== 'undoing' && (
        <Figure
          label={common.nav.review}
          value={formatCount(detail.outcomes.review)}
          sub={detail.outcomes.review > 0 ? <a href={`/review?import=${detail.id}`}>{t.showReview}</a> : t.noReview}
        />
      )}
    </dl>
  )
}

const Moving = ({ detail }: { detail: ImportDetail }) => {
  const messages = useMessages()
  const { imports, words } = messages
  const t = imports.progress
  return (
    <>
      <Figure label={t.done} value={formatShare(detail.share)} sub={words.labels.states[detail.state]} />
      <Figure
        label={t.timeLeft}
        value={detail.secondsLeft ? formatSeconds(detail.secondsLeft, messages) : '…'}
        sub={detail.seconds === null ? '' : t.soFar(formatSeconds(detail.seconds, messages))}
      />
      <Figure
        label={t.speed}
        value={detail.recordsPerSecond === null ? '…' : formatCount(detail.recordsPerSecond)}
        sub={t.speedUnit}
      />
    </>
  )
}

/** How long was worked on it, without what it waited for a person. */
const Taken = ({ detail: { state, records, seconds } }: { detail: ImportDetail }) => {
  const messages = useMessages()
  const t = messages.imports.progress
  if (state !== 'finished' || records === null || seconds === null) return null
  const speed = Math.round(records / Math.max(seconds, 0.1))
  return <Figure label={t.took} value={formatSeconds(seconds, messages)} sub={t.recordsPerSecond(speed)} />
}

const Figure = ({ label, value, sub }: { label: string; value: string; sub: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
    <dd class="sub">{sub}</dd>
  </div>
)

const Sum = ({ detail: { state, outcomes, paused_at } }: { detail: ImportDetail }) => {
  const { imports, words } = useMessages()
  const { progress: t, shared } = imports
  const isReady = state === 'ready'
  if (state !== 'finished' && !isReady && !isMoving(state)) return null
  if (state === 'finished' || isReady) {
    return (
      <p class="ledger-sum" role="status">
        <Icon name="check" />
        <span>
          <b>{ledgerSum(outcomes)}</b>. {shared.allCounted} {isReady && shared.notSaved}
        </span>
      </p>
    )
  }
  return (
    <p class="ledger-sum">
      <span class="pulse" />
      <span>
        {paused_at === null ? t.canClose(words.labels.states[state]) : t.paused} <noscript>{t.reloads}</noscript>
      </span>
    </p>
  )
}
