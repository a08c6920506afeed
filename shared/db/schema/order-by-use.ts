import type { FunctionFile } from './function-files.ts'

/**
 * Functions in an order in which each comes after those that it calls: PostgreSQL looks at most bodies when it makes a
 * function.
 *
 * @throws where functions call each other in a circle
 */
export function orderByUse(functions: readonly FunctionFile[]): FunctionFile[] {
  const ordered = new Set<FunctionFile>()
  for (const one of functions) place(one, [])
  return [...ordered]

  function place(one: FunctionFile, callers: readonly FunctionFile[]) {
    if (ordered.has(one)) return
    if (callers.includes(one))
      throw new Error(`Functions call each other in a circle: ${[...callers, one].map(({ name }) => name).join(' → ')}`)
    for (const other of functions) if (other !== one && calls(one, other)) place(other, [...callers, one])
    ordered.add(one)
  }
}

/** Whether the text of one function names another as it is called: `may_change(`. */
export function calls(one: FunctionFile, other: FunctionFile): boolean {
  const code = one.text.replaceAll(/--.*$/gm, '')
  return new RegExp(`\\b${other.name}\\s*\\(`).test(code)
}
