/** The parts of a name, whatever their order, case, width and accents. */
export function nameParts(name: string | null): Set<string> {
  const folded = (name ?? '').normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ''))
}

export function isSameName(one: string | null, other: string | null): boolean {
  const [a, b] = [nameParts(one), nameParts(other)]
  return a.size > 0 && a.size === b.size && overlap(a, b).length === a.size
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((part) => b.has(part))
