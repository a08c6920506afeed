import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { map } from './map.ts'

describe('a slip of the finger in a name', () => {
  test.each([
    ['E-mial', 'email'],
    ['Frist name', 'first_name'],
    ['Compnay', 'company_primary'],
    ['Addres', 'address_primary'],
    ['Webiste', 'company_website'],
    // A letter away from two of them.
    ['Countyr', null],
    ['Teléfonoo', 'phone'],
    // Other words, though a letter away from a name of ours.
    ['Votes', null],
    ['Grand', null],
    ['Nodes', null],
    ['Coty', null],
    ['County fair', null],
    ['SIRET', null],
    ['REGON', null],
    ['CR number', null],
    ['Commute', null],
    ['Conselho', null],
  ])('%s is %s', (column, field) => {
    expect(map([column])).toEqual([field])
  })

  test('is not certain by itself, and is when the values say the same', () => {
    expect(mapColumns(['E-mial'], [])).toMatchObject({
      columns: [{ evidence: 'similar', confidence: 0.7 }],
    })
    expect(mapColumns(['E-mial'], [['a@a.example']])).toMatchObject({
      columns: [{ evidence: 'similar', confidence: 0.9 }],
    })
  })

  test('takes no field that another column bears the name of', () => {
    expect(map(['Emial', 'Mail'])).toEqual([null, 'email'])
    expect(map(['Phoone', 'Tel'])).toEqual([null, 'phone'])
  })

  test('weighs less than values that say something else', () => {
    expect(map(['Webiste'], [['https://www.linkedin.com/in/ada']])).toEqual(['linkedin_url'])
  })
})
