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
