import type { Generated } from 'kysely'
import type { NullableTimestamp, Timestamp } from './columns.ts'

export interface NotesTables {
  notes: NotesTable
  note_mentions: NoteMentionsTable
}

interface NotesTable {
  id: Generated<string>
  /** The customer at whom it was written, which may be merged into another by now. */
  customer_id: string
  author_id: string | null
  text: string
  created_at: Timestamp
  edited_at: NullableTimestamp
  deleted_at: NullableTimestamp
}

interface NoteMentionsTable {
  note_id: string
  user_id: string
  written: string
  seen_at: NullableTimestamp
}
