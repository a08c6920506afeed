import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { aboveOf, endMerge, insertMerge, type NewMerge, rewriteKeys, showLosers, withdrawNews } from './merges.ts'
import { refoldCustomers } from './refold.ts'

/**
 * Merges one customer into another: the survivor is written as the events of both make it. Needs the lock of the
 * customers, both of them live, and not the same.
 *
 * @param choices the fields of which the survivor takes what the loser has
 * @returns the id of the merge
 */
export async function mergeCustomer(db: Database, merge: NewMerge): Promise<string> {
  const mergeId = await insertMerge(db, merge)
  await refoldCustomers(db, sql`array[${merge.survivorId}]::uuid[]`, { kind: 'merge', mergeId })
  await rewriteKeys(db, sql`array[${merge.survivorId}, ${merge.loserId}]::uuid[]`)
  return mergeId
}

/**
 * Takes a merge back: the loser is shown again as its own events make it, with what imports have told of it since, and
 * all into whom it was merged are written without it. Needs the lock of the customers, and a merge that stands.
 */
export async function unmergeCustomer(
  db: Database,
  { mergeId, loserId, userId }: { mergeId: string; loserId: string; userId: string | null },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select unnest(${aboveOf(sql`array[${loserId}]::uuid[]`)}) as id`.execute(db)
  const above = rows.map(({ id }) => id)
  const loser = sql`
    select ${loserId}::uuid as id, s.deleted_at from customers s where s.id = shown_of(${loserId})`
  await sql`create temp table unmerged on commit drop as ${loser}`.execute(db)
  await withdrawNews(db, loserId, above)
  await endMerge(db, mergeId, userId)
  await showLosers(db, sql`select * from unmerged`)
  await refoldCustomers(db, sql`${above}::uuid[]`, { kind: 'unmerge', mergeId })
  await rewriteKeys(db, sql`${[...above, loserId]}::uuid[]`)
  await sql`drop table unmerged`.execute(db)
}
