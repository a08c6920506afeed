import { describe, expect, test } from 'vitest'
import {
  findNamedField,
  findSimilarField,
  isKnownColumn,
} from '../../../../shared/importing/mapping/find-named-field.ts'

describe('the field that a name means', () => {
  test.each([
    ['E-mail 1 - Value', 'email'],
    ['Phone 2', 'phone'],
    ['邮箱 (Email)', 'email'],
    ['Name*', 'display_name'],
    ['Name of pet', undefined],
    ['Last contact', undefined],
    ['', undefined],
    [`Email${' '.repeat(115)}`, 'email'],
    [`Email${' '.repeat(116)}`, undefined],
  ])('of case %#: %s', (column, field) => expect(findNamedField(column)?.field).toBe(field))
})

test.each([
  ['Email', true],
  ['harbour_line', true],
  ['Shoe size', false],
])('%s is a column that we know: %s', (column, is) => expect(isKnownColumn(column)).toBe(is))

describe('a name with one slip in it', () => {
  test.each([
    ['E-mial', 'email'],
    ['Frist name', 'first_name'],
    ['Compny', 'company_primary'],
    ['Telphone', 'phone'],
    ['Adress', 'address_primary'],
    ['Contry', 'country_code'],
    ['Websit', 'company_website'],
  ])('%s is meant for %s, and nobody is sure', (column, field) => {
    const found = findSimilarField(column)
    expect(found).toMatchObject({ field, confidence: 0.7 })
    expect(found?.rank).toBeGreaterThanOrEqual(200)
    expect(found?.rank).toBeLessThan(300)
  })

  test('stands 200 places behind the name that is meant', () => {
    expect(findSimilarField('E-mial')?.rank).toBe((findNamedField('Email')?.rank ?? 0) + 200)
  })

  test.each([
    ['of four letters', 'Mial'],
    ['of which the first differs', 'Zmail'],
    ['short, with another letter in it', 'Eamil2'],
    ['of six letters, one of which is another', 'Embils'],
    ['that is another word', 'Department'],
    ['of another script', 'имйл'],
    ['that is far from all', 'Shoe size'],
    ['of more than 40 letters', 'e'.repeat(41)],
  ])('is none %s', (_, column) => expect(findSimilarField(column)).toBeNull())

  test('of up to six letters has its letters exchanged, or one too many or too few', () => {
    expect(['Phoen', 'Phne', 'Phonne', 'Phoxe'].map((column) => findSimilarField(column)?.field)).toEqual([
      ...['phone', undefined, 'phone', undefined],
    ])
    expect(['Comapny', 'Compeny'].map((column) => findSimilarField(column)?.field)).toEqual([
      ...['company_primary', 'company_primary'],
    ])
  })
})
