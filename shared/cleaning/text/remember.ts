/** So many texts a rule remembers at a time. */
const textsMax = 1_000
/** Longer ones seldom come again. */
const longest = 60

/**
 * The same rule, which says at once what it has said of a text before: a record is asked the same of a cell several times,
 * and a file has the same words again and again. What it says is given to all who ask, so that nobody may change it.
 */
export function remember<T extends object | string | number | boolean | null>(
  rule: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const said = known.get(text)
    if (said !== undefined) return said
    const found = rule(text)
    if (text.length > longest) return found
    if (known.size >= textsMax) known.clear()
    known.set(copyOf(text), found)
    return found
  }
}

/** A cell may be a slice of its file, and would keep all of that in memory. */
const copyOf = (text: string): string => ` ${text}`.slice(1)
