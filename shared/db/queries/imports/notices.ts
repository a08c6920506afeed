import { sql } from 'kysely'
import { endedStates, type ImportState, isMoving } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'

/**
 * Imports of one person that have ended since they last saw them, or wait at a preview that they have not seen, latest
 * first; and how many still move. Nobody has none.
 */
export async function listNotices(db: Database, userId: string | null, limit: number) {
  const ours = db.selectFrom('imports').where('created_by', '=', userId).where('parent_id', 'is', null)
  const [ended, states] = await Promise.all([
    ours
      .select([
        'id',
        'file_name as fileName',
        'state',
        'error_message as error',
        'error_text',
        'finished_at as endedAt',
      ])
      .where(
        sql<boolean>`(state in (${sql.join(endedStates)}) and (seen_at is null or seen_at < finished_at)
          or state = 'ready' and seen_at is null)`,
      )
      .where(sql<boolean>`coalesce(finished_at, created_at) > now() - interval '7 days'`)
      .orderBy(sql`coalesce(finished_at, created_at)`, 'desc')
      .limit(limit)
      .execute(),
    ours.select('state').where('finished_at', 'is', null).where('paused_at', 'is', null).execute(),
  ])
  return { ended, moving: states.filter(({ state }: { state: ImportState }) => isMoving(state)).length }
}

/** The import of the sample file, while its customers are there and no administrator has said to keep them. */
export async function findUnseenSample(db: Database): Promise<string | undefined> {
  const sample = await db
    .selectFrom('imports')
    .select('id')
    .where('via', '=', 'sample')
    .where('state', 'in', endedStates)
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  return sample?.id
}

/** Whose import it is. The sample file is of nobody, and so of every administrator. */
export interface Seer {
  readonly id: string
  readonly isAdministrator: boolean
}

/** False when it is somebody else's, neither has ended nor waits at its preview, or was seen before. */
export async function noteSeen(db: Database, importId: string, seer: Seer): Promise<boolean> {
  const result = await db
    .updateTable('imports')
    .set({ seen_at: sql<Date>`now()` })
    .where('id', '=', importId)
    .where((is) =>
      is.or([is('created_by', '=', seer.id), is.and([is('via', '=', 'sample'), is.val(seer.isAdministrator)])]),
    )
    .where(
      sql<boolean>`(seen_at is null and state = 'ready' or finished_at is not null and (seen_at is null or seen_at < finished_at))`,
    )
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
