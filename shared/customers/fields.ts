/** What PostgreSQL keeps of a field of each kind. A kind also says which cleaning rule reads a cell of the field. */
export const columnTypes = {
  id: 'uuid',
  text: 'text',
  customer_type: 'text',
  email: 'text',
  phone: 'text',
  status: 'text',
  country: 'text',
  url: 'text',
  youtube: 'text',
  count: 'bigint',
  linkedin: 'text',
  instagram: 'text',
  x: 'text',
  tags: 'text[]',
  boolean: 'boolean',
  date: 'date',
} as const

export type FieldKind = keyof typeof columnTypes

/** A group of fields on the page and in the form of a customer. */
export type FieldSection = 'contact' | 'company' | 'address' | 'channel' | 'relationship'

interface FieldSpec {
  readonly name: string
  readonly kind: FieldKind
  /** It always has a value: the table, and `new_customer` for an import, have one where nothing is said. */
  readonly isRequired?: true
  /** The search of the list looks into it. */
  readonly isSearched?: true
  /** Where it is shown and edited, in the way of its kind. A field without one is laid out by the views themselves. */
  readonly section?: FieldSection
}

/**
 * The fields of a customer, in the order in which people read them. The names are those of the older system's
 * columns, so an export of one is an import of the other.
 *
 * Here a field is declared: the columns that are written, the type of the table, the page, the form, the export and the
 * history follow from it. `npm run new -- field NAME KIND` adds one.
 */
export const customerFields = [
  { name: 'id', kind: 'id', isRequired: true },
  { name: 'external_id', kind: 'text' },
  { name: 'customer_type', kind: 'customer_type', isRequired: true },
  { name: 'display_name', kind: 'text', isSearched: true },
  { name: 'first_name', kind: 'text', isSearched: true },
  { name: 'last_name', kind: 'text', isSearched: true },
  { name: 'email', kind: 'email', isSearched: true },
  { name: 'phone', kind: 'phone', isSearched: true },
  { name: 'company_primary', kind: 'text', isSearched: true },
  { name: 'position_primary', kind: 'text', section: 'company' },
  { name: 'profession', kind: 'text', section: 'company' },
  { name: 'status', kind: 'status', isRequired: true },
  { name: 'address_primary', kind: 'text' },
  { name: 'address_secondary', kind: 'text' },
  { name: 'city', kind: 'text', isSearched: true },
  { name: 'region', kind: 'text' },
  { name: 'postal_code', kind: 'text' },
  { name: 'country_code', kind: 'country' },
  { name: 'company_website', kind: 'url', section: 'company' },
  { name: 'youtube_handle', kind: 'youtube', isSearched: true },
  { name: 'youtube_channel_url', kind: 'youtube' },
  { name: 'youtube_subscribers', kind: 'count' },
  { name: 'linkedin_url', kind: 'linkedin', section: 'contact' },
  { name: 'facebook_url', kind: 'url', section: 'contact' },
  { name: 'instagram_url', kind: 'instagram', section: 'contact' },
  { name: 'x_url', kind: 'x', section: 'contact' },
  { name: 'tags', kind: 'tags', isRequired: true },
  { name: 'notes', kind: 'text' },
  { name: 'source', kind: 'text' },
  { name: 'owner', kind: 'text' },
  { name: 'do_not_contact', kind: 'boolean', isRequired: true },
  { name: 'next_follow_up', kind: 'date' },
] as const satisfies readonly FieldSpec[]

type Field = (typeof customerFields)[number]
export type CustomerField = Field['name']

const specs: readonly (FieldSpec & { readonly name: CustomerField })[] = customerFields
const kinds = new Map<string, FieldKind>(customerFields.map(({ name, kind }) => [name, kind]))

export function kindOf(field: CustomerField): FieldKind {
  const kind = findKind(field)
  if (kind === undefined) throw new Error(`There is no field ${field}`)
  return kind
}

/** Undefined for a name that is no field's. */
export const findKind = (name: string): FieldKind | undefined => kinds.get(name)

/** The fields of which a customer always has a value. */
export const requiredFields = specs.filter(({ isRequired }) => isRequired).map(({ name }) => name)

/** The fields that the search of the list looks into. */
export const searchedFields = specs.filter(({ isSearched }) => isSearched).map(({ name }) => name)

/** The fields that a section of the page and of the form has beside those that it lays out itself. */
export const fieldsIn = (section: FieldSection): readonly CustomerField[] =>
  specs.filter((field) => field.section === section).map(({ name }) => name)

export const customerTypes = ['corporate', 'youtube_creator', 'individual'] as const
export type CustomerType = (typeof customerTypes)[number]

export const customerStatuses = ['lead', 'prospect', 'active', 'inactive', 'lost'] as const
export type CustomerStatus = (typeof customerStatuses)[number]

interface ColumnValues {
  uuid: string
  text: string
  bigint: number
  'text[]': string[]
  boolean: boolean
  date: string
}

/** What a field of this kind holds where it holds something. A date is `2026-12-24`. */
type KindValue<K extends FieldKind> = K extends 'customer_type'
  ? CustomerType
  : K extends 'status'
    ? CustomerStatus
    : ColumnValues[(typeof columnTypes)[K]]

/** What each field holds where it holds something. */
export type FieldValues = { [F in Field as F['name']]: KindValue<F['kind']> }

/** The fields of which a customer always has a value. */
export type RequiredField = Extract<Field, { readonly isRequired: true }>['name']
