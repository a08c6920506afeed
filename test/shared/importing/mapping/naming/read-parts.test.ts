import { describe, expect, test } from 'vitest'
import { findName, weaken } from '../../../../../shared/importing/mapping/naming/field-names.ts'
import { headerParts } from '../../../../../shared/importing/mapping/naming/header-parts.ts'
import { readParts } from '../../../../../shared/importing/mapping/naming/read-parts.ts'

const read = (column: string) => readParts(headerParts(column))

describe('the parts of a header name a field together', () => {
  test.each([
    ['Email/Mail', 'email'],
    ['邮箱 Email', 'email'],
    ['Email (required)', 'email'],
    ['Email (work)', 'email'],
    ['Phone (2)', 'phone'],
    ['First name / Given name', 'first_name'],
    ['First / name', 'first_name'],
    ['Email (ელფოსტა)', 'email'],
    ['Country / Region 国家', 'country_code'],
    ['Email | Email | Email | Email | Email | Email | Email', 'email'],
  ])('%s: %s', (column, field) => expect(read(column)?.field).toBe(field))

  test.each([
    ['one part alone', 'Email'],
    ['two fields', 'Email / Phone'],
    ['something else beside it', 'Email (pet)'],
    ['something else, and a name that is not firm', 'Name (ხილი)'],
    ['nothing', 'Pet / Dog'],
    ['marks alone', '(required) / (2)'],
    ['more than seven parts', 'Email | Email | Email | Email | Email | Email | Email | Email'],
  ])('but not %s', (_, column) => expect(read(column)).toBeUndefined())
})

describe('how sure it is', () => {
  const [email, mail] = [findName(['email']), findName(['mail'])]
  if (email === undefined || mail === undefined) throw new Error('both are names')

  test('a little less than a name alone, whichever part stands first', () => {
    // Together they are a name already, which is a little less sure than one alone.
    expect(read('Email (required)')).toEqual(weaken(weaken(email)))
    expect(read('(required) Email')).toEqual(weaken(weaken(email)))
    expect(read('Mail / Email')).toEqual(weaken(weaken(email)))
    expect(read('Email / Mail')).toEqual(weaken(weaken(email)))
    expect(read('Mail (required)')).toEqual(weaken(weaken(mail)))
  })

  test('a sure name counts for more than one that is not', () => {
    expect(read('Contact / Email')?.field).toBe('email')
    expect(read('Contact / Customer')).toMatchObject({ field: 'display_name', confidence: 0.57 })
  })

  test('where two scripts say two things it is one of these, whichever stands first, and nobody is sure', () => {
    const torn = { confidence: 0.5, isTorn: true }
    const [one, other] = [read('电话 Email'), read('Email 电话')]
    expect(one).toMatchObject(torn)
    expect(one).toEqual(other)
    expect(one?.rank).toBeGreaterThanOrEqual(200)
    expect(read('电话 Email 2')).toMatchObject(torn)
    expect(read('电话 Email (pet)')).toBeUndefined()
    expect(read('客户 Email')?.isTorn).toBeUndefined()
  })
})
