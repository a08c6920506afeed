import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import type { EmailPolicy } from '../../../../../shared/importing/import.ts'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { rulesOf } from '../../../../../shared/importing/record/cells/column-rules.ts'
import { newDraft } from '../../../../../shared/importing/record/cells/draft.ts'
import { take } from '../../../../../shared/importing/record/cells/take-cell.ts'

interface Given {
  readonly raw: string
  readonly position?: number
  readonly extra?: string | null
  readonly mapping?: Partial<ColumnMapping>
}
interface How {
  readonly policy?: EmailPolicy
  readonly isOwn?: boolean
  readonly rules?: Readonly<Record<string, string>>
}

/** What becomes of cells, each of a field. */
function takeAll(
  cells: readonly (readonly [field: CustomerField | null, given: string | Given])[],
  { policy = 'repair', isOwn = false, rules = {} }: How = {},
) {
  const draft = newDraft(policy, { ...defaultSettings, repairRules: rules }, isOwn)
  for (const [index, [field, given]] of cells.entries()) {
    const { raw, position = 1, mapping = {}, ...more } = typeof given === 'string' ? { raw: given } : given
    const column = `C${index + 1}`
    const all = { column, field, position, confidence: 1, evidence: 'synonym', ...mapping } as const
    const extra = 'extra' in more && more.extra !== undefined ? more.extra : column
    take(draft, { rules: rulesOf(all), column, field, position, extra, raw, label: `L${index + 1}` })
  }
  const { stated, phones, emails, addresses, tags, notes, reasons } = draft
  return {
    ...{ stated, phones, emails, addresses, tags, notes, reasons },
    ...{ extra: Object.fromEntries(draft.extra), moved: Object.fromEntries(draft.moved) },
  }
}
const ada = 'ada@a.example'
const bob = 'bob@b.example'

describe('a cell of any field', () => {
  test('states it, and what another says differently is kept beside it', () => {
    const found = takeAll([
      ['city', ' Rome '],
      ['city', 'Rome'],
      ['city', 'Oslo'],
    ])
    expect(found).toMatchObject({ stated: { city: 'Rome' }, extra: { city_raw: 'Oslo' } })
  })

  test('a word for nothing states nothing, and is noted', () => {
    expect(takeAll([['city', 'n/a']])).toMatchObject({ stated: {}, extra: {}, notes: [{ column: 'C1' }] })
  })

  test('without a field it is kept under its name, or not at all', () => {
    expect(
      takeAll([
        [null, 'x'],
        [null, { raw: 'y', extra: 'other' }],
        [null, { raw: 'z', extra: null }],
      ]).extra,
    ).toEqual({
      ...{ C1: 'x', other: 'y' },
    })
  })

  test('that was kept under another name says so', () => {
    expect(takeAll([['city', { raw: ' Rome ', mapping: { movedFrom: 'Town' } }]]).moved).toEqual({ Town: 'Rome' })
    expect(takeAll([['city', 'Rome']]).moved).toEqual({})
  })

  test('tags are all of those that stand in it', () => {
    expect(
      takeAll([
        ['tags', 'a; b'],
        ['tags', 'c'],
      ]),
    ).toMatchObject({ tags: ['a', 'b', 'c'], stated: {} })
  })

  test('a key of up to 256 characters is one, and a longer one is kept beside', () => {
    const key = 'k'.repeat(256)
    expect(takeAll([['external_id', key]])).toMatchObject({ stated: { external_id: key }, extra: {} })
    expect(takeAll([['external_id', `${key}k`]])).toMatchObject({ stated: {}, extra: { external_id_raw: `${key}k` } })
  })

  test('what nothing can be made of is kept as it came', () => {
    expect(takeAll([['country_code', 'Nowhere land']])).toMatchObject({
      ...{ stated: {}, extra: { country_code_raw: 'Nowhere land' } },
    })
    expect(takeAll([['country_code', 'Japan']])).toMatchObject({ stated: { country_code: 'JP' }, extra: {} })
  })

  test('a garbled text is read as it was, and a code is not', () => {
    expect(takeAll([['company_primary', 'GroÃŸe StraÃŸe']]).stated).toEqual({ company_primary: 'Große Straße' })
    expect(takeAll([['external_id', 'GroÃŸeStraÃŸe']]).stated).toEqual({ external_id: 'GroÃŸeStraÃŸe' })
  })
})

