import { expect, test } from 'vitest'
import { comparePeople, isAnotherOfId, isAnotherOfKey } from '../../../../shared/customers/people/compare-people.ts'
import type { Person } from '../../../../shared/customers/people/person.ts'
import { called } from './compare-people/people.ts'

const names = ['Nguyễn Văn Nam', '李伟', 'John Smith', '박지훈', 'Mohamed Ali', 'María García']
const desks = ['+842838221234', '+861065551234', '+12125550143', '+82312345678', '+20227351234', '+34914561234']
const mobiles: readonly [string, string][] = [
  ['+84903111222', '+84912333444'],
  ['+8613800138000', '+8613912345678'],
  ['+12125550177', '+12125550188'],
]
const addresses: readonly [string, string][] = [
  ['nam@nam-logistics.vn', 'nguyen.nam@gmail.com'],
  ['a@qq.com', 'b@163.com'],
]
const ofFirm: [string, string] = ['j.smith@ridge-tools.com', 'john.s@ridge-tools.com']
const jobs: readonly [string, string][] = [
  ['Sales', 'IT'],
  ['구매팀', '자재팀'],
]

type Side = Partial<Pick<Person, 'emails' | 'phones' | 'position_primary'>>
const two = (name: string, one: Side, other: Side): [Person, Person] => [
  { ...called(name), ...one },
  { ...called(name), ...other },
]
const verdicts = (pairs: readonly [Person, Person][]) =>
  pairs.map(([a, b]) => isAnotherOfKey(comparePeople(a, b)) && isAnotherOfKey(comparePeople(b, a)))

const everywhere = names.flatMap((name) => desks.map((desk) => ({ name, desk })))

test('of one name at one desk, reached by other numbers and addresses, or with another job', () => {
  const pairs = everywhere.flatMap(({ name, desk }) =>
    mobiles.flatMap(([m, n]) => [
      ...addresses.map(([a, b]) => two(name, { phones: [desk, m], emails: [a] }, { phones: [n, desk], emails: [b] })),
      ...jobs.map(([a, b]) =>
        two(name, { phones: [desk, m], position_primary: a }, { phones: [desk, n], position_primary: b }),
      ),
    ]),
  )
  expect(new Set(verdicts(pairs))).toEqual(new Set([true]))
  expect(pairs.filter(([a, b]) => isAnotherOfId(comparePeople(a, b)))).toEqual([])
})

test('with two addresses at one firm, or with another address and another job', () => {
  const pairs = everywhere.flatMap(({ name, desk }) => [
    two(name, { phones: [desk], emails: [ofFirm[0]] }, { phones: [desk], emails: [ofFirm[1]] }),
    ...jobs.map(([a, b]) =>
      two(
        name,
        { phones: [desk], emails: ['x@home.vn'], position_primary: a },
        { phones: [desk], emails: ['y@ridge-tools.com'], position_primary: b },
      ),
    ),
  ])
  expect(new Set(verdicts(pairs))).toEqual(new Set([true]))
})

test('one person has a second address, number or job', () => {
  const pairs = everywhere.flatMap(({ name, desk }) => [
    two(name, { phones: [desk], emails: ['nam@gmail.com'] }, { phones: [desk], emails: ['nam@nam-logistics.vn'] }),
    two(name, { phones: [desk], emails: ['nam@gmail.com'] }, { phones: [desk], emails: ['nam2@gmail.com'] }),
    two(name, { phones: [desk, '+84903111222'] }, { phones: [desk, '+84912333444'] }),
    two(name, { phones: [desk], position_primary: 'Sales' }, { phones: [desk], position_primary: 'IT' }),
    two(name, { phones: [desk, '+84903111222'], emails: ['a@x.vn'] }, { phones: [desk], emails: ['b@y.vn'] }),
    two(
      name,
      { phones: [desk, '+84903111222'], position_primary: 'Sales Manager' },
      { phones: [desk, '+84912333444'], position_primary: 'manager' },
    ),
    two(
      name,
      { phones: [desk, '+84903111222'], emails: ['a@x.vn', 'b@y.vn'] },
      { phones: [desk, '+84912333444'], emails: ['b@y.vn'] },
    ),
    // Nobody shares a mobile phone with a namesake.
    two(
      name,
      { phones: ['+84903111222', desk], emails: ['a@x.vn'], position_primary: 'Sales' },
      { phones: ['+84903111222', '+84912333444'], emails: ['b@y.vn'], position_primary: 'IT' },
    ),
  ])
  expect(new Set(verdicts(pairs))).toEqual(new Set([false]))
})
