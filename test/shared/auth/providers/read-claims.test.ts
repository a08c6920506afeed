import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClaims } from '../../../../shared/auth/providers/read-claims.ts'
import { checkProperty } from '../../../support/property.ts'

const key = { iss: 'https://login.example.com', sub: 'u1' }
const read = (claims: object, more: object = {}) =>
  readClaims({ ...key, ...claims }, { ...more }, { groupsClaim: 'groups' })

test('an address counts with what is said of it in the same place', () => {
  const verified = { email: 'A@x.example', email_verified: true }
  expect(read(verified)?.email).toBe('a@x.example')
  expect(read({ ...verified, email_verified: 'true' })?.email).toBe('a@x.example')
  expect(read({}, verified)?.email).toBe('a@x.example')
  expect(read({ email: 'b@x.example' }, { email_verified: true })?.email).toBeUndefined()
  expect(read({ email: 'b@x.example' }, verified)?.email).toBe('a@x.example')
})

test('groups come as a list or as one word, from either place', () => {
  expect(read({ groups: ['a', 1, null, 'b'] })?.groups).toEqual(['a', 'b'])
  expect(read({}, { groups: 'a' })?.groups).toEqual(['a'])
  expect(read({ groups: { a: 1 } })?.groups).toEqual([])
})

test('whatever else is said, who it is stays, and no address is believed that is not verified', () => {
  const claims = fc.dictionary(
    fc.constantFrom('email', 'email_verified', 'name', 'groups', 'auth_time'),
    fc.oneof(fc.jsonValue(), fc.constantFrom('a@x.example', 'false', 1, '1')),
  )
  checkProperty(
    fc.property(claims, claims, (first, second) => {
      const isVerified = [first, second].some((one) => one.email_verified === true || one.email_verified === 'true')
      const person = read(first, second)
      expect(person).toMatchObject({ issuer: key.iss, subject: key.sub })
      expect(isVerified || person?.email === undefined).toBe(true)
    }),
    { seed: 13 },
  )
})