describe('an e-mail', () => {
  test('is one of the customer, with its label and place', () => {
    expect(takeAll([['email', ada.toUpperCase()]])).toMatchObject({
      ...{ emails: [{ email: ada, label: 'L1', position: 1 }], reasons: [], extra: {} },
      notes: [{ column: 'C1', rule: 'email.lower-case' }],
    })
  })

  test('of several each is one', () => {
    const found = takeAll([['email', `${ada}; ${bob}`]])
    expect(found.emails.map(({ email }) => email)).toEqual([ada, bob])
    expect(found.notes).toEqual([{ column: 'C1', rule: 'email.split' }])
    expect(found.reasons).toEqual([])
  })

  test('that is none needs a person, with a suggestion where there is one', () => {
    expect(takeAll([['email', 'nobody']]).reasons).toEqual([
      { code: expect.stringMatching(/^email\./), column: 'C1', value: 'nobody' },
    ])
    expect(takeAll([['email', 'ada@gmial.com']]).reasons).toEqual([
      { code: 'email.misspelt-domain', column: 'C1', value: 'ada@gmial.com', suggestion: 'ada@gmail.com' },
    ])
    expect(takeAll([['email', ' ']])).toMatchObject({ reasons: [], emails: [], extra: {} })
  })

  test('that is none is kept where the policy says so', () => {
    expect(takeAll([['email', 'nobody']], { policy: 'keep' })).toMatchObject({
      ...{ reasons: [], emails: [], extra: { email_raw: 'nobody' } },
    })
  })

  test('is what a rule makes of it, but for a strict import', () => {
    const rules = { 'gmial.com': 'gmail.com' }
    expect(takeAll([['email', 'ada@gmial.com']], { rules })).toMatchObject({
      ...{ emails: [{ email: 'ada@gmail.com' }], reasons: [], notes: [{ column: 'C1', rule: 'email.rule' }] },
    })
    expect(takeAll([['email', 'ada@@gmial.com']], { rules }).emails).toMatchObject([{ email: 'ada@gmail.com' }])
    expect(takeAll([['email', 'ada@@gmial.com']], { rules, policy: 'strict' }).emails).toEqual([])
    expect(takeAll([['email', 'ada@gmial.com']], { rules: { 'x.com': 'y.com' } }).reasons).toHaveLength(1)
    expect(takeAll([['email', ada]], { rules: { 'a.example': 'b.example' } }).emails).toMatchObject([{ email: ada }])
    expect(takeAll([['email', 'ada@gmial.com']], { rules: { 'gmial.com': 'no domain' } }).reasons).toHaveLength(1)
  })
})

describe('a further e-mail', () => {
  const second = (raw: string, how: How = {}) => takeAll([['email', { raw, position: 2 }]], how)

  test('is one beside the first', () => {
    expect(second(ada.toUpperCase())).toMatchObject({
      ...{ emails: [{ email: ada, label: 'L1', position: 2 }], notes: [{ rule: 'email.lower-case' }], extra: {} },
    })
    expect(second(`${ada}, ${bob}`)).toMatchObject({
      ...{ emails: [{ email: ada }, { email: bob }], notes: [{ column: 'C1', rule: 'email.split' }] },
    })
  })

  test('of which nothing is to be seen is none', () => {
    expect(second('\u200b')).toMatchObject({ emails: [], notes: [] })
    expect(second('\u200b').extra).toEqual({})
  })

  test('that is none needs nobody', () => {
    expect(second('nobody')).toMatchObject({ emails: [], reasons: [], extra: { C1: 'nobody' }, notes: [] })
    expect(second('n/a')).toMatchObject({ emails: [], reasons: [], extra: {}, notes: [] })
  })

  test('is what a rule makes of it', () => {
    expect(second('ada@gmial.com', { rules: { 'gmial.com': 'gmail.com' } })).toMatchObject({
      ...{ emails: [{ email: 'ada@gmail.com' }], notes: [{ column: 'C1', rule: 'email.rule' }], extra: {} },
    })
  })
})

