import type { Child } from 'hono/jsx'
import type { CustomerType } from '../../../shared/customers/fields.ts'
import { formatCount } from '../../words/numbers.ts'

/** A colour by its meaning; without one, the accent. */
type Fill = CustomerType | 'soft' | 'wanting'

interface BarProps {
  readonly segments: readonly { readonly size: number; readonly fill?: Fill | undefined; readonly href?: string }[]
  /** What the whole width stands for. */
  readonly whole: number
  readonly hasTrack?: boolean | undefined
}

/** A bar that says nothing but what the numbers beside it say. */
export const Bar = ({ segments, whole, hasTrack }: BarProps) => (
  <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    {hasTrack && <rect class="track" width="100" height="1" />}
    {segments.map(({ size, fill, href }, index) => {
      const start = segments.slice(0, index).reduce((sum, segment) => sum + segment.size, 0)
      const rect = <rect class={fill} x={percent(start, whole)} width={percent(size, whole)} height="1" />
      if (size === 0) return null
      return href === undefined ? (
        rect
      ) : (
        <a href={href} tabindex={-1}>
          {rect}
        </a>
      )
    })}
  </svg>
)

/** A share of `whole` for a drawing, in percent. */
export const percent = (part: number, whole: number) => (whole === 0 ? '0' : ((100 * part) / whole).toFixed(2))

/** A number that leads to what it counts; nothing is behind a nought. */
export const Count = ({ of, href, isSpare }: { of: number; href: string; isSpare?: boolean }) =>
  of === 0 ? (
    <span class="muted">0</span>
  ) : (
    <a href={href} {...(isSpare ? { tabindex: -1 } : {})}>
      {formatCount(of)}
    </a>
  )

interface BarRowProps {
  readonly label: Child
  readonly count: number
  /** What the longest bar stands for. */
  readonly whole: number
  readonly href: string
  readonly fill?: Fill | undefined
  readonly hasTrack?: boolean
  /** Behind the number, smaller. */
  readonly note?: string
}

/** What is counted, a bar as long as the count, and the count. Each leads to the list; the keyboard stops there once. */
export const BarRow = ({ label, count, whole, href, fill, hasTrack, note }: BarRowProps) => (
  <tr>
    <th scope="row">{count === 0 ? <span class="muted">{label}</span> : <a href={href}>{label}</a>}</th>
    <td>
      <Bar segments={[{ size: count, href, fill }]} whole={whole} hasTrack={hasTrack} />
    </td>
    <td class="n">
      <Count of={count} href={href} isSpare />
      {note !== undefined && <small>{count > 0 && note}</small>}
    </td>
  </tr>
)

/** Ranked bars under a heading: a table, so that they can be read aloud and copied. */
export const Bars = ({ title, sub, children }: { title: string; sub?: Child; children?: Child }) => (
  <section class="section">
    <div class="section-head">
      <h2>{title}</h2>
      {sub && <span class="sub">{sub}</span>}
    </div>
    <table class="bars" aria-label={title}>
      <tbody>{children}</tbody>
    </table>
  </section>
)
