/**
 * The fields of a customer, in the order in which people read them. The names are those of the older system's
 * columns, so an export of one is an import of the other.
 *
 * `kind` says which cleaning rule reads a cell of that field.
 */
export const customerFields = [
  { name: 'id', kind: 'id', label: 'Harbour id' },
  { name: 'external_id', kind: 'text', label: 'External id' },
  { name: 'customer_type', kind: 'customer_type', label: 'Type' },
  { name: 'display_name', kind: 'text', label: 'Full name' },
  { name: 'first_name', kind: 'text', label: 'First name' },
  { name: 'last_name', kind: 'text', label: 'Last name' },
  { name: 'email', kind: 'email', label: 'E-mail' },
  { name: 'phone', kind: 'phone', label: 'Phone' },
  { name: 'company_primary', kind: 'text', label: 'Company' },
  { name: 'position_primary', kind: 'text', label: 'Job title' },
  { name: 'profession', kind: 'text', label: 'Industry' },
  { name: 'status', kind: 'status', label: 'Status' },
  { name: 'address_primary', kind: 'text', label: 'Address' },
  { name: 'address_secondary', kind: 'text', label: 'Address, line 2' },
  { name: 'city', kind: 'text', label: 'City' },
  { name: 'region', kind: 'text', label: 'State or region' },
  { name: 'postal_code', kind: 'text', label: 'Postal code' },
  { name: 'country_code', kind: 'country', label: 'Country' },
  { name: 'company_website', kind: 'url', label: 'Website' },
  { name: 'youtube_handle', kind: 'youtube', label: 'YouTube handle' },
  { name: 'youtube_channel_url', kind: 'youtube', label: 'YouTube channel' },
  { name: 'youtube_subscribers', kind: 'count', label: 'YouTube subscribers' },
  { name: 'linkedin_url', kind: 'linkedin', label: 'LinkedIn' },
  { name: 'facebook_url', kind: 'url', label: 'Facebook' },
  { name: 'instagram_url', kind: 'instagram', label: 'Instagram' },
  { name: 'x_url', kind: 'x', label: 'X' },
  { name: 'tags', kind: 'tags', label: 'Tags' },
  { name: 'notes', kind: 'text', label: 'Notes' },
  { name: 'source', kind: 'text', label: 'Source' },
  { name: 'owner', kind: 'text', label: 'Owner' },
  { name: 'do_not_contact', kind: 'boolean', label: 'Do not contact' },
  { name: 'next_follow_up', kind: 'date', label: 'Next follow-up' },
] as const

export type CustomerField = (typeof customerFields)[number]['name']
export type FieldKind = (typeof customerFields)[number]['kind']

const kinds = new Map<CustomerField, FieldKind>(customerFields.map(({ name, kind }) => [name, kind]))

export function kindOf(field: CustomerField): FieldKind {
  const kind = kinds.get(field)
  if (kind === undefined) throw new Error(`There is no field ${field}`)
  return kind
}

export const customerTypes = ['corporate', 'youtube_creator', 'individual'] as const
export type CustomerType = (typeof customerTypes)[number]

export const customerStatuses = ['lead', 'prospect', 'active', 'inactive', 'lost'] as const
export type CustomerStatus = (typeof customerStatuses)[number]
