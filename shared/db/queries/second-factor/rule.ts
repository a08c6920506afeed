import { sql } from 'kysely'
import type { Database } from '../../database.ts'

/** Whether everybody needs a second factor, and who said so last; undefined where nobody has. */
export const findRule = (db: Database) =>
  db
    .selectFrom('sign_in_rules')
    .leftJoin('users', 'users.id', 'sign_in_rules.updated_by')
    .select(['needs_second_factor', 'sign_in_rules.updated_at as at', 'users.name as by'])
    .executeTakeFirst()

export async function setRule(
  db: Database,
  { needsSecondFactor, by }: { needsSecondFactor: boolean; by: string | null },
): Promise<void> {
  const rule = { needs_second_factor: needsSecondFactor, updated_by: by, updated_at: sql<Date>`now()` }
  await db
    .insertInto('sign_in_rules')
    .values(rule)
    .onConflict((conflict) => conflict.column('is_only').doUpdateSet(rule))
    .execute()
}

/** Whether a session was opened by more than the password. */
export async function hasSecondFactor(db: Database, sessionId: string): Promise<boolean> {
  const row = await db.selectFrom('sessions').select('has_second_factor').where('id', '=', sessionId).executeTakeFirst()
  return row?.has_second_factor ?? false
}
