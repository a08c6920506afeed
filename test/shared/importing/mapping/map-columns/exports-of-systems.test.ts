import { describe, expect, test } from 'vitest'
import { map } from './map.ts'

describe('the exports of other systems', () => {
  test('HubSpot', () => {
    const columns = [
      'Record ID',
      'First Name',
      'Last Name',
      'Email',
      'Phone Number',
      'Contact owner',
      'Lead Status',
      'Company Name',
    ]
    expect(map(columns)).toEqual([
      'external_id',
      'first_name',
      'last_name',
      'email',
      'phone',
      'owner',
      'status',
      'company_primary',
    ])
  })

  test('Salesforce', () => {
    const columns = [
      'Account Name',
      'Title',
      'Mailing Street',
      'Mailing City',
      'Mailing State/Province',
      'Mailing Zip/Postal Code',
      'Mailing Country',
      'Lead Source',
      'Mobile',
    ]
    expect(map(columns)).toEqual([
      'company_primary',
      'position_primary',
      'address_primary',
      'city',
      'region',
      'postal_code',
      'country_code',
      'source',
      'phone',
    ])
  })

  test('Google Contacts', () => {
    const columns = [
      'Name',
      'Given Name',
      'Family Name',
      'E-mail 1 - Type',
      'E-mail 1 - Value',
      'Phone 1 - Value',
      'Phone 2 - Value',
      'Organization 1 - Name',
      'Organization 1 - Title',
      'Address 1 - Street',
      'Address 1 - City',
      'Address 2 - Street',
      'Website 1 - Value',
      'Group Membership',
    ]
    expect(map(columns)).toEqual([
      'display_name',
      'first_name',
      'last_name',
      null,
      'email',
      'phone',
      'phone 2',
      'company_primary',
      'position_primary',
      'address_primary',
      'city',
      'address_primary 2',
      'company_website',
      'tags',
    ])
  })

  test('Outlook', () => {
    const columns = [
      'First Name',
      'Last Name',
      'Company',
      'Job Title',
      'E-mail Address',
      'Mobile Phone',
      'Business Phone',
      'Business Street',
      'Business City',
      'Business Country/Region',
      'Web Page',
      'Categories',
    ]
    expect(map(columns)).toEqual([
      'first_name',
      'last_name',
      'company_primary',
      'position_primary',
      'email',
      'phone',
      'phone 2',
      'address_primary',
      'city',
      'country_code',
      'company_website',
      'tags',
    ])
  })

  test('Mailchimp', () => {
    const columns = [
      'Email Address',
      'First Name',
      'Last Name',
      'Address',
      'Phone Number',
      'TAGS',
      'LEID',
      'MEMBER_RATING',
    ]
    expect(map(columns)).toEqual([
      'email',
      'first_name',
      'last_name',
      'address_primary',
      'phone',
      'tags',
      'external_id',
      null,
    ])
  })

  test('Shopify', () => {
    const columns = ['Customer ID', 'First Name', 'Last Name', 'Email', 'Default Address Company', 'Phone']
    const address = ['Address1', 'Address2', 'City', 'Province Code', 'Country Code', 'Zip', 'Phone']
    expect(map([...columns, ...address.map((part) => `Default Address ${part}`), 'Total Spent'])).toEqual([
      ...['external_id', 'first_name', 'last_name', 'email', 'company_primary', 'phone'],
      ...['address_primary', 'address_secondary', 'city', 'region', 'country_code', 'postal_code', 'phone 2', null],
    ])
  })

  test('Xero', () => {
    const parts = ['AddressLine1', 'AddressLine2', 'City', 'Region', 'PostalCode', 'Country', 'AttentionTo']
    expect(map(['*ContactName', 'EmailAddress', ...parts.map((part) => `PO${part}`), 'MobileNumber'])).toEqual([
      ...['display_name', 'email', 'address_primary', 'address_secondary', 'city', 'region', 'postal_code'],
      ...['country_code', null, 'phone'],
    ])
  })

  test('a list of channels', () => {
    const columns = ['Channel Name', 'Channel URL', 'Subscribers', 'Contact Email']
    expect(map(columns)).toEqual(['display_name', 'youtube_channel_url', 'youtube_subscribers', 'email'])
    expect(map(['Channel Name', 'Name'])).toEqual([null, 'display_name'])
  })
})
