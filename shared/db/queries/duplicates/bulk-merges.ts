import { sql } from 'kysely'
import type { AtLeast, PlannedGroup } from '../../../customers/merging/bulk-merge.ts'
import { readText, type Text } from '../../../messages/text.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { theOne } from '../the-one.ts'

export type GroupState = 'planned' | 'merged' | 'refused' | 'unmerging' | 'unmerged' | 'stays'

interface Member {
  readonly id: string
  readonly version: number
  /** Of one that is merged into another: the fields that the survivor takes of it. */
  readonly choices?: readonly string[]
}

/** A group whose turn it is: to be merged, or to be taken apart. */
export interface OwedGroup {
  readonly bulkMergeId: string
  readonly position: number
  readonly members: readonly Member[]
  readonly state: 'planned' | 'unmerging'
  /** Who has asked for it. */
  readonly userId: string | null
}

export interface ListedGroup {
  readonly position: number
  readonly members: readonly Member[]
  readonly state: GroupState
  readonly why: Text | null
  /** The merges of it that stand, by which each can be undone. */
  readonly merges: readonly string[]
}

/** Puts a decision down with all of its groups; they wait to be merged. */
export async function insertBulkMerge(
  db: Database,
  { atLeast, groups, userId }: { atLeast: AtLeast; groups: readonly PlannedGroup[]; userId: string | null },
): Promise<string> {
  const { id } = await db
    .insertInto('bulk_merges')
    .values({ at_least: atLeast, created_by: userId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const members = groups.map(({ survivor, losers }) =>
    [{ ...survivor, choices: [] }, ...losers].map(({ id, version, choices }) => ({ id, version, choices })),
  )
  await sql`
    insert into bulk_merge_groups (bulk_merge_id, position, members)
    select ${id}, ordinality, value from jsonb_array_elements(${toJsonb(members)}) with ordinality`.execute(db)
  return id
}

export async function findBulkMerge(db: Database, id: string) {
  return db
    .selectFrom('bulk_merges')
    .leftJoin('users', 'users.id', 'bulk_merges.created_by')
    .select(['bulk_merges.id', 'at_least as atLeast', 'users.name as by', 'bulk_merges.created_at as at'])
    .select('undo_asked_at as undoAskedAt')
    .where('bulk_merges.id', '=', id)
    .executeTakeFirst()
}

/** The latest ones, the last first. */
export const listBulkMerges = (db: Database, limit: number) =>
  db.selectFrom('bulk_merges').select(['id', 'created_at as at']).orderBy('id', 'desc').limit(limit).execute()

/** How many of its groups are in which state. */
export async function countGroupStates(db: Database, id: string): Promise<Readonly<Record<GroupState, number>>> {
  const counts = { planned: 0, merged: 0, refused: 0, unmerging: 0, unmerged: 0, stays: 0 }
  const { rows } = await sql<{ state: GroupState; count: number }>`
    select state, count(*) from bulk_merge_groups where bulk_merge_id = ${id} group by state`.execute(db)
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/** Groups behind a position, in their order. */
export async function listBulkGroups(db: Database, id: string, after: number, limit: number): Promise<ListedGroup[]> {
  const { rows } = await sql<Omit<ListedGroup, 'why'> & { why: unknown }>`
    select g.position, g.members, g.state, g.why,
      array(select m.id from merges m where m.bulk_merge_id = g.bulk_merge_id and m.unmerged_at is null
        and m.survivor_id = (g.members -> 0 ->> 'id')::uuid order by m.sequence) as merges
    from bulk_merge_groups g where g.bulk_merge_id = ${id} and g.position > ${after} order by g.position limit ${limit}`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, why: readText(row.why) ?? null }))
}

export async function isBulkMergeOwed(db: Database): Promise<boolean> {
  const { rows } = await sql<{ owed: boolean }>`
    select exists (select from bulk_merge_groups where state in ('planned', 'unmerging')) as owed`.execute(db)
  return theOne(rows).owed
}

/** The next group; what is undone goes back from the last to the first. Needs the lock of the customers. */
export async function findOwedGroup(db: Database): Promise<OwedGroup | undefined> {
  const { rows } = await sql<OwedGroup>`
    select g.bulk_merge_id as "bulkMergeId", g.position, g.members, g.state,
      case when g.state = 'planned' then b.created_by else b.undo_asked_by end as "userId"
    from bulk_merge_groups g join bulk_merges b on b.id = g.bulk_merge_id
    where g.state in ('planned', 'unmerging')
    order by g.bulk_merge_id, case when g.state = 'planned' then g.position else -g.position end limit 1`.execute(db)
  return rows[0]
}

/** Notes what became of a group. */
export const noteGroup = (db: Database, { bulkMergeId, position }: OwedGroup, state: GroupState, why: Text | null) =>
  sql`
    update bulk_merge_groups set state = ${state}, why = ${why === null ? null : toJsonb(why)}
    where bulk_merge_id = ${bulkMergeId} and position = ${position}`.execute(db)

/** The merges of a group that stand, the latest first. */
export async function listStandingMerges(db: Database, { bulkMergeId, members }: OwedGroup) {
  return db
    .selectFrom('merges')
    .select(['id', 'survivor_id as survivorId', 'loser_id as loserId'])
    .where('bulk_merge_id', '=', bulkMergeId)
    .where('survivor_id', '=', members[0]?.id ?? '')
    .where('unmerged_at', 'is', null)
    .orderBy('sequence', 'desc')
    .execute()
}

/**
 * Has all of it undone: what waits is not merged any more. Needs the lock of the customers.
 *
 * @returns whether there is such a bulk merge
 */
export async function askBulkUndo(db: Database, id: string, userId: string | null): Promise<boolean> {
  const { rows } = await sql`
    update bulk_merges set undo_asked_by = ${userId}, undo_asked_at = coalesce(undo_asked_at, now())
    where id = ${id} returning 1`.execute(db)
  await sql`
    update bulk_merge_groups set state = case when state = 'planned' then 'unmerged' else 'unmerging' end
    where bulk_merge_id = ${id} and state in ('planned', 'merged', 'stays')`.execute(db)
  return rows.length > 0
}
