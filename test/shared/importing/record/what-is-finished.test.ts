import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { defaultSettings, type ImportSettings } from '../../../../shared/importing/import-settings.ts'
import { cleanRecord, noKeys } from '../../../../shared/importing/record/clean-record.ts'

type Given = readonly (readonly [column: string, field: CustomerField | null, raw: string, position?: number])[]

const clean = (given: Given, settings: Partial<ImportSettings> = {}, evidence: 'synonym' | 'export' = 'synonym') =>
  cleanRecord(
    given.map(([column, field, , position = 1]) => ({ column, field, position, confidence: 1, evidence })),
    given.map(([, , raw]) => raw),
    'repair',
    { ...defaultSettings, ...settings },
  )
const id = '019a0000-0000-7000-8000-00000000abcd'
const own = (given: Given) => clean([['harbour_id', 'id', id], ...given], {}, 'export')

describe('by what a customer is known again', () => {
  test('are all keys of the record, the first e-mail and the first phone in front', () => {
    const { keys } = clean([
      ['Mail 2', 'email', 'b@b.example', 2],
      ['Mail', 'email', 'a@a.example'],
      ['Tel', 'phone', '+852 9123 4567'],
      ['Tel 2', 'phone', '+852 9876 5432', 2],
      ['Key', 'external_id', 'K7'],
      ['Channel', 'youtube_channel_url', '@ada'],
    ])
    expect(keys).toEqual({
      ...{ id: null, external_id: 'K7', email: 'a@a.example', emails: ['a@a.example', 'b@b.example'] },
      ...{ youtube_handle: '@ada', youtube_channel_url: 'https://www.youtube.com/@ada' },
      phones: ['+85291234567', '+85298765432'],
    })
  })

  test('the address of a desk is nobody’s', () => {
    const desk = clean([
      ['Mail', 'email', 'info@acme.com'],
      ['Mail 2', 'email', 'a@a.example', 2],
    ])
    expect(desk.record).toMatchObject({
      email: 'info@acme.com',
      email_shared: true,
      emails: [{ email: 'a@a.example' }],
    })
    expect(desk.keys).toMatchObject({ email: null, emails: ['a@a.example'] })
    const further = clean([
      ['Mail', 'email', 'a@a.example'],
      ['Mail 2', 'email', 'info@acme.com', 2],
    ])
    expect(further.keys).toMatchObject({ email: 'a@a.example', emails: ['a@a.example'] })
    expect(further.record).not.toHaveProperty('email_shared')
  })

  test('are none of a record without any', () => {
    expect(clean([['City', 'city', 'Rome']]).keys).toEqual(noKeys)
  })
})

describe('of several phones', () => {
  test('each stands once, the first one in the row', () => {
    const { record } = clean([
      ['A', 'phone', '+852 9123 4567', 2],
      ['B', 'phone', '+85291234567'],
      ['C', 'phone', '+852 9876 5432', 3],
    ])
    expect(record).toMatchObject({ phone: '+85291234567', phones: [{ phone: '+85298765432', label: 'C' }] })
  })

  test('an export of ours says which stands in the row, and whether none does', () => {
    const further: Given = [
      ['phone_2', 'phone', '+85291234567', 2],
      ['phone_3', 'phone', '+85298765432', 3],
    ]
    expect(own([['phone', 'phone', '+85223456789'], ...further]).record).toMatchObject({
      ...{ phone: '+85223456789', phones: [{ phone: '+85291234567' }, { phone: '+85298765432' }] },
    })
    const { record } = own([['phone', 'phone', ''], ...further])
    expect(record).not.toHaveProperty('phone')
    expect(record).toMatchObject({ phones: [{ phone: '+85291234567' }, { phone: '+85298765432' }] })
  })
})

