import type { Child } from 'hono/jsx'
import {
  type CustomerField,
  type FieldKind,
  type FieldSection,
  fieldsIn,
  findKind,
  kindOf,
} from '../../../shared/customers/fields.ts'
import { listUnreadCells } from '../../../shared/customers/unread/list-unread-cells.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { customWords, valueWords } from '../../words/changes.ts'
import { customLabel, fieldLabel } from '../../words/labels.ts'
import { formatCount } from '../../words/numbers.ts'
import { formatPeriod } from '../../words/times.ts'
import { Text, WebLink } from '../parts/text.tsx'
import { CountryFact } from './country-fact.tsx'
import { CompanyLink, HandleLink, mailHref, PhoneLinks } from './links.tsx'
import type { Detail } from './outputs.ts'
import { ProvenanceLink } from './provenance/provenance-link.tsx'
import { UnreadCellFact } from './unread-cell.tsx'

type Customer = Detail['customer']
/** `field` is where to ask what it comes from. */
type Fact = readonly [label: string, value: Child, field?: string]

type FactsMessages = Messages['customers']['detail']

/** All that is known of a customer, in groups. What matters and is missing says so; the rest is left out. */
export const CustomerFacts = ({ detail, canEdit }: { detail: Detail; canEdit: boolean }) => {
  const messages = useMessages()
  const t = messages.customers.detail
  const { customer } = detail
  const groups: readonly (readonly [keyof FactsMessages['sections'], readonly (Fact | null)[]])[] = [
    ['unread', unreadFacts(customer, canEdit, messages)],
    ['contact', [...contactFacts(detail, t), ...otherFacts(customer, 'contact', messages)]],
    ['company', [...companyFacts(customer, t), ...otherFacts(customer, 'company', messages)]],
    ['address', [...addressFacts(detail, canEdit, t), ...otherFacts(customer, 'address', messages)]],
    ['channel', [...channelFacts(customer, t), ...otherFacts(customer, 'channel', messages)]],
    ['relationship', [...relationshipFacts(customer, messages), ...otherFacts(customer, 'relationship', messages)]],
    ['details', detailFacts(customer, messages)],
    ['custom', customFacts(detail, messages)],
  ]
  return (
    <>
      {groups.map(([name, facts]) => (
        <Facts id={customer.id} name={name} title={t.sections[name]} facts={facts} />
      ))}
    </>
  )
}

