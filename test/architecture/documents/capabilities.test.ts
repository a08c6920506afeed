import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../layers.ts'

const tables = ['0013-the-import-beside-others.md', '0034-daily-work-beside-others.md']

describe.each(tables)('%s', (file) => {
  const ours = readFileSync(join(root, 'infra/decisions', file), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , mark]) => mark === '●' || mark === '◐')
    .map(([, capability = '', , shown = '']) => ({ capability, path: shown.replaceAll('`', '') }))

  test('has lines', () => {
    expect(ours.length).toBeGreaterThan(25)
  })

  test.each(ours)('$capability: $path shows it', ({ path }) => {
    expect(path).toMatch(/^test\/.*\.test\.tsx?$/)
    expect(existsSync(join(root, path))).toBe(true)
  })
})
