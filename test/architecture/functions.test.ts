import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { functions } from '../../functions/index.ts'
import { listFiles, listImports, root } from './layers.ts'

/** A file of an area that defines no function is a helper of its area. */
const definesFunction = (path: string) => /\bdefine(?:Function|Job)\(/.test(readFileSync(join(root, path), 'utf8'))
const inAreas = listFiles('functions').filter((path) => path.split('/').length > 2)
const paths = inAreas.filter(definesFunction)
const nameOf = (path: string) =>
  path
    .replace('functions/', '')
    .replace('/', '.')
    .replace(/(?:\.job)?\.ts$/, '')

describe('the registry', () => {
  test('holds every function, once', () => {
    expect(functions.map((fn) => fn.name).sort()).toEqual(paths.map(nameOf).sort())
  })

  test('names a job by its file, and nothing else', () => {
    const jobs = functions.filter((fn) => fn.isJob === true).map((fn) => fn.name)
    expect(jobs.sort()).toEqual(
      paths
        .filter((path) => path.endsWith('.job.ts'))
        .map(nameOf)
        .sort(),
    )
  })
})

test('a helper serves its own area alone', () => {
  const helpers = new Set(inAreas.filter((path) => !definesFunction(path)))
  const areaOf = (path: string) => path.split('/').slice(0, 2).join('/')
  // The table of steps is for whoever does the work of an import.
  helpers.delete('functions/steps/table.ts')
  const uses = listFiles('functions')
    .flatMap(listImports)
    .filter(({ to }) => helpers.has(to))
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter(({ from, to }) => areaOf(from) !== areaOf(to))).toEqual([])
})

test('no function calls another past invoke, which checks who asks for what', () => {
  const callers = listFiles('functions', 'shared', 'web')
    .filter((path) => path !== 'shared/contract/function.ts')
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/\b(\w+)\.run\(/g)].map(([, on]) => [path, on]),
    )
  // A route, a worker of the queue and a pool of threads have a method of that name, and are no functions.
  const known = [
    ['shared/jobs/bull-queue.ts', 'worker'],
    ['shared/threads/clean-on-cores.ts', 'pool'],
    ['shared/threads/sample-apart.ts', 'pool'],
    ['web/mcp/serve-mcp.ts', 'callers'],
    ['web/serve.ts', 'route'],
  ]
  expect(callers.sort()).toEqual(known)
})

test.each(paths)('%s exports what it is named after', async (path) => {
  const module: Record<string, unknown> = await import(join(root, path))
  const exported = Object.values(module).filter((value) => functions.some((fn) => fn === value))
  expect(exported).toMatchObject([{ name: nameOf(path) }])
})

test.each(paths)('%s has a test', (path) => {
  expect(existsSync(join(root, 'test', path.replace(/\.ts$/, '.test.ts')))).toBe(true)
})
