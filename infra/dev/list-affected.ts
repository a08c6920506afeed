type Inputs = Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>

/** Files that a process reads besides its code. */
const alsoRead: Readonly<Record<string, string>> = { web: 'web/assets/' }

/** Of `entries`, the names of those that import one of the changed files, or read one. */
export function listAffected(
  inputs: Inputs,
  entries: Readonly<Record<string, string>>,
  changed: readonly string[],
): string[] {
  return Object.entries(entries)
    .filter(([name, entry]) => {
      const files = reach(inputs, entry)
      const more = alsoRead[name]
      return changed.some((path) => files.has(path) || (more !== undefined && path.startsWith(more)))
    })
    .map(([name]) => name)
}

function reach(inputs: Inputs, entry: string): Set<string> {
  const found = new Set([entry])
  for (const path of found) for (const { path: next } of inputs[path]?.imports ?? []) found.add(next)
  return found
}
