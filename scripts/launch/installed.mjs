import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const unfinished = 'unfinished'
const stampOf = (root) => join(root, 'node_modules', '.harbour-installed')

/** What the lockfile asks for, as a name that changes when the lockfile does. */
export const readWanted = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/**
 * What is installed.
 * `level`: nothing, the packages of production, or all of them. npm notes it itself, at the end of each installation,
 * so it is also right where somebody ran npm by hand.
 * `wanted`: the lockfile that it was installed from, where this launcher did it.
 * `isWhole`: whether the last installation came to its end.
 */
export function readInstalled(root) {
  const notes = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(notes)) return { level: 'none', wanted: undefined, isWhole: false }
  const packages = Object.values(JSON.parse(readFileSync(notes, 'utf8')).packages)
  const stamp = existsSync(stampOf(root)) ? readFileSync(stampOf(root), 'utf8') : undefined
  return {
    level: packages.some(({ dev }) => dev) ? 'all' : 'production',
    wanted: stamp,
    isWhole: stamp !== unfinished,
  }
}

/** From now on, until `markInstalled`, whoever comes finds the packages to be half installed. */
export function markUnfinished(root) {
  if (existsSync(join(root, 'node_modules'))) writeFileSync(stampOf(root), unfinished)
}

export const markInstalled = (root, wanted) => writeFileSync(stampOf(root), wanted)
