import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { certain } from '../../../../shared/importing/mapping/find-named-field.ts'
import { type Candidate, tellApart, withoutFirmKeys } from '../../../../shared/importing/mapping/tell-columns-apart.ts'

/** The fields of the columns, by name; a `?` behind one says that nobody is sure. */
function tell(named: Readonly<Record<string, string>>): Record<string, string> {
  const columns = Object.keys(named)
  const candidates = Object.values(named).map((field, index): Candidate => {
    const isSure = !field.endsWith('?')
    return {
      ...{ index, field: field.replace('?', '') as CustomerField, confidence: isSure ? certain : 0.6, rank: 1 },
      evidence: 'synonym',
    }
  })
  return Object.fromEntries(
    tellApart(columns, candidates).map(({ index, field, confidence }) => [
      columns[index] ?? '',
      confidence < 0.9 ? `${field}?` : field,
    ]),
  )
}

describe('a name beside the one of a person is that of a company', () => {
  test.each([
    [
      { 客户名称: 'display_name', 联系人: 'display_name' },
      { 客户名称: 'company_primary', 联系人: 'display_name' },
    ],
    [
      { Customer: 'display_name?', Contact: 'display_name?' },
      { Customer: 'company_primary', Contact: 'display_name?' },
    ],
    [{ Customer: 'display_name?' }, { Customer: 'display_name?' }],
    [
      { Customer: 'display_name?', Email: 'email' },
      { Customer: 'display_name?', Email: 'email' },
    ],
    [
      { Customer: 'notes', Contact: 'display_name' },
      { Customer: 'notes', Contact: 'display_name' },
    ],
    [
      { Customer: 'display_name', Contact: 'display_name', Firm: 'company_primary' },
      { Customer: 'display_name', Contact: 'display_name', Firm: 'company_primary' },
    ],
  ])('%j: %j', (named, told) => expect(tell(named as Record<string, string>)).toEqual(told))
})

test('the id of a firm is none beside another key, or a person', () => {
  const left = (named: Readonly<Record<string, CustomerField>>) => {
    const columns = Object.keys(named)
    const candidates = Object.values(named).map((field, index) => ({
      index,
      field,
      confidence: 1,
      rank: 1,
      evidence: 'synonym' as const,
    }))
    return withoutFirmKeys(columns, candidates).map(({ index }) => columns[index])
  }
  expect(left({ 'Account ID': 'external_id', 'Contact ID': 'external_id' })).toEqual(['Contact ID'])
  expect(left({ 'Company ID': 'external_id', 'First name': 'first_name' })).toEqual(['First name'])
  expect(left({ 'Account ID': 'external_id', Email: 'email' })).toEqual(['Account ID', 'Email'])
  expect(left({ 'Contact ID': 'external_id', Name: 'display_name' })).toEqual(['Contact ID', 'Name'])
})

test('what may be a name is none beside a first or last one', () => {
  expect(tell({ Nickname: 'display_name?', First: 'first_name' })).toEqual({ First: 'first_name' })
  expect(tell({ Nickname: 'display_name?', Last: 'last_name' })).toEqual({ Last: 'last_name' })
  expect(tell({ Nickname: 'display_name?' })).toEqual({ Nickname: 'display_name?' })
  expect(tell({ Name: 'display_name', First: 'first_name' })).toEqual({ Name: 'display_name', First: 'first_name' })
  expect(tell({ Mail: 'email?', First: 'first_name' })).toEqual({ Mail: 'email?', First: 'first_name' })
})

describe('the parts of an address are those of the first one', () => {
  test.each([
    [
      { 'Home Street': 'address_primary', 'Business City': 'city', 'Home City': 'city' },
      { 'Home Street': 'address_primary', 'Home City': 'city' },
    ],
    [
      { 'Home Street': 'address_primary', 'Business City': 'city', 'Home Zip': 'postal_code' },
      { 'Home Street': 'address_primary', 'Business City': 'city', 'Home Zip': 'postal_code' },
    ],
    [
      { Street: 'address_primary', 'Business City': 'city', City: 'city' },
      { Street: 'address_primary', City: 'city' },
    ],
    [
      { 'Business City': 'city', 'Home City': 'city' },
      { 'Business City': 'city', 'Home City': 'city' },
    ],
    [
      { 'Home Street': 'address_primary', 'Business Email': 'email', 'Home Email': 'email' },
      { 'Home Street': 'address_primary', 'Business Email': 'email', 'Home Email': 'email' },
    ],
  ])('%j: %j', (named, told) => expect(tell(named as unknown as Record<string, string>)).toEqual(told))
})
