import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** For so many minutes a person may agree to what they were asked. */
export const confirmationMinutes = 10

export interface Confirmation {
  /** Whose token asked. */
  readonly subject: string
  readonly code: string
  readonly requestHash: Buffer
}

export const keepConfirmation = (db: Database, { subject, code, requestHash }: Confirmation) =>
  db.insertInto('confirmations').values({ subject, code, request_hash: requestHash }).execute()

/** Takes the answer to a question, once. @returns false where none was asked just so, or too long ago */
export async function takeConfirmation(db: Database, { subject, code, requestHash }: Confirmation): Promise<boolean> {
  const { rows } = await sql`
    delete from confirmations
    where subject = ${subject} and code = ${code} and request_hash = ${requestHash}
      and created_at > now() - ${confirmationMinutes} * interval '1 minute'
    returning code`.execute(db)
  return rows.length === 1
}

export const sweepConfirmations = (db: Database) =>
  sql`delete from confirmations where created_at < now() - ${confirmationMinutes} * interval '1 minute'`.execute(db)
