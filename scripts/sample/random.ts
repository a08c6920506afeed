/** A seeded source of choices: the same seed makes the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** True in `share` (0 to 1) of the calls. */
  chance(share: number): boolean
  /** One of the items, each as likely. Throws a RangeError when there are none. */
  pick<T>(items: readonly T[]): T
  /** One of the items, as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [item: T, weight: number])[]): T
  /** The items in another order; the given array stays as it is. */
  shuffle<T>(items: readonly T[]): T[]
}

/** Mulberry32: 32 bits of state, plenty for a thousand rows. Returns numbers from 0 up to, not including, 1. */
const mulberry32 = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed)
  const below = (limit: number) => Math.floor(next() * limit)

  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('There is nothing to pick from.')
    return items[below(items.length)] as T
  }

  const weighted = <T>(entries: readonly (readonly [T, number])[]): T => {
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of entries) {
      left -= weight
      if (left < 0) return item
    }
    throw new RangeError('There is nothing to weigh.')
  }

  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)

  return { below, chance: (share) => next() < share, pick, weighted, shuffle }
}

/**
 * Draws until the key has not been seen before; what is drawn is remembered. One instance for each kind of thing that
 * may occur once only. Throws when a thousand draws bring nothing new: the word lists are too short then.
 */
export const createUnique = () => {
  const seen = new Set<string>()
  return <T>(draw: () => T, keyOf: (drawn: T) => string): T => {
    for (let attempt = 0; attempt < 1000; attempt++) {
      const drawn = draw()
      const key = keyOf(drawn)
      if (seen.has(key)) continue
      seen.add(key)
      return drawn
    }
    throw new Error('The word lists are too short for this many different rows.')
  }
}

export type Unique = ReturnType<typeof createUnique>
