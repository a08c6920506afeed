import { expect, test } from 'vitest'
import { defaultChances, defaultColumnChances } from '../../../../shared/matching/model/default-model.ts'
import { columnLevels, fieldLevels } from '../../../../shared/matching/model/model.ts'

const sum = (chances: readonly number[]) => chances.reduce((all, one) => all + one, 0)
const levels: Readonly<Record<string, readonly string[]>> = { ...fieldLevels, ...columnLevels }

test.each(Object.entries({ ...defaultChances, ...defaultColumnChances }))(
  'two values of %s are at one of its levels, and the same where they are of one customer',
  (name, { m, u }) => {
    expect([m.length, u.length]).toEqual([levels[name]?.length, levels[name]?.length])
    expect([...m, ...u].filter((chance) => chance <= 0 || chance > 1)).toEqual([])
    expect(sum(m)).toBeCloseTo(1, 9)
    // Two strangers are called the other way round as seldom as the same, so that nothing is said of how often.
    expect(name === 'order' ? u : sum(u)).toEqual(name === 'order' ? [1, 1] : expect.closeTo(1, 9))
    expect(Math.max(...m)).toBe(m[0])
    if (name !== 'order') expect(Math.max(...u)).toBe(u.at(-1))
  },
)
