import { describe, expect, test } from 'vitest'
import {
  certainNames,
  findFirmName,
  findName,
  namesOf,
  weaken,
} from '../../../../../shared/importing/mapping/naming/field-names.ts'

test.each([
  ['email', { field: 'email', rank: 0, confidence: 1 }],
  ['nickname', { field: 'display_name', confidence: 0.6 }],
  ['mail', { field: 'email', confidence: 0.95 }],
  ['name', { field: 'display_name', confidence: 0.95 }],
])('%s names %j', (word, found) => expect(findName([word])).toMatchObject(found))

test('words are one name, and what nobody knows is none', () => {
  expect(findName(['first', 'name'])?.field).toBe('first_name')
  expect([findName([]), findName(['shoe', 'size'])]).toEqual([undefined, undefined])
})

test('a name has the rank that it has among those of its field, and the field itself comes first', () => {
  const ranks = certainNames().filter(([, { field }]) => field === 'email')
  expect(ranks.filter(([, { rank }]) => rank === 0).map(([name]) => name)).toEqual(['email'])
  expect(new Set(ranks.map(([, { rank }]) => rank)).size).toBe(ranks.length)
})

describe('a firm name keeps its meaning beside any word', () => {
  test.each([
    ['email', true],
    ['mail', true],
    ['name', false],
    ['nickname', false],
    ['shoe', false],
  ])('%s: %s', (word, isFirm) => expect(findFirmName([word]) !== undefined).toBe(isFirm))
})

test('names that are certain leave out those that may mean something else', () => {
  const names = new Set(certainNames().map(([name]) => name))
  expect(['email', 'name', 'nickname'].map((name) => names.has(name))).toEqual([true, true, false])
})

test('found by a part of its name, a field is a little less certain and further behind', () => {
  expect(weaken({ field: 'email', rank: 3, confidence: 1 })).toEqual({ field: 'email', rank: 103, confidence: 0.95 })
  expect(weaken({ field: 'email', rank: 0, confidence: 0.95 }).confidence).toBe(0.9)
  expect(weaken({ field: 'email', rank: 0, confidence: 0.6 }).confidence).toBe(0.57)
})

test('names stand with a comma between them', () => {
  expect(namesOf('Mail id, E-mail')).toEqual(['mailid', 'email'])
})
