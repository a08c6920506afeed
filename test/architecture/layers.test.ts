import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFault, layerOf, listFiles, listImports, root } from './layers.ts'
import { reachesOut } from './rules/places.ts'

const files = listFiles('functions', 'shared', 'web', 'scripts', 'infra')

describe('arrows point inward', () => {
  test('no file uses a layer further out than its own', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap(listImports).flatMap((one) => findFault(one) ?? [])).toEqual([])
  })

  test.each([
    ['shared/cleaning/email/clean-email.ts', 'shared/db/database.ts'],
    ['shared/csv/parse-records.ts', 'node:fs'],
    ['shared/importing/record/clean-record.ts', 'kysely'],
    ['shared/db/database.ts', 'functions/index.ts'],
    ['functions/imports/start-import.ts', 'web/router.ts'],
    ['functions/imports/start-import.ts', 'infra/worker.ts'],
    ['web/router.ts', 'infra/web.ts'],
    ['scripts/harbour.ts', 'web/router.ts'],
    ['scripts/harbour.ts', 'infra/supervisor.ts'],
  ])('%s may not use %s', (from, to) => {
    expect(findFault({ from, to })).toBeDefined()
  })

  test('every relative import is seen and leads to a file', () => {
    const inside = files.flatMap(listImports).filter(({ to }) => /^(?:functions|shared|web|scripts|infra)\//.test(to))
    expect(inside.length).toBeGreaterThan(300)
    expect(inside.filter(({ to }) => !existsSync(join(root, to)))).toEqual([])
  })
})

describe('what has one place stays there', () => {
  const containing = (pattern: RegExp, paths: readonly string[]) =>
    paths.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')))

  test('only config.ts knows the names of the environment, and only entries hand it over', () => {
    const inner = files.filter((path) => /^(?:functions|shared|web)\//.test(path))
    expect(containing(/process\.env/, inner)).toEqual([])
  })

  test('the pure layer knows no clock and no chance', () => {
    const pure = files.filter((path) => layerOf(path) === 'pure')
    expect(pure).toContain('shared/cursor.ts')
    expect(pure.filter((path) => reachesOut(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  test.each([
    'Date.now()',
    'new Date()',
    'const at = new Date',
    'Date()',
    'performance.now()',
    'Math.random()',
    'randomUUID()',
    'globalThis.crypto',
    'crypto.getRandomValues(bytes)',
    'setInterval(work, 10)',
    'fetch(address)',
    'process.pid',
  ])('%s reaches out', (text) => expect(reachesOut(text)).toBe(true))

  test.each([
    'new Date(Date.UTC(2026, 1, 1))',
    'new Date(start + 1)',
    'toDate(cell)',
    'prefetch(cell)',
    'processes.length',
    '// now() of performance',
  ])('%s computes', (text) => expect(reachesOut(text)).toBe(false))
})
