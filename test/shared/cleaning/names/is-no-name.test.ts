import { expect, test } from 'vitest'
import { isNoName } from '../../../../shared/cleaning/names/is-no-name.ts'

test.each([
  ['a desk', 'Reception Quist'],
  ['a job', 'Emma Manager'],
  ['a degree', 'Emma PhD'],
  ['a job in capitals', 'CEO Quist'],
  ['a degree in capitals behind a name', 'Emma Quist JP'],
  ['one between two names', 'Emma JP Quist'],
  ['one of two words', 'Emma JP'],
  ['one in front of one word', 'JP Quist'],
  ['a letter that is a title in front', 'M Quist'],
  ['a rank in front', 'DI Quist'],
  ['a title that is a name too, in front', 'Tan Quist'],
  ['one of a given name, in front', 'Sir Quist'],
  ['an abbreviation that is a name too, in front', 'Arch Quist'],
  ['a household', 'Familie Quist'],
  ['a word cut short', 'Gral. Quist'],
  ['one behind', 'Emma Gral.'],
  ['a degree in mixed letters', 'Emma CEng'],
  ['a title', 'Emma Mr'],
  ['a rank', 'Emma Senator'],
  ['an abbreviation with its point', 'Emma Phil.'],
])('%s is no name: %s', (_, text) => {
  expect(isNoName(text.split(' '))).toBe(true)
})

test.each([
  ['two names', 'Emma Quist'],
  ['initials in front of two names', 'JP Emma Quist'],
  ['a letter alone', 'M'],
  ['a letter behind', 'Emma M'],
  ['a degree in small letters', 'Emma Jp'],
  ['a title that is a name too, alone', 'Tan'],
  ['one that is rather a name, with a capital', 'Phil Quist'],
  ['one behind', 'Emma Tan'],
  ['an abbreviation that is a name too, behind', 'Emma Phil'],
  ['a given name cut short', 'Thos. Quist'],
  ['an initial', 'J. Quist'],
])('%s may be a name: %s', (_, text) => {
  expect(isNoName(text.split(' '))).toBe(false)
})
