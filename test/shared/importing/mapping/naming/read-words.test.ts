import { describe, expect, test } from 'vitest'
import { findName, weaken } from '../../../../../shared/importing/mapping/naming/field-names.ts'
import { readWords } from '../../../../../shared/importing/mapping/naming/read-words.ts'

const read = (text: string) => readWords(text.split(' '))

describe('words name a field together', () => {
  test.each([
    ['email', 'email'],
    ['your email', 'email'],
    ['please enter your email', 'email'],
    ['phone work', 'phone'],
    ['main phone home', 'phone'],
    ['email of customer', 'email'],
    ['phone 2', 'phone'],
    ['work phone 2', 'phone'],
    ['phone 12', 'phone'],
    ['phone mobile', 'phone'],
    ['email correo', 'email'],
    ['客户邮箱', 'email'],
    ['客户主要邮箱', 'email'],
    ['billing address 2', 'address_secondary'],
    ['street 3', 'address_secondary'],
    ['street 9', 'address_secondary'],
  ])('%s: %s', (text, field) => expect(read(text)?.field).toBe(field))

  test.each([
    'name 2',
    'last 7',
    'phone 123',
    'shoe size',
    'email pet',
    'pet email',
    'pet',
    'home name',
    'email phone',
    'email email email email email email email',
    '2',
  ])('%s names none', (text) => expect(read(text)).toBeUndefined())
})

describe('how sure it is', () => {
  const email = findName(['email'])

  test('a whole name is what it is, and one with fillers a little less', () => {
    if (email === undefined) throw new Error('email is a name')
    expect(read('email')).toEqual(email)
    expect(read('your email')).toEqual(weaken(email))
    expect(read('your email work')).toEqual(weaken(email))
    expect(read('email 2')).toEqual(email)
    expect(read('your email 2')).toEqual(weaken(email))
  })

  test('of names that say the same the better one counts', () => {
    const correo = findName(['correo'])
    if (email === undefined || correo === undefined) throw new Error('both are names')
    expect(correo.rank).toBeGreaterThan(email.rank)
    expect(read('correo email')).toEqual(weaken(email))
    expect(read('email correo')).toEqual(weaken(email))
    expect(read('email email')).toEqual(weaken(email))
  })

  test('a further line of an address stands behind the names of that', () => {
    const street = findName(['street'])
    expect(read('street 1')?.field).toBe('address_primary')
    expect(read('street 2')).toMatchObject({ field: 'address_secondary' })
    expect(read('street 3')).toEqual({ ...street, field: 'address_secondary', rank: (street?.rank ?? 0) + 50 })
  })
})
