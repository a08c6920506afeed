import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

type Cells = Partial<Record<CustomerField, string>>
const clean = (cells: Cells, policy: 'repair' | 'strict' = 'repair') =>
  cleanRecord(columns(...(Object.keys(cells) as CustomerField[])), Object.values(cells), policy)

describe('work', () => {
  test.each<[Cells, Cells]>([
    [
      { position_primary: '(주)대림테크', company_primary: '차장' },
      { position_primary: '차장', company_primary: '(주)대림테크' },
    ],
    [
      { position_primary: 'Globex GmbH', company_primary: 'Einkaufsleiter' },
      { position_primary: 'Einkaufsleiter', company_primary: 'Globex GmbH' },
    ],
    [{ position_primary: 'Globex GmbH' }, { company_primary: 'Globex GmbH' }],
    [{ position_primary: 'c/o Lucky Peak Co. Ltd.', company_primary: '-' }, { company_primary: 'Lucky Peak Co. Ltd.' }],
    [{ company_primary: 'Einkaufsleiter' }, { position_primary: 'Einkaufsleiter' }],
    [
      { company_primary: 'Acme', city: 'CEO' },
      { company_primary: 'Acme', position_primary: 'CEO' },
    ],
    [{ position_primary: 'Acme Ltd', company_primary: 'ACME Ltd.' }, { company_primary: 'ACME Ltd.' }],
  ])('%j is %j', (cells, said) => {
    const { record, notes, verdict } = clean(cells)
    expect(verdict).toBeNull()
    const { extra: _, ...values } = record
    expect(values).toEqual(said)
    expect(notes).not.toEqual([])
  })

  test.each<[Cells]>([
    [{ position_primary: 'Director, Globex GmbH' }],
    [{ position_primary: 'Partner', company_primary: 'Chef' }],
    [{ position_primary: 'Manager', company_primary: 'Lead Foods Ltd' }],
    [{ position_primary: 'Globex GmbH', company_primary: 'Acme AG' }],
    [{ company_primary: 'Marketing Partner' }],
    [{ position_primary: 'Buyer', company_primary: 'Managing Director' }],
  ])('%j stays', (cells) => expect(clean(cells)).toMatchObject({ record: cells, verdict: null, notes: [] }))
})

describe('a person in the cell of the firm', () => {
  const cells: readonly [string, string, string][] = [
    ['Sunrise Foods Ltd (Contact: Mary Lee)', 'Sunrise Foods Ltd', 'Mary Lee'],
    ['杭州西子礼品有限公司 联系人：朱晓燕', '杭州西子礼品有限公司', '朱晓燕'],
    ['Klein Metall GmbH, z.Hd. Frau Petra Klein', 'Klein Metall GmbH', 'Frau Petra Klein'],
  ]

  test.each(cells)('%s fills a name that is empty', (company_primary, firm, display_name) => {
    for (const names of [{}, { display_name: '-' }, { first_name: ' ', last_name: 'n/a' }]) {
      const { record, verdict, notes } = clean({ ...names, company_primary })
      expect([verdict, record]).toEqual([null, { company_primary: firm, display_name }])
      expect(notes).toContainEqual({ column: 'company_primary', rule: 'cell.moved' })
    }
  })

  test.each(cells)('%s leaves a name that stands, and is kept', (company_primary, firm, name) => {
    for (const names of [
      { display_name: name },
      { display_name: 'Bo Chan' },
      { first_name: 'Bo', last_name: 'Chan' },
    ]) {
      expect(clean({ ...names, company_primary })).toMatchObject({
        ...{
          verdict: null,
          record: { ...names, company_primary: firm, extra: { company_primary_raw: company_primary } },
        },
        notes: [{ column: 'company_primary', rule: 'company.contact' }],
      })
    }
  })

  test('where it names no firm, none is stated', () => {
    expect(clean({ company_primary: 'Attn: Mary Lee' }).record).toEqual({ display_name: 'Mary Lee' })
    expect(clean({ company_primary: 'Attn: Mary Lee', display_name: 'Bo Chan' }).record).toEqual({
      ...{ display_name: 'Bo Chan', extra: { company_primary_raw: 'Attn: Mary Lee' } },
    })
  })

  test('what else stands with the name is read as beside any name', () => {
    expect(clean({ company_primary: '東洋商事株式会社 担当：営業部 鈴木' })).toMatchObject({
      record: { company_primary: '東洋商事株式会社', display_name: '鈴木', extra: { display_name_raw: '営業部 鈴木' } },
    })
  })

  test.each(['Contact GmbH', 'Attn Design Ltd', 'First Contact: Star Trek', '部長島耕作株式会社'])('%s stays', (firm) =>
    expect(clean({ company_primary: firm })).toMatchObject({ record: { company_primary: firm }, notes: [] }),
  )
})

