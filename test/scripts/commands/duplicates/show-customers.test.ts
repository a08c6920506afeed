import { afterAll, expect, test } from 'vitest'
import { addPair, search } from '../../../functions/duplicates/pairs.ts'
import { openTestParts } from '../../../support/test-parts.ts'
import { commandEnvOf, harbour } from '../harbour.ts'

const parts = await openTestParts()
afterAll(() => parts.close())

test('without a file, the customers who may be one', async () => {
  const { firstId, secondId } = await addPair(parts.deps)
  await search(parts.deps)
  const lines = await harbour(['duplicates', '--json'], commandEnvOf(parts))
  expect(lines.code).toBe(0)
  const [pair] = lines.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(pair).toMatchObject({ a: firstId, b: secondId, zone: expect.stringMatching(/^(?:same|ask)$/) })
  expect(pair.reasons.length).toBeGreaterThan(0)
  expect((await harbour(['duplicates'], commandEnvOf(parts))).stdout).toContain('1 pairs to look at.')
}, 60_000)
