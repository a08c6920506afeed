import { listImports } from '../../test/architecture/layers.ts'
import { isSource, listTests } from '../../test/support/run/list-pure.ts'

/** Tests that take minutes, and those that compare texts of sources: they notice any change, whatever it does. */
const leftOut = /^test\/(?:architecture|browser|faults|scripts)\/|\/db\/schema\/|^test\/shared\/csv\/mutations\./

/** The test files that reach a source file by what they import at run time, nearest first. SQL is reached by every test that asks the database. */
export function findTests(path: string): string[] {
  const goals = path.endsWith('.sql') ? ['shared/db/database.ts'] : [path]
  return listTests()
    .filter((test) => !leftOut.test(test))
    .map((test) => ({ test, steps: countSteps(test, goals) + distance(test, path) }))
    .filter(({ steps }) => Number.isFinite(steps))
    .sort((a, b) => a.steps - b.steps)
    .map(({ test }) => test)
}

/** How many imports lead from a test to one of the files; infinite where none does. */
function countSteps(from: string, goals: readonly string[]): number {
  let reached = new Set([from])
  const seen = new Set(reached)
  for (let steps = 0; reached.size > 0; steps += 1) {
    if (goals.some((goal) => reached.has(goal))) return steps
    const next = new Set<string>()
    for (const path of reached) for (const to of importsOf(path)) if (!seen.has(to)) next.add(to)
    for (const path of next) seen.add(path)
    reached = next
  }
  return Number.POSITIVE_INFINITY
}

const known = new Map<string, readonly string[]>()

function importsOf(path: string): readonly string[] {
  const found =
    known.get(path) ?? (isSource(path) ? listImports(path).flatMap(({ to, isType }) => (isType ? [] : [to])) : [])
  known.set(path, found)
  return found
}

/** Of two tests that reach a file alike, the one of the same subject comes first; the file's own comes before all. */
function distance(test: string, path: string): number {
  const own = path.replace(/\.\w+$/, '')
  if (test.startsWith(`test/${own}.`)) return -1_000
  const words = own.split(/[/-]/)
  const shared = test.split(/[/.-]/).filter((word) => words.includes(word))
  return -shared.length / 10
}
