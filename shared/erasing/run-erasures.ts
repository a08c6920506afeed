import { addUpCompanies } from '../db/queries/companies/add-up.ts'
import { listSourcesToBlank } from '../db/queries/erasures/erased-records.ts'
import {
  findErasureKey,
  isErasureOwed,
  listToStore,
  noteLiftStored,
  noteStored,
} from '../db/queries/erasures/erasures.ts'
import { foldReviewCounts } from '../db/queries/system/review-counts.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../errors.ts'
import { blankSource } from './blank-source.ts'
import { searchFiles } from './search-files.ts'
import { storeErasure, storeLift } from './stored-erasure.ts'

type RunDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>

/**
 * Does what erasures owe beyond the database: writes them where no restore reaches them, looks through old files, and blanks
 * their records in the kept ones. Done twice, or from where somebody died, it comes to the same.
 *
 * @returns whether nothing is owed any more; an import that is under way is waited for
 */
export async function runErasures(deps: RunDeps): Promise<boolean> {
  if (!(await isErasureOwed(deps.db))) return true
  await storeErasures(deps)
  await searchFiles(deps)
  for (const key of await listSourcesToBlank(deps.db)) await blankOne(deps, key)
  await foldReviewCounts(deps.db)
  await addUpCompanies(deps.db, Number.POSITIVE_INFINITY)
  return !(await isErasureOwed(deps.db))
}

/** Writes what was erased, and what was lifted, where no restore of the database reaches it. */
export async function storeErasures(deps: Pick<RunDeps, 'db' | 'files' | 'config'>): Promise<void> {
  const key = await findErasureKey(deps.db)
  for (const { id, at, isStored, liftedAt, keys, records } of await listToStore(deps.db)) {
    if (!isStored && key !== undefined) {
      await storeErasure(deps, key, { format: 1, id, at: at.toISOString(), keys, records })
      await noteStored(deps.db, id)
    }
    if (liftedAt === null) continue
    await storeLift(deps, id, liftedAt)
    await noteLiftStored(deps.db, id)
  }
}

/** One file that can't be blanked keeps no other from it. */
async function blankOne(deps: RunDeps, key: string): Promise<void> {
  try {
    await blankSource(deps, key)
  } catch (error) {
    if (error instanceof AppError && error.code === 'part.unavailable') throw error
    deps.log.error({ err: error, key }, 'erased records are still in a kept file')
  }
}
