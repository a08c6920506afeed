import { expect, test } from 'vitest'
import { compareAlphabetic } from '../../../../shared/customers/people/compare-alphabetic.ts'
import { type NameForm, readFullName, readParts } from '../../../../shared/customers/people/name-form.ts'

/** Both ways: in what two names differ does not depend on which is first. */
function conflictsOf(one: NameForm, other: NameForm): string {
  const { given, family } = compareAlphabetic(one, other)
  expect(compareAlphabetic(other, one)).toEqual({ given, family })
  return [given ? 'given' : '', family ? 'family' : ''].filter(Boolean).join(' ')
}

type Parts = readonly [first: string | null, last: string | null]

test.each<[why: string, one: Parts, other: Parts, conflicts: string]>([
  ['equal parts', ['Emma', 'Watson'], ['Emma', 'Watson'], ''],
  ['no part at all', [null, null], ['Emma', 'Watson'], ''],
  ['a given name that differs', ['Emma', 'Watson'], ['Thomas', 'Watson'], 'given'],
  ['both parts', ['Emma', 'Watson'], ['Thomas', 'Stone'], 'given family'],
  ['a given name alone', ['Emma', null], ['Thomas', 'Watson'], 'given'],
  ['a family name that differs', ['Emma', 'Watson'], ['Emma', 'Stone'], 'family'],
  ['of an unknown given name', ['Zorblax', 'Watson'], ['Zorblax', 'Stone'], 'family'],
  ['a family name alone', [null, 'Watson'], ['Emma', 'Stone'], 'family'],
  ['two family names alone', [null, 'Watson'], [null, 'Stone'], 'family'],
  ['a family name alone that is a given name as well', [null, 'Thomas'], ['Zorblax', 'James'], 'family'],
  ['parts that may stand in the wrong columns', ['Quist', 'Jane'], ['Quist', 'John'], 'given family'],
  ['one part that may', ['Quist', 'Jane'], ['Quist', 'Stone'], 'family'],
  ['family names that are given names, behind a known one', ['Emma', 'Thomas'], ['Emma', 'James'], 'family'],
  ['behind one known among two', ['Emma Zorblax', 'Thomas'], ['Emma Zorblax', 'James'], 'family'],
  ['an initial', ['E', 'Watson'], ['Emma', 'Watson'], ''],
  ['another initial', ['T', 'Watson'], ['Emma', 'Watson'], 'given'],
  ['an initial that only sounds like one of two', ['C Emma', 'Watson'], ['Kh', 'Watson'], 'given'],
  ['two letters that sound like one of two', ['Wu Emma', 'Watson'], ['Vu', 'Watson'], ''],
  ['three letters of one sound', ['Ewa', 'Watson'], ['Eva', 'Watson'], ''],
  ['initials in one word', ['JP', 'Morel'], ['Jean Paul', 'Morel'], ''],
  ['initials of another name in one word', ['JL', 'Morel'], ['Jean Paul', 'Morel'], 'given'],
  ['initials in one word beside another', ['JP Zorblax', 'Morel'], ['Jean Paul Emma', 'Morel'], 'given'],
  ['a part of a name of two words', ['Emma', 'Watson'], ['Emma Jane', 'Watson'], ''],
  ['one of two words that differs', ['Emma Jane', 'Watson'], ['Emma Ruth', 'Watson'], 'given'],
  ['the same word twice', ['Emma Emma', 'Watson'], ['Emma Ruth', 'Watson'], 'given'],
  ['written together', ['Taiman', 'Watson'], ['Tai Man', 'Watson'], ''],
])('in columns, %s', (_, one, other, conflicts) => {
  expect(conflictsOf(readParts(...one), readParts(...other))).toBe(conflicts)
})

test.each([
  ['two family names behind a known given name', 'Emma Watson', 'Emma Stone', 'family'],
  ['behind a word that may be one or the other', 'Zorblax Watson', 'Zorblax Stone', 'given family'],
  ['in another order', 'Watson Zorblax', 'Zorblax Watson', ''],
  ['a word alone that is among the others', 'Zorblax', 'Zorblax Watson', ''],
  ['a word alone that is not', 'Quist', 'Zorblax Watson', 'given'],
  ['two words alone', 'Zorblax', 'Quist', 'given'],
  ['nothing', '', 'Quist', ''],
])('in one text, %s', (_, one, other, conflicts) => {
  expect(conflictsOf(readFullName(one), readFullName(other))).toBe(conflicts)
})

test('a family name is surely another only where both names say which part it is', () => {
  expect(conflictsOf(readParts('Zorblax', 'Watson'), readFullName('Zorblax Stone'))).toBe('given family')
})
