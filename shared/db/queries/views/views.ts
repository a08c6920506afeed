import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'

/** Filters, order and columns of a list, by their names in its address. */
export type StoredState = Readonly<Record<string, string>>

export interface View {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  /** Who made it. */
  readonly by: string
  readonly isShared: boolean
  readonly state: StoredState
}

/** More than these are not shown. */
const listedMax = 200

/** The own views and those that others share, in the order in which they were made. */
export const listViews = (db: Database, userId: string | null): Promise<View[]> =>
  visibleTo(db, userId).where('views.deleted_at', 'is', null).orderBy('views.id').limit(listedMax).execute()

/** One that is there and may be seen. */
export const findView = (db: Database, id: string, userId: string | null): Promise<View | undefined> =>
  visibleTo(db, userId).where('views.id', '=', id).where('views.deleted_at', 'is', null).executeTakeFirst()

/** One that was deleted, and could be seen before. */
export const findDeletedView = (db: Database, id: string, userId: string | null): Promise<View | undefined> =>
  visibleTo(db, userId).where('views.id', '=', id).where('views.deleted_at', 'is not', null).executeTakeFirst()

const visibleTo = (db: Database, userId: string | null) =>
  db
    .selectFrom('views')
    .innerJoin('users', 'users.id', 'views.owner_id')
    .select([
      'views.id',
      'views.name',
      'views.owner_id as ownerId',
      'users.name as by',
      'views.is_shared as isShared',
      'views.state',
    ])
    .where((the) => the.or([the('is_shared', '=', true), ...(userId === null ? [] : [the('owner_id', '=', userId)])]))

export async function countViews(db: Database, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('views')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('owner_id', '=', userId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether somebody has another view of this name, whatever its case. */
export async function hasViewNamed(db: Database, name: string, ownerId: string, id: string | null): Promise<boolean> {
  const row = await db
    .selectFrom('views')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('deleted_at', 'is', null)
    .where(sql<boolean>`lower(normalize(name, nfkc)) = lower(normalize(${name}, nfkc))`)
    .where(sql<boolean>`id is distinct from ${id}::uuid`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertView(
  db: Database,
  { name, ownerId, isShared, state }: Omit<View, 'id' | 'by'>,
): Promise<string> {
  const { id } = await db
    .insertInto('views')
    .values({ name, owner_id: ownerId, is_shared: isShared, state: toJsonb(state) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What is left out stays as it is. */
export interface ViewChange {
  readonly name?: string | undefined
  readonly isShared?: boolean | undefined
  readonly state?: StoredState | undefined
}

export async function changeView(db: Database, id: string, { name, isShared, state }: ViewChange): Promise<void> {
  const change = {
    ...(name !== undefined && { name }),
    ...(isShared !== undefined && { is_shared: isShared }),
    ...(state !== undefined && { state: toJsonb(state) }),
  }
  if (Object.keys(change).length > 0) await db.updateTable('views').set(change).where('id', '=', id).execute()
}

export const deleteView = (db: Database, id: string) =>
  db.updateTable('views').set({ deleted_at: sql`now()` }).where('id', '=', id).execute()

export const restoreView = (db: Database, id: string) =>
  db.updateTable('views').set({ deleted_at: null }).where('id', '=', id).execute()

/** With which view the list opens for somebody, if it is there and they may see it. */
export async function findDefaultView(db: Database, userId: string): Promise<string | null> {
  const row = await db.selectFrom('default_views').select('view_id').where('user_id', '=', userId).executeTakeFirst()
  return row === undefined ? null : ((await findView(db, row.view_id, userId))?.id ?? null)
}

export async function chooseDefaultView(db: Database, userId: string, viewId: string | null): Promise<void> {
  await db.deleteFrom('default_views').where('user_id', '=', userId).execute()
  if (viewId === null) return
  await db
    .insertInto('default_views')
    .values({ user_id: userId, view_id: viewId })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ view_id: viewId }))
    .execute()
}
