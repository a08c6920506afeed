import type pg from 'pg'
import type { Database } from '../../../shared/db/database.ts'
import { findCandidates } from '../../../shared/db/queries/duplicates/match-keys.ts'
import { drawIds } from './draw-ids.ts'

const drawn = 2_000

/** With how many of those who were written before it a customer is compared, on the average. */
export async function countCandidates(db: Database, client: pg.ClientBase): Promise<number> {
  const ids = await drawIds(client, drawn)
  return (await findCandidates(db, ids)).pairs.length / Math.max(1, ids.length)
}
