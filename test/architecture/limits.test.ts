import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layers, listFiles, root } from './layers.ts'

/** Names that our own code declares for a limit: `maxFiles`, `MAX_FILES`, `fileLimit` instead of `filesMax`. */
const findLimits = (text: string): string[] =>
  [
    ...text.matchAll(/\b(?:const|let|readonly)\s+((?:max|min)(?=[A-Z])\w+|M(?:AX|IN)_\w+|\w+(?:Limits?|LIMITS?))\b/g),
  ].map(([, name = '']) => name)

test('a limit is named …Max', () => {
  const files = listFiles(...layers, 'test').filter((path) => !path.startsWith('test/architecture/'))
  const found = files.flatMap((path) =>
    findLimits(readFileSync(join(root, path), 'utf8')).map((name) => `${path}: ${name}`),
  )
  expect(found).toEqual([])
})

test.each(['const maxFiles = 3', 'readonly minBytes: number', 'const MAX_ROWS = 1', 'let sheetLimits = {}'])(
  '%s is found',
  (text) => {
    expect(findLimits(text)).toHaveLength(1)
  },
)

test.each(['const filesMax = 3', 'const maximal = 1', 'readonly limit: number'])('%s is not', (text) => {
  expect(findLimits(text)).toEqual([])
})
