import { type RawBuilder, sql } from 'kysely'
import type { Mention } from '../../../customers/notes/find-mentions.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** Somebody who is mentioned, as they are called now. */
export interface ShownMention extends Mention {
  readonly name: string
  readonly email: string
}

export interface ShownNote {
  readonly id: string
  /** The customer who shows it: the one at whom it was written, or the survivor of that one. */
  readonly customerId: string
  readonly text: string
  /** Null where a program wrote it that is no user. */
  readonly author: { readonly id: string; readonly name: string } | null
  readonly at: Date
  readonly editedAt: Date | null
  readonly mentions: readonly ShownMention[]
}

/** Needs the lock of the customers: an undo of an import leaves those of whom people have written. */
export async function insertNote(
  db: Database,
  note: { readonly customerId: string; readonly authorId: string | null; readonly text: string },
): Promise<string> {
  const { customerId, authorId, text } = note
  const { rows } = await sql<{ id: string }>`
    insert into notes (customer_id, author_id, text) values (${customerId}, ${authorId}, ${text}) returning id`.execute(
    db,
  )
  return theOne(rows).id
}

/** A note, deleted or not, and whom it is shown with; nobody else changes it until the end of the transaction. */
export async function lockNote(db: Database, id: string) {
  const { rows } = await sql<{ customerId: string; authorId: string | null; text: string; deletedAt: Date | null }>`
    select shown_of(customer_id) as "customerId", author_id as "authorId", text, deleted_at as "deletedAt"
    from notes where id = ${id} for update`.execute(db)
  return rows[0]
}

export const changeNote = (db: Database, id: string, text: string) =>
  sql`update notes set text = ${text}, edited_at = now() where id = ${id}`.execute(db)

export const setNoteDeleted = (db: Database, id: string, isDeleted: boolean) =>
  db
    .updateTable('notes')
    .set({ deleted_at: isDeleted ? sql<Date>`now()` : null })
    .where('id', '=', id)
    .execute()

/** Who has been mentioned so far, as they are written. */
export const listMentions = (db: Database, noteId: string): Promise<Mention[]> =>
  db.selectFrom('note_mentions').select(['user_id as userId', 'written']).where('note_id', '=', noteId).execute()

/** Who is mentioned from now on; whoever was before stays as seen as they were. */
export async function replaceMentions(db: Database, noteId: string, mentions: readonly Mention[]): Promise<void> {
  const ids = mentions.map(({ userId }) => userId)
  const written = mentions.map((mention) => mention.written)
  await sql`delete from note_mentions where note_id = ${noteId} and user_id <> all(${ids}::uuid[])`.execute(db)
  await sql`
    insert into note_mentions (note_id, user_id, written)
    select ${noteId}, * from unnest(${ids}::uuid[], ${written}::text[])
    on conflict (note_id, user_id) do update set written = excluded.written`.execute(db)
}

/** The notes of a customer and of those who are merged into it, the newest first, those older than `before`. */
export async function listNotes(
  db: Database,
  { customerId, before, limit }: { customerId: string; before: string | undefined; limit: number },
): Promise<ShownNote[]> {
  return listNotesOf(db, {
    ofWhom: sql`(select family_of(${customerId}))`,
    shown: sql`${customerId}::uuid`,
    before,
    limit,
  })
}

/**
 * @param ofWhom the ids of the customers whose notes are wanted, as a query
 * @param shown the customer who shows a note `n`
 */
export async function listNotesOf(
  db: Database,
  options: {
    readonly ofWhom: RawBuilder<unknown>
    readonly shown: RawBuilder<unknown>
    readonly before: string | undefined
    readonly limit: number
  },
): Promise<ShownNote[]> {
  const { ofWhom, shown, before, limit } = options
  const { rows } = await sql<Omit<ShownNote, 'author'> & { authorId: string | null; authorName: string }>`
    select n.id, ${shown} as "customerId", n.text, n.author_id as "authorId",
      coalesce(nullif(u.name, ''), u.email) as "authorName", n.created_at as at, n.edited_at as "editedAt",
      ${mentionsOf} as mentions
    from notes n left join users u on u.id = n.author_id
    where n.customer_id in ${ofWhom} and n.deleted_at is null
      and (${before ?? null}::uuid is null or n.id < ${before ?? null}::uuid)
    order by n.id desc limit ${limit}`.execute(db)
  return rows.map(({ authorId, authorName, ...note }) => ({
    ...note,
    author: authorId === null ? null : { id: authorId, name: authorName },
  }))
}

/** Who is mentioned in a note `n`, as they are called now. */
export const mentionsOf = sql<ShownMention[]>`coalesce((
  select jsonb_agg(jsonb_build_object('userId', m.user_id, 'written', m.written, 'name', coalesce(nullif(p.name, ''), p.email),
    'email', p.email) order by m.user_id)
  from note_mentions m join users p on p.id = m.user_id where m.note_id = n.id), '[]')`
