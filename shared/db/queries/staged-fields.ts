import type { CustomerField } from '../../customers/fields.ts'

/**
 * The fields that a staged record states in columns of their own, each as text: of most records most of what they say. A
 * field that is not among them is in `other`, which costs its name in every record.
 */
export const stagedFields = [
  'external_id',
  'customer_type',
  'display_name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'company_primary',
  'position_primary',
  'profession',
  'status',
  'address_primary',
  'address_secondary',
  'city',
  'region',
  'postal_code',
  'country_code',
  'company_website',
  'youtube_handle',
  'youtube_channel_url',
  'linkedin_url',
  'facebook_url',
  'instagram_url',
  'x_url',
  'notes',
  'source',
  'owner',
] as const satisfies readonly CustomerField[]

const staged: ReadonlySet<string> = new Set(stagedFields)
export const isStagedField = (field: string): field is (typeof stagedFields)[number] => staged.has(field)
