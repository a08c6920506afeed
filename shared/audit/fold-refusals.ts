/** How many refusals of one reason are told apart in a minute; from then on all others are one. */
const apartMax = 20
export const foldMs = 60_000

interface Folding<E> {
  readonly entry: E
  readonly endsAt: number
  times: number
}

/** What is to be written, and of how many refusals it tells. */
export interface Folded<E> {
  readonly entry: E
  readonly times: number
}

/**
 * Folds refusals, so that a flood of them makes a few rows. The first of its kind is told at once. What follows within a
 * minute is told at the minute's end, as one. However many kinds there are, the memory and the rows are bounded.
 */
export interface RefusalFold<E> {
  /** @returns whether it is to be written now */
  take(reason: string, kind: string, entry: E, others: E, atMs: number): Folded<E> | undefined
  /** What has come to its minute's end; all of it where no time is said. */
  end(atMs?: number): Folded<E>[]
  /** When something comes to its end next. */
  nextEnd(): number | undefined
}

export function foldRefusals<E>(): RefusalFold<E> {
  const reasons = new Map<string, Map<string, Folding<E>>>()
  return {
    take(reason, kind, entry, others, atMs) {
      const kinds = reasons.get(reason) ?? new Map<string, Folding<E>>()
      reasons.set(reason, kinds)
      const isApart = kinds.has(kind) || kinds.size < apartMax
      const key = isApart ? kind : ''
      const told = isApart ? entry : others
      const found = kinds.get(key)
      if (found !== undefined && found.endsAt > atMs) {
        found.times += 1
        return undefined
      }
      kinds.set(key, { entry: told, endsAt: atMs + foldMs, times: 0 })
      return { entry: told, times: (found?.times ?? 0) + 1 }
    },
    end(atMs = Number.POSITIVE_INFINITY) {
      const ended: Folded<E>[] = []
      for (const kinds of reasons.values())
        for (const [kind, { entry, endsAt, times }] of kinds) {
          if (endsAt > atMs) continue
          kinds.delete(kind)
          if (times > 0) ended.push({ entry, times })
        }
      return ended
    },
    nextEnd() {
      const ends = [...reasons.values()].flatMap((kinds) => [...kinds.values()].map(({ endsAt }) => endsAt))
      return ends.length === 0 ? undefined : Math.min(...ends)
    },
  }
}
