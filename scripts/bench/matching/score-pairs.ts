export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

export interface PairScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly right: number
  readonly wrong: number
}

/** How well pairs answer which rows are one customer. */
export function scorePairs(found: ReadonlySet<string>, truth: ReadonlySet<string>): PairScore {
  const right = [...found].filter((pair) => truth.has(pair)).length
  return toScore(right, found.size, truth.size)
}

function toScore(right: number, found: number, truth: number): PairScore {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: right / Math.max(1, truth),
    f1: (2 * right) / Math.max(1, found + truth),
    right,
    wrong: found - right,
  }
}

/** Precision and recall of the surest pairs: of the first, of the first two, and so on, some hundred points in all. */
export function curveOf(ranked: readonly string[], truth: ReadonlySet<string>): PairScore[] {
  const step = Math.max(1, Math.floor(ranked.length / 200))
  const points: PairScore[] = []
  let right = 0
  for (const [n, pair] of ranked.entries()) {
    if (truth.has(pair)) right++
    if ((n + 1) % step === 0 || n + 1 === ranked.length) points.push(toScore(right, n + 1, truth.size))
  }
  return points
}
