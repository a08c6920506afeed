import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { findWrittenVersion } from '../../shared/db/queries/customers/lock-customers.ts'
import {
  countLiveCustomers,
  findNextVersions,
  noteCompared,
  noteKeyed,
  noteModel,
  type SearchPlace,
  takeSearch,
} from '../../shared/db/queries/duplicates/duplicate-search.ts'
import { loadModel } from '../../shared/db/queries/duplicates/match-model.ts'
import { analyzePrepared, forgetGone } from '../../shared/db/queries/duplicates/prepared-customers.ts'
import { isAnyAtWork } from '../../shared/db/queries/steps/steps.ts'
import { type Transaction, transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { compareCustomers } from './compare-customers.ts'
import { estimateFromCustomers } from './estimate-from-customers.ts'
import { keyCustomers } from './key-customers.ts'

export const FindDuplicatesInput = z.object({
  /** How many blocks of customers one call works through at most. */
  blocks: z.number().int().min(1).max(100_000).default(20),
})

/** So many customers in one transaction: half a second of work. */
const blockSize = 2_000
/** The weights are estimated again when the customers have grown or shrunk so much. */
const growth = 1.5
/** Fewer customers than these say too little: they are compared by the weights that come with the product. */
const modelMin = 200

/** Nothing is done while an import works, somebody writes customers, or another one searches: the next call goes on. */
export const findDuplicates = defineJob({
  name: 'duplicates.find-duplicates',
  summary: 'Compares the customers that were written since it last ran with all others, and notes who may be the same.',
  input: FindDuplicatesInput,
  audit: null,
  async run({ blocks }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    for (let n = 0; n < blocks; n += 1) {
      if (await isAnyAtWork(deps.db)) return { isDone: false }
      const horizon = await findWrittenVersion(deps.db)
      if (horizon === undefined) return { isDone: false }
      const isDone = await transact(deps, (tx) => searchNext(tx, horizon))
      if (isDone) return { isDone }
    }
    return { isDone: false, isMore: true }
  },
})

/**
 * One block on the way: all get their keys before anybody is compared, so that each pair is met once, and weights are
 * estimated of all of them.
 *
 * @returns whether nobody is left, or somebody else is at work
 */
async function searchNext(tx: Transaction, horizon: number): Promise<boolean> {
  const { db } = tx
  const place = await takeSearch(db)
  if (place === undefined) return true
  if (place.keyedVersion < horizon) {
    const { ids, upTo } = await findNextVersions(db, { after: place.keyedVersion, horizon, limit: blockSize })
    await forgetGone(db, { after: place.keyedVersion, upTo })
    await keyCustomers(tx, ids)
    await noteKeyed(db, upTo)
    return false
  }
  if (place.comparedVersion >= horizon) return true
  if (await renewModel(db, place)) return false
  const { ids, upTo } = await findNextVersions(db, { after: place.comparedVersion, horizon, limit: blockSize })
  await noteCompared(db, upTo, await compareCustomers(db, ids, await loadModel(db)))
  return upTo >= horizon
}

async function renewModel(db: Database, { modelCustomers }: SearchPlace): Promise<boolean> {
  const customers = await countLiveCustomers(db)
  const isNear = customers < modelCustomers * growth && customers * growth > modelCustomers
  if (customers < modelMin || isNear) return false
  await analyzePrepared(db)
  await noteModel(db, await estimateFromCustomers(db, customers), customers)
  return true
}
