import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { areas } from '../../../scripts/mutate/areas.ts'
import equivalent from '../../../scripts/mutate/equivalent.json' with { type: 'json' }
import { listMutations } from '../../../scripts/mutate/list-mutations.ts'
import { describe } from '../../../scripts/mutate/mutation.ts'
import { root } from '../../architecture/layers.ts'

test('what is said to change nothing is a mutation that can still be drawn, and has its reason', () => {
  const paths = new Set(Object.keys(equivalent).map((said) => said.slice(0, said.indexOf(': '))))
  const drawn = new Set(
    listMutations(Object.values(areas).flat())
      .filter(({ path }) => paths.has(path))
      .map((mutation) => describe(readFileSync(join(root, mutation.path), 'utf8'), mutation)),
  )
  expect(Object.keys(equivalent).filter((said) => !drawn.has(said))).toEqual([])
  for (const reason of Object.values(equivalent)) expect(reason).toMatch(/^[A-Z].{15,}\.$/)
})
