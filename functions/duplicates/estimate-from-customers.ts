import type { Database } from '../../shared/db/database.ts'
import { findCandidates } from '../../shared/db/queries/duplicates/match-keys.ts'
import { listMatchRecords, sampleMatchRecords } from '../../shared/db/queries/duplicates/match-records.ts'
import { estimateModel } from '../../shared/matching/model/estimate-model.ts'
import type { Model } from '../../shared/matching/model/model.ts'
import { prepareRecord } from '../../shared/matching/prepare/prepare-record.ts'
import type { Prepared } from '../../shared/matching/prepare/prepared.ts'

/** Values are counted in so many customers, and so many of them are compared with all whom their keys lead to. */
const sampleMax = 20_000
const comparedMax = 5_000

/** The weights by which these customers tell each other apart, from a sample of them. */
export async function estimateFromCustomers(db: Database, customers: number): Promise<Model> {
  const records = (await sampleMatchRecords(db, sampleMax, customers)).map(prepareRecord)
  const known = new Map(records.map((record) => [record.id, record]))
  const compared = records.slice(0, comparedMax)
  const { pairs } = await findCandidates(
    db,
    compared.map(({ id }) => id),
  )
  const missing = [...new Set(pairs.flat())].filter((id) => !known.has(id))
  for (let at = 0; at < missing.length; at += 500) {
    for (const record of await listMatchRecords(db, missing.slice(at, at + 500)))
      known.set(record.id, prepareRecord(record))
  }
  return estimateModel({
    records,
    pairs: pairs.map(([one, other]) => [known.get(one), known.get(other)]).filter((pair) => isWhole(pair)),
    total: customers,
    // Each pair is met from its later customer alone.
    share: compared.length / Math.max(1, customers),
  })
}

const isWhole = (pair: (Prepared | undefined)[]): pair is [Prepared, Prepared] =>
  pair[0] !== undefined && pair[1] !== undefined
