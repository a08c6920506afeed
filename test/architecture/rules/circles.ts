import type { Import } from '../layers.ts'

/** The groups of names that reach each other along the arrows, each sorted; a name that reaches only itself is none. */
export function findCircles(arrows: readonly Pick<Import, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of arrows) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reached = new Map([...next.keys()].map((name) => [name, reach(next, name)]))
  const circles = new Map<string, string[]>()
  for (const [name, names] of reached) {
    if (!names.has(name)) continue
    const circle = [...names].filter((other) => reached.get(other)?.has(name)).sort()
    circles.set(circle.join(' '), circle)
  }
  return [...circles.values()]
}

function reach(next: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const seen = new Set<string>()
  const open = [start]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const to of next.get(name) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}