describe('ways to reach somebody', () => {
  test.each(['company_website', 'linkedin_url', 'facebook_url', 'instagram_url', 'x_url', 'phone'] as const)(
    'an address in the column of %s is one',
    (field) => {
      expect(clean({ [field]: 'mailto:Bo@Acme.com' }).record).toEqual({ email: 'bo@acme.com' })
      expect(clean({ [field]: 'bo@acme.com', email: 'info@acme.com' }).record).toMatchObject({
        ...{ email: 'info@acme.com', emails: [{ email: 'bo@acme.com', label: field }] },
      })
      expect(clean({ [field]: 'bo@acme.com' }, 'strict').record).not.toHaveProperty('email')
    },
  )

  test('the phone and the address, each in the other one’s cell', () => {
    const { record, verdict } = clean({ email: '503-267-7104', phone: 'bo@acme.com', country_code: 'US' })
    expect(verdict).toBeNull()
    expect(record).toEqual({ email: 'bo@acme.com', phone: '+15032677104', country_code: 'US' })
  })

  test.each(['phone', 'email'] as const)('a web page in the column of %s', (field) => {
    expect(clean({ [field]: 'www.acme.com' }).record).toEqual({ company_website: 'https://www.acme.com' })
    expect(clean({ [field]: 'www.acme.com', company_website: 'other.com' }).record.company_website).toBe(
      'https://other.com',
    )
  })

  test('a number that is all of a note is a phone where there is none, and stays a note', () => {
    for (const notes of ['+852 6123 4567', 'Tel: 6123 4567', '00852 6123 4567'])
      expect(clean({ notes, country_code: 'HK' }).record).toMatchObject({ notes, phone: '+85261234567' })
    for (const notes of ['6123 4567', '+852 6123 4567 is his wife', 'Tel: 12'])
      expect(clean({ notes, country_code: 'HK' }).record).toEqual({ notes, country_code: 'HK' })
    expect(clean({ notes: '+852 6123 4567', phone: '+85291234567' }).record).not.toHaveProperty('phones')
  })
})

