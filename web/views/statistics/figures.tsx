import type { Child } from 'hono/jsx'
import { customersHref } from '../../words/customer-links.ts'
import { formatPercent } from '../../words/numbers.ts'
import { Count } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

/** The four numbers to know, each with what stands behind it. */
export const Figures = ({ statistics }: { statistics: Statistics }) => {
  const { at, total, types, growth, missing, countries } = statistics
  const month = at.toISOString().slice(0, 7)
  const thisMonth = growth.points
    .filter(({ period }) => period.startsWith(month))
    .reduce((sum, { created }) => sum + created, 0)
  return (
    <dl class="stats">
      <Figure name="Customers" value={<Count of={total} href={customersHref()} />}>
        <Count of={thisMonth} href={customersHref({ created: month })} /> came in this month
      </Figure>
      <Figure
        name="Creators"
        value={<Count of={types.youtube_creator} href={customersHref({ type: 'youtube_creator' })} />}
      >
        {formatPercent(types.youtube_creator, total)} of the customers
      </Figure>
      <Figure name="With e-mail" value={formatPercent(total - missing.email, total)}>
        <Count of={missing.email} href={customersHref({ missing: 'email' })} /> without
      </Figure>
      <Figure name="With country" value={formatPercent(total - missing.country, total)}>
        <Count of={countries.inferred} href={customersHref({ countryFrom: 'inferred' })} /> inferred
      </Figure>
    </dl>
  )
}

const Figure = ({ name, value, children }: { name: string; value: Child; children?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
    <dd class="sub">{children}</dd>
  </div>
)
