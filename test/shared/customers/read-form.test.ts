import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CustomerForm,
  editableFields,
  type FormValues,
  toFormLines,
  toFormText,
} from '../../../shared/customers/form.ts'
import { emptyBase, type FormBase, type FormReading, readForm } from '../../../shared/customers/read-form.ts'
import { toEnglish } from '../../../shared/messages/text.ts'
import { checkProperty } from '../../support/property.ts'

const inEnglish = ({ problems, ...reading }: FormReading) => ({
  ...reading,
  problems: Object.fromEntries(Object.entries(problems).map(([field, said]) => [field, toEnglish(said)])),
})

const read = (form: Record<string, unknown>, base: Partial<FormBase> = {}, confirmed = false) =>
  inEnglish(readForm(CustomerForm.parse(form), { ...emptyBase, ...base }, confirmed))
const readValues = (values: Record<string, string>, base: FormBase['values'] = {}, confirmed = false) =>
  read({ values }, { values: base }, confirmed)

describe('a text becomes what an import makes of it', () => {
  test.each([
    ['email', '  Ada@Example.COM ', 'ada@example.com'],
    ['email', 'mailto:ada@example.com', 'ada@example.com'],
    ['company_website', 'example.com', 'https://example.com'],
    ['phone', '+852 5123 4567', '+85251234567'],
    ['country_code', 'Hong Kong', 'HK'],
    ['country_code', 'NA', 'NA'],
    ['status', 'won', 'active'],
    ['customer_type', 'company', 'corporate'],
    ['youtube_subscribers', '1.2M', 1_200_000],
    ['youtube_handle', 'https://www.youtube.com/@Ada', '@ada'],
    ['youtube_channel_url', '@ada', 'https://www.youtube.com/@ada'],
    ['tags', 'vip; fair', ['vip', 'fair']],
    ['do_not_contact', 'on', true],
    ['do_not_contact', 'no', false],
    ['next_follow_up', '22 Nov 2026', '2026-11-22'],
    ['display_name', ' Ada\u00a0 Lovelace ', 'Ada Lovelace'],
    ['notes', 'one\r\ntwo', 'one\ntwo'],
  ])('%s: %j', (field, text, value) => {
    const base = { do_not_contact: text === 'no' }
    expect(readValues({ [field]: text }, base)).toMatchObject({
      values: { [field]: value },
      suggestions: [],
      problems: {},
    })
  })

  test('a national phone is dialled in the country of the form, or that of the customer', () => {
    expect(readValues({ phone: '5123 4567', country_code: 'HK' }).values.phone).toBe('+85251234567')
    expect(readValues({ phone: '5123 4567' }, { country_code: 'HK' }).values.phone).toBe('+85251234567')
    expect(readValues({ phone: '020 7946 0958', country_code: 'GB' }, { country_code: 'HK' }).values.phone).toBe(
      '+442079460958',
    )
  })

  test('a free text that a file would mean as nothing is kept, since a person typed it', () => {
    expect(readValues({ company_primary: 'NIL' }).values).toEqual({ company_primary: 'NIL' })
  })
})

describe('what may mean something else is asked, and not stored', () => {
  test.each([
    ['email', 'ada@gmial.com', 'ada@gmail.com', true],
    ['email', 'ada lovelace@example.com', 'adalovelace@example.com', false],
    ['country_code', 'Georgja', 'GE', false],
    ['phone', '85251234567', '+85251234567', false],
    ['phone', '+852 5123 4567 ext 12', '+85251234567', false],
    ['phone', '+852 1234 5678', '+85212345678', true],
    ['company_website', 'acme.nosuchending', 'https://acme.nosuchending', true],
    ['youtube_handle', 'My Channel', '@mychannel', false],
    ['youtube_subscribers', '12.345', '12345', false],
    ['youtube_subscribers', '10k+', '10000', false],
    ['next_follow_up', '03/04/2026', '2026-04-03', false],
    ['linkedin_url', 'ada-lovelace', 'https://www.linkedin.com/in/ada-lovelace', false],
  ])('%s: %j', (field, value, suggestion, canKeep) => {
    const reading = readValues({ [field]: value })
    expect(reading).toMatchObject({ values: {}, problems: {} })
    expect(reading.suggestions).toEqual([{ field, value, suggestion, canKeep }])
    const confirmed = readValues({ [field]: value }, {}, true)
    expect(confirmed.suggestions).toEqual([])
    if (canKeep) expect(Object.keys(confirmed.values)).toEqual([field])
    else expect(confirmed).toMatchObject({ values: {}, problems: { [field]: expect.stringContaining(suggestion) } })
  })

  test('what the person insists on is stored as it was typed, in its canonical form', () => {
    expect(readValues({ email: 'Ada@Gmial.com' }, {}, true).values).toEqual({ email: 'ada@gmial.com' })
  })

  test('a suggestion, once it is typed, is sure', () => {
    for (const [field, text] of [
      ['email', 'ada@gmial.com'],
      ['country_code', 'Georgja'],
      ['youtube_handle', 'My Channel'],
      ['next_follow_up', '03/04/2026'],
      ['phone', '85251234567'],
    ] as const) {
      const [reading] = readValues({ [field]: text }).suggestions
      expect(readValues({ [field]: reading?.suggestion ?? '' })).toMatchObject({ suggestions: [], problems: {} })
    }
  })
})

