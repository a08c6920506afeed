import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockingKeys, keysMax } from '../../../../shared/matching/block/blocking-keys.ts'
import { findCandidates } from '../../../../shared/matching/block/candidate-pairs.ts'
import type { Fields } from '../../../../shared/matching/match-record.ts'
import { checkProperty } from '../../../support/property.ts'
import { prepare, someFields } from '../make-record.ts'

const isFound = (one: Fields, other: Fields) => {
  const theirs = blockingKeys(prepare(other))
  return blockingKeys(prepare(one)).some((key) => theirs.includes(key))
}

describe('two records are found that share', () => {
  test.each([
    ['an address for mail', { email: 'a@b.example' }, { email: 'A@B.example' }],
    ['a phone', { phone: '+85251234567' }, { phone: '+85251234567', last_name: 'Miller' }],
    [
      'a name of two spellings',
      { first_name: 'Robert', last_name: 'Meyer' },
      { first_name: 'Bob', last_name: 'Meier' },
    ],
    ['a name exchanged', { first_name: 'Anna', last_name: 'Miller' }, { first_name: 'Miller', last_name: 'Anna' }],
    ['a name in two scripts', { first_name: '大文', last_name: '陳' }, { first_name: 'Tai Man', last_name: 'Chan' }],
    ['a name in Hangul and Latin', { first_name: '민수', last_name: '김' }, { first_name: 'Min-su', last_name: 'Kim' }],
    [
      'a given name and a city',
      { first_name: 'Anna', city: 'Leeds', last_name: 'Miller' },
      { first_name: 'Anna', city: 'Leeds', last_name: 'Singer' },
    ],
    [
      'a company and an initial',
      { company_primary: 'Firm Ltd', first_name: 'Anna' },
      { company_primary: 'Firm', first_name: 'A.' },
    ],
    ['a street', { address_primary: '12 High Street' }, { address_primary: '12 High St' }],
    ['a code of a column', { extra: { passport: 'X1234567' } }, { extra: { passport: 'x-1234567' } }],
    ['a day of a column', { extra: { born: '1980-02-03' } }, { extra: { born: '1980-02-03' } }],
  ])('%s', (_, one, other) => expect(isFound(one, other)).toBe(true))
})

test.each([
  ['a code of five characters', 'AB123', true],
  ['and of fewer', 'A123', false],
  ['a code of 39 characters', `${'AB1'.repeat(13)}`, true],
  ['and of more', `${'AB1'.repeat(13)}2`, false],
  ['a code of three words', 'AB 12 XY', true],
  ['and of more', 'AB 12 XY 34', false],
  ['one without a digit', 'ABCDEF', false],
  ['a day', '1980-02-03', true],
  ['a year alone', '1980', false],
])('a column finds a record by %s (%s): %s', (_, number, is) =>
  expect(isFound({ extra: { number } }, { extra: { number } })).toBe(is),
)

test('two records that share nothing are not', () =>
  expect(
    isFound(
      { first_name: 'Anna', last_name: 'Miller', city: 'Leeds' },
      { first_name: 'Peter', last_name: 'Singer', city: 'York' },
    ),
  ).toBe(false))

test.each([
  ['a telling name at two providers', 'sunnyday88@a.example', 'sunnyday88@b.example', true],
  ['a short one', 'sunny8@a.example', 'sunny8@b.example', false],
  ['the name itself', 'anna.miller@a.example', 'anna.miller@b.example', false],
  ['one of a desk', 'reception@a.example', 'reception@b.example', false],
])('of two addresses, %s finds a record: %s and %s, %s', (_, one, other, is) => {
  const keysOf = (email: string) => blockingKeys(prepare({ first_name: 'Anna', last_name: 'Miller', email }))
  const local = one.split('@')[0]
  expect(keysOf(one).includes(`el:${local}`) && keysOf(other).includes(`el:${local}`)).toBe(is)
})

test('a day finds a record however it is written', () =>
  expect(isFound({ extra: { born: '3 February 1980' } }, { extra: { born: '19800203' } })).toBe(true))

test('a role address finds nobody', () =>
  expect(isFound({ email: 'info@firm.example' }, { email: 'info@firm.example', first_name: 'Anna' })).toBe(false))

test('a record has a bounded number of keys, each once', () =>
  checkProperty(
    fc.property(someFields, fc.dictionary(fc.string(), fc.string(), { maxKeys: 20 }), (fields, extra) => {
      const keys = blockingKeys(prepare({ ...fields, extra }))
      expect(keys.length).toBeLessThanOrEqual(keysMax)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { seed: 1_210 },
  ))

test('the candidates are the pairs of all blocks that are not too large', () =>
  checkProperty(
    fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 30 }), (lists) => {
      const keysOf = lists.map((keys) => [...new Set(keys)])
      const sizeOf = (key: string) => keysOf.filter((keys) => keys.some((one) => one === key)).length
      const expected: number[] = []
      for (const [one, keys] of keysOf.entries())
        for (let other = one + 1; other < keysOf.length; other++)
          if (keys.some((key) => sizeOf(key) <= 6 && keysOf[other]?.includes(key)))
            expected.push(one * keysOf.length + other)
      const { pairs, cutBlocks } = findCandidates(keysOf, 6)
      expect([...pairs]).toEqual(expected)
      expect(cutBlocks).toBe([...'abcde'].filter((key) => sizeOf(key) > 6).length)
    }),
    { seed: 1_211 },
  ))

test('many candidates are each kept once', () => {
  const keysOf = Array.from({ length: 400 }, () => ['a', 'b', 'c'])
  expect(findCandidates(keysOf, 400).pairs).toHaveLength((400 * 399) / 2)
})
