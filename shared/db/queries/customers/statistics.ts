import { type NotNull, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { shownName } from './shown-name.ts'

/** Now, and when the first and the last live customer came in: null in no customers. Both ends of an index. */
export const readMoments = (db: Database) =>
  db
    .selectFrom('customers')
    .select(({ fn }) => [
      sql<Date>`now()`.as('at'),
      fn.min<Date | null>('created_at').as('first'),
      fn.max<Date | null>('created_at').as('last'),
    ])
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()

/** The creators with the most subscribers, of those whose number is known. */
export const listTopCreators = (db: Database, limit: number) =>
  db
    .selectFrom('customers')
    .select([
      'id',
      shownName('customers').as('name'),
      'youtube_handle as handle',
      'country_code as country',
      'youtube_subscribers as subscribers',
    ])
    .where('deleted_at', 'is', null)
    .where('customer_type', '=', 'youtube_creator')
    .where('youtube_subscribers', 'is not', null)
    .$narrowType<{ subscribers: NotNull }>()
    .orderBy('youtube_subscribers', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