describe('places', () => {
  test.each<[Cells, Cells]>([
    [
      { address_primary: 'Wan Chai', region: '28/F, 254 Nathan Road' },
      { address_primary: '28/F, 254 Nathan Road', region: 'Wan Chai' },
    ],
    [
      { address_primary: 'Berlin', city: 'Hauptstraße 5' },
      { address_primary: 'Hauptstraße 5', city: 'Berlin' },
    ],
    [{ city: 'Nathan Road 62, 3/F' }, { address_primary: 'Nathan Road 62, 3/F' }],
    ...(['80331 München', 'München 80331', '80331, München'] as const).map((city): [Cells, Cells] => [
      { city },
      { city: 'München', postal_code: '80331' },
    ]),
    [{ city: '3750-301 Águeda' }, { city: 'Águeda', postal_code: '3750-301' }],
    [{ city: '80-001 Gdańsk' }, { city: 'Gdańsk', postal_code: '80-001' }],
    [{ city: '181 64 Lidingö' }, { city: 'Lidingö', postal_code: '181 64' }],
    [{ city: '2011 CD Haarlem' }, { city: 'Haarlem', postal_code: '2011 CD' }],
    [{ city: '101 Reykjavík' }, { city: 'Reykjavík', postal_code: '101' }],
    [{ city: 'Rīga, LV-1050' }, { city: 'Rīga', postal_code: 'LV-1050' }],
    [
      { city: '80331 München', country_code: 'DE' },
      { city: 'München', postal_code: '80331', country_code: 'DE' },
    ],
    [
      { city: '10115', country_code: 'DE' },
      { postal_code: '10115', country_code: 'DE' },
    ],
    [
      { city: 'D-01067 Dresden', country_code: 'DE' },
      { city: 'Dresden', postal_code: '01067', country_code: 'DE' },
    ],
    [{ city: 'Austin, TX 78701' }, { city: 'Austin', region: 'TX', postal_code: '78701' }],
    [
      { city: 'Austin, TX 78701', region: 'Texas' },
      { city: 'Austin', region: 'Texas', postal_code: '78701' },
    ],
    [
      { city: 'Bengaluru - 560038', postal_code: '560038', country_code: 'IN' },
      { city: 'Bengaluru', postal_code: '560038', country_code: 'IN' },
    ],
    [{ address_primary: '해운대로 250 (우) 48058' }, { address_primary: '해운대로 250', postal_code: '48058' }],
    [{ city: '海外' }, {}],
    [{ city: 'Austin', region: 'see zip' }, { city: 'Austin' }],
    [{ city: 'ask Tom', region: 'TX' }, { region: 'TX' }],
  ])('%j is %j', (cells, said) => {
    const { record, notes, verdict } = clean(cells)
    expect(verdict).toBeNull()
    const { extra: _, ...values } = record
    expect(values).toEqual(said)
    expect(notes).not.toEqual([])
  })

  test.each<[Cells]>([
    [{ city: '80331 München', postal_code: '80333', country_code: 'DE' }],
    [{ city: '80331 Kieselhausen' }],
    [{ city: '100 Mile House' }],
    [{ city: 'Sector 1234' }],
    [{ city: 'Austin, TX 78701', region: 'CA', country_code: 'US' }],
    [{ city: 'Estero', country_code: 'US' }],
    [{ city: 'See', country_code: 'AT' }],
    [{ city: 'Dublin 4', country_code: 'IE' }],
    [{ address_primary: '1 Main Street', region: '254 Nathan Road' }],
    [{ address_primary: '해운대로 250 (우) 48058', postal_code: '48059' }],
  ])('%j stays', (cells) => expect(clean(cells).record).toEqual(cells))
})

test('what is moved is noted by the column it stood in', () => {
  expect(clean({ company_website: 'bo@acme.com' }).notes).toEqual([{ column: 'company_website', rule: 'cell.moved' }])
})

describe('a remark where a firm should stand', () => {
  const clean = (company: string, status = '') =>
    cleanRecord(columns('display_name', 'company_primary', 'status'), ['Ann Lee', company, status], 'repair')

  test.each(['(公司已結業)', '(closed down)', '已倒閉', 'no longer trading', 'retired', 'Geschäft aufgegeben', '廃業'])(
    '%s is no company, and is told',
    (raw) => {
      const { record, notes } = clean(raw)
      expect(record).not.toHaveProperty('company_primary')
      expect(record).toMatchObject({ extra: { company_primary_raw: raw } })
      expect(notes.length).toBeGreaterThan(0)
    },
  )

  test('it is the status, where it says one and no other cell does', () => {
    expect(clean('Not interested!!').record).toMatchObject({
      status: 'lost',
      extra: { company_primary_raw: 'Not interested!!' },
    })
    expect(clean('Not interested!!', 'active').record).toMatchObject({ status: 'active' })
    expect(clean('Acme Ltd').record).toMatchObject({ company_primary: 'Acme Ltd' })
  })
})

