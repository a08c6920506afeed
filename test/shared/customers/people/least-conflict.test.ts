import { describe, expect, test } from 'vitest'
import {
  comparePeople,
  isAnother,
  isAnotherOfId,
  type PeopleConflict,
} from '../../../../shared/customers/people/compare-people.ts'
import { isSameGivenName } from '../../../../shared/customers/people/given-names.ts'
import type { Person } from '../../../../shared/customers/people/person.ts'

type Names = readonly [full: string | null, first?: string, last?: string]

const toPerson = ([display_name, first_name = null, last_name = null]:
  | Names
  | readonly [null, null, null]): Person => ({
  ...{ display_name, first_name, last_name },
  ...{ youtube_handle: null, youtube_channel_url: null },
})

function conflictsOf(one: Names, other: Names): string {
  const found = comparePeople(toPerson(one), toPerson(other))
  expect(comparePeople(toPerson(other), toPerson(one))).toEqual(found)
  return Object.entries(found)
    .filter(([, isConflict]) => isConflict)
    .map(([kind]) => kind)
    .join(' ')
}

describe('of all ways in which two write their names, the one that speaks least against one person counts', () => {
  test.each<[why: string, one: Names, conflicts: string]>([
    ['the columns agree', ['Bob Quist', 'Emma', 'Watson'], ''],
    ['the full name agrees', ['Emma Watson', 'Bob', 'Quist'], ''],
    ['a family name that differs, before a given name', ['Emma Quist', 'Thomas', 'Watson'], 'family'],
    ['and behind it', ['Thomas Watson', 'Emma', 'Quist'], 'family'],
    ['a given name that differs, before both', ['Thomas Watson', 'Thomas', 'Quist'], 'given'],
    ['and behind them', ['Thomas Quist', 'Thomas', 'Watson'], 'given'],
    ['both differ', ['Thomas Quist', 'Bob', 'Stone'], 'given family'],
  ])('%s', (_, one, conflicts) => {
    expect(conflictsOf(one, ['Emma Watson'])).toBe(conflicts)
  })

  test('of two scripts, too', () => {
    expect(conflictsOf(['陳大文 Emma Watson'], ['李小龍 Emma Watson'])).toBe('')
    expect(conflictsOf(['陳大文 Emma Watson'], ['陳大文 Thomas Quist'])).toBe('')
    expect(conflictsOf(['陳大文 Emma Watson'], ['李小龍 Thomas Quist'])).toBe('given family')
  })

  test('a title beside a name in another script is no name that agrees', () => {
    expect(conflictsOf(['陳大文 Dr.'], ['李小龍 Emma'])).toBe('given family')
  })
})

test('the same full name is one, whatever its parts say', () => {
  expect(conflictsOf(['John Smith', 'John', 'Smith Jr'], ['John Smith', 'John', 'Smith Sr'])).toBe('')
  expect(conflictsOf(['John Smith', 'John', 'Smith Jr'], ['J. Smith', 'John', 'Smith Sr'])).toBe('suffix')
})

test.each<[one: Names, other: Names, conflicts: string]>([
  [['Mr Quist'], ['Mrs Quist'], 'given'],
  [['Mr Quist'], ['Mrs Emma Quist'], 'given'],
  [['Mr Robin Quist'], ['Mrs Robin Quist'], ''],
  [['Mr Quist'], ['Dr Quist'], ''],
  [['Mr Quist'], ['Mr Quist'], ''],
])('a title tells %j from %j where no given name does', (one, other, conflicts) => {
  expect(conflictsOf(one, other)).toBe(conflicts)
})

const none: PeopleConflict = {
  given: false,
  family: false,
  suffix: false,
  oneSuffix: false,
  channel: false,
  firm: false,
  namesake: false,
  all: false,
}

test.each<[kind: keyof PeopleConflict, ofKey: boolean, ofId: boolean]>([
  ['given', true, true],
  ['family', true, false],
  ['suffix', true, true],
  ['channel', true, false],
  ['firm', true, false],
  ['all', false, true],
])('a conflict of %s alone makes another person: %s, and of an id: %s', (kind, ofKey, ofId) => {
  expect(isAnother({ ...none, [kind]: true })).toBe(ofKey)
  expect(isAnotherOfId({ ...none, [kind]: true })).toBe(ofId)
  expect([isAnother(none), isAnotherOfId(none)]).toEqual([false, false])
})

test.each([
  ['bob', 'rob', true],
  ['robert', 'bob', true],
  ['karen', 'kate', false],
  ['catherine', 'karen', true],
  ['sandra', 'lexi', false],
  ['lisa', 'elsa', false],
  ['bob', 'kate', false],
  ['zorblax', 'bob', false],
])('%s and %s can be one given name: %s', (one, other, isSame) => {
  expect(isSameGivenName(one, other)).toBe(isSame)
  expect(isSameGivenName(other, one)).toBe(isSame)
})
