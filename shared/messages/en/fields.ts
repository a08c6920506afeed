import type { CustomerField } from '../../customers/fields.ts'

/** What the fields of a customer are called. */
export const fields = {
  id: 'Harbour id',
  external_id: 'External id',
  customer_type: 'Type',
  display_name: 'Full name',
  first_name: 'First name',
  last_name: 'Last name',
  email: 'E-mail',
  phone: 'Phone',
  company_primary: 'Company',
  position_primary: 'Job title',
  profession: 'Industry',
  status: 'Status',
  address_primary: 'Address',
  address_secondary: 'Address, line 2',
  city: 'City',
  region: 'State or region',
  postal_code: 'Postal code',
  country_code: 'Country',
  company_website: 'Website',
  youtube_handle: 'YouTube handle',
  youtube_channel_url: 'YouTube channel',
  youtube_subscribers: 'YouTube subscribers',
  linkedin_url: 'LinkedIn',
  facebook_url: 'Facebook',
  instagram_url: 'Instagram',
  x_url: 'X',
  tags: 'Tags',
  notes: 'Remarks',
  source: 'Source',
  owner: 'Owner',
  do_not_contact: 'Do not contact',
  next_follow_up: 'Next follow-up',
} satisfies Record<CustomerField, string>

/** What else can have changed of a customer. */
export const changedFields = {
  country_inferred: 'Country',
  email_shared: 'E-mail',
  extra: 'Custom fields',
  phones: 'Further phones',
  emails: 'Further e-mails',
  addresses: 'Further addresses',
}
