// Where the minutes of a test run went: each suite (a folder of tests), and the files that took longest.
import { relative } from 'node:path'

const slowestCount = 10

/**
 * @param files the `testResults` of Vitest's JSON report: `name` is a path, times are in ms
 * @param root the folder of the project
 * @returns lines to print
 */
export function showTimes(files, root) {
  const times = files.map(({ name, startTime, endTime }) => ({
    path: relative(root, name).replaceAll('\\', '/'),
    ms: Math.max(0, endTime - startTime),
  }))
  const suites = new Map()
  for (const { path, ms } of times) suites.set(suiteOf(path), (suites.get(suiteOf(path)) ?? 0) + ms)
  return [
    'Minutes of each suite, its files one after the other:',
    ...longestFirst([...suites]).map(([suite, ms]) => `  ${show(ms / 60_000)}  ${suite}`),
    'Seconds of the slowest files:',
    ...longestFirst(times.map(({ path, ms }) => [path, ms]))
      .slice(0, slowestCount)
      .map(([path, ms]) => `  ${show(ms / 1_000)}  ${path}`),
  ]
}

/** `test/shared/csv/decode.test.ts` is of `test/shared/csv`; what is deeper counts there, too. */
const suiteOf = (path) => path.split('/').slice(0, -1).slice(0, 3).join('/')

const longestFirst = (pairs) => pairs.toSorted(([, a], [, b]) => b - a)

const show = (value) => value.toFixed(1).padStart(6)
