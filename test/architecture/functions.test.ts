import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { functions } from '../../functions/index.ts'
import { listFiles, root } from './layers.ts'

const paths = listFiles('functions').filter((path) => path.split('/').length === 3)
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

test.each(paths)('%s exports what it is named after', async (path) => {
  const module: Record<string, unknown> = await import(join(root, path))
  const exported = Object.values(module).filter((value) => functions.some((fn) => fn === value))
  expect(exported).toMatchObject([{ name: nameOf(path) }])
})

test.each(paths)('%s has a test', (path) => {
  expect(existsSync(join(root, 'test', path.replace(/\.ts$/, '.test.ts')))).toBe(true)
})
