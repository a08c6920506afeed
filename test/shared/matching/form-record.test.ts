import { expect, test } from 'vitest'
import { nobody } from '../../../shared/customers/plan-change.ts'
import { toFormRecord } from '../../../shared/matching/form-record.ts'
import { toMatchRecord } from '../../../shared/matching/match-record.ts'

const values = { display_name: 'Ada Lovelace', email: 'ada@quay.example', phone: '+85251234567', city: 'London' }

test('a form is compared as the customer is that it makes', () => {
  const state = {
    ...{ ...nobody, values, phones: ['+85251234568'], emails: ['ada@home.example'] },
    ...{ addresses: ['1 Peak Road'], extra: { born: '1815' } },
  }
  const stored = {
    ...{ ...values, phones: [{ phone: '+85251234568' }], emails: [{ email: 'ada@home.example' }] },
    ...{ addresses: [{ address: '1 Peak Road' }], extra: { born: '1815' } },
  }
  expect(toFormRecord(state)).toEqual(toMatchRecord('', stored))
  expect(toFormRecord(state).addresses).toHaveLength(2)
})

test('an address that several people share says nothing', () => {
  expect(toFormRecord({ ...nobody, values, isEmailShared: true }).emails).toEqual([])
})