describe('phones', () => {
  test('are all of those that stand in a cell', () => {
    const found = takeAll([['phone', { raw: '+852 9123 4567 / +852 9876 5432', position: 2 }]])
    expect(found.phones).toEqual([
      { phone: '+85291234567', label: 'L1', position: 2 },
      { phone: '+85298765432', label: 'L1', position: 2 },
    ])
    expect(found.extra).toEqual({})
  })

  test('that are none are kept as they came', () => {
    expect(takeAll([['phone', '123']])).toMatchObject({ phones: [], extra: { phone_raw: '123' } })
    expect(takeAll([['phone', 'n/a']])).toMatchObject({ phones: [], extra: {} })
  })
})

describe('a channel', () => {
  test.each([
    ['youtube_handle', '@ada', { youtube_handle: '@ada' }],
    ['youtube_channel_url', '@ada', { youtube_handle: '@ada', youtube_channel_url: 'https://www.youtube.com/@ada' }],
    ['youtube_handle', 'https://youtube.com/@ada', { youtube_handle: '@ada' }],
    [
      ...(['youtube_handle', 'youtube.com/channel/UC1234567890123456789012'] as const),
      { youtube_channel_url: 'https://www.youtube.com/channel/UC1234567890123456789012' },
    ],
  ] as const)('in a column of %s that says %s', (field, raw, stated) => {
    expect(takeAll([[field, raw]]).stated).toEqual(stated)
  })

  test('that is none is kept as it came', () => {
    expect(takeAll([['youtube_handle', 'not a channel!']])).toMatchObject({
      ...{ stated: {}, extra: { youtube_raw: 'not a channel!' } },
    })
  })
})

test('a further address is one beside the first, unless it says the same', () => {
  expect(
    takeAll([
      ['address_primary', '1 High St'],
      ['address_primary', ' 2  Low St'],
      ['address_primary', '1 High St'],
    ]),
  ).toMatchObject({
    stated: { address_primary: '1 High St' },
    addresses: [{ address: '2 Low St', label: 'L2' }],
    extra: {},
  })
  expect(
    takeAll([
      ['address_primary', '1 High St'],
      ['address_primary', 'n/a'],
    ]).addresses,
  ).toEqual([])
})

describe('a custom field', () => {
  const size = { key: 'size', kind: 'number', choices: [] } as const
  const cell = (raw: string): readonly [null, Given] => [null, { raw, mapping: { custom: size } }]

  test('is what the cell says, and one that does not fit is kept beside', () => {
    expect(takeAll([cell('39')])).toMatchObject({ extra: { size: 39 } })
    expect(takeAll([cell('large')])).toMatchObject({ extra: { size_raw: 'large' } })
    expect(takeAll([cell('n/a')]).extra).toEqual({})
  })

  test('of two cells is the first, and the other is kept where it differs', () => {
    expect(takeAll([cell('39'), cell('40')]).extra).toEqual({ size: 39, size_raw: '40' })
    expect(takeAll([cell('39'), cell('39.0')]).extra).toEqual({ size: 39 })
    expect(takeAll([cell('39'), cell('n/a')]).extra).toEqual({ size: 39 })
  })
})

describe('a cell of our own export', () => {
  const own = (field: CustomerField | null, given: string | Given) => takeAll([[field, given]], { isOwn: true })

  test('says what it said', () => {
    expect(own('city', 'n/a town').stated).toEqual({ city: 'n/a town' })
    expect(own('tags', 'a; b').tags).toEqual(['a', 'b'])
    expect(own('phone', { raw: '+85291234567', position: 2 }).phones).toEqual([
      { phone: '+85291234567', label: 'C1', position: 2 },
    ])
    expect(own('email', { raw: ada, position: 2 }).emails).toEqual([{ email: ada, label: 'C1', position: 2 }])
    expect(own('address_primary', { raw: '1 High St', position: 2 }).addresses).toEqual([
      { address: '1 High St', label: 'C1' },
    ])
    expect(own('address_primary', '1 High St').stated).toEqual({ address_primary: '1 High St' })
    expect(own(null, 'x').extra).toEqual({ C1: 'x' })
  })

  test('is doubted where it is its first e-mail', () => {
    expect(own('email', 'nobody').reasons).toHaveLength(1)
    expect(own('email', ada).emails).toMatchObject([{ label: 'L1' }])
  })

  test('keeps a phone that an import would doubt', () => {
    expect(own('phone', '+852 1234 5678')).toMatchObject({
      phones: [{ phone: '+85212345678', label: 'C1' }],
      extra: {},
    })
    expect(own('phone', '123').phones).toEqual([])
  })
})
