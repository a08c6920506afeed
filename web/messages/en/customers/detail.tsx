import type { Child } from 'hono/jsx'
import { formatCount } from '../../../words/numbers.ts'

/** `Changed`, or `Changed by Ann` where it is known who did it. */
const done = (what: string) => (by: Child) => (
  <>
    {what}
    {by !== null && <> by {by}</>}
  </>
)

/** Texts of the page of one customer. */
export const detail = {
  deleted: (by: Child, at: Child) => (
    <>
      <b>This customer was deleted</b>
      {by !== null && <> by {by}</>}, {at}. It is hidden from lists and imports.
    </>
  ),
  email: 'E-mail',
  call: 'Call',
  whatsApp: 'WhatsApp',
  whatsAppTo: (phone: string) => `WhatsApp to ${phone}`,
  edit: 'Edit',
  delete: 'Delete',
  owner: (name: string) => `Owner ${name}`,
  doNotContact: 'do not contact',
  useIt: (value: string) => `Use ${value}`,
  sections: {
    unread: 'Could not be read',
    contact: 'Contact',
    company: 'Company',
    address: 'Address',
    channel: 'Channel',
    relationship: 'Relationship',
    details: 'Details',
    custom: 'Custom fields',
  },
  facts: {
    display_name: 'Full name',
    first_name: 'First name',
    last_name: 'Last name',
    customer_type: 'Type',
    status: 'Status',
    owner: 'Owner',
    do_not_contact: 'Do not contact',
    email: 'E-mail',
    phone: 'Phone',
    company_primary: 'Company',
    address_primary: 'Address',
    address_secondary: 'Address, line 2',
    city: 'City',
    region: 'Region',
    postal_code: 'Postal code',
    country_code: 'Country',
    youtube_handle: 'YouTube',
    youtube_channel_url: 'Channel',
    youtube_subscribers: 'Subscribers',
    next_follow_up: 'Next follow-up',
    tags: 'Tags',
    source: 'Source',
    external_id: 'External id',
    notes: 'Remarks',
  },
  otherPhone: (label: string) => `Phone, ${label || 'further'}`,
  otherEmail: (label: string) => `E-mail, ${label || 'further'}`,
  otherAddress: (label: string) => `Address, ${label || 'further'}`,
  none: 'none',
  shared: 'shared by several people',
  merges: {
    into: (other: Child, by: Child, at: Child) => (
      <>
        Merged into {other}
        {by !== null && <> by {by}</>}, {at}.
      </>
    ),
    from: (other: Child, by: Child, at: Child) => (
      <>
        {other} was merged into this customer{by !== null && <> by {by}</>}, {at}.
      </>
    ),
    unmerge: 'Undo the merge',
  },
  history: {
    title: 'Timeline',
    changed: done('Changed'),
    merged: done('Merged'),
    deleted: done('Deleted'),
    restored: done('Restored'),
    added: done('Added'),
    created: done('Created'),
    anImport: 'an import',
    line: (line: number) => `Line ${formatCount(line)}`,
  },
}
