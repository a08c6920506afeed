import { sql } from 'kysely'
import type { Database } from '../database.ts'

interface Edit {
  readonly id: string
  readonly field: string
  readonly userId: string
  readonly isOver: boolean
}

/** Tells whoever listens that a user edits a field of a customer (`edits:ID:FIELD:USER` of version 1), or has left it (0). */
export const tellEdit = (db: Database, { id, field, userId, isOver }: Edit) =>
  sql`select pg_notify('changes', ${`edits ${id}:${written(field)}:${userId}:${isOver ? 0 : 1}`})`.execute(db)

/** Without the signs that a notice is made of. */
const written = (field: string): string => encodeURIComponent(field.toWellFormed())
