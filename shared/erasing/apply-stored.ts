import { changeCustomers } from '../db/change-customers.ts'
import { blankHistory } from '../db/queries/erasures/blank-history.ts'
import { blankRecords } from '../db/queries/erasures/blank-records.ts'
import {
  findErasureKey,
  hasErasures,
  insertErasure,
  insertErasureKey,
  insertHashes,
  liftErasures,
  listKnown,
  replaceErasureKey,
} from '../db/queries/erasures/erasures.ts'
import { addHashedRecords, findHashedCustomers, gatherSought } from '../db/queries/erasures/find-hashed.ts'
import { gatherPeople } from '../db/queries/erasures/gather-people.ts'
import { countErasing, removePeople } from '../db/queries/erasures/remove-people.ts'
import type { Deps } from '../deps.ts'
import { gatherStored, type StoredErasure, type StoredErasures } from './stored-erasure.ts'

type ApplyDeps = Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>

/**
 * Erases again whom a restored database has, and who had been erased after it was backed up: what the places outside of the
 * database know and it does not. What the store has of them is for `runErasures`.
 *
 * @param folders more folders to look into, such as the one beside the backup
 * @returns how many erasures were applied
 */
export async function applyStored(deps: ApplyDeps, folders: readonly string[] = []): Promise<number> {
  const stored = await gatherStored(deps, folders)
  await takeKey(deps, stored)
  const known = await listKnown(deps.db)
  const missing = stored.ids.filter((id) => !known.has(id))
  for (const id of missing) await applyOne(deps, await stored.read(id))
  const lifted = [...stored.lifted].filter((id) => known.get(id)?.isLifted !== true)
  if (lifted.length > 0) await deps.db.transaction().execute((tx) => liftErasures(tx, lifted, null))
  if (missing.length + lifted.length > 0)
    deps.log.info({ erased: missing.length, lifted: lifted.length }, 'what was erased before is erased again')
  return missing.length
}

/** The hashes outside are by the key outside. */
async function takeKey({ db }: ApplyDeps, { key }: StoredErasures): Promise<void> {
  if (key === undefined) return
  const own = await findErasureKey(db)
  if (own === undefined) return void (await insertErasureKey(db, key))
  if (own.innerPad.equals(key.innerPad)) return
  if (await hasErasures(db)) throw new Error('The erasures of the store are of another installation')
  await replaceErasureKey(db, key)
}

const applyOne = (deps: ApplyDeps, { id, keys, records }: StoredErasure): Promise<void> =>
  changeCustomers(deps, async ({ db }) => {
    await gatherSought(db, keys)
    await gatherPeople(db, await findHashedCustomers(db))
    await addHashedRecords(db, records)
    await insertErasure(db, { id, userId: null, counts: await countErasing(db) })
    await insertHashes(db, id, keys)
    await blankHistory(db)
    await blankRecords(db)
    await removePeople(db)
  })
