import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { findCompanions } from '../../../../shared/importing/mapping/companion-columns.ts'

type Fields = Readonly<Record<string, CustomerField | null>>

const columns = (fields: Fields) =>
  Object.entries(fields).map(
    ([column, field]): ColumnMapping => ({
      ...{ column, field, position: 1, confidence: field === null ? 0 : 1 },
      evidence: field === null ? 'none' : 'synonym',
    }),
  )
const find = (fields: Fields) => findCompanions(columns(fields))
const companions = (fields: Fields) =>
  Object.fromEntries(find(fields).flatMap(({ column, companionOf }) => (companionOf ? [[column, companionOf]] : [])))

describe('a label', () => {
  test('stands beside the values of the same name and number', () => {
    const fields: Fields = {
      ...{ 'Phone 1 - Label': null, 'Phone 1 - Value': 'phone', 'Phone 2 - Type': null, 'Phone 2 - Value': 'phone' },
    }
    expect(companions(fields)).toEqual({
      'Phone 1 - Label': { role: 'label', of: 1 },
      'Phone 2 - Type': { role: 'label', of: 3 },
    })
    expect(find(fields)[0]).toMatchObject({ field: null, extra: null })
  })

  test('stands beside the first column too', () => {
    expect(companions({ Phone: 'phone', 'Phone Type': null })).toEqual({ 'Phone Type': { role: 'label', of: 0 } })
  })

  test.each([
    ['of what has no labels', { 'City Label': null, City: 'city' }],
    ['of a name that nobody knows', { 'Pet Label': null, Pet: null }],
    ['of a column that is not there', { 'Phone Label': null, Email: 'email' }],
    ['of another number', { 'Phone 1 - Label': null, 'Phone 2 - Value': 'phone' }],
    ['that stands alone', { Label: null, Phone: 'phone' }],
    ['that has a field of its own', { 'Phone Type': 'customer_type', Phone: 'phone' }],
    ['under another word', { 'Phone Kind': null, Phone: 'phone' }],
  ] as const)('is none %s', (_, fields) => expect(companions(fields)).toEqual({}))

  test('of an address is that of its street rather than of the whole', () => {
    expect(
      companions({
        ...{ 'Address 1 - Formatted': 'address_primary', 'Address 1 - Street': 'address_primary' },
        'Address 1 - Label': null,
      } as const),
    ).toMatchObject({ 'Address 1 - Label': { role: 'label', of: 1 } })
    expect(companions({ 'Address 1 - Label': null, 'Address 1 - Formatted': 'address_primary' } as const)).toEqual({
      'Address 1 - Label': { role: 'label', of: 1 },
    })
  })
})

describe('the whole of an address', () => {
  test('stands beside its parts, and is no address of its own', () => {
    expect(companions({ 'Address 1 - Street': 'address_primary', 'Address 1 - Formatted': 'address_primary' })).toEqual(
      { 'Address 1 - Formatted': { role: 'whole', of: 0 } },
    )
    const found = find({
      ...{ 'Address 1 - Formatted': 'address_primary', 'Address 1 - Street': 'address_primary' },
      ...{ 'Address 2 - Street': 'address_primary', 'Address 2 - Formatted': 'address_primary' },
    } as const)
    expect(found.map(({ companionOf, position }) => [companionOf?.role, companionOf?.of, position])).toEqual([
      ['whole', 1, 1],
      [undefined, undefined, 1],
      [undefined, undefined, 2],
      ['whole', 2, 2],
    ])
  })

  test.each([
    ['without parts', { 'Address Formatted': 'address_primary', City: 'city' }],
    ['of another address', { 'Address 1 - Formatted': 'address_primary', 'Address 2 - Street': 'address_primary' }],
    ['of something else', { 'Phone Formatted': 'phone', Phone: 'phone' }],
    ['under another word', { 'Address Whole': 'address_primary', 'Address Street': 'address_primary' }],
  ] as const)('is one by itself %s', (_, fields) => expect(companions(fields)).toEqual({}))
})

test('columns of anything else keep their places', () => {
  const [phone] = columns({ 'Phone 2': 'phone' })
  expect(findCompanions(phone === undefined ? [] : [{ ...phone, position: 2 }])).toEqual([{ ...phone, position: 2 }])
})
