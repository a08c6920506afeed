import { describe, expect, test } from 'vitest'
import { type CustomerField, customerFields } from '../../../../../shared/customers/fields.ts'
import type { EmailPolicy } from '../../../../../shared/importing/import.ts'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import { rulesOf } from '../../../../../shared/importing/record/cells/column-rules.ts'
import { type Cell, newDraft } from '../../../../../shared/importing/record/cells/draft.ts'
import { maySayDoNotContact, takeRefusals } from '../../../../../shared/importing/record/cells/take-do-not-contact.ts'

function takeOne(
  field: CustomerField | null,
  raw: string,
  { column = 'C', extra = column as string | null, policy = 'repair' as EmailPolicy } = {},
) {
  const draft = newDraft(policy, defaultSettings, false)
  const mapping = { column, field, position: 1, confidence: 1, evidence: 'synonym' } as const
  const cell: Cell = { rules: rulesOf(mapping), column, field, position: 1, extra, raw, label: column }
  const left = takeRefusals(draft, [cell]).map((one) => one.raw)
  const { stated, notes, reasons } = draft
  return { left, isRefused: stated.do_not_contact === true, notes, reasons, extra: Object.fromEntries(draft.extra) }
}

const elsewhere: ReadonlySet<CustomerField> = new Set([
  ...(['id', 'status', 'tags', 'notes', 'do_not_contact', 'next_follow_up'] as const),
  ...(['display_name', 'first_name', 'last_name', 'company_primary', 'phone', 'email'] as const),
])
// biome-ignore format: a list of wishes
const wishes = ['do not contact', 'Do not contact again', 'no marketing', 'unsubscribed', 'nicht anrufen', 'ne pas contacter', 'no llamar', '请勿联系', '勿打', '連絡不要', '수신거부', 'verstorben', 'deceased']

test.each([
  ['status', true],
  ['tags', true],
  ['notes', true],
  ['display_name', true],
  ['phone', true],
  ['city', true],
  ['next_follow_up', true],
  ['id', false],
  [null, true],
] as const)('a cell of %s may say it: %s', (field, may) => {
  expect(maySayDoNotContact(field)).toBe(may)
})

describe('in words', () => {
  test.each([
    ['notes', 'Likes tea. Do not contact!', true],
    ['notes', 'Likes tea.', false],
    ['notes', `${'x'.repeat(4_984)}. Do not contact`, true],
    ['notes', `${'x'.repeat(4_985)}. Do not contact`, false],
    ['status', 'do not contact', true],
    ['status', 'Lost (do not contact)', true],
    ['status', 'Lost - do not contact', true],
    ['status', `${'x'.repeat(184)}, do not contact`, true],
    ['status', `${'x'.repeat(185)}, do not contact`, false],
    ['status', 'Lost', false],
    ['tags', 'vip; do not contact', true],
    ['tags', 'vip', false],
  ] as const)('of %s, case %#', (field, raw, isRefused) => {
    const found = takeOne(field, raw)
    expect([found.isRefused, found.left]).toEqual([isRefused, [raw]])
    expect(found.notes).toEqual(isRefused ? [{ column: 'C', rule: 'boolean.said-in-words' }] : [])
  })

  test.each([
    ['display_name', 'Ada Lee (do not contact)', ['Ada Lee'], true],
    ['display_name', 'Do not contact', [], true],
    ['display_name', 'Ada Lee', ['Ada Lee'], false],
    ['phone', '+852 9123 4567 do not call', ['+852 9123 4567'], true],
  ] as const)('a cell of %s that says %s leaves %j', (field, raw, left, isRefused) => {
    expect(takeOne(field, raw)).toMatchObject({
      ...{ left, isRefused, extra: isRefused ? { [`${field}_raw`]: raw } : {} },
    })
  })

  const instead = customerFields.map(({ name }) => name).filter((name) => !elsewhere.has(name))
  test.each(instead)('a wish that stands where %s should is heard, and kept', (field) => {
    for (const raw of wishes) {
      expect([raw, takeOne(field, raw)]).toMatchObject([
        raw,
        { left: [], isRefused: true, extra: { [`${field}_raw`]: raw } },
      ])
    }
    for (const raw of ['Baja California', 'Stop 5', 'Alto', 'No Contact Records Ltd', 'dnc.example', 'Late Street 4'])
      expect([raw, takeOne(field, raw)]).toMatchObject([raw, { left: [raw], isRefused: false }])
  })

  test.each(wishes)('%s in place of the day of the next contact is heard as in a note', (raw) => {
    expect(takeOne('next_follow_up', raw)).toMatchObject({ left: [raw], isRefused: true })
    expect(takeOne('next_follow_up', `2 May, ${raw}`)).toMatchObject({ left: [`2 May, ${raw}`] })
  })

  test.each(['2024-05-01', '05/01/2024', 'next Tuesday', 'call in May', 'do not call before 10', '周五前不要打'])(
    '%s is a day, or a limited wish',
    (raw) => expect(takeOne('next_follow_up', raw)).toMatchObject({ left: [raw], isRefused: false, reasons: [] }),
  )

  test.each(['DND', 'dnd', '(DND)', 'DNC', 'NDNC', 'DND registered', 'TPS', 'no calls', 'no call', 'contact refused'])(
    '%s in place of a number or an address is a wish',
    (raw) => {
      for (const field of ['phone', 'email'] as const)
        expect(takeOne(field, raw)).toMatchObject({ left: [], isRefused: true, extra: { [`${field}_raw`]: raw } })
    },
  )

  test.each(['98765 43210 (DND)', '98765 43210 DND', 'DND: 98765 43210', 'DND 98765 43210', '98765 43210 - TPS'])(
    'the number of %s is read',
    (raw) =>
      expect(takeOne('phone', raw)).toMatchObject({
        left: ['98765 43210'],
        isRefused: true,
        extra: { phone_raw: raw },
      }),
  )

  test.each([
    ['phone', 'no phone'],
    ['phone', 'no number'],
    ['email', 'no email'],
    ['email', 'dnd@games.example'],
    ['email', 'none'],
    ['display_name', 'TPS'],
    ['display_name', 'Priya DND'],
    ['display_name', 'Dndak Wei'],
    ['company_primary', 'DND'],
    ['company_primary', 'Ministry (DND)'],
    ['city', 'DND'],
  ] as const)('%s %s says none', (field, raw) => {
    expect(takeOne(field, raw)).toMatchObject({ left: [raw], isRefused: false })
  })

  test.each([
    ['DND', []],
    ['Priya (DND)', ['Priya']],
    ['Priya - DND', ['Priya']],
    ['DND: Priya', ['Priya']],
  ])('the name %s leaves %j', (raw, left) => {
    expect(takeOne('display_name', raw)).toMatchObject({ left, isRefused: true })
  })

  test('an address keeps its words where an import is strict', () => {
    const raw = 'ada@a.example (do not email)'
    expect(takeOne('email', raw)).toMatchObject({ left: ['ada@a.example'], isRefused: true, extra: { email_raw: raw } })
    expect(takeOne('email', raw, { policy: 'strict' })).toMatchObject({ left: [raw], isRefused: true, extra: {} })
  })
})

