import { describe, expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { fieldSynonyms } from '../../../../shared/importing/mapping/field-synonyms.ts'
import { findNamedField } from '../../../../shared/importing/mapping/find-named-field.ts'
import { isKnownColumn, mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { normalizeHeader } from '../../../../shared/importing/mapping/normalize-header.ts'
import { en } from '../../../../shared/messages/en/index.ts'

const map = (columns: readonly string[], rows: readonly (readonly string[])[] = []) =>
  mapColumns(columns, rows).columns.map(({ field, position }) => (position === 1 ? field : `${field} ${position}`))

describe('names of columns', () => {
  test('the columns of the older system are known with certainty', () => {
    const columns = [
      ...['first_name', 'last_name', 'email', 'phone', 'company_name', 'job_title', 'industry', 'lead_status'],
      ...['customer_type', 'address_line1', 'address_line2', 'city', 'state', 'postal_code', 'country', 'website'],
      ...['youtube_handle', 'youtube_channel_url', 'subscribers', 'linkedin_url', 'facebook_url', 'instagram', 'tags'],
      ...['notes', 'source', 'owner', 'do_not_contact', 'next_follow_up'],
    ]
    expect(map(columns)).toEqual([
      ...['first_name', 'last_name', 'email', 'phone', 'company_primary', 'position_primary', 'profession', 'status'],
      ...['customer_type', 'address_primary', 'address_secondary', 'city', 'region', 'postal_code', 'country_code'],
      ...['company_website', 'youtube_handle', 'youtube_channel_url', 'youtube_subscribers', 'linkedin_url'],
      ...['facebook_url', 'instagram_url', 'tags', 'notes', 'source', 'owner', 'do_not_contact', 'next_follow_up'],
    ])
  })

  test.each(customerFields.map(({ name }) => [name, en.fields[name]]))(
    '%s is known by its name and its label %s',
    (name, label) => {
      expect(findNamedField(name)).toMatchObject({ field: name, confidence: expect.closeTo(1) })
      expect(findNamedField(label)?.field).toBe(name)
    },
  )

  test.each([
    ['E-Mail', 'email'],
    ['EMAIL ADDRESS', 'email'],
    ['emailAddress', 'email'],
    ['e_mail', 'email'],
    ['Ｅｍａｉｌ', 'email'],
    ['Email *', 'email'],
    ['Customer Email (required)', 'email'],
    ['邮箱', 'email'],
    ['電郵', 'email'],
    ['邮箱 (Email)', 'email'],
    ['Correo electrónico', 'email'],
    ['メールアドレス', 'email'],
    ['이메일', 'email'],
    ['姓名', 'display_name'],
    ['氏名', 'display_name'],
    ['Vorname', 'first_name'],
    ['Prénom', 'first_name'],
    ['姓', 'last_name'],
    ['手机号', 'phone'],
    ['電話', 'phone'],
    ['Téléphone', 'phone'],
    ['WhatsApp', 'phone'],
    ['Phone (mobile)', 'phone'],
    ['公司名称/Company', 'company_primary'],
    ['Straße', 'address_primary'],
    ['Address 2', 'address_secondary'],
    ['PLZ', 'postal_code'],
    ['国家/地区', 'country_code'],
    ['国家', 'country_code'],
    ['備註', 'notes'],
    ['Número de teléfono', 'phone'],
  ])('%s is %s', (column, field) => {
    expect(findNamedField(column)?.field).toBe(field)
    expect(isKnownColumn(column)).toBe(true)
  })

  test.each([
    '',
    '   ',
    '#',
    '42',
    'Column 3',
    'E-mail 1 - Type',
    'Favourite colour',
    'Shoe size',
    'constructor',
    'Email sent',
  ])('%j is no name that we know', (column) => expect(findNamedField(column)).toBeNull())

  test('each name stands for one field only', () => {
    const fields = new Map<string, Set<string>>()
    for (const [field, names] of fieldSynonyms) {
      for (const name of names) {
        const key = normalizeHeader(name)
        fields.set(key, (fields.get(key) ?? new Set()).add(field))
      }
    }
    expect([...fields].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([])
  })
})

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

describe('the id of another system', () => {
  const rowsOf = (...ids: string[]) => ids.map((id) => [id, 'Ann'])
  test.each([
    ['letters and digits', rowsOf('0035g00000ABCDe', 'cus_Nabc123'), 'external_id'],
    ['long numbers', rowsOf('6123456789012', ''), 'external_id'],
    ['our own', rowsOf('0199a1b2-0000-7000-8000-000000000001'), 'id'],
    ['numbers of lines, which are no key', rowsOf('1', '2', '3'), 'id'],
    ['one of ours among them', rowsOf('cus_Nabc123', '0199a1b2-0000-7000-8000-000000000001'), 'id'],
    ['nothing', rowsOf(''), 'id'],
  ])('%s', (_, rows, field) => expect(map(['Id', 'Name'], rows)).toEqual([field, 'display_name']))

  test('stands behind a column that is called so', () => {
    expect(map(['Id', 'Customer No', 'Name'], [['cus_Nabc123', 'K-1', 'Ann']])).toEqual([
      ...[null, 'external_id', 'display_name'],
    ])
  })
})

describe('a name of a customer beside a name of a person', () => {
  test.each([
    [
      ['客戶名稱', '聯絡人'],
      ['company_primary', 'display_name'],
    ],
    [
      ['Customer', 'Contact Person'],
      ['company_primary', 'display_name'],
    ],
    [
      ['Ansprechpartner', 'Kunde'],
      ['display_name', 'company_primary'],
    ],
    [
      ['Customer', 'Contact', 'Company'],
      [null, 'display_name', 'company_primary'],
    ],
    [
      ['Customer Name', 'First Name', 'Last Name'],
      ['display_name', 'first_name', 'last_name'],
    ],
    [
      ['客戶名稱', '電郵'],
      ['display_name', 'email'],
    ],
  ])('%j', (columns, fields) => expect(map(columns)).toEqual(fields))
})

describe('what the other columns say', () => {
  test('the parts of an address are those of the first one', () => {
    const home = ['Home Street', 'Home City', 'Home State', 'Home Postal Code', 'Home Country/Region']
    const business = home.map((column) => column.replace('Home', 'Business'))
    const fields = ['address_primary', 'city', 'region', 'postal_code', 'country_code']
    const rest = ['address_primary 2', ...fields.slice(1)]
    expect(map(['Name', ...home, ...business])).toEqual(['display_name', ...fields, ...rest])
    expect(map(['Name', ...business, ...home])).toEqual(['display_name', ...fields, ...rest])
    expect(mapColumns([...business, ...home], []).columns.map(({ companionOf }) => companionOf?.of)).toEqual([
      ...Array.from({ length: 6 }),
      ...[1, 2, 3, 4],
    ])
    expect(map(['Home Street', 'Business City'])).toEqual(['address_primary', 'city'])
  })

  test('a nickname is a name where there is no other', () => {
    expect(map(['First Name', 'Nickname'])).toEqual(['first_name', null])
    expect(map(['Nickname', 'Email'])).toEqual(['display_name', 'email'])
  })

  test('a department is no département', () => expect(map(['Name', 'Department'])).toEqual(['display_name', null]))

  test('an address is of the network that all cells are of', () => {
    const rows = [['https://www.linkedin.com/in/ada', 'Ada']]
    expect(map(['URL', 'Name'], rows)).toEqual(['linkedin_url', 'display_name'])
    expect(map(['URL', 'Name'], [['https://acme.com', 'Ada'], ...rows])).toEqual(['company_website', 'display_name'])
  })
})

describe('several columns for one field', () => {
  test('the better name wins, whatever their order: the other stays unmapped, or is a further one', () => {
    expect(map(['Work email', 'Email'])).toEqual(['email 2', 'email'])
    expect(map(['Company', 'Account', 'company_name'])).toEqual([null, null, 'company_primary'])
  })

  test('of two alike the first wins', () => {
    expect(map(['city', 'city (2)'])).toEqual(['city', null])
  })

  test('phones and addresses are numbered in the order of the columns', () => {
    expect(map(['WhatsApp', 'name', 'phone', 'Tel. 2', 'Home Address', 'Address'])).toEqual([
      'phone',
      'display_name',
      'phone 2',
      'phone 3',
      'address_primary',
      'address_primary 2',
    ])
  })
})

describe('values speak where the name says nothing', () => {
  const rows = (...cells: string[]) => cells.map((cell) => [cell])

  test.each([
    ['email', rows('a@example.com', 'b@example.com', '', 'mailto:c@example.com', 'd@example.cn')],
    ['phone', rows('+852 9123 4567', '(020) 7946 0958', '13812345678')],
    ['company_website', rows('https://example.com', 'www.example.org/x')],
    ['youtube_channel_url', rows('https://www.youtube.com/@ada', 'youtube.com/channel/UC123')],
    ['linkedin_url', rows('https://www.linkedin.com/in/ada', 'linkedin.com/company/x')],
    [null, rows('a@example.com', 'b@example.com', 'Rome', 'Oslo')],
    [null, rows('2026-03-01', '2026-03-02')],
    [null, rows('12', '1300', '99')],
    [null, rows('1234567', '7654321')],
    [null, rows('', '')],
  ])('%s', (field, sample) => {
    expect(map(['Column 1'], sample)).toEqual([field])
  })

  test('a field that a name has taken is not free', () => {
    expect(map(['email', 'Referred by'], [['a@example.com', 'b@example.com']])).toEqual(['email', null])
    expect(map(['phone', 'Referred by'], [['', '+44 20 7946 0958']])).toEqual(['phone', null])
  })
})

describe('what is no telephone number, whatever its digits', () => {
  test.each(['03.04.1980', '05-06-2022', '04/03/1980', '-73.9857123', '22.3193039'])('%s', (cell) => {
    expect(map(['Name', 'Something'], [['Ann', cell]])).toEqual(['display_name', null])
  })
})

test('values alone are not certain', () => {
  expect(mapColumns(['Column 1'], [['a@example.com']]).columns).toEqual([
    { column: 'Column 1', field: 'email', position: 1, confidence: 0.8, evidence: 'values', doubt: 'only-values' },
  ])
})

describe('a slip of the finger in a name', () => {
  test.each([
    ['E-mial', 'email'],
    ['Frist name', 'first_name'],
    ['Compnay', 'company_primary'],
    ['Addres', 'address_primary'],
    ['Webiste', 'company_website'],
    // A letter away from two of them.
    ['Countyr', null],
    ['Teléfonoo', 'phone'],
    // Other words, though a letter away from a name of ours.
    ['Votes', null],
    ['Grand', null],
    ['Nodes', null],
    ['Coty', null],
    ['County fair', null],
  ])('%s is %s', (column, field) => {
    expect(map([column])).toEqual([field])
  })

  test('is not certain by itself, and is when the values say the same', () => {
    expect(mapColumns(['E-mial'], [])).toMatchObject({
      columns: [{ evidence: 'similar', confidence: 0.7 }],
    })
    expect(mapColumns(['E-mial'], [['a@a.example']])).toMatchObject({
      columns: [{ evidence: 'similar', confidence: 0.9 }],
    })
  })

  test('takes no field that another column bears the name of', () => {
    expect(map(['Emial', 'Mail'])).toEqual([null, 'email'])
    expect(map(['Phoone', 'Tel'])).toEqual([null, 'phone'])
  })

  test('weighs less than values that say something else', () => {
    expect(map(['Webiste'], [['https://www.linkedin.com/in/ada']])).toEqual(['linkedin_url'])
  })
})

describe('columns that are no field of ours', () => {
  const customFields = [
    { key: 'Shoe size', label: 'Size of shoes', kind: 'number', choices: [] },
    { key: 'contact', label: 'contact', kind: 'text', choices: [] },
  ] as const

  test.each(['Shoe size', 'shoe_size', 'Size of shoes'])('%s is the custom field of that name', (column) => {
    expect(mapColumns([column], [], customFields).columns).toEqual([
      {
        ...{ column, field: null, position: 1, confidence: 1, evidence: 'custom' },
        custom: { key: 'Shoe size', kind: 'number', choices: [] },
      },
    ])
  })

  test('a custom field comes before all else that its name means', () => {
    expect(mapColumns(['Contact'], [], customFields).columns[0]).toMatchObject({ field: null, evidence: 'custom' })
  })

  test('a column put into an export of ours is known by its name, where its field has no column', () => {
    const columns = ['harbour_id', 'name', 'e-mail', 'city', 'Town', 'Nickname', 'Colour']
    expect(map(columns)).toEqual(['id', 'display_name', 'email', 'city', null, null, null])
  })

  test('what we wrote ourselves is no data', () => {
    const { columns } = mapColumns(['harbour_line', 'harbour_reason', 'email'], [['2', 'a@a.example', '']])
    expect(columns.map(({ field, evidence }) => [field, evidence])).toEqual([
      [null, 'ours'],
      [null, 'ours'],
      ['email', 'synonym'],
    ])
  })
})

test.each([
  ['Kunden-ID', 'external_id'],
  ['Name, Vorname', 'display_name'],
  ["Nom de l'entreprise", 'company_primary'],
  ['Tél. portable', 'phone'],
  ['Nombre del contacto', 'display_name'],
  ['Código do cliente', 'external_id'],
  ['Numero di cellulare', 'phone'],
  ['Straat en huisnummer', 'address_primary'],
  ['電子郵件地址', 'email'],
  ['所在公司', 'company_primary'],
  ['ご担当者名', 'display_name'],
  ['휴대전화번호', 'phone'],
])('%s is a name of %s', (column, field) => expect(map([column])).toEqual([field]))

test('ST is the state where every cell is one of the United States, and nothing elsewhere', () => {
  const fieldOf = (...cells: string[]) =>
    mapColumns(
      ['Name', 'ST'],
      cells.map((cell, at) => [`Ann Lee ${at}`, cell]),
    ).columns[1]?.field
  expect(fieldOf('TX', 'ny', '', 'Ohio')).toBe('region')
  expect(fieldOf('TX', 'Active')).toBeNull()
  expect(fieldOf('', '')).toBeNull()
})
