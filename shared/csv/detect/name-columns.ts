/** A column's name without what can't be seen. */
export const tidyName = (name: string): string => name.replaceAll(/\s+/g, ' ').trim()

/** Names for all columns: white space tidied, `Column N` for an empty one, `email (2)` for a second `email`. */
export function nameColumns(header: readonly string[]): string[] {
  const tidy = header.map(tidyName)
  const taken = new Set(tidy)
  const used = new Set<string>()
  return tidy.map((name, index) => {
    const wanted = name === '' ? `Column ${index + 1}` : name
    const isFree = name !== '' ? !used.has(wanted) : !taken.has(wanted) && !used.has(wanted)
    const unique = isFree ? wanted : firstFree(wanted, (other) => !taken.has(other) && !used.has(other))
    used.add(unique)
    return unique
  })
}

function firstFree(name: string, isFree: (name: string) => boolean): string {
  let n = 2
  while (!isFree(`${name} (${n})`)) n++
  return `${name} (${n})`
}

/** Names that stand above several columns. */
export function listDoubled(names: readonly string[]): string[] {
  const seen = new Set<string>()
  const doubled = new Set<string>()
  for (const name of names.map(tidyName)) {
    if (name !== '' && seen.has(name)) doubled.add(name)
    seen.add(name)
  }
  return [...doubled]
}
