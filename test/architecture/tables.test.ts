import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { functions } from '../../functions/index.ts'
import { root } from './layers.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The lines of a literal, from behind the line that opens it to the one that closes it. */
function linesOf(text: string, start: string): string[] {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.startsWith(start)) + 1
  return lines.slice(
    first,
    lines.findIndex((line, at) => at >= first && /^[\]}]/.test(line)),
  )
}

/** The keys of a table, as they stand; undefined for a line that is no entry of its own. */
const keysOf = (lines: readonly string[]) => lines.map((line) => /^ {2}'([^']+)': .+,$/.exec(line)?.[1])

/** `GET /customers/:id` stands by its address first. */
const byAddress = (key: string | undefined) => key?.split(' ').reverse().join(' ') ?? ''
const inOrder = <T>(values: readonly T[], of: (value: T) => string) =>
  [...values].sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0))

describe('the index of functions', () => {
  const text = read('functions/index.ts')
  const imported = [...text.matchAll(/^import \{ (\w+) \} from '\.\//gm)].map(([, name]) => name)

  test('has one line each, in the order of its imports', () => {
    const listed = linesOf(text, 'export const functions').map((line) => /^ {2}(\w+),$/.exec(line)?.[1])
    expect(listed.length).toBeGreaterThan(50)
    expect(listed).toEqual(imported)
  })

  test('is sorted by name', () => {
    const names = functions.map((fn) => fn.name)
    expect(names).toEqual(inOrder(names, (name) => name))
  })
})

describe('the tables of who may do what', () => {
  test('of functions: one line each, sorted by name', () => {
    const keys = keysOf(linesOf(read('test/functions/access.test.ts'), 'const wanted'))
    expect(keys).toHaveLength(functions.length)
    expect(keys).toEqual(inOrder(keys, (key) => key ?? ''))
  })

  test('of addresses: one line each, sorted by address', () => {
    const keys = keysOf(linesOf(read('test/web/access.test.ts'), 'const wanted'))
    expect(keys.length).toBeGreaterThan(50)
    expect(keys).not.toContain(undefined)
    expect(keys).toEqual(inOrder(keys, byAddress))
  })

  test('a line in the wrong place is found, and two on one line', () => {
    const keys = keysOf([
      "  'GET /b': 'viewer',",
      "  'POST /a': 'editor',",
      "  'GET /a': 'viewer', 'GET /c': 'viewer',",
    ])
    expect(inOrder(keys, byAddress)).not.toEqual(keys)
    expect(keysOf(["  'a': ['viewer',", "    'page'],"])).toEqual(['a', undefined])
  })
})
