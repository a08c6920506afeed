import type pg from 'pg'
import type { Database } from '../../../shared/db/database.ts'
import { findByKeys } from '../../../shared/db/queries/duplicates/match-keys.ts'
import { loadModel } from '../../../shared/db/queries/duplicates/match-model.ts'
import { listMatchRecords } from '../../../shared/db/queries/duplicates/match-records.ts'
import { listPrepared } from '../../../shared/db/queries/duplicates/prepared-customers.ts'
import { blockingKeys } from '../../../shared/matching/block/blocking-keys.ts'
import { comparePair } from '../../../shared/matching/compare/compare-pair.ts'
import { hashKeys } from '../../../shared/matching/hash-keys.ts'
import { unpackPrepared } from '../../../shared/matching/prepare/pack-prepared.ts'
import { prepareRecord } from '../../../shared/matching/prepare/prepare-record.ts'
import type { SearchOfAll } from '../report/result.ts'
import { drawIds } from './draw-ids.ts'

const drawn = 200

/** From what is said of somebody new to the scores of all who may be the same one, one after the other. */
export async function timeOne(db: Database, client: pg.ClientBase): Promise<SearchOfAll['one']> {
  const model = await loadModel(db)
  const times: number[] = []
  let found = 0
  for (const id of await drawIds(client, drawn)) {
    const [record] = await listMatchRecords(db, [id])
    if (record === undefined) continue
    const startedAt = performance.now()
    const prepared = prepareRecord(record)
    const candidates = await listPrepared(db, await findByKeys(db, hashKeys(blockingKeys(prepared))))
    for (const other of candidates) comparePair(prepared, unpackPrepared(other.id, other.prepared), model)
    times.push(performance.now() - startedAt)
    found += candidates.length
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { candidates: found / Math.max(1, times.length), p50: at(0.5), p95: at(0.95) }
}
