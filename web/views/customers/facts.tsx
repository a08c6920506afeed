import type { Child } from 'hono/jsx'
import type { CustomKind } from '../../../shared/customers/custom-fields.ts'
import { countryName, fieldLabel } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPeriod } from '../../words/times.ts'
import { Text, WebLink } from '../parts/text.tsx'
import type { Detail } from './customer.tsx'
import { HandleLink, mailHref, PhoneLinks } from './links.tsx'

type Customer = Detail['customer']
type Fact = readonly [label: string, value: Child]

/** All that is known of a customer, in groups. What matters and is missing says so; the rest is left out. */
export const CustomerFacts = ({ detail }: { detail: Detail }) => (
  <>
    <Facts title="Contact" facts={contactFacts(detail)} />
    <Facts title="Company" facts={companyFacts(detail.customer)} />
    <Facts title="Place" facts={placeFacts(detail)} />
    <Facts title="Channel" facts={channelFacts(detail.customer)} />
    <Facts title="Dealings" facts={dealingFacts(detail.customer)} />
    <Facts title="More" facts={extraFacts(detail)} />
  </>
)

const Facts = ({ title, facts }: { title: string; facts: readonly (Fact | null)[] }) => {
  const present = facts.filter((fact) => fact !== null)
  if (present.length === 0) return null
  return (
    <section class="facts-section">
      <div class="section-head">
        <h2>{title}</h2>
      </div>
      <dl class="facts facts-wide">
        {present.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const none = <span class="missing">none</span>

function contactFacts({ customer, phones }: Detail): readonly (Fact | null)[] {
  const { email, phone } = customer
  return [
    ['E-mail', email === null ? none : <EmailLink email={email} isShared={customer.email_shared} />],
    ['Phone', phone === null ? none : <PhoneLinks phone={phone} />],
    ...phones.map((other): Fact => [`Phone, ${other.label || 'further'}`, <PhoneLinks phone={other.phone} />]),
    link('LinkedIn', customer.linkedin_url),
    link('Facebook', customer.facebook_url),
    link('Instagram', customer.instagram_url),
    link('X', customer.x_url),
  ]
}

const EmailLink = ({ email, isShared }: { email: string; isShared: boolean }) => (
  <>
    <a href={mailHref(email)}>{email}</a>
    {isShared && <span class="muted">shared by several people</span>}
  </>
)

const companyFacts = (customer: Customer): readonly (Fact | null)[] => [
  text(customer, 'Company', customer.company_primary),
  text(customer, 'Job title', customer.position_primary),
  text(customer, 'Industry', customer.profession),
  link('Website', customer.company_website),
]

function placeFacts({ customer, addresses }: Detail): readonly (Fact | null)[] {
  return [
    text(customer, 'Address', customer.address_primary),
    text(customer, 'Address, line 2', customer.address_secondary),
    ...addresses.map((other) => text(customer, `Address, ${other.label || 'further'}`, other.address)),
    text(customer, 'City', customer.city),
    text(customer, 'Region', customer.region),
    text(customer, 'Postal code', customer.postal_code),
    ['Country', customer.country_code === null ? none : <Country customer={customer} code={customer.country_code} />],
  ]
}

const Country = ({ customer, code }: { customer: Customer; code: string }) =>
  customer.country_inferred ? (
    <>
      <span class="inferred">{countryName(code)}</span>
      <span class="from">inferred, nobody stated it</span>
    </>
  ) : (
    <span>{countryName(code)}</span>
  )

const channelFacts = (customer: Customer): readonly (Fact | null)[] => [
  customer.youtube_handle === null ? null : ['YouTube', <HandleLink handle={customer.youtube_handle} />],
  link('Channel', customer.youtube_channel_url),
  customer.youtube_subscribers === null ? null : ['Subscribers', formatCount(customer.youtube_subscribers)],
]

const dealingFacts = (customer: Customer): readonly (Fact | null)[] => [
  text(customer, 'Next follow-up', customer.next_follow_up === null ? null : formatPeriod(customer.next_follow_up)),
  customer.tags.length === 0 ? null : ['Tags', <Tags customer={customer} />],
  text(customer, 'Source', customer.source),
  text(customer, 'External id', customer.external_id),
  text(customer, 'Notes', customer.notes),
]

const Tags = ({ customer }: { customer: Customer }) => (
  <>
    {customer.tags.map((tag) => (
      <span class="tag">
        <Text value={tag} country={customer.country_code} />
      </span>
    ))}
  </>
)

/** Custom fields by their labels; and columns that are no field of ours, kept as they came. */
const extraFacts = ({ customer, customFields }: Detail): readonly (Fact | null)[] =>
  Object.entries(customer.extra).map(([name, value]) => {
    const field = customFields.find(({ key }) => key === name)
    return text(customer, field?.label ?? fieldLabel(name), extraText(value, field?.kind))
  })

function extraText(value: unknown, kind: CustomKind | undefined): string {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 20 })
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') return JSON.stringify(value)
  return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatPeriod(value) : value
}

const link = (label: string, url: string | null): Fact | null => (url === null ? null : [label, <WebLink url={url} />])

/** Line breaks stay as they were written. */
const text = (customer: Customer, label: string, value: string | null): Fact | null =>
  value === null || value === ''
    ? null
    : [
        label,
        <span class="cell">
          <Text value={value} country={customer.country_code} />
        </span>,
      ]
