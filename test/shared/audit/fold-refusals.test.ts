import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldMs, foldRefusals } from '../../../shared/audit/fold-refusals.ts'
import { checkProperty } from '../../support/property.ts'

test('the first of a kind is told at once, and those of the minute after it as one', () => {
  const fold = foldRefusals<string>()
  const take = (atMs: number) => fold.take('wrong', 'here', 'entry', 'others', atMs)
  expect(take(0)).toEqual({ entry: 'entry', times: 1 })
  for (const atMs of [1, 2, 59_999]) expect(take(atMs)).toBeUndefined()
  expect(fold.nextEnd()).toBe(foldMs)
  expect(fold.end(59_999)).toEqual([])
  expect(fold.end(foldMs)).toEqual([{ entry: 'entry', times: 3 }])
  expect(fold.nextEnd()).toBeUndefined()
  expect(take(foldMs)).toEqual({ entry: 'entry', times: 1 })
})

test('a minute in which nothing followed is not told again', () => {
  const fold = foldRefusals<string>()
  fold.take('wrong', 'here', 'entry', 'others', 0)
  expect(fold.end()).toEqual([])
})

test('where nobody has ended the minute, the next one tells of what was folded, and of itself', () => {
  const fold = foldRefusals<string>()
  for (const atMs of [0, 1, 2]) fold.take('wrong', 'here', 'entry', 'others', atMs)
  expect(fold.take('wrong', 'here', 'entry', 'others', foldMs + 5)).toEqual({ entry: 'entry', times: 3 })
})

test('of any flood each refusal is told once, in at most 42 rows a reason and minute', () =>
  checkProperty(
    fc.property(
      fc.array(fc.record({ reason: fc.constantFrom('a', 'b', 'c'), kind: fc.nat(400), waitMs: fc.nat(20) }), {
        maxLength: 2_000,
      }),
      (refusals) => {
        const fold = foldRefusals<string>()
        let [atMs, told, rows] = [0, 0, 0]
        const note = (times: number) => {
          told += times
          rows += 1
        }
        for (const { reason, kind, waitMs } of refusals) {
          atMs += waitMs
          for (const { times } of fold.end(atMs)) note(times)
          const first = fold.take(reason, String(kind), reason, reason, atMs)
          if (first !== undefined) note(first.times)
        }
        for (const { times } of fold.end()) note(times)
        expect(told).toBe(refusals.length)
        expect(rows).toBeLessThanOrEqual(3 * 42 * (1 + Math.floor(atMs / foldMs)))
      },
    ),
    { seed: 31 },
  ))
