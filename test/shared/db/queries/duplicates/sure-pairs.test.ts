import type { Insertable } from 'kysely'
import { expect, test } from 'vitest'
import { countedMax, countOpenPairs } from '../../../../../shared/db/queries/duplicates/duplicate-pairs.ts'
import { countSurePairs, listSurePairs } from '../../../../../shared/db/queries/duplicates/sure-pairs.ts'
import type { Tables } from '../../../../../shared/db/tables/tables.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
type Pair = Insertable<Tables['duplicate_pairs']>

async function addPairs(count: number, values: Partial<Pair> = {}, isGone = false): Promise<string[]> {
  const people = Array.from({ length: 2 * count }, () => ({
    display_name: 'Ann',
    extra: '{}',
    deleted_at: isGone ? new Date() : null,
  }))
  const rows = await db().insertInto('customers').values(people).returning('id').execute()
  const ids = rows.map(({ id }) => id).sort()
  const pairs = Array.from({ length: count }, (_, n) => ({
    ...{ first_id: ids[2 * n] ?? '', second_id: ids[2 * n + 1] ?? '' },
    ...{ probability: 0.995, zone: 'same' as const, reasons: '[]', ...values },
  }))
  await db().insertInto('duplicate_pairs').values(pairs).execute()
  return pairs.map(({ first_id }) => first_id)
}

test('a pair that nothing makes a person’s work is sure, the surest first; so many are counted', async () => {
  const [sure = ''] = await addPairs(1)
  const [surer = ''] = await addPairs(1, { probability: 0.999 })
  const [likely = ''] = await addPairs(1, { zone: 'ask', probability: 0.92 })
  await addPairs(1, { conflict: 'given' })
  await addPairs(1, { postponed_at: new Date() })
  await addPairs(1, { state: 'rejected' })
  await addPairs(1, {}, true)
  const list = async (atLeast: Parameters<typeof listSurePairs>[1], limit = 9) =>
    (await listSurePairs(db(), atLeast, limit)).map(({ firstId }) => firstId)
  expect(await list('same')).toEqual([surer, sure])
  expect(await list('same', 1)).toEqual([surer])
  expect(await list('0.9')).toEqual([surer, sure, likely])
  expect(await list('0.95')).toEqual([surer, sure])
  expect([await countSurePairs(db()), await countOpenPairs(db())]).toEqual([2, 5])

  await addPairs(countedMax - 2)
  expect(await countSurePairs(db())).toBe(countedMax)
  await addPairs(4)
  expect([await countSurePairs(db()), await countOpenPairs(db())]).toEqual([countedMax + 1, countedMax + 1])
})
