import { type FateCounts, fates } from '../../../shared/importing/fates.ts'
import { formatCount } from '../../words/numbers.ts'
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

/** Every fate with its count, in their order; held leads to the rows. */
export const LedgerCounts = ({ counts, importId }: { counts: FateCounts; importId: string }) => (
  <ul class="ledger-counts">
    {fates.map((fate) => {
      const count = <span class={counts[fate] === 0 ? 'n zero' : 'n'}>{formatCount(counts[fate])}</span>
      const isLink = fate === 'held' && counts.held > 0
      return (
        <li>
          {isLink ? (
            <a href={`/held?import=${importId}`}>
              {count}
              <FateMark fate={fate} />
            </a>
          ) : (
            <div>
              {count}
              <FateMark fate={fate} />
            </div>
          )}
        </li>
      )
    })}
  </ul>
)

/** `932 + 78 = 1,010` */
export function ledgerSum(counts: FateCounts): string {
  const parts = present(counts).map((fate) => formatCount(counts[fate]))
  const total = formatCount(totalOf(counts))
  return parts.length > 1 ? `${parts.join(' + ')} = ${total}` : total
}
