import type { Growth as Grown } from '../../../shared/customers/growth.ts'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPeriod } from '../../words/times.ts'
import { Count } from './bars.tsx'
import { GrowthColumns, GrowthLine } from './growth-chart.tsx'
import type { Statistics } from './statistics-output.ts'

/** When the customers of today came in, and how: the sum as a line, what was new as columns, and both as a table. */
export const Growth = ({ statistics: { total, imported, growth } }: { statistics: Statistics }) => {
  const t = useMessages().statistics.growth
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.title}</h2>
        <span class="sub">{imported === 0 ? t.byHand : <FromFiles imported={imported} total={total} />}</span>
      </div>
      <GrowthLine growth={growth} />
      <GrowthColumns points={growth.points} />
      <details class="as-table">
        <summary>{t.asTable}</summary>
        <GrowthTable growth={growth} />
      </details>
    </section>
  )
}

const FromFiles = ({ imported, total }: { imported: number; total: number }) => {
  const t = useMessages().statistics.growth
  const link = (text: string) => <a href="/imports">{text}</a>
  return imported < total ? t.someImported(imported, total - imported, link) : t.allImported(link)
}

const GrowthTable = ({ growth: { unit, before, points } }: { growth: Grown }) => {
  const messages = useMessages()
  const t = messages.statistics.growth
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{unit === 'day' ? t.day : t.month}</th>
          <th class="num" scope="col">
            {t.added}
          </th>
          <th class="num" scope="col">
            {t.totalAtEnd}
          </th>
        </tr>
      </thead>
      <tbody>
        {points
          .filter(({ created }) => created > 0)
          .reverse()
          .map(({ period, created, total }) => (
            <tr>
              <th scope="row">{formatPeriod(period, messages)}</th>
              <td class="num">
                <Count of={created} href={customersHref({ created: period })} />
              </td>
              <td class="num">{formatCount(total)}</td>
            </tr>
          ))}
        {before > 0 && (
          <tr>
            <th scope="row">{t.before}</th>
            <td class="num">{formatCount(before)}</td>
            <td class="num">{formatCount(before)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
