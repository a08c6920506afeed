import { describe, expect, test } from 'vitest'
import { CustomerForm } from '../../../shared/customers/form.ts'
import { detectCountryOf } from '../../../shared/customers/infer-country.ts'
import { type CustomerState, nobody, planChange } from '../../../shared/customers/plan-change.ts'
import { readForm } from '../../../shared/customers/read-form.ts'

const plan = (form: Record<string, unknown>, before: CustomerState = nobody) => {
  const parsed = CustomerForm.parse(form)
  return planChange(readForm(parsed, before, false), parsed.emailShared, before)
}

const inBerlin: CustomerState = {
  ...nobody,
  values: { display_name: 'Ada', phone: '+493012345678', country_code: 'DE' },
  isCountryInferred: true,
}

describe('the country of a customer that a person enters or changes', () => {
  test('is inferred from what the form says, where that makes it sure', () => {
    const { columns, after } = plan({ values: { display_name: 'Ada', phone: '+49 30 12345678' } })
    expect(columns).toMatchObject({ country_code: 'DE', country_inferred: true })
    expect(after).toMatchObject({ values: { country_code: 'DE' }, isCountryInferred: true })
    expect(plan({ values: { display_name: 'Ada' } }).columns).not.toHaveProperty('country_code')
  })

  test('is taken out with its evidence, or follows it', () => {
    expect(plan({ values: { phone: '' } }, inBerlin).columns).toMatchObject({
      country_code: null,
      country_inferred: false,
    })
    expect(plan({ values: { phone: '+33 6 12 34 56 78' } }, inBerlin).columns).toMatchObject({
      country_code: 'FR',
      country_inferred: true,
    })
    expect(plan({ values: { email: 'ada@quay.fr' } }, inBerlin).columns).toMatchObject({ country_code: null })
  })

  test('stays where the change says nothing of it', () => {
    expect(plan({ values: { notes: 'x' } }, inBerlin).columns).toEqual({ notes: 'x' })
    expect(plan({ values: { email: 'ada@quay.de' } }, inBerlin).columns).toEqual({ email: 'ada@quay.de' })
  })

  test('is never touched where it is stated', () => {
    const stated = { ...inBerlin, isCountryInferred: false }
    expect(plan({ values: { phone: '+33 6 12 34 56 78' } }, stated).columns).toEqual({ phone: '+33612345678' })
    expect(plan({ values: { country_code: 'France', phone: '' } }, inBerlin).columns).toMatchObject({
      country_code: 'FR',
      country_inferred: false,
    })
    expect(plan({ values: { country_code: '' } }, inBerlin).columns).toMatchObject({ country_code: null })
  })
})

describe('a phone without a country', () => {
  const unread: CustomerState = {
    ...nobody,
    values: { display_name: 'Ada', email: 'ada@quay.de', country_code: 'DE' },
    extra: { phone_raw: '030 12345678', Hat: '7' },
    isCountryInferred: true,
  }

  test('is not read by an inferred one, neither what a file gave nor what a person types', () => {
    expect(plan({ values: { notes: 'x' } }, unread).columns).toEqual({ notes: 'x' })
    const typed = readForm(CustomerForm.parse({ values: { phone: '030 7654321' } }), unread, false)
    expect(typed.values.phone).toBeUndefined()
    expect(Object.keys(typed.problems).concat(typed.suggestions.map(({ field }) => field))).toContain('phone')
  })

  test('is read again once one is stated, and is no unread cell any more', () => {
    const none = { ...unread, values: { display_name: 'Ada' }, isCountryInferred: false }
    expect(plan({ values: { country_code: 'Germany' } }, none).columns).toMatchObject({
      country_code: 'DE',
      country_inferred: false,
      phone: '+493012345678',
      extra: { Hat: '7' },
    })
    expect(plan({ values: { country_code: 'Hong Kong' } }, none).columns).not.toHaveProperty('phone')
  })

  test('gives way to the one that the customer has or is given', () => {
    const { columns } = plan(
      { values: { country_code: 'Germany', phone: '+49 30 999999' } },
      { ...unread, isCountryInferred: false, values: { ...unread.values, country_code: null } },
    )
    expect(columns).toMatchObject({ phone: '+4930999999' })
    expect(columns).not.toHaveProperty('extra')
  })
})

test('a cell of the country that nobody can read is not passed over', () => {
  expect(detectCountryOf({ ...inBerlin, extra: { country_code_raw: 'Atlantis' } }).verdict).toBe('none')
  expect(detectCountryOf(inBerlin)).toMatchObject({ verdict: 'sure', country: 'DE' })
})
