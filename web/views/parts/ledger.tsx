import { type ImportState, isMoving, isTakenBack } from '../../../shared/importing/import.ts'
import { type Fate, type FateCounts, fates } from '../../../shared/importing/outcomes.ts'
import { formatCount } from '../../words/numbers.ts'
import { Icon } from './icon.tsx'
import { FateMark } from './marks.tsx'

const present = (counts: FateCounts) => fates.filter((fate) => counts[fate] > 0)

const totalOf = (counts: FateCounts) => fates.reduce((sum, fate) => sum + counts[fate], 0)

/** The fates as a bar whose widths are records. Never without its counts beside it. */
export const LedgerBar = ({ counts, small = false }: { counts: FateCounts; small?: boolean }) => {
  const total = totalOf(counts)
  let x = 0
  const segments = present(counts).map((fate) => {
    const start = x
    x += counts[fate]
    return <rect class="seg" data-fate={fate} x={start} y="0" width={counts[fate]} height="10" />
  })
  const words = present(counts).map((fate) => `${formatCount(counts[fate])} ${fate}`)
  return (
    <svg
      class={small ? 'ledger-bar ledger-bar-s' : 'ledger-bar'}
      viewBox={`0 0 ${Math.max(total, 1)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.join(', ') || 'nothing yet'}
    >
      {segments}
    </svg>
  )
}

interface LedgerCountsProps {
  readonly counts: FateCounts
  readonly importId: string
  readonly state: ImportState
}

/** Every fate with its count, in their order, each leading to what is behind it; once nothing moves, also as a file. */
export const LedgerCounts = ({ counts, importId, state }: LedgerCountsProps) => {
  const withFiles = !isMoving(state)
  return (
    <ul class={withFiles ? 'ledger-counts with-files' : 'ledger-counts'}>
      {fates.map((fate) => {
        const count = (
          <>
            <span class={counts[fate] === 0 ? 'n zero' : 'n'}>{formatCount(counts[fate])}</span>
            <FateMark fate={fate} />
          </>
        )
        const href = counts[fate] > 0 ? listOf(fate, importId, state) : undefined
        return (
          <li>
            {href === undefined ? <div>{count}</div> : <a href={href}>{count}</a>}
            {withFiles && counts[fate] > 0 && (
              <a class="as-file" href={`/imports/${importId}/fates/${fate}.csv`} download>
                <Icon name="export" />
                <span>
                  <span class="vh">{fate} as </span>CSV
                </span>
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Where the records of a fate are shown, or the customers that they went to; of what was taken back none are left. */
function listOf(fate: Fate, importId: string, state: ImportState): string | undefined {
  if (isTakenBack(state)) return undefined
  if (state === 'ready') return fate === 'pending' ? undefined : `/imports/${importId}/preview?fate=${fate}`
  if (fate === 'held') return `/held?import=${importId}`
  return fate === 'created' || fate === 'updated' || fate === 'unchanged'
    ? `/customers?importId=${importId}`
    : undefined
}

/** `932 + 78 = 1,010` */
export function ledgerSum(counts: FateCounts): string {
  const parts = present(counts).map((fate) => formatCount(counts[fate]))
  const total = formatCount(totalOf(counts))
  return parts.length > 1 ? `${parts.join(' + ')} = ${total}` : total
}
