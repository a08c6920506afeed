import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, listImports, root } from '../../architecture/layers.ts'

/**
 * The test files that need no PostgreSQL, and start no process that might: nobody keeps a list, their imports tell. A
 * file needs one when it, or anything that it is made of, asks for the address of the run's own, or starts processes.
 */
export function listPure(paths: readonly string[] = listTests()): string[] {
  const importsOf = remember((path) => (isSource(path) ? listImports(path).map(({ to }) => to) : []))
  const isOneThatNeedsMore = remember(needsMore)
  return paths.filter((path) => !reach(path, importsOf).some(isOneThatNeedsMore))
}

export const listTests = () => listFiles('test').filter((path) => /\.test\.tsx?$/.test(path))

/** An import in the text of an example leads to no file. */
export const isSource = (path: string) =>
  /^(?:functions|infra|scripts|shared|test|web)\/.*\.tsx?$/.test(path) && existsSync(join(root, path))

const needsMore = (path: string) =>
  path === 'node:child_process' ||
  (path.startsWith('test/') && isSource(path) && readFileSync(join(root, path), 'utf8').includes(asking))

const asking = `inject(${"'postgresUrl'"})`

function reach(path: string, importsOf: (path: string) => string[]): string[] {
  const found = new Set([path])
  for (const one of found) for (const next of importsOf(one)) found.add(next)
  return [...found]
}

/** Most files are reached from many tests, and are read once. */
function remember<T>(work: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return (path) => {
    const found = known.get(path) ?? work(path)
    known.set(path, found)
    return found
  }
}
