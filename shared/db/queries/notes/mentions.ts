import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { shownName } from '../customers/shown-name.ts'
import { mentionsOf, type ShownMention } from './notes.ts'

/** A note in which somebody is mentioned, and of whom it is. */
export interface MentioningNote {
  readonly id: string
  readonly customer: { readonly id: string; readonly name: string }
  readonly text: string
  readonly author: { readonly id: string; readonly name: string } | null
  readonly at: Date
  readonly mentions: readonly ShownMention[]
}

/** The notes of others that mention a user, and that the user has not said to have read; the newest first. */
export async function listUnseen(db: Database, userId: string, limit: number): Promise<MentioningNote[]> {
  const { rows } = await sql<MentioningNote>`
    select n.id, n.text, n.created_at as at, ${mentionsOf} as mentions,
      jsonb_build_object('id', c.id, 'name', ${shownName('c')}) as customer,
      case when u.id is not null then jsonb_build_object('id', u.id, 'name', coalesce(nullif(u.name, ''), u.email)) end as author
    from note_mentions own
    join notes n on n.id = own.note_id and n.deleted_at is null and n.author_id is distinct from own.user_id
    join customers c on c.id = shown_of(n.customer_id) and c.deleted_at is null
    left join users u on u.id = n.author_id
    where own.user_id = ${userId} and own.seen_at is null
    order by own.note_id desc limit ${limit}`.execute(db)
  return rows
}

/** @returns whether there is such a mention */
export async function noteMentionSeen(db: Database, noteId: string, userId: string): Promise<boolean> {
  const { rows } = await sql`
    update note_mentions set seen_at = coalesce(seen_at, now()) where note_id = ${noteId} and user_id = ${userId} returning 1`.execute(
    db,
  )
  return rows.length > 0
}