const Facts = (props: { id: string; name: string; title: string; facts: readonly (Fact | null)[] }) => {
  const { id, name, title, facts } = props
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
              {field !== undefined && <ProvenanceLink id={id} field={field} label={label} place={`${name}-${index}`} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const None = () => <span class="missing">{useMessages().customers.detail.none}</span>

/** What stands at the head of the page, each with where it comes from. */
const detailFacts = (customer: Customer, { customers, words }: Messages): readonly (Fact | null)[] => {
  const t = customers.detail.facts
  return [
    text(customer, t.display_name, customer.display_name, 'display_name'),
    text(customer, t.first_name, customer.first_name, 'first_name'),
    text(customer, t.last_name, customer.last_name, 'last_name'),
    text(customer, t.customer_type, words.labels.types[customer.customer_type], 'customer_type'),
    text(customer, t.status, words.labels.statuses[customer.status], 'status'),
    text(customer, t.owner, customer.owner, 'owner'),
    customer.do_not_contact ? text(customer, t.do_not_contact, words.changes.yes, 'do_not_contact') : null,
  ]
}

function contactFacts(
  { customer, phones, emails }: Detail,
  { facts: t, otherPhone, otherEmail }: FactsMessages,
): readonly (Fact | null)[] {
  const { email, phone } = customer
  return [
    [t.email, email === null ? <None /> : <EmailLink email={email} isShared={customer.email_shared} />, 'email'],
    ...emails.map(
      (other): Fact => [
        otherEmail(columnOf(other.label)),
        <EmailLink email={other.email} isShared={false} />,
        `emails.${other.email}`,
      ],
    ),
    [t.phone, phone === null ? <None /> : <PhoneLinks phone={phone} />, 'phone'],
    ...phones.map(
      (other): Fact => [otherPhone(columnOf(other.label)), <PhoneLinks phone={other.phone} />, `phones.${other.phone}`],
    ),
  ]
}

/** The column of a file that a further value stood in; empty where it came out of the field itself. */
const columnOf = (label: string): string => (findKind(label) === undefined ? label : '')

const EmailLink = ({ email, isShared }: { email: string; isShared: boolean }) => (
  <>
    <a href={mailHref(email)}>{email}</a>
    {isShared && <span class="muted">{useMessages().customers.detail.shared}</span>}
  </>
)

const companyFacts = (customer: Customer, { facts: t }: FactsMessages): readonly (Fact | null)[] =>
  customer.company_primary === null
    ? []
    : [
        [
          t.company_primary,
          <CompanyLink name={customer.company_primary} country={customer.country_code} />,
          'company_primary',
        ],
      ]

function addressFacts(detail: Detail, canEdit: boolean, t: FactsMessages): readonly (Fact | null)[] {
  const { customer, addresses } = detail
  const { facts, otherAddress } = t
  return [
    text(customer, facts.address_primary, customer.address_primary, 'address_primary'),
    text(customer, facts.address_secondary, customer.address_secondary, 'address_secondary'),
    ...addresses.map((other) =>
      text(customer, otherAddress(columnOf(other.label)), other.address, `addresses.${other.address}`),
    ),
    text(customer, facts.city, customer.city, 'city'),
    text(customer, facts.region, customer.region, 'region'),
    text(customer, facts.postal_code, customer.postal_code, 'postal_code'),
    [facts.country_code, <CountryFact detail={detail} canEdit={canEdit} />, 'country_code'],
  ]
}

const channelFacts = (customer: Customer, { facts: t }: FactsMessages): readonly (Fact | null)[] => [
  customer.youtube_handle === null
    ? null
    : [t.youtube_handle, <HandleLink handle={customer.youtube_handle} />, 'youtube_handle'],
  link(t.youtube_channel_url, customer.youtube_channel_url, 'youtube_channel_url'),
  customer.youtube_subscribers === null
    ? null
    : [t.youtube_subscribers, formatCount(customer.youtube_subscribers), 'youtube_subscribers'],
]

function relationshipFacts(customer: Customer, messages: Messages): readonly (Fact | null)[] {
  const { facts: t } = messages.customers.detail
  const day = customer.next_follow_up
  return [
    text(customer, t.next_follow_up, day === null ? null : formatPeriod(day, messages), 'next_follow_up'),
    customer.tags.length === 0 ? null : [t.tags, <Tags customer={customer} />, 'tags'],
    text(customer, t.source, customer.source, 'source'),
    text(customer, t.external_id, customer.external_id, 'external_id'),
    text(customer, t.notes, customer.notes, 'notes'),
  ]
}

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
const otherFacts = (customer: Customer, section: FieldSection, t: Messages): readonly (Fact | null)[] =>
  fieldsIn(section).map((name) => factOf(customer, name, customer[name], t))

function factOf(customer: Customer, name: CustomerField, value: unknown, t: Messages): Fact | null {
  const label = fieldLabel(name, t)
  const show = typeof value === 'string' ? shown[kindOf(name)] : undefined
  if (show === undefined) return text(customer, label, valueWords(name, value, t), name)
  return [label, show(String(value)), name]
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

/** What nobody could read, with what it may mean. */
const unreadFacts = (customer: Customer, canEdit: boolean, t: Messages): readonly Fact[] =>
  listUnreadCells(customer).map((cell) => [
    fieldLabel(cell.field, t),
    <UnreadCellFact customer={customer} cell={cell} canEdit={canEdit} />,
    `extra.${cell.name}`,
  ])

/** Custom fields by their labels; and columns that are no field of ours, as they came. */
function customFacts({ customer, customFields }: Detail, t: Messages): readonly (Fact | null)[] {
  const unread = new Set(listUnreadCells(customer).map(({ name }) => name))
  return Object.entries(customer.extra)
    .filter(([name]) => !unread.has(name))
    .map(([name, value]) => {
      const field = customFields.find(({ key }) => key === name)
      return text(customer, customLabel(name, t, customFields), customWords(value, field?.kind, t), `extra.${name}`)
    })
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
          <Text value={value} country={customer.country_code} isWhole />
        </span>,
        field,
      ]
