/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to turn `a` into `b`; more
 * than `most` are not counted, and are infinitely many.
 */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return tooMany
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? tooMany) + 1 : tooMany
      next.push(
        Math.min((row[j] ?? tooMany) + 1, (next[j - 1] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + same, swapped),
      )
    }
    if (Math.min(...next) > most) return tooMany
    before = row
    row = next
  }
  const edits = row.at(-1) ?? tooMany
  return edits > most ? tooMany : edits
}

const tooMany = Number.POSITIVE_INFINITY
