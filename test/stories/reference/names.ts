/** The parts of a name, whatever their order, case, width and accents. */
export function nameParts(name: string | null): Set<string> {
  const folded = (name ?? '').normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ''))
}

export function isSameName(one: string | null, other: string | null): boolean {
  const [a, b] = [nameParts(one), nameParts(other)]
  return a.size > 0 && a.size === b.size && overlap(a, b).length === a.size
}

/** Two names that nobody can read as one person's: in the same script, and nothing in common. */
export function isClearlyDifferent(one: string | null, other: string | null): boolean {
  const [a, b] = [nameParts(one), nameParts(other)]
  return a.size > 0 && b.size > 0 && overlap(a, b).length === 0 && isLatin(a) === isLatin(b)
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((part) => b.has(part))

const isLatin = (parts: ReadonlySet<string>) => [...parts].some((part) => /[a-z]/.test(part))
