import { sql } from 'kysely'
import type { Database } from '../../../../../shared/db/database.ts'
import { resolveRecords } from '../../../../../shared/db/queries/steps/resolve.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'

/**
 * Decides about the records of an import. Each is said as its line and outcome, the line that leads it, the customer, why
 * it needs review with the line and the customers that it may be about, and whether a person has decided.
 */
export async function decide(db: Database, importId: string, settings: object = {}): Promise<string[]> {
  await db
    .updateTable('imports')
    .set({ settings: toJsonb(settings) })
    .where('id', '=', importId)
    .execute()
  await db.transaction().execute((tx) => resolveRecords(tx, importId))
  return sayDecisions(db, importId)
}

export async function sayDecisions(db: Database, importId: string): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select concat_ws(' ', r.line, r.outcome, case when r.leader_line <> r.line then 'with ' || r.leader_line end,
      case when r.customer_id is not null then coalesce(split_part(c.full_name, ' ', 1), 'new') end,
      case when r.customer_version is not null then 'v' end,
      (select string_agg(concat_ws(' ', 'for', e ->> 'code', e ->> 'line'), ' ') from jsonb_array_elements(r.reasons) e),
      (select 'maybe ' || string_agg(split_part(m.full_name, ' ', 1), ' ' order by m.full_name) from customers m where m.id = any (r.candidates)),
      case when r.by_person then 'by person' end) as said
    from import_records r left join customers c on c.id = r.customer_id
    where r.import_id = ${importId} order by r.line`.execute(db)
  return rows.map(({ said }) => said)
}

/** What the records say together that leads each group, by its line. */
export async function foldedOf(db: Database, importId: string): Promise<Record<number, unknown>> {
  const rows = await db
    .selectFrom('staged_records')
    .select(['line', 'folded'])
    .where('import_id', '=', importId)
    .where('folded', 'is not', null)
    .execute()
  return Object.fromEntries(rows.map(({ line, folded }) => [line, folded]))
}