describe('a text that nothing can be made of gets a sentence that says what to do', () => {
  test.each([
    ['email', 'n/a', 'or leave this empty'],
    ['email', '+852 5123 4567', 'under Phone'],
    ['phone', 'ask Bob', 'with + and the country code'],
    ['status', 'maybe', 'Choose one of lead'],
    ['customer_type', 'robot', 'Choose one of corporate'],
    ['country_code', 'Atlantis', 'name of one country'],
    ['company_website', 'javascript:alert(1)', 'https://'],
    ['youtube_handle', 'https://www.youtube.com/channel/UC0123456789012345678901', 'under YouTube channel'],
    ['youtube_channel_url', 'https://youtu.be/abc', 'a video'],
    ['youtube_subscribers', 'many', 'in digits'],
    ['next_follow_up', 'soon', '2026-11-22'],
    ['do_not_contact', 'perhaps', 'yes or no'],
    ['linkedin_url', 'https://example.com/in/ada', 'linkedin.com'],
    ['instagram_url', 'https://example.com/ada', 'account'],
    ['x_url', 'https://example.com/ada', 'account'],
    ['external_id', 'x'.repeat(257), '256'],
    ['city', 'x'.repeat(2_001), '2000'],
  ])('%s: %j', (field, text, advice) => {
    expect(readValues({ [field]: text })).toEqual({
      values: {},
      extra: {},
      suggestions: [],
      problems: { [field]: expect.stringContaining(advice) },
    })
  })
})

describe('what the form shows already says nothing', () => {
  const values: FormValues = {
    display_name: 'Ada Lovelace',
    email: 'ada@gmial.com',
    country_code: 'NA',
    youtube_subscribers: 1_200,
    tags: ['a', 'b c'],
    do_not_contact: true,
    notes: 'one\ntwo',
    next_follow_up: '2026-04-03',
  }
  const base = { values, phones: ['+85251234567'], addresses: ['1 Peak Road\nHong Kong'], extra: { Budget: '5', n: 7 } }

  test('a form sent back whole changes nothing, whatever a rule would say of its texts today', () => {
    const whole = Object.fromEntries(editableFields.map((field) => [field, toFormText(values[field])]))
    const browser = (text: string) => text.replaceAll('\n', '\r\n')
    const reading = read(
      {
        values: { ...whole, notes: 'one\r\ntwo' },
        phones: browser(toFormLines(base.phones)),
        addresses: browser(toFormLines(base.addresses)),
        extra: { Budget: '5', n: '7' },
      },
      base,
    )
    expect(reading).toEqual({
      values: {},
      phones: base.phones,
      addresses: base.addresses,
      extra: {},
      suggestions: [],
      problems: {},
    })
  })

  test('an empty text clears', () => {
    const cleared = readValues(
      { email: '', tags: ' ', do_not_contact: '', youtube_subscribers: '', status: '' },
      values,
    )
    expect(cleared.values).toEqual({ email: null, tags: [], do_not_contact: false, youtube_subscribers: null })
    expect(read({ extra: { Budget: '', n: '' } }, base).extra).toEqual({ Budget: null, n: null })
  })

  test('an unticked box that was not ticked is no change', () => {
    expect(readValues({ do_not_contact: '' }, { do_not_contact: false }).values).toEqual({})
  })
})

