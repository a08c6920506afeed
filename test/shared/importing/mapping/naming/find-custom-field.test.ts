import { expect, test } from 'vitest'
import { findCustomField, toColumnField } from '../../../../../shared/importing/mapping/naming/find-custom-field.ts'

const field = (key: string, label: string, ...earlierNames: string[]) => ({
  ...{ key, label, earlierNames, kind: 'text' as const, choices: [] },
})
const fields = [field('Shoe', 'Size of shoe', 'Foot'), field('№', '№ 🙂', '🙂'), field('plan', 'Tier')]
const keyOf = (name: string) => findCustomField(fields, name)?.key

test.each([
  ['Shoe', 'Shoe'],
  [' shoe ', 'Shoe'],
  ['SIZE-OF-SHOE', 'Shoe'],
  ['foot', 'Shoe'],
  ['Tier', 'plan'],
  ['Plan', 'plan'],
  ['№ 🙂', '№'],
  ['🙂', '№'],
  ['', undefined],
  ['!!', undefined],
  ['Shoes', undefined],
])('%j means %j', (name, key) => expect(keyOf(name)).toBe(key))

test('what a field is called now counts for more than what another was called before', () => {
  expect(findCustomField([field('a', 'A', 'Foot'), field('b', 'foot')], 'Foot')?.key).toBe('b')
})

test('a mapping keeps what its cells are read by', () => {
  expect(toColumnField({ key: 'a', label: 'A', kind: 'choice', choices: ['b'], earlierNames: ['c'] })).toEqual({
    ...{ key: 'a', kind: 'choice', choices: ['b'] },
  })
})
