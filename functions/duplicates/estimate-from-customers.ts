import type { Database } from '../../shared/db/database.ts'
import { findCandidates } from '../../shared/db/queries/duplicates/match-keys.ts'
import { sampleCustomers } from '../../shared/db/queries/duplicates/match-records.ts'
import { estimateModel } from '../../shared/matching/model/estimate-model.ts'
import type { Model } from '../../shared/matching/model/model.ts'
import { unpackPrepared } from '../../shared/matching/prepare/pack-prepared.ts'
import type { Prepared } from '../../shared/matching/prepare/prepared.ts'
import { loadPrepared } from './load-prepared.ts'

/** Values are counted in so many customers, and so many of them are compared with all whom their keys lead to. */
const sampleMax = 20_000
const comparedMax = 5_000

/** The weights by which these customers tell each other apart, from a sample of them. */
export async function estimateFromCustomers(db: Database, customers: number): Promise<Model> {
  const ids = await sampleCustomers(db, sampleMax, customers)
  const packed = await loadPrepared(db, ids)
  const records = ids.flatMap((id) => unpackAll(id, packed.get(id)))
  const compared = records.slice(0, comparedMax).map(({ id }) => id)
  const { pairs } = await findCandidates(db, compared)
  const known = new Map(records.map((record) => [record.id, record]))
  const missing = await loadPrepared(
    db,
    [...new Set(pairs.flat())].filter((id) => !known.has(id)),
  )
  const find = (id: string) => known.get(id) ?? unpackAll(id, missing.get(id))[0]
  return estimateModel({
    records,
    // Unpacked one after the other: all at once would take more memory than all else.
    pairs: { length: pairs.length, at: (n) => findBoth(pairs[n], find) },
    total: customers,
    // Each pair is met from its later customer alone.
    share: compared.length / Math.max(1, customers),
  })
}

const unpackAll = (id: string, packed: string | undefined) => (packed === undefined ? [] : [unpackPrepared(id, packed)])

function findBoth(
  pair: readonly [string, string] | undefined,
  find: (id: string) => Prepared | undefined,
): readonly [Prepared, Prepared] | undefined {
  if (pair === undefined) return undefined
  const [one, other] = [find(pair[0]), find(pair[1])]
  return one === undefined || other === undefined ? undefined : [one, other]
}