describe('a column of its own', () => {
  const say = (raw: string, column = 'Do not contact') => takeOne('do_not_contact', raw, { column })
  const rule = (one: string) => [{ column: 'Do not contact', rule: one }]

  test.each([
    ['yes', true, {}],
    ['no', false, {}],
    ['TRUE', true, {}],
    ['n/a', false, {}],
  ])('that says %s', (raw, isRefused, extra) => {
    expect(say(raw)).toMatchObject({ isRefused, extra, left: [], reasons: [] })
  })

  test('notes a word for nothing, and what is said in words', () => {
    expect(say('n/a').notes).toEqual(rule('text.filler'))
    expect(say('do not contact')).toMatchObject({
      ...{ isRefused: true, notes: rule('boolean.said-in-words'), extra: { do_not_contact_raw: 'do not contact' } },
    })
  })

  test('that can mean either needs a person', () => {
    expect(say('maybe later')).toMatchObject({
      ...{ isRefused: false, extra: { do_not_contact_raw: 'maybe later' } },
      reasons: [{ code: 'boolean.not-yes-or-no', column: 'Do not contact', value: 'maybe later' }],
    })
    expect(say('maybe later').reasons[0]).not.toHaveProperty('suggestion')
    expect(say('maybe later').notes).toContainEqual({ column: 'Do not contact', issue: 'boolean.not-yes-or-no' })
  })

  test('that asks whether one may says the opposite', () => {
    expect(say('no', 'Marketing consent')).toMatchObject({ isRefused: true, extra: { do_not_contact_raw: 'no' } })
    expect(say('yes', 'Marketing consent')).toMatchObject({ isRefused: false, extra: { do_not_contact_raw: 'yes' } })
  })
})

describe('a column that is kept as it is', () => {
  const say = (raw: string, more = {}) => takeOne(null, raw, { column: 'Marketing consent', ...more })

  test.each([
    ['no', true],
    ['yes', false],
  ])('and asks for consent: %s', (raw, isRefused) => {
    expect(say(raw)).toMatchObject({ isRefused, left: [raw], reasons: [], extra: {} })
  })

  test('asks a person where it is unclear', () => {
    expect(say('maybe later')).toMatchObject({ left: ['maybe later'], reasons: [{ value: 'maybe later' }] })
  })

  test('says nothing where it is no data, or asks for something else', () => {
    expect(say('no', { extra: null })).toMatchObject({ isRefused: false, left: ['no'] })
    expect(takeOne(null, 'no', { column: 'Shoe size' })).toMatchObject({ isRefused: false, left: ['no'] })
  })
})

describe('in a column of no field', () => {
  test.each([
    ...[
      '黑名单（拒绝联系）',
      'do not contact',
      '拒绝联系',
      '連絡不可',
      'Keine Kontaktaufnahme gewünscht',
      'DNC',
      'opted out',
    ],
    ...['ne plus contacter', 'कॉल मत करना', 'ห้ามติดต่อ'],
  ])('%s says it', (raw) => {
    expect(takeOne(null, raw, { column: 'Grade' })).toMatchObject({ isRefused: true, left: [raw], reasons: [] })
  })

  test.each(['blocked', 'gesperrt', '차단'])('%s is asked', (raw) => {
    const { isRefused, reasons } = takeOne(null, raw, { column: 'Grade' })
    expect({ isRefused, reasons }).toMatchObject({ isRefused: false, reasons: [{ code: 'text.maybe-refusal' }] })
    const answer = `${raw}. Do not contact.`
    expect(takeOne(null, answer, { column: 'Grade' })).toMatchObject({ isRefused: true, reasons: [] })
  })

  test.each([
    ...[
      'A',
      'VIP',
      'DND',
      'RIP',
      'no email',
      'no calls',
      'Do Not Disturb sign',
      'do not call before ten',
      'contact me',
      '优先联系',
    ],
    ...['never unsubscribed', 'No answer', 'blocked drains', 'do-not-disturb-hotel-deal', '拒绝报价', 'keine', '12345'],
  ])('%s does not', (raw) => {
    expect(takeOne(null, raw, { column: 'Grade' })).toMatchObject({ isRefused: false, left: [raw], reasons: [] })
  })
})
