import { sql } from 'kysely'
import type { RepairRules } from '../../../importing/record/repair-rules.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** The rules that stand now, as a file is read under them. */
export async function readRepairRules(db: Database): Promise<RepairRules> {
  const rows = await db
    .selectFrom('repair_rules')
    .select(['wrong', 'meant'])
    .where('removed_at', 'is', null)
    .orderBy('wrong')
    .execute()
  return Object.fromEntries(rows.map(({ wrong, meant }) => [wrong, meant]))
}

/** The rules that stand, the newest first, with who made them. */
export const listRepairRules = (db: Database) =>
  db
    .selectFrom('repair_rules')
    .leftJoin('users', 'users.id', 'repair_rules.created_by')
    .select(['repair_rules.id', 'wrong', 'meant', 'users.name as by', 'repair_rules.created_at'])
    .where('removed_at', 'is', null)
    .orderBy('repair_rules.created_at', 'desc')
    .orderBy('repair_rules.id', 'desc')
    .execute()

/** Of two rules for one domain the later stands. Returns its id. */
export async function addRepairRule(
  db: Database,
  { wrong, meant, userId }: { wrong: string; meant: string; userId: string | null },
): Promise<string> {
  await db
    .updateTable('repair_rules')
    .set({ removed_at: sql`now()`, removed_by: userId })
    .where('wrong', '=', wrong)
    .where('meant', '<>', meant)
    .where('removed_at', 'is', null)
    .execute()
  const { rows } = await sql<{ id: string }>`
    insert into repair_rules (wrong, meant, created_by) values (${wrong}, ${meant}, ${userId})
    on conflict (kind, wrong) where removed_at is null do update set meant = excluded.meant
    returning id`.execute(db)
  return theOne(rows).id
}

/** False when there is no such rule, or not any more. */
export async function removeRepairRule(db: Database, id: string, userId: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('repair_rules')
    .set({ removed_at: sql`now()`, removed_by: userId })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
