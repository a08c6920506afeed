import { expect, test } from 'vitest'
import { fieldOfShortName } from '../../../../../shared/importing/mapping/values/short-names.ts'

test.each([
  ['ST', ['CA', 'Texas', ''], 'region'],
  ['ST', ['CA', 'street'], null],
  ['SMS', ['33611111111', '+49 171 1234567'], 'phone'],
  ['SMS', ['yes', 'no'], null],
  ['SMS', ['1', '0'], null],
  ['PC', ['1213 BR', '1012LG'], 'postal_code'],
  ['PC', ['SW1A 1AA', 'D-50667'], 'postal_code'],
  ['PC', ['Dell', 'HP'], null],
  ['PC', ['', ''], null],
  ['PC', ['2'], null],
  ['constructor', ['CA'], null],
  ['Name', ['CA'], null],
])('%s: %j: %s', (column, cells, field) => expect(fieldOfShortName(column, cells)).toBe(field))

const phones = ['415-555-0132', '(415) 555-0177', '4155550198', '415.555.0111 x22', 'ask Bo']
test.each(['Ph', 'PH', 'Ph #', 'Ph.', 'Ph1', 'Ph 2', 'Ph (H)', 'Ph/Mob', 'Res Ph', 'Off. Ph', 'Cust Ph', 'Alt Ph'])(
  '%s is a phone where most cells are numbers to dial, and else nothing',
  (column) => {
    expect(fieldOfShortName(column, phones)).toBe('phone')
    for (const cells of [
      ['7.1', '6.85', '7'],
      ['acid', 'neutral'],
      ['7.0000001', '6.1234567'],
      ['$1,234,567.00'],
      [...phones.slice(0, 2), 'a', 'b'],
      ['a@1234567.example'],
    ])
      expect([cells, fieldOfShortName(column, cells)]).toEqual([cells, null])
  },
)

test.each(['pH value', 'Soil pH', 'Phase', 'PhD', 'Graph', 'Ph of water'])('%s is none of them', (column) => {
  expect(fieldOfShortName(column, phones)).toBeNull()
})
