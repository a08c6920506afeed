import { describe, expect, test } from 'vitest'
import { CustomerForm } from '../../../shared/customers/form.ts'
import { type CustomerState, isNoChange, nobody, planChange } from '../../../shared/customers/plan-change.ts'
import { readForm } from '../../../shared/customers/read-form.ts'

const plan = (form: Record<string, unknown>, before: CustomerState = nobody) => {
  const parsed = CustomerForm.parse(form)
  return planChange(readForm(parsed, before, false), parsed.emailShared, before)
}

const ada: CustomerState = {
  values: { display_name: 'Ada', email: 'info@quay.example', phone: '+85251234567', address_primary: '1 Peak Road' },
  phones: ['+85251234568'],
  emails: [],
  addresses: ['2 Peak Road'],
  extra: { Budget: '5', Size: 'L' },
  isEmailShared: true,
  isCountryInferred: false,
}

test('somebody new is only what the form says', () => {
  expect(plan({ values: { email: 'ada@quay.example' }, extra: { Budget: '5' }, phones: '+852 5123 4567' })).toEqual({
    columns: {
      email: 'ada@quay.example',
      customer_type: 'individual',
      country_code: 'HK',
      country_inferred: true,
      extra: { Budget: '5' },
    },
    inferred: ['country_code', 'country_inferred'],
    phones: { old: [], new: ['+85251234567'] },
    emails: null,
    addresses: null,
    after: {
      values: { email: 'ada@quay.example', customer_type: 'individual', country_code: 'HK' },
      phones: ['+85251234567'],
      emails: [],
      addresses: [],
      extra: { Budget: '5' },
      isEmailShared: false,
      isCountryInferred: true,
    },
  })
})

test('what the customers hold already is no change', () => {
  const same = plan({ values: { display_name: 'Ada' }, extra: { Budget: '5' }, phones: '+852 5123 4568' }, ada)
  expect(same).toMatchObject({ columns: {}, phones: null, addresses: null, after: ada })
  expect(isNoChange(same)).toBe(true)
  for (const form of [{ values: { city: 'Rome' } }, { phones: '' }, { addresses: '' }]) {
    expect(isNoChange(plan(form, ada))).toBe(false)
  }
})

test('custom fields are changed one by one', () => {
  expect(plan({ extra: { Budget: '6', Size: '', Colour: 'red' } }, ada).columns).toEqual({
    extra: { Budget: '6', Colour: 'red' },
  })
})

test('what becomes the first phone or address is no further one any more', () => {
  const moved = plan({ values: { phone: '+852 5123 4568', address_primary: '2 Peak Road' } }, ada)
  expect(moved.phones).toEqual({ old: ['+85251234568'], new: [] })
  expect(moved.addresses).toEqual({ old: ['2 Peak Road'], new: [] })
})

test('what becomes the first e-mail address is no further one any more, and the others stay', () => {
  const before = { ...ada, emails: ['ada@quay.example', 'a@quay.example'] }
  const moved = plan({ values: { email: 'ada@quay.example' } }, before)
  expect(moved.emails).toEqual({ old: ['a@quay.example', 'ada@quay.example'], new: ['a@quay.example'] })
  expect(plan({ values: { city: 'Rome' } }, before)).toMatchObject({ emails: null, after: { emails: before.emails } })
  expect(plan({ emails: 'info@quay.example\nb@quay.example' }, before).after.emails).toEqual(['b@quay.example'])
})

describe('a shared address', () => {
  test('stays shared until the address or a person says otherwise', () => {
    expect(plan({ values: { city: 'Rome' } }, ada).after.isEmailShared).toBe(true)
    expect(plan({ emailShared: false }, ada).columns).toEqual({ email_shared: false })
    expect(plan({ values: { email: 'ada@quay.example' } }, ada).columns).toMatchObject({ email_shared: false })
    expect(plan({ values: { email: 'all@quay.example' }, emailShared: true }, ada).after.isEmailShared).toBe(true)
  })

  test('needs an address', () => {
    expect(plan({ values: { display_name: 'Bob' }, emailShared: true }).after.isEmailShared).toBe(false)
    expect(plan({ values: { email: '' } }, ada).columns).toMatchObject({ email: null, email_shared: false })
  })
})
