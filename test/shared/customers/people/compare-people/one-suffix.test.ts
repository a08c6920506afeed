import { describe, expect, test } from 'vitest'
import { comparePeople, isAnotherOfId, isAnotherOfKey } from '../../../../../shared/customers/people/compare-people.ts'
import { called, inParts, nobody } from './people.ts'

describe('a suffix that one alone has', () => {
  const suffixes = ['Jr', 'Jr.', 'jun.', 'junior', 'fils', 'hijo', 'Filho', 'II', 'III', 'Sr.', 'sen.', 'père', 'ml.']

  test('makes two of those who share an address, however the name is written', () => {
    const wrong = suffixes.flatMap((suffix) => [
      [called('Carlos Mendes'), called(`Carlos Mendes ${suffix}`)] as const,
      [inParts('Carlos', 'Mendes'), inParts('Carlos', `Mendes ${suffix}`)] as const,
    ])
    expect(wrong.filter(([one, other]) => !isAnotherOfKey(comparePeople(one, other)))).toEqual([])
    expect(wrong.filter(([one, other]) => !isAnotherOfKey(comparePeople(other, one)))).toEqual([])
    expect(wrong.filter(([one, other]) => isAnotherOfId(comparePeople(one, other)))).toEqual([])
  })

  test.each([
    ['a name that one alone has', nobody, called('John Smith Jr.')],
    ['the same suffix', called('John Smith II'), called('John Smith Jr.')],
    ['none at all', called('Bob Smith'), called('Robert Smith')],
    ['another script', called('王小明'), called('John Smith Jr.')],
  ])('%s makes no two', (_, one, other) => expect(isAnotherOfKey(comparePeople(one, other))).toBe(false))
})
