import type { Child } from 'hono/jsx'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatPercent } from '../../words/numbers.ts'
import { Count } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

/** The four numbers to know, each with what stands behind it. */
export const Figures = ({ statistics }: { statistics: Statistics }) => {
  const { at, total, types, growth, missing, countries } = statistics
  const t = useMessages().statistics.figures
  const month = at.toISOString().slice(0, 7)
  const thisMonth = growth.points
    .filter(({ period }) => period.startsWith(month))
    .reduce((sum, { created }) => sum + created, 0)
  return (
    <dl class="stats">
      <Figure name={t.customers} value={<Count of={total} href={customersHref()} />}>
        {t.thisMonth(<Count of={thisMonth} href={customersHref({ created: month })} />)}
      </Figure>
      <Figure
        name={t.creators}
        value={<Count of={types.youtube_creator} href={customersHref({ type: 'youtube_creator' })} />}
      >
        {t.share(formatPercent(types.youtube_creator, total))}
      </Figure>
      <Figure name={t.withEmail} value={formatPercent(total - missing.email, total)}>
        {t.without(<Count of={missing.email} href={customersHref({ missing: 'email' })} />)}
      </Figure>
      <Figure name={t.withCountry} value={formatPercent(total - missing.country, total)}>
        {t.inferred(<Count of={countries.inferred} href={customersHref({ countryFrom: 'inferred' })} />)}
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
