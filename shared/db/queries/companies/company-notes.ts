import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { listNotesOf, type ShownNote } from '../notes/notes.ts'
import { familyOf } from '../of-company.ts'

/** The notes of all customers of a company, the newest first, those older than `before`. */
export const listCompanyNotes = (
  db: Database,
  { key, before, limit }: { key: string; before: string | undefined; limit: number },
): Promise<ShownNote[]> =>
  listNotesOf(db, { ofWhom: familyOf(key), shown: sql`shown_of(n.customer_id)`, before, limit })
