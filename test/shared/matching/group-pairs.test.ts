import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Groups } from '../../../shared/matching/group-pairs.ts'
import { checkProperty } from '../../support/property.ts'

const count = 12
const pairs = fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 15 })

/** By walking from each to all that hang together with it. */
function reach(joined: readonly (readonly [number, number])[], from: number): number[] {
  const found = new Set([from])
  for (const one of found) {
    for (const [a, b] of joined) {
      if (a === one) found.add(b)
      if (b === one) found.add(a)
    }
  }
  return [...found].sort((a, b) => a - b)
}

test('who is joined, through others too, is in one group, which its lowest member stands for', () =>
  checkProperty(
    fc.property(pairs, (joined) => {
      const groups = new Groups(count)
      for (const [one, other] of joined) groups.join(one, other)
      for (let n = 0; n < count; n++) {
        const expected = reach(joined, n)
        expect(groups.membersOf(n).toSorted((a, b) => a - b)).toEqual(expected)
        expect(groups.find(n)).toBe(expected[0])
      }
      const all = groups.all().map((members) => members.toSorted((a, b) => a - b))
      const expected = Array.from({ length: count }, (_, n) => reach(joined, n)).filter(
        (members, n) => members.length > 1 && members[0] === n,
      )
      expect(all.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(expected)
    }),
    { seed: 1_222 },
  ))
