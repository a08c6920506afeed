import { type ImportState, isMoving, isUndone } from '../../../shared/importing/import-state.ts'
import { type Outcome, type OutcomeCounts, outcomes } from '../../../shared/importing/outcomes.ts'
import { useMessages } from '../../messages/messages.ts'
import { formatCount } from '../../words/numbers.ts'
import { Icon } from './icon.tsx'
import { OutcomeMark } from './marks.tsx'

const present = (counts: OutcomeCounts) => outcomes.filter((outcome) => counts[outcome] > 0)

const totalOf = (counts: OutcomeCounts) => outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)

/** The outcomes as a bar whose widths are records. Never without its counts beside it. */
export const LedgerBar = ({ counts, small = false }: { counts: OutcomeCounts; small?: boolean }) => {
  const { common, words } = useMessages()
  const total = totalOf(counts)
  let x = 0
  const segments = present(counts).map((outcome) => {
    const start = x
    x += counts[outcome]
    return <rect class="seg" data-outcome={outcome} x={start} y="0" width={counts[outcome]} height="10" />
  })
  const counted = present(counts).map((outcome) => words.labels.counted[outcome](counts[outcome]))
  return (
    <svg
      class={small ? 'ledger-bar ledger-bar-s' : 'ledger-bar'}
      viewBox={`0 0 ${Math.max(total, 1)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={counted.join(', ') || common.ledger.nothing}
    >
      {segments}
    </svg>
  )
}

interface LedgerCountsProps {
  readonly counts: OutcomeCounts
  readonly importId: string
  readonly state: ImportState
  /** Whether outcomes that are over are offered as files. */
  readonly withFiles?: boolean
  /** Only the outcomes that occur. */
  readonly isShort?: boolean
}

/** Every outcome with its count, in their order, each leading to what is behind it; once nothing moves, also as a file. */
export const LedgerCounts = ({
  counts,
  importId,
  state,
  withFiles: wanted = true,
  isShort = false,
}: LedgerCountsProps) => {
  const { common, words } = useMessages()
  // What is only decided so far is no file yet.
  const withFiles = wanted && !isMoving(state) && state !== 'ready'
  return (
    <ul class={`ledger-counts${withFiles ? ' with-files' : ''}${isShort ? ' is-short' : ''}`}>
      {(isShort ? present(counts) : outcomes).map((outcome) => {
        const count = (
          <>
            <span class={counts[outcome] === 0 ? 'n zero' : 'n'}>{formatCount(counts[outcome])}</span>
            <OutcomeMark outcome={outcome} isPlanned={state === 'ready'} />
          </>
        )
        const href = counts[outcome] > 0 ? listOf(outcome, importId, state) : undefined
        return (
          <li>
            {href === undefined ? <div>{count}</div> : <a href={href}>{count}</a>}
            {withFiles && counts[outcome] > 0 && (
              <a class="as-file" href={`/imports/${importId}/outcomes/${outcome}.csv`} download>
                <Icon name="export" />
                <span>
                  <span class="vh">{common.ledger.asFile(words.labels.outcomes[outcome])}</span>
                  {common.ledger.csv}
                </span>
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Where the records of an outcome are shown, or the customers that they went to; of what was undone none are left. */
function listOf(outcome: Outcome, importId: string, state: ImportState): string | undefined {
  if (isUndone(state)) return undefined
  if (state === 'ready') return outcome === 'pending' ? undefined : `/imports/${importId}/preview?outcome=${outcome}`
  if (outcome === 'review') return `/review?import=${importId}`
  return outcome === 'created' || outcome === 'updated' || outcome === 'unchanged'
    ? `/customers?importId=${importId}`
    : undefined
}

/** `932 + 78 = 1,010` */
export function ledgerSum(counts: OutcomeCounts): string {
  const parts = present(counts).map((outcome) => formatCount(counts[outcome]))
  const total = formatCount(totalOf(counts))
  return parts.length > 1 ? `${parts.join(' + ')} = ${total}` : total
}
