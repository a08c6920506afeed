import { describe, expect, test } from 'vitest'
import { comparePeople, isAnother, isAnotherOfId } from '../../../../../shared/customers/people/compare-people.ts'
import type { Person } from '../../../../../shared/customers/people/person.ts'
import { inParts, nobody, reach } from './people.ts'

describe('those without a name, and those whose names can not be compared', () => {
  const firm = (company_primary: string | null, email: string | null = null, more: Partial<Person> = {}): Person => ({
    ...{ ...nobody, company_primary, ...reach(email) },
    ...more,
  })
  const judge = (one: Person, other: Person) => {
    const conflict = comparePeople(one, other)
    return [isAnother(conflict), isAnotherOfId(conflict)]
  }

  test.each([
    ['two firms', firm('Alfa Ltd'), firm('Beta Ltd'), [true, true]],
    ['two firms of one address', firm('Alfa Ltd', 'a@x.com'), firm('Beta Ltd', 'a@x.com'), [true, false]],
    ['one firm', firm('Alfa Ltd', 'a@x.com'), firm('Alfa Holding', 'b@x.com'), [false, false]],
    ['a firm and none', firm('Alfa Ltd'), firm(null), [false, false]],
    [
      'two firms of one channel',
      firm('Alfa', null, { youtube_handle: '@a' }),
      firm('Beta', null, { youtube_handle: '@a' }),
      [false, false],
    ],
  ] as const)('%s', (_, one, other, expected) => {
    const [a, b] = [{ ...other }, { ...one }]
    expect([judge(one, a), judge(b, other)]).toEqual([expected, expected])
  })

  const person = (name: string, company_primary: string | null, email: string | null): Person => ({
    ...{ ...nobody, display_name: name, company_primary, ...reach(email) },
  })
  test.each([
    ['another script alone', person('山田太郎', null, null), person('Peter Novak', null, 'p@novak.cz'), true],
    [
      'another script and address',
      person('山田太郎', null, 't@yamada.jp'),
      person('Peter Novak', null, 'p@novak.cz'),
      true,
    ],
    [
      'another script and address of one firm',
      person('山田太郎', 'Sony', 't@sony.jp'),
      person('Taro Yamada', 'Sony Corp', 'taro@sony.com'),
      false,
    ],
    [
      'one script and another address',
      person('Anna Meier', null, 'a@x.com'),
      person('Anna Schmidt', null, 'b@x.com'),
      false,
    ],
    [
      'a name and none, at another firm and address',
      person('Eva Ek', 'Ek AB', 'eva@ek.se'),
      firm('Other Ltd', 'hello505@other.uk'),
      true,
    ],
    [
      'a name and none, at another address',
      person('Eva Ek', 'Ek AB', 'eva@ek.se'),
      firm(null, 'hello505@other.uk'),
      true,
    ],
  ] as const)('an id of another system tells them apart by all that they say: %s', (_, one, other, expected) => {
    expect([isAnotherOfId(comparePeople(one, other)), isAnotherOfId(comparePeople(other, one))]).toEqual([
      expected,
      expected,
    ])
  })
  // Of each kind: nothing, said by one alone, the same, another one.
  const said = [[], ['one'], ['same', 'same'], ['one', 'other']] as const
  const channel = (youtube_handle: string): Partial<Person> => ({ youtube_handle })
  const kindsOfReach: readonly ((value: string) => Partial<Person>)[] = [
    (value) => ({ emails: [`${value}@x.com`, `${value}@y.com`] }),
    (value) => ({ phones: [`+1 ${value}`] }),
    (value) => ({ company_primary: { one: 'Alfa Ltd', other: 'Gamma SPA', same: 'Beta KG' }[value] ?? value }),
    (value) => channel(`@${value}`),
    (value) => ({ display_name: { one: 'Ann Lee', other: '山田太郎', same: 'Eva Ek' }[value] ?? value }),
  ]
  test('an id of another system: of all that both may say, two are two where something differs and nothing agrees', () => {
    const all = kindsOfReach.reduce<(readonly (readonly string[])[])[]>(
      (rest, _) => rest.flatMap((one) => said.map((values) => [...one, values])),
      [[]],
    )
    const wrong = all.filter((values) => {
      const people = [0, 1].map((n) =>
        Object.assign({}, nobody, ...values.map((own, at) => (own[n] === undefined ? {} : kindsOfReach[at]?.(own[n])))),
      ) as [Person, Person]
      const agrees = values.some(([one, other]) => one !== undefined && one === other)
      const differs = values.some(([one, other]) => other !== undefined && one !== other)
      const expected = differs && !agrees
      return judge(...people)[1] !== expected || judge(people[1], people[0])[1] !== expected
    })
    expect([all.length, wrong]).toEqual([4 ** 5, []])
  })

  test('two family names, and nothing else that agrees', () => {
    const alone = (last_name: string, email: string): Person => ({ ...inParts(null, last_name), ...reach(email) })
    expect(isAnotherOfId(comparePeople(alone('Meier', 'a@x.com'), alone('Schmidt', 'b@x.com')))).toBe(true)
    expect(isAnotherOfId(comparePeople(alone('Meier', 'a@x.com'), alone('Meier', 'b@x.com')))).toBe(false)
    expect(isAnotherOfId(comparePeople(alone('Meier', 'a@x.com'), alone('Schmidt', 'a@x.com')))).toBe(false)
  })
})
