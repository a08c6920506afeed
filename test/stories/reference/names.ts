/** The parts of a name, whatever their order, case, width and accents. */
export function nameParts(name: string | null): Set<string> {
  const folded = (name ?? '').normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ''))
}

export function isSameName(one: string | null, other: string | null): boolean {
  const [a, b] = [nameParts(one), nameParts(other)]
  return a.size > 0 && a.size === b.size && a.isSubsetOf(b)
}

/** Two names that nobody can read as one person's: in the same script, and nothing in common. */
export function isClearlyDifferent(one: string | null, other: string | null): boolean {
  const [a, b] = [nameParts(one), nameParts(other)]
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b) && isLatin(a) === isLatin(b)
}

const isLatin = (parts: ReadonlySet<string>) => [...parts].some((part) => /[a-z]/.test(part))
