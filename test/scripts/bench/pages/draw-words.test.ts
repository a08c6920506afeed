import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawWords } from '../../../../scripts/bench/pages/draw-words.ts'
import { fillCustomers } from '../../../../scripts/bench/pages/fill-customers.ts'
import { emptyDatabase } from '../../../functions/import-text.ts'
import { ownerOf } from '../../../shared/db/as-owner.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
const client = new pg.Client({ connectionString: ownerOf(parts.databaseUrl) })
beforeAll(async () => {
  await client.connect()
  await emptyDatabase(parts.deps.db)
  await fillCustomers(client, 2_000)
})
afterAll(async () => {
  await client.end()
  await parts.close()
})

const countHits = async (word: string) => {
  const { rows } = await client.query<{ hits: number }>(
    'select count(*)::int as hits from customers where deleted_at is null and search like $1',
    [`%${word}%`],
  )
  return rows[0]?.hits ?? 0
}

test('every kind of word is found as often as its kind says', async () => {
  const words = await drawWords(client, 2_000)
  const hits: Record<string, number[]> = {}
  for (const [kind, found] of Object.entries(words)) {
    hits[kind] = []
    for (const word of found) hits[kind].push(await countHits(word))
  }
  expect(hits.once).toEqual(Array.from({ length: 8 }, () => 1))
  expect(hits.common?.length).toBeGreaterThanOrEqual(4)
  expect(hits.common?.filter((count) => count <= 100)).toEqual([])
  for (const kind of ['rare', 'late', 'twoCharacters', 'threeCharacters', 'phoneParts']) {
    expect(hits[kind]?.length, kind).toBe(8)
    expect(
      hits[kind]?.filter((count) => count < 1 || count > 1_000),
      kind,
    ).toEqual([])
  }
  expect(words.late).toContain('zoe')
  expect(words.twoCharacters.every((word) => /^\p{Script=Han}{2}$/u.test(word))).toBe(true)
  expect(words.phoneParts.every((word) => /^\d{6}$/.test(word))).toBe(true)
  expect(await drawWords(client, 2_000)).toEqual(words)
})
