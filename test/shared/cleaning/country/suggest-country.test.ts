import { expect, test } from 'vitest'
import {
  nearestCountry,
  suggestFromGaps,
  suggestSpelling,
} from '../../../../shared/cleaning/country/suggest-country.ts'

test.each([
  ['Germny', 'DE'],
  ['Grmanyy', null],
  ['Singaprr', 'SG'],
  ['Singprrr', null],
  ['Germany1', null],
  ['Xermany', null],
])('%s is a slip of the name of %j', (text, code) => {
  expect(suggestSpelling(text)?.suggestion ?? null).toBe(code)
})

test.each([
  ['cubaa', 1, 'CU'],
  ['cubb', 1, null],
  ['nigera', 1, 'NG'],
  ['australasia', 2, null],
  ['austrelie', 2, 'AU'],
  ['austrelie', 1, null],
] as const)('%s is at most %i edits from the name of %j', (key, edits, code) => {
  expect(nearestCountry(key, edits)).toBe(code)
})

test.each([
  ['C?te d’Ivoire', 'CI'],
  ['Cura\ufffdao', 'CW'],
  ['Japa?', 'JP'],
  ['Jap?', null],
  ['Si?ga?o?e', 'SG'],
  ['S?n?a?o?e', null],
  ['Germany', null],
  ['Xx?xxxx', null],
  ['Germ?ny'.padEnd(60, '.'), 'DE'],
  ['Germ?ny'.padEnd(61, '.'), null],
])('%j has lost letters of the name of %j', (text, code) => {
  expect(suggestFromGaps(text)?.suggestion ?? null).toBe(code)
})
