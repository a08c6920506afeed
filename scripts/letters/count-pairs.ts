/** `^` and `$` are a word's ends, `*` is any letter. */
export interface PairCounts {
  readonly pairs: ReadonlyMap<string, number>
  readonly firsts: ReadonlyMap<string, number>
}

export function countPairs(words: readonly string[]): PairCounts {
  const pairs = new Map<string, number>()
  const firsts = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const word of words) {
    const letters = ['^', ...withCapitals(word), '$']
    for (const [index, letter] of letters.entries()) {
      const next = letters[index + 1]
      if (next === undefined) continue
      add(firsts, letter)
      add(pairs, letter + next)
      if (next === '$') continue
      add(firsts, '*')
      add(pairs, `*${next}`)
    }
  }
  return { pairs, firsts }
}

const withCapitals = (word: string): string[] => [...word].filter((letter) => letter.length === 1)

/** Letters that the alphabet has and CLDR's words hardly: no rarer than this share of all. */
const leastShare = 1 / 400

/** With the letters of the alphabet among the words. */
export function withAlphabet({ pairs, firsts }: PairCounts, alphabet: string): PairCounts {
  const raised = new Map(pairs)
  const least = Math.ceil((firsts.get('*') ?? 0) * leastShare)
  for (const letter of alphabet) raised.set(`*${letter}`, Math.max(raised.get(`*${letter}`) ?? 0, least))
  return { pairs: raised, firsts }
}

/** Bits, a colon, and the pairs of that many, and so on. */
export function showPairs({ pairs, firsts }: PairCounts): string {
  const byBits = new Map<number, string[]>()
  for (const [pair, count] of pairs) {
    const [first = '', second = ''] = pair
    const isTelling = second > '\x7f' || (first > '\x7f' && first !== '*')
    if (!isTelling) continue
    // What was seen once or twice says little.
    const bits = Math.min(12, Math.round(-Math.log2(count / ((firsts.get(first) ?? 0) + 3))))
    byBits.set(bits, [...(byBits.get(bits) ?? []), pair])
  }
  return [...byBits]
    .sort(([a], [b]) => a - b)
    .map(([bits, some]) => `${bits}:${some.sort().join('')}`)
    .join(' ')
}
