import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What runs where people use Harbour: no tests, and no scripts of development. */
const folders = ['functions', 'shared', 'web', 'infra', 'scripts/commands']
const isCode = /\.(?:tsx?|m?js)$/
const isOther = /\.(?:sql|sh|ya?ml|md|css|caddyfile)$|Dockerfile$/

const texts = new Map<string, string>()

/** The text of a file of the project. @throws where there is none */
export function readProjectFile(path: string): string {
  const known = texts.get(path)
  if (known !== undefined) return known
  const text = readFileSync(join(root, path), 'utf8')
  texts.set(path, text)
  return text
}

/** Paths from the root, of code alone unless `withOthers`. */
export function listProjectFiles(within: readonly string[] = folders, withOthers = false): readonly string[] {
  return within.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && (isCode.test(entry.name) || (withOthers && isOther.test(entry.name))))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
}

/** The lines of code that a pattern is in, as `path:line: text`; comments are not looked at. */
export function findInCode(pattern: RegExp, within?: readonly string[]): readonly string[] {
  return listProjectFiles(within).flatMap((path) =>
    readProjectFile(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
}

/** @throws with the lines where it is */
export function assertNowhere(pattern: RegExp, within?: readonly string[]): void {
  const found = findInCode(pattern, within)
  if (found.length > 0) throw new Error(`found ${found.slice(0, 3).join(' | ')}`)
}

/** @throws where it is elsewhere than in these files, or in one of them no more */
export function assertOnlyIn(pattern: RegExp, paths: readonly string[], within?: readonly string[]): void {
  const found = [...new Set(findInCode(pattern, within).map((line) => line.split(':')[0] ?? ''))].sort()
  const wanted = [...paths].sort()
  if (found.join() !== wanted.join())
    throw new Error(`${pattern} is in ${found.join(', ')}; wanted ${wanted.join(', ')}`)
}

/** Packages that are installed where people use Harbour, by the lockfile. */
export function listPackages(): readonly string[] {
  const lock = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, { dev?: boolean }> }
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}

/** @throws where a package of such a name is installed, or code takes it in */
export function assertNoPackage(name: RegExp): void {
  const found = listPackages().filter((one) => name.test(one))
  if (found.length > 0) throw new Error(`these packages are installed: ${found.join(', ')}`)
}

/** The line of a file in which a text stands, from 1. @throws where it stands in none */
export function findLine(path: string, mark: string): number {
  const line = readProjectFile(path)
    .split('\n')
    .findIndex((one) => one.includes(mark))
  if (line === -1) throw new Error(`${path} has no line with “${mark}” any more`)
  return line + 1
}
