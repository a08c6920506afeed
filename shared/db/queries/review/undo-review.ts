import { sql } from 'kysely'
import { undoneStates } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'
import { rewriteUnfixed } from './review-ledger.ts'

/**
 * Takes the rows that one chunk of an import put into the inbox out of it. Where an import that stands met the same
 * cells, the row goes on waiting in its name. Rows that this import had closed wait again.
 */
export async function releaseReviewRows(db: Database, importId: string, chunk: number): Promise<void> {
  await sql`
    create temp table released on commit drop as
    select h.id, h.hash, h.state, o.import_id, o.line, i.layout -> 'columns' as columns, s.cells
    from import_records r
    join review_rows h on h.import_id = r.import_id and h.line = r.line
    left join lateral (
      select o.import_id, o.line from import_records o join imports i on i.id = o.import_id
      join import_chunks k on k.import_id = o.import_id and k.chunk = o.chunk and k.applied_sequence is not null
      where o.hash = r.hash and o.import_id <> r.import_id and i.parent_id is distinct from r.import_id
        and o.undone_at is null and (o.outcome = 'review' or o.by_person)
      order by i.created_at, o.line limit 1) o on true
    left join imports i on i.id = o.import_id
    left join staged_records s on s.import_id = o.import_id and s.line = o.line and s.cells <> '[]'
    where r.import_id = ${importId} and r.chunk = ${chunk}`.execute(db)
  await sql`
    update review_rows h set import_id = x.import_id, line = x.line,
      columns = case when x.cells is null then h.columns else x.columns end, cells = coalesce(x.cells, h.cells)
    from released x where h.id = x.id and x.import_id is not null`.execute(db)
  // What a person ignored stays known, in case the import is done again.
  const { rows: gone } = await sql<{ hash: string }>`
    delete from review_rows h using released x where h.id = x.id and x.import_id is null and x.state <> 'ignored'
    returning h.hash`.execute(db)
  // Decisions that nobody has applied yet and that counted on it being fixed hold it again.
  await rewriteUnfixed(
    db,
    gone.map(({ hash }) => hash),
  )
  await openAgain(db, importId, chunk)
}

/** Rows fixed into a customer that this undo has taken away. */
async function openAgain(db: Database, importId: string, chunk: number) {
  const { rows } = await sql<{ hash: string }>`
    update review_rows h set state = 'open', fixed_cells = null, fix_import_id = null, customer_id = null,
      closed_at = null, closed_by = null
    from imports i
    where h.state = 'fixed' and i.id = h.import_id and i.state not in (${sql.join(undoneStates)})
      and (h.fix_import_id = ${importId} or h.id in (select id from released) or h.hash in (
        select r.hash from import_records r where r.import_id = ${importId} and r.chunk = ${chunk}))
      and (exists (select from imports f where f.id = h.fix_import_id and f.state in (${sql.join(undoneStates)}))
        or h.fixed_cells is null and not exists (select from customers c where c.id = h.customer_id))
    returning h.hash`.execute(db)
  await rewriteUnfixed(
    db,
    rows.map(({ hash }) => hash),
  )
}
