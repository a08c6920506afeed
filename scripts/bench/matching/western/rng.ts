/** Seeded random numbers (mulberry32): the same seed gives the same set on every machine. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T
  }

  weighted<T>(items: readonly T[], weight: (item: T, rank: number) => number): T {
    const weights = items.map(weight)
    let rest = this.next() * weights.reduce((sum, w) => sum + w, 0)
    for (let i = 0; i < items.length; i++) {
      rest -= weights[i] ?? 0
      if (rest < 0) return items[i] as T
    }
    return items[items.length - 1] as T
  }

  /** By Zipf's law: the first items come up far more often than the last. */
  zipf<T>(items: readonly T[]): T {
    return this.weighted(items, (_, rank) => 1 / (rank + 3))
  }

  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.int(0, i)
      ;[items[i], items[j]] = [items[j] as T, items[i] as T]
    }
    return items
  }

  /** Fills a pattern: '#' a digit, '@' a letter, all else stands. */
  fill(pattern: string): string {
    return pattern.replace(/[#@]/g, (mark) =>
      mark === '#' ? String(this.int(0, 9)) : this.pick([...'ABDEFGHJLNPRSTUWXYZ']),
    )
  }
}
