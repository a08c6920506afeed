import { expect, test } from 'vitest'
import { compareFields } from '../../../../shared/customers/merging/compare-fields.ts'

const city = { field: 'city', values: ['Rome', 'Oslo', null], becomes: 'Rome', canChoose: true }
const marks = (field: ReturnType<typeof compareFields>[number] | undefined) =>
  field?.values.map(({ id, isChosen, isDefault }) => `${id}${isChosen ? '!' : ''}${isDefault ? '*' : ''}`)

test('what a field becomes stands without a choice', () => {
  const [field] = compareFields([city], ['a', 'b', 'c'], {})
  expect(field?.kind).toBe('choose')
  expect(marks(field)).toEqual(['a!*', 'b', 'c'])
})

test('a choice is another one’s value; the survivor’s is back by choosing nothing', () => {
  expect(marks(compareFields([{ ...city, becomes: 'Oslo' }], ['a', 'b', 'c'], { city: 'b' })[0])).toEqual([
    'a*',
    'b!',
    'c',
  ])
})

test('whoever says nothing, and the survivor, is no choice', () => {
  for (const id of ['c', 'a', 'x'])
    expect(marks(compareFields([city], ['a', 'b', 'c'], { city: id })[0])).toEqual(['a!*', 'b', 'c'])
})

test('what keeps all is joined where it differs', () => {
  const tags = { field: 'tags', values: [['x'], ['y']], becomes: ['x', 'y'], canChoose: false }
  expect(compareFields([tags], ['a', 'b'], {})[0]?.kind).toBe('joined')
  expect(compareFields([{ ...tags, values: [['x'], ['x']] }], ['a', 'b'], {})[0]?.kind).toBe('same')
})
