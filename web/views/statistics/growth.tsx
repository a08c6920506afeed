import type { Growth as Grown } from '../../../shared/customers/growth.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPeriod } from '../../words/times.ts'
import { Count } from './bars.tsx'
import { GrowthColumns, GrowthLine } from './growth-chart.tsx'
import type { Statistics } from './statistics-output.ts'

/** When the customers of today came in, and how: the sum as a line, what was new as columns, and both as a table. */
export const Growth = ({ statistics: { total, imported, growth } }: { statistics: Statistics }) => (
  <section class="section">
    <div class="section-head">
      <h2>Growth</h2>
      <span class="sub">{imported === 0 ? 'added by hand' : <FromFiles imported={imported} total={total} />}</span>
    </div>
    <GrowthLine growth={growth} />
    <GrowthColumns points={growth.points} />
    <details class="as-table">
      <summary>The same as a table</summary>
      <GrowthTable growth={growth} />
    </details>
  </section>
)

const FromFiles = ({ imported, total }: { imported: number; total: number }) => (
  <>
    {imported < total && `${formatCount(imported)} `}came in with <a href="/imports">files</a>
    {imported < total && `, ${formatCount(total - imported)} by hand`}
  </>
)

const GrowthTable = ({ growth: { unit, before, points } }: { growth: Grown }) => (
  <table class="table">
    <thead>
      <tr>
        <th scope="col">{unit === 'day' ? 'Day' : 'Month'}</th>
        <th class="num" scope="col">
          Came in
        </th>
        <th class="num" scope="col">
          In the customers at its end
        </th>
      </tr>
    </thead>
    <tbody>
      {points
        .filter(({ created }) => created > 0)
        .reverse()
        .map(({ period, created, total }) => (
          <tr>
            <th scope="row">{formatPeriod(period)}</th>
            <td class="num">
              <Count of={created} href={customersHref({ created: period })} />
            </td>
            <td class="num">{formatCount(total)}</td>
          </tr>
        ))}
      {before > 0 && (
        <tr>
          <th scope="row">Before</th>
          <td class="num">{formatCount(before)}</td>
          <td class="num">{formatCount(before)}</td>
        </tr>
      )}
    </tbody>
  </table>
)
