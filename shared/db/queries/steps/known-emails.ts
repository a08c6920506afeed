import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/**
 * An address that is doubted holds nobody back who has it already a customer: a person has said then that it stands.
 * Of all records of an import, or of those of one chunk.
 */
export async function releaseKnownEmails(db: Database, importId: string, chunk?: number) {
  await sql`
    update staged_records s set verdict = null, reasons = null from customers c
    where s.import_id = ${importId} ${chunk === undefined ? sql`` : sql`and s.chunk = ${chunk}`}
      and s.verdict = 'review' and jsonb_array_length(s.reasons) = 1
      and s.reasons -> 0 ->> 'code' like 'email.%' and c.id = s.key_id and c.email = s.reasons -> 0 ->> 'value'
      and c.deleted_at is null`.execute(db)
}
