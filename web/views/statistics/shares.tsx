import { customerStatuses, customerTypes } from '../../../shared/customers/fields.ts'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { formatPercent } from '../../words/numbers.ts'
import { StatusMark, TypeMark } from '../parts/marks.tsx'
import { BarRow, Bars } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

export const Types = ({ statistics: { types, total } }: { statistics: Statistics }) => (
  <Bars title={useMessages().statistics.types}>
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
  <Bars title={useMessages().statistics.status}>
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
export const Missing = ({ statistics: { missing, total, notToContact } }: { statistics: Statistics }) => {
  const t = useMessages()
  return (
    <>
      <Bars title={t.statistics.missing}>
        {(['email', 'phone', 'country'] as const).map((name) => (
          <BarRow
            label={t.words.filters.missing[name]}
            count={missing[name]}
            whole={total}
            href={customersHref({ missing: name })}
            fill="wanting"
            hasTrack
            note={formatPercent(missing[name], total)}
          />
        ))}
      </Bars>
      {notToContact > 0 && <p class="hint">{t.statistics.notToContact(notToContact)}</p>}
    </>
  )
}
