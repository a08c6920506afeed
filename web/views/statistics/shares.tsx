import { customerStatuses, customerTypes } from '../../../shared/customers/fields.ts'
import { customersHref } from '../../words/customer-links.ts'
import { missingLabels } from '../../words/filters.ts'
import { countOf, formatPercent } from '../../words/numbers.ts'
import { StatusMark, TypeMark } from '../parts/marks.tsx'
import { BarRow, Bars } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

export const Types = ({ statistics: { types, total } }: { statistics: Statistics }) => (
  <Bars title="Types">
    {customerTypes.map((type) => (
      <BarRow
        label={<TypeMark type={type} />}
        count={types[type]}
        whole={Math.max(...Object.values(types))}
        href={customersHref({ type })}
        fill={type}
        note={formatPercent(types[type], total)}
      />
    ))}
  </Bars>
)

export const Statuses = ({ statistics: { statuses, total } }: { statistics: Statistics }) => (
  <Bars title="Status">
    {customerStatuses.map((status) => (
      <BarRow
        label={<StatusMark status={status} />}
        count={statuses[status]}
        whole={Math.max(...Object.values(statuses))}
        href={customersHref({ status })}
        note={formatPercent(statuses[status], total)}
      />
    ))}
  </Bars>
)

/** What nobody has filled in yet, as shares of all customers. */
export const Missing = ({ statistics: { missing, total, notToContact } }: { statistics: Statistics }) => (
  <>
    <Bars title="What is missing">
      {(['email', 'phone', 'country'] as const).map((name) => (
        <BarRow
          label={missingLabels[name]}
          count={missing[name]}
          whole={total}
          href={customersHref({ missing: name })}
          fill="wanting"
          hasTrack
          note={formatPercent(missing[name], total)}
        />
      ))}
    </Bars>
    {notToContact > 0 && (
      <p class="hint">{countOf(notToContact, 'customer wants', 'customers want')} not to be contacted.</p>
    )}
  </>
)
