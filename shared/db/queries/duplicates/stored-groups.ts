import { joinPairs } from '../../../matching/join-pairs.ts'
import { prepareRecord } from '../../../matching/prepare/prepare-record.ts'
import type { Database } from '../../database.ts'
import { type GroupedPair, listRejectedBetween } from './duplicate-pairs.ts'
import { loadModel } from './match-model.ts'
import { listMatchRecords } from './match-records.ts'

const blockSize = 500

/**
 * The customers of stored pairs in groups that are one customer each, by the rule by which the pairs of a file are put into
 * groups; but nobody beside somebody from whom a person has told them apart. Who is in no group is left out.
 *
 * @param pairs open pairs of live customers
 */
export async function groupStoredPairs(db: Database, pairs: readonly GroupedPair[]): Promise<string[][]> {
  const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))].sort()
  const [model, rejected] = [await loadModel(db), await listRejectedBetween(db, ids)]
  const apart = new Set(rejected.map(({ firstId, secondId }) => `${firstId} ${secondId}`))
  const known = new Map(await prepareAll(db, ids))
  const present = ids.filter((id) => known.has(id))
  const prepared = present.flatMap((id) => known.get(id) ?? [])
  const places = new Map(present.map((id, n) => [id, n]))
  const scored = pairs.flatMap(({ firstId, secondId, probability }) => {
    const [one, other] = [places.get(firstId), places.get(secondId)]
    return one === undefined || other === undefined ? [] : [{ one, other, bits: probability }]
  })
  // The ids are in their order, as those of a pair are.
  const areApart = (one: number, other: number) =>
    apart.has(`${present[Math.min(one, other)]} ${present[Math.max(one, other)]}`)
  const groups = joinPairs(scored, prepared, model, areApart)
  return groups.all().map((group) => group.flatMap((place) => present[place] ?? []))
}

async function prepareAll(db: Database, ids: readonly string[]) {
  const records = []
  for (let at = 0; at < ids.length; at += blockSize)
    records.push(...(await listMatchRecords(db, ids.slice(at, at + blockSize))))
  return records.map((record) => [record.id, prepareRecord(record)] as const)
}
