import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../layers.ts'

interface Reason {
  readonly names: readonly string[]
  readonly isDevelopment: boolean
  readonly reason: string
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { dependencies, optionalDependencies, devDependencies } = manifest
const used: readonly string[] = Object.keys({ ...dependencies, ...optionalDependencies })
const development: readonly string[] = Object.keys(devDependencies)
const reasons = readReasons(readFileSync(join(root, 'infra/decisions/0010-dependencies.md'), 'utf8'))

/** The lines of the first table; `@scope/*` stands for every package of the scope. */
function readReasons(text: string): Reason[] {
  const [, table = ''] = text.split(/^\| package .*$/m)
  const [lines = ''] = table.trim().split('\n\n')
  return lines
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) => {
      const [, packages = '', reason = ''] = line.split('|').map((cell) => cell.trim())
      const names = [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      return { names, isDevelopment: packages.startsWith('development: '), reason }
    })
}

const isNamed = (name: string, pattern: string) =>
  pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

const without = (names: readonly string[], patterns: readonly string[]) =>
  names.filter((name) => !patterns.some((pattern) => isNamed(name, pattern)))

const leadingNowhere = (patterns: readonly string[], names: readonly string[]) =>
  patterns.filter((pattern) => !names.some((name) => isNamed(name, pattern)))

describe.each([
  ['what runs', used, reasons.filter(({ isDevelopment }) => !isDevelopment)],
  ['development', development, reasons.filter(({ isDevelopment }) => isDevelopment)],
])('%s', (_, names, stated) => {
  const patterns = stated.flatMap((one) => one.names)

  test('every dependency has its reason', () => {
    expect(names.length).toBeGreaterThan(10)
    expect(without(names, patterns)).toEqual([])
  })

  test('every reason has its dependency, once', () => {
    expect(leadingNowhere(patterns, names)).toEqual([])
    expect(new Set(patterns).size).toBe(patterns.length)
  })
})

test('a reason is more than a word', () => {
  expect(reasons.filter(({ reason }) => reason.split(' ').length < 3)).toEqual([])
})

test('a dependency without a reason, and a reason without one, are seen', () => {
  expect(without(['a', '@b/c', '@b/d'], ['@b/*'])).toEqual(['a'])
  expect(leadingNowhere(['a', '@b/*', '@e/*'], ['a', '@b/c'])).toEqual(['@e/*'])
})
