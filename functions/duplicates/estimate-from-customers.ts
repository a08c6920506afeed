import type { Database } from '../../shared/db/database.ts'
import { findCandidates } from '../../shared/db/queries/duplicates/match-keys.ts'
import { sampleMatchRecords } from '../../shared/db/queries/duplicates/match-records.ts'
import { estimateModel } from '../../shared/matching/model/estimate-model.ts'
import type { Model } from '../../shared/matching/model/model.ts'
import { prepareRecord } from '../../shared/matching/prepare/prepare-record.ts'
import type { Prepared } from '../../shared/matching/prepare/prepared.ts'
import { prepareCustomers } from './prepare-customers.ts'

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
  for (const [id, record] of await prepareCustomers(db, missing)) known.set(id, record)
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