describe('what an import says of all records', () => {
  const defaults = { owner: 'Eve', source: 'fair', tags: ['VIP', 'new'], country_code: 'HK' }

  test('fills what the record leaves open', () => {
    const { record, inferred } = clean([['City', 'city', 'Harbourville']], { defaults })
    expect(record).toEqual({ city: 'Harbourville', tags: ['VIP', 'new'] })
    expect(inferred).toMatchObject({ owner: 'Eve', source: 'fair', country_code: 'HK', country_inferred: false })
  })

  test('and nothing that it says', () => {
    const { record, inferred } = clean(
      [
        ['Owner', 'owner', 'Bob'],
        ['Source', 'source', 'web'],
        ['Tags', 'tags', 'vip'],
        ['Country', 'country_code', 'Japan'],
      ],
      { defaults },
    )
    expect(record).toMatchObject({ owner: 'Bob', source: 'web', country_code: 'JP', tags: ['vip', 'new'] })
    for (const field of ['owner', 'source', 'country_code', 'country_inferred'])
      expect(inferred).not.toHaveProperty(field)
  })

  test('makes no record of one that says nothing', () => {
    expect(clean([['City', 'city', 'n/a']], { defaults })).toMatchObject({ verdict: 'blank', record: {}, inferred: {} })
    expect(clean([['City', 'city', ' ']], { defaults }).verdict).toBe('blank')
    expect(clean([['Mail', 'email', 'nobody']], { defaults }).verdict).toBe('review')
  })
})

describe('what is worked out', () => {
  test('the parts of a name and its job, where no cell states them', () => {
    const { inferred, name } = clean([['Name', 'display_name', 'Ann Lee']])
    expect(inferred).toMatchObject({ first_name: 'Ann', last_name: 'Lee', customer_type: 'individual' })
    expect(name).toBe('Ann Lee')
    const stated = clean([
      ['Name', 'display_name', 'Ann Lee'],
      ['First', 'first_name', 'Anna'],
    ])
    expect(stated.inferred).not.toHaveProperty('first_name')
    expect(stated.inferred).not.toHaveProperty('last_name')
    const typed = clean([
      ['Name', 'display_name', 'Ann Lee'],
      ['Type', 'customer_type', 'corporate'],
    ])
    expect(typed.inferred).not.toHaveProperty('customer_type')
  })

  test('the name of a record is its full name, else its parts', () => {
    const first: Given[number] = ['First', 'first_name', 'Ann']
    expect(clean([first, ['Last', 'last_name', 'Lee']]).name).toBe('Ann Lee')
    expect(clean([first]).name).toBe('Ann')
    expect(clean([['City', 'city', 'Rome']]).name).toBeNull()
  })

  test('nothing of an export of ours, but a country that it says was worked out', () => {
    expect(own([['display_name', 'display_name', 'Ann Lee']]).inferred).toEqual({})
    const country = (inferred: string) =>
      own([
        ['country_code', 'country_code', 'HK'],
        ['country_inferred', null, inferred],
      ])
    expect(country('HK')).toMatchObject({ record: { id }, inferred: { country_code: 'HK' } })
    expect(country('HK').record).not.toHaveProperty('country_code')
    expect(country('').record).toMatchObject({ country_code: 'HK' })
    expect(country('').inferred).toEqual({})
  })
})

describe('empty cells', () => {
  const cells: Given = [
    ['Name', 'display_name', 'Ann Lee'],
    ['City', 'city', ''],
    ['Notes', 'notes', 'n/a'],
    ['Mail', 'email', ''],
    ['Odd', null, ''],
  ]

  test('say nothing, or empty the fields of a customer that may be empty', () => {
    expect(clean(cells).record).toEqual({ display_name: 'Ann Lee' })
    expect(clean(cells, { emptyCells: 'clear' }).record).toEqual({ display_name: 'Ann Lee', city: null, notes: null })
  })

  test('empty nothing that another cell states, or that a short row has not', () => {
    expect(clean([...cells, ['Town', 'city', 'Rome']], { emptyCells: 'clear' }).record).toMatchObject({ city: 'Rome' })
    const columns = [
      { column: 'Name', field: 'display_name', position: 1, confidence: 1, evidence: 'synonym' },
      { column: 'City', field: 'city', position: 1, confidence: 1, evidence: 'synonym' },
    ] as const
    const short = cleanRecord(columns, ['Ann Lee'], 'repair', { ...defaultSettings, emptyCells: 'clear' })
    expect(short.record).toEqual({ display_name: 'Ann Lee' })
  })
})
