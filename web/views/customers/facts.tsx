import type { Child } from 'hono/jsx'
import type { CustomKind } from '../../../shared/customers/custom-fields.ts'
import {
  type CustomerField,
  type FieldKind,
  type FieldSection,
  fieldsIn,
  kindOf,
} from '../../../shared/customers/fields.ts'
import { valueWords } from '../../words/changes.ts'
import { countryName, fieldLabel, statusLabels, typeLabels } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPeriod } from '../../words/times.ts'
import { Text, WebLink } from '../parts/text.tsx'
import type { Detail } from './customer.tsx'
import { HandleLink, mailHref, PhoneLinks } from './links.tsx'
import { ProvenanceLink } from './provenance-link.tsx'

type Customer = Detail['customer']
/** `field` is where to ask what it comes from. */
type Fact = readonly [label: string, value: Child, field?: string]

/** All that is known of a customer, in groups. What matters and is missing says so; the rest is left out. */
export const CustomerFacts = ({ detail }: { detail: Detail }) => (
  <>
    <Facts id={detail.customer.id} title="Contact" facts={contactFacts(detail)} />
    <Facts id={detail.customer.id} title="Company" facts={companyFacts(detail.customer)} />
    <Facts id={detail.customer.id} title="Place" facts={placeFacts(detail)} />
    <Facts id={detail.customer.id} title="Channel" facts={channelFacts(detail.customer)} />
    <Facts id={detail.customer.id} title="Dealings" facts={dealingFacts(detail.customer)} />
    <Facts id={detail.customer.id} title="Name and kind" facts={nameFacts(detail.customer)} />
    <Facts id={detail.customer.id} title="More" facts={extraFacts(detail)} />
  </>
)

const Facts = ({ id, title, facts }: { id: string; title: string; facts: readonly (Fact | null)[] }) => {
  const present = facts.filter((fact) => fact !== null)
  if (present.length === 0) return null
  return (
    <section class="facts-section">
      <div class="section-head">
        <h2>{title}</h2>
      </div>
      <dl class="facts facts-wide">
        {present.map(([label, value, field], index) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {value}
              {field !== undefined && (
                <ProvenanceLink
                  id={id}
                  field={field}
                  label={label}
                  place={`${title.toLowerCase().replaceAll(' ', '-')}-${index}`}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const none = <span class="missing">none</span>

/** What stands at the head of the page, each with where it comes from. */
const nameFacts = (customer: Customer): readonly (Fact | null)[] => [
  text(customer, 'Full name', customer.display_name, 'display_name'),
  text(customer, 'First name', customer.first_name, 'first_name'),
  text(customer, 'Last name', customer.last_name, 'last_name'),
  text(customer, 'Type', typeLabels[customer.customer_type], 'customer_type'),
  text(customer, 'Status', statusLabels[customer.status], 'status'),
  text(customer, 'Owner', customer.owner, 'owner'),
  customer.do_not_contact ? text(customer, 'Do not contact', 'yes', 'do_not_contact') : null,
]

function contactFacts({ customer, phones }: Detail): readonly (Fact | null)[] {
  const { email, phone } = customer
  return [
    ['E-mail', email === null ? none : <EmailLink email={email} isShared={customer.email_shared} />, 'email'],
    ['Phone', phone === null ? none : <PhoneLinks phone={phone} />, 'phone'],
    ...phones.map(
      (other): Fact => [
        `Phone, ${other.label || 'further'}`,
        <PhoneLinks phone={other.phone} />,
        `phones.${other.phone}`,
      ],
    ),
    ...otherFacts(customer, 'contact'),
  ]
}

const EmailLink = ({ email, isShared }: { email: string; isShared: boolean }) => (
  <>
    <a href={mailHref(email)}>{email}</a>
    {isShared && <span class="muted">shared by several people</span>}
  </>
)

const companyFacts = (customer: Customer): readonly (Fact | null)[] => [
  text(customer, 'Company', customer.company_primary, 'company_primary'),
  ...otherFacts(customer, 'company'),
]

function placeFacts({ customer, addresses }: Detail): readonly (Fact | null)[] {
  return [
    text(customer, 'Address', customer.address_primary, 'address_primary'),
    text(customer, 'Address, line 2', customer.address_secondary, 'address_secondary'),
    ...addresses.map((other) =>
      text(customer, `Address, ${other.label || 'further'}`, other.address, `addresses.${other.address}`),
    ),
    text(customer, 'City', customer.city, 'city'),
    text(customer, 'Region', customer.region, 'region'),
    text(customer, 'Postal code', customer.postal_code, 'postal_code'),
    [
      'Country',
      customer.country_code === null ? none : <Country customer={customer} code={customer.country_code} />,
      'country_code',
    ],
    ...otherFacts(customer, 'address'),
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
  customer.youtube_handle === null
    ? null
    : ['YouTube', <HandleLink handle={customer.youtube_handle} />, 'youtube_handle'],
  link('Channel', customer.youtube_channel_url, 'youtube_channel_url'),
  customer.youtube_subscribers === null
    ? null
    : ['Subscribers', formatCount(customer.youtube_subscribers), 'youtube_subscribers'],
  ...otherFacts(customer, 'channel'),
]

const dealingFacts = (customer: Customer): readonly (Fact | null)[] => [
  text(
    customer,
    'Next follow-up',
    customer.next_follow_up === null ? null : formatPeriod(customer.next_follow_up),
    'next_follow_up',
  ),
  customer.tags.length === 0 ? null : ['Tags', <Tags customer={customer} />, 'tags'],
  text(customer, 'Source', customer.source, 'source'),
  text(customer, 'External id', customer.external_id, 'external_id'),
  text(customer, 'Notes', customer.notes, 'notes'),
  ...otherFacts(customer, 'relationship'),
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

/** The fields of a section that have no layout of their own, each in the way of its kind. */
const otherFacts = (customer: Customer, section: FieldSection): readonly (Fact | null)[] =>
  fieldsIn(section).map((name) => factOf(customer, name, customer[name]))

function factOf(customer: Customer, name: CustomerField, value: unknown): Fact | null {
  const label = fieldLabel(name)
  const show = typeof value === 'string' ? shown[kindOf(name)] : undefined
  return show === undefined ? text(customer, label, valueWords(name, value), name) : [label, show(String(value)), name]
}

const webLink = (url: string) => <WebLink url={url} />

const shown: Readonly<Partial<Record<FieldKind, (value: string) => Child>>> = {
  url: webLink,
  linkedin: webLink,
  instagram: webLink,
  x: webLink,
  phone: (phone) => <PhoneLinks phone={phone} />,
  email: (email) => <a href={mailHref(email)}>{email}</a>,
}

/** Custom fields by their labels; and columns that are no field of ours, kept as they came. */
const extraFacts = ({ customer, customFields }: Detail): readonly (Fact | null)[] =>
  Object.entries(customer.extra).map(([name, value]) => {
    const field = customFields.find(({ key }) => key === name)
    return text(customer, field?.label ?? fieldLabel(name), extraText(value, field?.kind), `extra.${name}`)
  })

function extraText(value: unknown, kind: CustomKind | undefined): string {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 20 })
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') return JSON.stringify(value)
  return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatPeriod(value) : value
}

const link = (label: string, url: string | null, field: string): Fact | null =>
  url === null ? null : [label, <WebLink url={url} />, field]

/** Line breaks stay as they were written. */
const text = (customer: Customer, label: string, value: string | null, field: string): Fact | null =>
  value === null || value === ''
    ? null
    : [
        label,
        <span class="cell">
          <Text value={value} country={customer.country_code} />
        </span>,
        field,
      ]