describe('a link or a name of a chat', () => {
  const [number, digits] = ['+4915112345678', '4915112345678']
  const pages = ['t.me/nobody', 'chat.whatsapp.com/Ab12', 'line.me/ti/p/x', 'www.google.de/maps/place/Oslo', 'bit.ly/x']

  test.each([`${digits}@c.us`, `${digits}@s.whatsapp.net`])('%s is a phone, wherever it stands', (raw) => {
    expect(clean({ phone: raw }).record).toEqual({ phone: number })
    expect(clean({ email: raw }).record).toEqual({ phone: number })
    expect(clean({ phone: '+85291234567', email: raw }).record).toMatchObject({
      ...{ phone: '+85291234567', phones: [{ phone: number }] },
    })
  })

  test('a group is neither a phone nor an address of mail', () => {
    const raw = '85291234567-1610000000@g.us'
    expect(clean({ phone: raw, city: 'Oslo' }).record).toEqual({ city: 'Oslo', extra: { phone_raw: raw } })
    expect(clean({ email: raw, city: 'Oslo' })).toMatchObject({ verdict: 'review', record: { city: 'Oslo' } })
  })

  test.each([`https://wa.me/${digits}`, `wa.me/${digits}`])('%s is a phone, and no web site', (raw) => {
    expect(clean({ phone: raw }).record).toEqual({ phone: number })
  })

  test.each(pages)('https://%s is nobody’s own site, and is told', (page) => {
    const raw = `https://${page}`
    expect(clean({ phone: raw, city: 'Oslo' }).record).toEqual({ city: 'Oslo', extra: { phone_raw: raw } })
  })

  test('a site of their own in the column of phones is theirs, as is what a column of sites says', () => {
    expect(clean({ phone: 'https://acme.com/contact' }).record).toEqual({ company_website: 'https://acme.com/contact' })
    const page = 'https://t.me/acme'
    expect(clean({ company_website: page }).record).toEqual({ company_website: page })
  })
})

describe('what is none of the work', () => {
  const kinds = ['company_primary', 'position_primary', 'profession', 'address_primary'] as const
  test.each(kinds)('an address of mail and a number in %s go to their own fields', (field) => {
    expect(clean({ display_name: 'Ada Hall', [field]: 'ann@acme.com' }).record).toEqual({
      display_name: 'Ada Hall',
      email: 'ann@acme.com',
    })
    expect(clean({ email: 'ada@acme.com', [field]: 'ann@acme.com' }).record).toMatchObject({
      email: 'ada@acme.com',
      emails: [{ email: 'ann@acme.com' }],
    })
    expect(clean({ country_code: 'DE', [field]: '0171 2345678' }).record).toMatchObject({ phone: '+491712345678' })
    expect(clean({ display_name: 'Ada Hall', [field]: '0171 2345678' }).record).toEqual({
      display_name: 'Ada Hall',
      extra: { phone_raw: '0171 2345678' },
    })
  })
  test.each(['4711', '12-14', '030', '24/7', '100200300', '0', '01.02.2026', 'acme@home', '@acme'])(
    '%s stays',
    (raw) => {
      const { record } = clean({ display_name: 'Ada Hall', company_primary: raw })
      expect(record).not.toHaveProperty('phone')
      expect(record).not.toHaveProperty('email')
    },
  )
})

describe('a town behind its postal code', () => {
  test.each<[Cells, Cells]>([
    [{ postal_code: '80331 München' }, { postal_code: '80331', city: 'München' }],
    [
      { postal_code: '80331 München', city: 'München' },
      { postal_code: '80331', city: 'München' },
    ],
    [
      { postal_code: '75001 Paris', country_code: 'FR' },
      { postal_code: '75001', city: 'Paris', country_code: 'FR' },
    ],
  ])('%j is %j', (cells, said) => expect(clean(cells).record).toEqual(said))
  test.each<Cells>([
    { postal_code: '80331 München', city: 'Berlin' },
    { postal_code: 'SW1A 1AA', country_code: 'GB' },
    { postal_code: 'Co. Dublin 4' },
  ])('%j stays', (cells) => expect(clean(cells).record).toMatchObject(cells))
})
