import { expect, test } from 'vitest'
import { toMatchRecord } from '../../../shared/matching/match-record.ts'

test('a customer with further values', () => {
  expect(
    toMatchRecord('7', {
      display_name: 'Anna Miller',
      company_primary: 'Firm Ltd',
      email: 'a@firm.example',
      emails: [
        { email: 'b@firm.example', label: 'private' },
        { email: 'a@firm.example', label: 'again' },
      ],
      phone: '+85251234567',
      phones: ['+85261112222'],
      youtube_handle: '@anna',
      address_primary: '12 High Street',
      address_secondary: 'Flat 3',
      city: 'Leeds',
      country_code: 'GB',
      addresses: [{ address: '3 Mill Lane', label: 'before' }],
      profession: 'Trade',
      extra: { born: '1980-01-02', level: 3, phone_raw: 'call me' },
    }),
  ).toEqual({
    id: '7',
    name: { display_name: 'Anna Miller', first_name: null, last_name: null },
    otherNames: [],
    company: 'Firm Ltd',
    emails: ['a@firm.example', 'b@firm.example'],
    phones: ['+85251234567', '+85261112222'],
    links: ['youtube_handle:@anna'],
    website: null,
    addresses: [
      { street: '12 High Street Flat 3', city: 'Leeds', region: null, postalCode: null, country: 'GB' },
      { street: '3 Mill Lane', city: null, region: null, postalCode: null, country: null },
    ],
    other: { profession: 'Trade', born: '1980-01-02', level: '3' },
  })
})

test('an address says where somebody is, and not in which country alone', () => {
  const addressesOf = (fields: object) => toMatchRecord('1', { ...fields }).addresses
  expect(addressesOf({ country_code: 'GB' })).toEqual([])
  const parts = { address_primary: 'street', city: 'city', region: 'region', postal_code: 'postalCode' } as const
  for (const [field, part] of Object.entries(parts))
    expect(addressesOf({ [field]: 'Leeds' })).toMatchObject([{ [part]: 'Leeds' }])
})

test('what an import could not read is compared as it was written', () =>
  expect(toMatchRecord('1', { extra: { last_name_raw: 'Mil1er', phone_raw: '12-34' } })).toMatchObject({
    name: { last_name: 'Mil1er' },
    phones: ['12-34'],
    other: {},
  }))

test('of many columns the first 60 are compared, and of each 200 characters', () => {
  const extra = Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`column ${n}`, `${n}`.padEnd(300, 'x')]))
  const { other } = toMatchRecord('1', { extra })
  expect(other).toEqual(
    Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`column ${n}`, `${n}`.padEnd(200, 'x')])),
  )
})

test('a customer of whom nothing is known', () =>
  expect(toMatchRecord('1', {})).toEqual({
    ...{ id: '1', name: { display_name: null, first_name: null, last_name: null }, company: null, website: null },
    ...{ otherNames: [], emails: [], phones: [], links: [], addresses: [], other: {} },
  }))
