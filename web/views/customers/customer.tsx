import type { Child } from 'hono/jsx'
import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { Output, Screen } from '../../route.ts'
import { countryName, fieldLabel } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPhone } from '../../words/phones.ts'
import { StatusMark, TypeMark } from '../parts/marks.tsx'
import { Text, WebLink } from '../parts/text.tsx'
import { History } from './history.tsx'

type Detail = Output<typeof getCustomer>
type Customer = Detail['customer']

/** One customer: the facts, and how they came to be. */
export function customerScreen(detail: Detail): Screen {
  const { customer } = detail
  const name = nameOf(customer)
  const main = (
    <>
      <nav class="crumbs" aria-label="Where you are">
        <a href="/customers">Customers</a>
      </nav>
      <div class="head">
        <h1>
          <span>
            <Text value={name} country={customer.country_code} />
          </span>
        </h1>
      </div>
      <Who customer={customer} />
      <div class="split mt-6">
        <div>
          <Facts title="Contact" facts={contactFacts(detail)} />
          <Facts title="Place" facts={placeFacts(detail)} />
          <Facts title="Business" facts={businessFacts(customer)} />
          <Facts title="Also in the file" facts={extraFacts(customer)} />
        </div>
        <History detail={detail} />
      </div>
    </>
  )
  return { title: name, section: 'customers', main }
}

const nameOf = (customer: Customer): string =>
  customer.display_name ??
  customer.full_name ??
  customer.company_primary ??
  customer.youtube_handle ??
  customer.email ??
  'No name'

const Who = ({ customer }: { customer: Customer }) => {
  const work = [customer.position_primary, customer.company_primary].filter((part) => part !== null).join(', ')
  return (
    <div class="who">
      <div class="meta">
        <TypeMark type={customer.customer_type} />
        <StatusMark status={customer.status} />
        {work !== '' && (
          <span>
            <Text value={work} country={customer.country_code} />
          </span>
        )}
        {customer.owner !== null && <span>Owner {customer.owner}</span>}
        {customer.do_not_contact && <span class="badge badge-bad">do not contact</span>}
      </div>
    </div>
  )
}

type Fact = readonly [label: string, value: Child]

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

const phoneLink = (phone: string) => <a href={`tel:${phone}`}>{formatPhone(phone)}</a>

function contactFacts({ customer, phones }: Detail): readonly (Fact | null)[] {
  const { email, phone } = customer
  return [
    ['E-mail', email === null ? none : <EmailLink email={email} isShared={customer.email_shared} />],
    ['Phone', phone === null ? none : phoneLink(phone)],
    ...phones.map((other): Fact => [`Phone, ${other.label || 'further'}`, phoneLink(other.phone)]),
    link('Website', customer.company_website),
    link('LinkedIn', customer.linkedin_url),
    link('Facebook', customer.facebook_url),
    link('Instagram', customer.instagram_url),
    link('X', customer.x_url),
    customer.youtube_handle === null ? null : ['YouTube', handleLink(customer.youtube_handle)],
    link('Channel', customer.youtube_channel_url),
    customer.youtube_subscribers === null ? null : ['Subscribers', formatCount(customer.youtube_subscribers)],
  ]
}

const EmailLink = ({ email, isShared }: { email: string; isShared: boolean }) => (
  <>
    <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
    {isShared && <span class="muted">shared by several people</span>}
  </>
)

const handleLink = (handle: string) => (
  <a href={`https://www.youtube.com/@${encodeURIComponent(handle.replace(/^@/, ''))}`} rel="noreferrer nofollow">
    @{handle.replace(/^@/, '')}
  </a>
)

const link = (label: string, url: string | null): Fact | null => (url === null ? null : [label, <WebLink url={url} />])

function placeFacts({ customer, addresses }: Detail): readonly (Fact | null)[] {
  const say = (label: string, value: string | null) => text(label, value, customer.country_code)
  return [
    say('Address', customer.address_primary),
    say('Address, line 2', customer.address_secondary),
    ...addresses.map((other) => say(`Address, ${other.label || 'further'}`, other.address)),
    say('City', customer.city),
    say('Region', customer.region),
    say('Postal code', customer.postal_code),
    ['Country', customer.country_code === null ? none : <Country customer={customer} code={customer.country_code} />],
  ]
}

const Country = ({ customer, code }: { customer: Customer; code: string }) =>
  customer.country_inferred ? (
    <>
      <span class="inferred">{countryName(code)}</span>
      <span class="from">inferred, the file did not say</span>
    </>
  ) : (
    <span>{countryName(code)}</span>
  )

function businessFacts(customer: Customer): readonly (Fact | null)[] {
  const say = (label: string, value: string | null) => text(label, value, customer.country_code)
  return [
    say('Company', customer.company_primary),
    say('Job title', customer.position_primary),
    say('Industry', customer.profession),
    say('Source', customer.source),
    say('Next follow-up', customer.next_follow_up),
    customer.tags.length === 0
      ? null
      : [
          'Tags',
          customer.tags.map((tag) => (
            <span class="tag">
              <Text value={tag} country={customer.country_code} />
            </span>
          )),
        ],
    say('Notes', customer.notes),
    say('External id', customer.external_id),
  ]
}

const words = (value: string, country: string | null) => (
  <span>
    <Text value={value} country={country} />
  </span>
)

const text = (label: string, value: string | null, country: string | null): Fact | null =>
  value === null || value === '' ? null : [label, words(value, country)]

/** Columns that are no field of ours: kept as they came. */
const extraFacts = (customer: Customer): readonly Fact[] =>
  Object.entries(customer.extra).map(([name, value]) => [
    fieldLabel(name),
    words(typeof value === 'string' ? value : JSON.stringify(value), customer.country_code),
  ])
