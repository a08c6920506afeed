import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comparison, newComparison } from '../../../../shared/matching/compare/comparison.ts'
import { newObservations } from '../../../../shared/matching/model/observations.ts'
import { checkProperty } from '../../../support/property.ts'

const fields = 3
const someComparison = fc
  .record({
    levels: fc.array(fc.integer({ min: -1, max: 7 }), { minLength: fields, maxLength: fields }),
    frequencies: fc.array(fc.double({ min: 0, max: 1 }), { minLength: fields, maxLength: fields }),
    isNameless: fc.boolean(),
    isOwner: fc.boolean(),
    isMobile: fc.boolean(),
    conflict: fc.constantFrom('given' as const, null),
  })
  .map(
    ({ levels, frequencies, ...rest }): Comparison => ({
      ...newComparison(fields),
      levels: Int8Array.from(levels),
      frequencies: Float64Array.from(frequencies),
      ...rest,
    }),
  )

test('what is added is read again, as much as there is room for', () =>
  checkProperty(
    fc.property(fc.array(someComparison, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (all, room) => {
      const observations = newObservations(fields, room)
      for (const one of all) observations.add(one)
      const kept = all.slice(0, room)
      expect(observations.count).toBe(kept.length)
      const found = newComparison(fields)
      for (const [n, { conflict, ...one }] of kept.entries()) {
        observations.read(n, found)
        expect(found).toEqual({ ...one, conflict: null })
        expect((observations.marks[n] ?? 0) & 2).toBe(conflict === null ? 0 : 2)
      }
      for (let field = 0; field < fields; field++)
        expect(observations.countLevels(field)).toEqual(
          [0, 1, 2, 3, 4, 5, 6, 7].map((level) => kept.filter(({ levels }) => levels[field] === level).length),
        )
    }),
    { seed: 1_212 },
  ))
