import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { sumRecords } from './bulk-fixes.ts'
import { rewriteOutcomes, rewriteUnfixed } from './review-ledger.ts'

/**
 * What has been applied of an import of fixed rows closes these rows; what clashes after all goes on waiting, with its
 * cells as they were fixed and its new reason, and is no record of this import any more. Of an import that fixes no
 * rows, nothing.
 */
export async function closeFixed(db: Database, importId: string, chunk: number, followers: readonly number[]) {
  const ours = sql`r.import_id = ${importId} and (r.chunk = ${chunk} or r.line = any(${followers}::int[]))
    and h.fix_import_id = r.import_id and h.line = r.line`
  await sql`
    update review_rows h set state = 'fixed', fixed_cells = s.cells, customer_id = r.customer_id, closed_at = now(),
      closed_by = i.created_by
    from import_records r
    join imports i on i.id = r.import_id and i.bulk_fix_id is not null
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    where ${ours} and h.state <> 'ignored' and r.outcome in ('created', 'updated', 'unchanged', 'merged')`.execute(db)
  await rewriteOutcomes(
    db,
    sql`
      select h.hash, r.outcome, r.customer_id, r.leader_line, i.parent_id as origin_id
      from import_records r join imports i on i.id = r.import_id and i.bulk_fix_id is not null
      join review_rows h on ${ours} and h.state = 'fixed'
      where r.outcome in ('created', 'updated', 'unchanged', 'merged')`,
  )
  await reviewAgain(db, importId, ours)
}

async function reviewAgain(db: Database, importId: string, ours: ReturnType<typeof sql>) {
  const { rows } = await sql<{ hash: string; line: number; chunk: number; wasFixed: boolean }>`
    update review_rows h set state = 'open', reasons = r.reasons, candidates = coalesce(r.candidates, '{}'), fixed_cells = s.cells,
      fix_import_id = null, customer_id = null, closed_at = null, closed_by = null
    from import_records r
    join imports i on i.id = r.import_id and i.bulk_fix_id is not null
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    where ${ours} and r.outcome = 'review'
    returning new.hash, new.line, r.chunk, old.state = 'fixed' as "wasFixed"`.execute(db)
  if (rows.length === 0) return
  const wereFixed = rows.filter(({ wasFixed }) => wasFixed).map(({ hash }) => hash)
  await rewriteUnfixed(db, wereFixed)
  await dropRecords(
    db,
    importId,
    rows.map(({ line }) => line),
  )
}

async function dropRecords(db: Database, importId: string, lines: readonly number[]) {
  await sql`delete from staged_records where import_id = ${importId} and line = any(${lines}::int[])`.execute(db)
  await sql`
    with gone as (
      delete from import_records where import_id = ${importId} and line = any(${lines}::int[]) returning chunk
    )
    update import_chunks c set records = c.records - g.n from (select chunk, count(*)::int as n from gone group by chunk) g
    where c.import_id = ${importId} and c.chunk = g.chunk`.execute(db)
  await sumRecords(db, importId)
}