describe('further phones and addresses', () => {
  test('come one a line, each once, empty lines apart', () => {
    const form = {
      values: { country_code: 'HK' },
      phones: '5123 4567\r\n\r\n+852 5123 4567\n+44 20 7946 0958',
      addresses: ' a\n\nb ',
    }
    expect(read(form)).toMatchObject({ phones: ['+85251234567', '+442079460958'], addresses: ['a', 'b'], problems: {} })
  })

  test('several phones of a line are several', () => {
    expect(read({ phones: '+852 5123 4567 / +852 5123 4568' }).phones).toEqual(['+85251234567', '+85251234568'])
  })

  test('a wrong line is named', () => {
    expect(read({ phones: '+852 5123 4567\nask Bob' }).problems.phones).toMatch(/^ask Bob: Write the whole number/)
    expect(read({ phones: '85251234567' }).suggestions).toEqual([
      { field: 'phones', value: '85251234567', suggestion: '+85251234567', canKeep: false },
    ])
  })

  test('an empty list takes all away, and one that is not given none', () => {
    expect(read({ phones: '', addresses: '\n' }, { phones: ['+85251234567'] })).toMatchObject({
      phones: [],
      addresses: [],
    })
    expect(read({}, { phones: ['+85251234567'] })).not.toHaveProperty('phones')
  })

  test('are not endless', () => {
    expect(read({ addresses: Array.from({ length: 101 }, (_, n) => `${n}`).join('\n') }).problems).toHaveProperty(
      'addresses',
    )
  })
})

describe('custom fields', () => {
  test('are tidied, and kept under their names', () => {
    expect(read({ extra: { ' Budget ': ' 5 ' } }, { extra: { Budget: 4 } }).extra).toEqual({ Budget: '5' })
  })

  test('need a name and an end', () => {
    expect(read({ extra: { ' ': 'x' } }).problems.extra).toContain('name')
    expect(read({ extra: { Essay: 'x'.repeat(5_001) } }).problems.extra).toContain('Essay')
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`f${n}`, 'x']))
    expect(read({ extra: many }).problems.extra).toContain('200')
  })
})

test('never throws, and what it stores can be typed again and stays the same', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('+852 5123 4567', 'a@b.example', '@x y', '1.2M'),
  )
  await checkProperty(
    fc.property(fc.constantFrom(...editableFields), anyText, (field, text) => {
      const { values } = readValues({ [field]: text }, {}, true)
      if (values[field] === undefined) return
      const shown = toFormText(values[field])
      expect(shown.isWellFormed()).toBe(true)
      expect(shown).not.toContain('\0')
      const again = readValues({ [field]: shown }, {}, true)
      if (shown !== '') expect(again.values).toEqual(values)
    }),
    { seed: 20261128, numRuns: 1_000 },
  )
})

describe('custom fields of a type', () => {
  const fields = [
    { key: 'Budget', label: 'Budget', kind: 'number', choices: [] },
    { key: 'VIP', label: 'VIP', kind: 'boolean', choices: [] },
    { key: 'Plan', label: 'Plan', kind: 'choice', choices: ['gold', 'silver'] },
  ] as const
  const read = (extra: Record<string, string>, had: Record<string, unknown> = {}) =>
    inEnglish(readForm({ values: {}, extra }, { ...emptyBase, extra: had }, false, fields))

  test('are read by their types, and cleared by nothing', () => {
    expect(read({ Budget: '1234.5', VIP: 'no', Plan: 'Gold', other: '7' }).extra).toEqual({
      ...{ Budget: 1234.5, VIP: false, Plan: 'gold', other: '7' },
    })
    expect(read({ Budget: '', VIP: '' }, { Budget: 3, VIP: false }).extra).toEqual({ Budget: null, VIP: null })
  })

  test('sent back as they are shown, they change nothing', () => {
    expect(read({ Budget: '1234.5', VIP: 'no', Plan: '' }, { Budget: 1234.5, VIP: false }).extra).toEqual({})
  })

  test('that do not fit say what to write', () => {
    expect(read({ Budget: 'lots' }).problems).toEqual({ extra: 'Budget: Write a number, such as 1234.5.' })
    expect(read({ Plan: 'bronze' }).problems).toEqual({ extra: 'Plan: Choose one of the values.' })
  })
})
