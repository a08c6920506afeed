import type { Child } from 'hono/jsx'
import type { CountedValue } from '../../../shared/db/queries/companies/company-facts.ts'
import { useMessages } from '../../messages/messages.ts'
import { countryName } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { mailHref, PhoneLinks } from '../customers/links.tsx'
import { Text, WebLink } from '../parts/text.tsx'
import type { CompanyDetail } from './outputs.ts'

/** What the people of a company say of it; behind each value how many of them, where they don't agree. */
export const CompanyFactsView = ({ detail: { company, facts } }: { detail: CompanyDetail }) => {
  const messages = useMessages()
  const t = messages.companies.page
  const rows: readonly (readonly [label: string, values: readonly CountedValue[], shown: (value: string) => Child])[] =
    [
      [t.website, facts.websites, (value) => <WebLink url={value} />],
      [t.countries, facts.countries, (value) => countryName(value, messages)],
      [t.cities, facts.cities, (value) => <Text value={value} />],
      [t.owners, facts.owners, (value) => <Text value={value} />],
      [t.phones, facts.phones, (value) => <PhoneLinks phone={value} />],
      [t.emails, facts.emails, (value) => <a href={mailHref(value)}>{value}</a>],
      [t.spellings, facts.spellings.filter(({ value }) => value !== company.name), (value) => <Text value={value} />],
    ]
  const present = rows.filter(([, values]) => values.length > 0)
  if (present.length === 0) return null
  return (
    <section class="facts-section">
      <div class="section-head">
        <h2>{t.facts}</h2>
      </div>
      <dl class="facts company-facts">
        {present.map(([label, values, shown]) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {values.map(({ value, people }) => (
                <div>
                  {shown(value)} {values.length > 1 && <span class="muted">{formatCount(people)}</span>}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
