import { sql } from 'kysely'
import type { Database } from '../../database.ts'

export interface FoundTotp {
  /** In base 32. */
  readonly secret: string
  /** The last step of which a code was used. */
  readonly used_step: number
  /** The present step, by the clock of the database, which all processes share. */
  readonly now: number
}

export async function findTotp(db: Database, userId: string, stepSeconds: number): Promise<FoundTotp | undefined> {
  const { rows } = await sql<FoundTotp>`
    select secret, used_step, floor(extract(epoch from now()) / ${stepSeconds})::int as now
    from totp_secrets where user_id = ${userId}`.execute(db)
  return rows[0]
}

/** The present step, by the clock of the database. */
export async function findPresentStep(db: Database, stepSeconds: number): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select floor(extract(epoch from now()) / ${stepSeconds})::int as now`.execute(db)
  return rows[0]?.now ?? 0
}

/** @returns false where a code of that step, or of a later one, has been used */
export async function noteUsedStep(db: Database, userId: string, step: number): Promise<boolean> {
  const row = await db
    .updateTable('totp_secrets')
    .set({ used_step: step })
    .where('user_id', '=', userId)
    .where('used_step', '<', step)
    .returning('user_id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * From now on a code is asked for after the password. Needs the lock of the user, whose row it changes: a session that is
 * being opened without a code waits for it, and is then not opened.
 *
 * @returns false where a code is asked for already, or the person may not sign in
 */
export async function insertTotp(
  db: Database,
  { userId, secret, usedStep }: { userId: string; secret: string; usedStep: number },
): Promise<boolean> {
  const row = await db
    .updateTable('users')
    .set({ second_factor_at: sql<Date>`now()` })
    .where('id', '=', userId)
    .where('second_factor_at', 'is', null)
    .where('disabled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  await db.insertInto('totp_secrets').values({ user_id: userId, secret, used_step: usedStep }).execute()
  return true
}

/** No code is asked for any more. @returns false where none was */
export async function deleteTotp(db: Database, userId: string): Promise<boolean> {
  await db.deleteFrom('recovery_codes').where('user_id', '=', userId).execute()
  await db.deleteFrom('started_sign_ins').where('user_id', '=', userId).execute()
  const { numDeletedRows } = await db.deleteFrom('totp_secrets').where('user_id', '=', userId).executeTakeFirst()
  await db.updateTable('users').set({ second_factor_at: null }).where('id', '=', userId).execute()
  return numDeletedRows > 0n
}
