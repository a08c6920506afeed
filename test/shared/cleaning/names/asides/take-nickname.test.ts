import { expect, test } from 'vitest'
import { takeNickname } from '../../../../../shared/cleaning/names/asides/take-nickname.ts'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'

test.each([
  ['Mr. WONG Siu Ming (Simon)', 'Siu Ming', 'WONG'],
  ['CHEUNG Wai Yee（Carmen）', 'Wai Yee', 'CHEUNG'],
  ['Robert Miller (Bob)', 'Robert', 'Miller'],
  ['Katherine Jones (Kate)', 'Katherine', 'Jones'],
  ['Robert "Bob" Miller', 'Robert', 'Miller'],
  ["Dwayne 'Rock' Johnson", 'Dwayne', 'Johnson'],
  ['John „Jack“ Smith', 'John', 'Smith'],
])('%s is %s %s', (name, first, last) => expect(readPersonName(name)).toMatchObject({ first, last }))

test.each([
  'Ann Lee (Tommy)',
  'Robert Miller (Peter)',
  'Wong Siu Ming (Simon)',
  'WONG Siu Ming (Chan)',
  'Maria Silva (Santos)',
])('%s may be two people, or one with another name', (name) =>
  expect(readPersonName(name)).toMatchObject({ first: null, last: null }),
)

test.each(["Sean O'Brien", 'Nora O’Neill D’Arcy', 'Ann (Lee', '(Tommy)', '"Bob"', ''])('%s has none', (name) =>
  expect(takeNickname(name)).toBeNull(),
)
