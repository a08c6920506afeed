import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import { countryName } from '../../words/labels.ts'
import { Bar, Count } from './bars.tsx'
import type { Statistics } from './statistics-output.ts'

type Countries = Statistics['countries']
type Country = Countries['list'][number]

const shown = 10

/** Where customers are: stated and inferred countries apart, and those without one. */
export const CountryBars = ({ countries, without }: { countries: Countries; without: number }) => {
  const t = useMessages().statistics.countries
  const [largest] = countries.list
  const others = countries.list.slice(shown)
  const table = { whole: largest ? sizeOf(largest) : 0, hasInferred: countries.inferred > 0 }
  const inOthers = others.reduce((sum, country) => sum + sizeOf(country), 0)
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.title}</h2>
        <span class="sub">
          {t.summary(
            <Count of={countries.stated} href={customersHref({ countryFrom: 'stated' })} />,
            <Count of={countries.inferred} href={customersHref({ countryFrom: 'inferred' })} />,
            <Count of={without} href={customersHref({ country: 'none' })} />,
          )}
        </span>
      </div>
      {largest && <CountryTable list={countries.list.slice(0, shown)} label={t.title} {...table} />}
      {others.length > 0 && (
        <details class="as-table">
          <summary>{t.othersWith(others.length, inOthers)}</summary>
          <CountryTable list={others} label={t.others} {...table} />
        </details>
      )}
    </section>
  )
}

const sizeOf = ({ stated, inferred }: Country) => stated + inferred

interface TableProps {
  readonly list: readonly Country[]
  readonly label: string
  readonly whole: number
  readonly hasInferred: boolean
}

const CountryTable = ({ list, label, whole, hasInferred }: TableProps) => {
  const t = useMessages().statistics.countries
  return (
    <table class={hasInferred ? 'bars bars-2' : 'bars'} aria-label={label}>
      {hasInferred && (
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t.country}</span>
            </th>
            <td />
            <th class="n" scope="col">
              <Key />
              {t.stated}
            </th>
            <th class="n" scope="col">
              <Key fill="soft" />
              {t.inferred}
            </th>
          </tr>
        </thead>
      )}
      <tbody>
        {list.map((country) => (
          <CountryRow country={country} whole={whole} hasInferred={hasInferred} />
        ))}
      </tbody>
    </table>
  )
}

const Key = ({ fill }: { fill?: 'soft' }) => (
  <svg class="bar key" viewBox="0 0 10 10" aria-hidden="true">
    <rect class={fill} width="10" height="10" rx="2" />
  </svg>
)

const CountryRow = ({
  country,
  whole,
  hasInferred,
}: { country: Country } & Pick<TableProps, 'whole' | 'hasInferred'>) => {
  const { code, stated, inferred } = country
  const segments = [
    { size: stated, href: customersHref({ country: code, countryFrom: 'stated' }) },
    { size: inferred, href: customersHref({ country: code, countryFrom: 'inferred' }), fill: 'soft' as const },
  ]
  return (
    <tr>
      <th scope="row">
        <a href={customersHref({ country: code })}>{countryName(code, useMessages())}</a>
      </th>
      <td>
        <Bar segments={segments} whole={whole} />
      </td>
      {segments.slice(0, hasInferred ? 2 : 1).map(({ size, href }) => (
        <td class="n">
          <Count of={size} href={href} />
        </td>
      ))}
    </tr>
  )
}
