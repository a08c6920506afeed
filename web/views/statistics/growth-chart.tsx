import type { Growth } from '../../../shared/customers/growth.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatCount, formatShort } from '../../words/numbers.ts'
import { formatPeriod } from '../../words/times.ts'
import { percent } from './bars.tsx'
import { axisLabels, ticksUpTo } from './scale.ts'

const top = 22
const height = 130

/**
 * How many customers there were at the end of each day or month. Letters keep their shape at any width: they stand in
 * the outer drawing, and only the line in the inner one is stretched.
 */
export const GrowthLine = ({ growth: { before, points } }: { growth: Growth }) => {
  const messages = useMessages()
  const t = messages.statistics.growth
  const total = points.at(-1)?.total ?? 0
  const y = (value: number) => top + height - (value / Math.max(total, 1)) * height
  return (
    <svg
      class="chart"
      width="100%"
      height={top + height + 2}
      role="img"
      aria-label={describe(before, points, messages)}
    >
      {ticksUpTo(total).map((tick) => (
        <>
          <line class={tick === 0 ? 'base-line' : 'grid-line'} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text x="-8" y={y(tick) + 4} text-anchor="end">
            {formatShort(tick, messages)}
          </text>
        </>
      ))}
      <svg y={top} width="100%" height={height} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="area" d={`M${pathOf(before, points)} L100 100 L0 100Z`} />
        <path class="line" d={`M${pathOf(before, points)}`} />
      </svg>
      <circle class="point" cx="100%" cy={y(total)} r="3.5" />
      <text class="strong" x="100%" y={y(total) - 10} text-anchor="end">
        {t.total(total)}
      </text>
    </svg>
  )
}

type Points = Growth['points']

function describe(before: number, points: Points, messages: Messages): string {
  const t = messages.statistics.growth
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return t.none
  return t.describe(before, formatPeriod(first.period, messages), last.total)
}

const pathOf = (before: number, points: Points) => {
  const values = [before, ...points.map(({ total }) => total)]
  const most = values.at(-1) ?? 0
  return values.map((value, index) => `${percent(index, points.length)} ${percent(most - value, most)}`).join(' L')
}

const room = 18
const tallest = 44

/** How many came in on each day or in each month: for the eye and the mouse. A table says the same to everybody else. */
export const GrowthColumns = ({ points }: { points: Points }) => {
  const messages = useMessages()
  const t = messages.statistics.growth
  const most = Math.max(...points.map(({ created }) => created))
  const peak = points.findIndex(({ created }) => created === most)
  const at = (place: number) => `${percent(place, points.length)}%`
  return (
    <svg
      class={points.length > 24 ? 'chart columns is-dense' : 'chart columns'}
      width="100%"
      height={room + tallest + 26}
      aria-hidden="true"
    >
      {points.map(({ period, created }, index) => {
        if (created === 0) return null
        const size = Math.max((created / most) * tallest, 2)
        const y = room + tallest - size
        return (
          <a href={customersHref({ created: period })} tabindex={-1}>
            <title>{t.column(formatPeriod(period, messages), created)}</title>
            <rect class="slot" x={at(index)} width={at(1)} height={room + tallest} />
            <rect x={at(index + 0.2)} y={y} width={at(0.6)} height={size} />
            <text class={index === peak ? 'peak' : ''} x={at(index + 0.5)} y={y - 5} text-anchor="middle">
              {formatCount(created)}
            </text>
          </a>
        )
      })}
      <line class="base-line" x1="0" x2="100%" y1={room + tallest} y2={room + tallest} />
      <Axis points={points} at={at} />
    </svg>
  )
}

const Axis = ({ points, at }: { points: Points; at: (place: number) => string }) => (
  <>
    {axisLabels(
      points.map(({ period }) => period),
      useMessages(),
    ).map(({ index, text }) => {
      // Under a narrow column at the edge, a label would stick out.
      const isAtEdge = points.length > 12 && index === points.length - 1
      return (
        <text x={isAtEdge ? '100%' : at(index + 0.5)} y={room + tallest + 18} text-anchor={isAtEdge ? 'end' : 'middle'}>
          {text}
        </text>
      )
    })}
  </>
)
