import { nameParts } from '../reference/names.ts'

/** A customer as `showRealCustomers` shows it, as far as a merge looks at it. */
export interface Shown {
  readonly values: Readonly<Record<string, unknown>>
  readonly phones: Readonly<Record<string, string>>
  readonly emails: Readonly<Record<string, string>>
  readonly addresses: Readonly<Record<string, string>>
}

const nameFields = ['display_name', 'first_name', 'last_name']
const addressFields = ['address_primary', 'address_secondary', 'city', 'region', 'postal_code']
const channelFields = ['youtube_handle', 'youtube_channel_url']
const firmFields = ['position_primary', 'company_website']
const apart = new Set([...nameFields, ...addressFields, ...channelFields, ...firmFields].concat(
  ['email', 'email_shared', 'country_code', 'country_inferred', 'tags', 'notes', 'do_not_contact', 'extra', 'merged_into', 'created_by'],
)) // biome-ignore format: a list of words

/** What two customers are together, one field at a time and as plain as it can be. */
export function naiveMerge(survivor: Shown, loser: Shown, choices: readonly string[]): Shown {
  const [one, other] = [survivor.values, loser.values]
  const values: Record<string, unknown> = { ...one }
  const has = (customer: Shown['values'], field: string) => (customer[field] ?? null) !== null
  const take = (field: string) => {
    values[field] = other[field]
  }
  const differ = (field: string) => has(one, field) && has(other, field) && fold(one[field]) !== fold(other[field])

  for (const field of Object.keys(other).filter((field) => !apart.has(field)))
    if (choices.includes(field) || !has(one, field)) take(field)

  const isSameFirm =
    !has(one, 'company_primary') || !has(other, 'company_primary') || isSame(one.company_primary, other.company_primary)
  for (const field of firmFields)
    if (
      has(other, field) &&
      (choices.includes(field) || (!has(one, field) && (isSameFirm || choices.includes('company_primary'))))
    )
      take(field)

  const [name, otherName] = [nameOf(one), nameOf(other)]
  const isOtherCountry = differ('country_code') && one.country_inferred !== true && other.country_inferred !== true
  const wholes: readonly (readonly [readonly string[], boolean])[] = [
    [nameFields, name === null || otherName === null || isSame(name, otherName)],
    [addressFields, !isOtherCountry && !addressFields.some(differ)],
    [channelFields, !channelFields.some(differ)],
  ]
  for (const [fields, doAgree] of wholes) {
    const isChosen = fields.some((field) => choices.includes(field)) && fields.some((field) => has(other, field))
    if (isChosen) for (const field of fields) take(field)
    else if (doAgree && !fields.some((field) => choices.includes(field)))
      for (const field of fields) if (!has(one, field)) take(field)
  }

  if (has(other, 'email') && (!has(one, 'email') || choices.includes('email'))) {
    take('email')
    take('email_shared')
  }
  const isBetter = one.country_inferred === true && other.country_inferred !== true
  if (has(other, 'country_code') && (!has(one, 'country_code') || isBetter || choices.includes('country_code'))) {
    take('country_code')
    take('country_inferred')
  }
  const tags = [...(one.tags as string[])]
  for (const tag of other.tags as string[])
    if (!(one.tags as string[]).some((had) => had.toLowerCase() === tag.toLowerCase())) tags.push(tag)
  values.tags = tags
  values.notes = joinNotes(one.notes, other.notes)
  values.do_not_contact = one.do_not_contact === true || other.do_not_contact === true
  const [extra, otherExtra] = [one.extra as Record<string, unknown>, other.extra as Record<string, unknown>]
  const chosen = Object.keys(otherExtra).filter((key) => choices.includes(`extra.${key}`))
  values.extra = { ...otherExtra, ...extra, ...Object.fromEntries(chosen.map((key) => [key, otherExtra[key]])) }

  const first = { phones: values.phone, emails: values.email, addresses: addressOf(values) }
  const lists = { phones: further('phone', 'phone'), emails: further('email', 'email'), addresses: addresses() }
  function further(field: string, label: string) {
    const lost = [one[field], other[field]].filter((value) => typeof value === 'string').map((value) => [value, label])
    return Object.fromEntries(lost) as Record<string, string>
  }
  function addresses(): Record<string, string> {
    const lost = [one, other].filter((customer) =>
      addressFields.some(
        (field) => has(customer, field) && has(values, field) && fold(customer[field]) !== fold(values[field]),
      ),
    )
    return Object.fromEntries(
      lost.flatMap((customer) => (addressOf(customer) === null ? [] : [[addressOf(customer), 'address_primary']])),
    )
  }
  const listed = (list: 'phones' | 'emails' | 'addresses'): Record<string, string> =>
    Object.fromEntries(
      Object.entries<string>({ ...lists[list], ...loser[list], ...survivor[list] }).filter(
        ([value]) => value !== first[list],
      ),
    )
  return {
    values: withoutNone(values),
    phones: listed('phones'),
    emails: listed('emails'),
    addresses: listed('addresses'),
  }
}

const withoutNone = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

const fold = (value: unknown) => String(value).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const isSame = (one: unknown, other: unknown) =>
  [...nameParts(String(one))].sort().join(' ') === [...nameParts(String(other))].sort().join(' ')

function nameOf({ display_name, first_name, last_name }: Shown['values']): string | null {
  if (typeof display_name === 'string') return display_name
  const parts = [first_name, last_name].filter((part) => typeof part === 'string')
  return parts.length === 0 ? null : parts.join(' ')
}

function addressOf({ address_primary, address_secondary, city, region, postal_code }: Shown['values']): string | null {
  const place = [postal_code, city].filter(Boolean).join(' ')
  return [address_primary, address_secondary, place, region].filter(Boolean).join(', ') || null
}

function joinNotes(one: unknown, other: unknown): unknown {
  const holds = (text: unknown, part: unknown) => `\n${text}\n`.includes(`\n${part}\n`)
  if (typeof other !== 'string' || (typeof one === 'string' && holds(one, other))) return one
  return typeof one !== 'string' || holds(other, one) ? other : `${one}\n${other}`
}
