import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listTests } from '../support/run/list-pure.ts'
import { root } from './layers.ts'

/** What draws cases without the seed that `checkProperty` wants, and that `SEED` changes for a run. */
const drawn = /\b(?:fc\.(?:assert|check|sample|statistics)|(?<!')Math\.random)\b/
const findBare = (text: string) => text.split('\n').filter((line) => drawn.test(line))

test('every property is held by its seed: a checkout fails today and tomorrow alike', () => {
  const own = 'test/architecture/properties.test.ts'
  const bare = listTests()
    .filter((path) => path !== own)
    .flatMap((path) => findBare(readFileSync(join(root, path), 'utf8')).map((line) => `${path}: ${line.trim()}`))
  expect(bare).toEqual([])
})

test.each(['  fc.assert(', 'await fc.assert(run, { seed: 1 })', 'fc.sample(fc.nat(), 3)', 'Math.random() < 0.5'])(
  '%s is found',
  (line) => expect(findBare(`import fc from 'fast-check'\n${line}`)).toEqual([line]),
)
