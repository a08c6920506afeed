import { expect, test } from 'vitest'
import { readAreaName, readName, readVerbNoun, toCamel, toPascal, toTitle } from '../../../scripts/new/names.ts'

const areas = ['customers', 'users']

test('a name has an area and two words', () => {
  expect(readVerbNoun('customers/list-tags', areas)).toEqual({ area: 'customers', name: 'list-tags' })
  expect(readAreaName('users/teams', areas)).toEqual({ area: 'users', name: 'teams' })
})

test.each([
  ['list-tags', 'is not AREA/NAME'],
  ['customers/tags/list', 'is not AREA/NAME'],
  ['people/list-tags', 'There is no area "people" here. The areas: customers, users'],
  ['customers/listTags', 'is not kebab-case'],
  ['customers/list--tags', 'is not kebab-case'],
  ['customers/../list-tags', 'is not AREA/NAME'],
  ['customers/tags', 'named by a verb and a noun: list-tags'],
])('%s is refused: %s', (text, message) => {
  expect(() => readVerbNoun(text, areas)).toThrow(message)
})

test('the name in its forms', () => {
  expect([toCamel('list-2-tags'), toPascal('list-tags'), toTitle('list-tags')]).toEqual([
    'list2Tags',
    'ListTags',
    'List tags',
  ])
  expect(() => readName('Tags')).toThrow('kebab-case')
})
