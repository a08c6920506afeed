import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { listDuplicates } from '../../../functions/duplicates/list-duplicates.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addPair, search } from './pairs.ts'

const parts = await openTestParts()
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const list = (input: Record<string, unknown> = {}) => invoke(listDuplicates, input, parts.deps, as('viewer'))

/** Three pairs, by how likely they are. */
async function addPairs() {
  const pairs = [await addPair(parts.deps), await addPair(parts.deps, 1), await addPair(parts.deps, 2)]
  await search(parts.deps)
  for (const [n, { firstId }] of pairs.entries())
    await sql`update duplicate_pairs set probability = ${0.9 + n / 100} where first_id = ${firstId}`.execute(
      parts.deps.db,
    )
  return pairs
}

test('the likeliest come first, those that were put off last, with the names of both', async () => {
  const [low, middle, high] = await addPairs()
  await sql`update duplicate_pairs set postponed_at = now() where first_id = ${high?.firstId}`.execute(parts.deps.db)
  const { items, open } = await list()
  expect(items.map(({ firstId }) => firstId)).toEqual([middle?.firstId, low?.firstId, high?.firstId])
  expect(items.map(({ isPostponed }) => isPostponed)).toEqual([false, false, true])
  expect(items[0]?.firstName).toMatch(/^marg/)
  expect(items[0]?.secondName).toMatch(/^marg/)
  expect(open).toBe(3)
})

test('a page begins behind a pair, and only those come that are likely enough', async () => {
  const [low, middle, high] = await addPairs()
  const after = { afterFirst: high?.firstId, afterSecond: high?.secondId }
  expect((await list({ ...after, limit: 1 })).items.map(({ firstId }) => firstId)).toEqual([middle?.firstId])
  expect((await list({ ...after })).items.map(({ firstId }) => firstId)).toEqual([middle?.firstId, low?.firstId])
  expect((await list({ probabilityMin: 0.905 })).items).toHaveLength(2)
})

test('where the pair is gone behind which a page begins, it begins with those that are no likelier', async () => {
  const [low, middle, high] = await addPairs()
  await sql`delete from duplicate_pairs where first_id = ${middle?.firstId}`.execute(parts.deps.db)
  const after = { afterFirst: middle?.firstId, afterSecond: middle?.secondId }
  const firsts = async (input: object) => (await list({ ...after, ...input })).items.map(({ firstId }) => firstId)
  expect(await firsts({ afterProbability: 0.91 })).toEqual([low?.firstId])
  expect(await firsts({})).toEqual([high?.firstId, low?.firstId])
})
