/** The names that somebody may have meant, best first: those that hold what was given, or are a few letters away. */
export function nearestNames(given: string, names: readonly string[], most = 3): string[] {
  const wanted = given.toLowerCase()
  const scored = names.map((name) => ({ name, score: distance(wanted, name) }))
  return scored
    .filter(({ score, name }) => score <= name.length / 4)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ name }) => name)
}

/** To the whole name or to its part behind the dot; nothing where the one holds the other. */
function distance(wanted: string, name: string): number {
  const verb = name.slice(name.indexOf('.') + 1)
  if (wanted !== '' && name.includes(wanted)) return 0
  return Math.min(editDistance(wanted, name), editDistance(wanted, verb))
}

/** How many letters have to be put in, taken out or replaced to make one word of the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (const [left, wanted] of [...other].entries()) {
      const replaced = (row[left] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(replaced, (row[left + 1] ?? 0) + 1, (next[left] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
