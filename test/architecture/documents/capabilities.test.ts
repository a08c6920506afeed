import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../layers.ts'

const table = readFileSync(join(root, 'infra/decisions/0013-the-import-beside-others.md'), 'utf8')
const ours = table
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , mark]) => mark === '●' || mark === '◐')
  .map(([, capability = '', , shown = '']) => ({ capability, path: shown.replaceAll('`', '') }))

test('the table of capabilities has lines', () => {
  expect(ours.length).toBeGreaterThan(25)
})

test.each(ours)('$capability: $path shows it', ({ path }) => {
  expect(path).toMatch(/^test\/.*\.test\.tsx?$/)
  expect(existsSync(join(root, path))).toBe(true)
})
