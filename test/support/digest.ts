import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../shared/db/database.ts'

/** What may differ between two runs that did the same: names that chance or the clock gives, and the progress of work. */
export const technical: Readonly<Record<string, readonly string[]>> = {
  customers: ['id', 'version', 'created_at', 'updated_at', 'origin_import_id'],
  customer_phones: ['customer_id', 'cause_import_id'],
  customer_emails: ['customer_id', 'cause_import_id'],
  customer_addresses: ['customer_id', 'cause_import_id'],
  custom_fields: ['created_at', 'id', 'created_by', 'created_import_id'],
  field_history: ['sequence', 'customer_id', 'cause_import_id', 'at'],
  import_records: ['import_id', 'customer_id', 'customer_version', 'candidates', 'chunk'],
  review_rows: ['id', 'import_id', 'fix_import_id', 'customer_id', 'candidates', 'created_at', 'closed_at'],
}

/** Columns of which only whether they are set counts: what stands in them is the clock's, or chance. */
const marks: Readonly<Record<string, readonly string[]>> = {
  customers: ['deleted_at'],
  field_history: ['withdrawn_at'],
  import_records: ['undone_at'],
  review_rows: ['bulk_fix_id'],
}

const customerName = (
  id: string,
) => `(select coalesce(o.source_sha256, 'by hand') || ':' || coalesce(c.origin_line::text, c.email, c.id::text)
  from customers c left join imports o on o.id = c.origin_import_id where c.id = ${id})`
const importName = (id: string) => `(select i.source_sha256 from imports i where i.id = ${id})`

/** How the references of each table are named, so that they can be compared between runs. */
const names: Readonly<Record<string, string>> = {
  customers: customerName('t.id'),
  customer_phones: `${customerName('t.customer_id')}, ${importName('t.cause_import_id')}`,
  customer_emails: `${customerName('t.customer_id')}, ${importName('t.cause_import_id')}`,
  customer_addresses: `${customerName('t.customer_id')}, ${importName('t.cause_import_id')}`,
  custom_fields: 'null',
  field_history: `${customerName('t.customer_id')}, ${importName('t.cause_import_id')}, row_number() over (partition by t.customer_id order by t.sequence)`,
  import_records: `${customerName('t.customer_id')}, ${importName('t.import_id')}, array(select ${customerName('x')} from unnest(t.candidates) x order by 1)`,
  review_rows: `${customerName('t.customer_id')}, ${importName('t.import_id')}, array(select ${customerName('x')} from unnest(t.candidates) x order by 1)`,
}

/**
 * One hash over every business column and relation of the customers and the ledger; customers are named by the import and
 * line that made them. Two runs that end in the same state have the same digest.
 */
export async function digest(db: Database): Promise<string> {
  const hash = createHash('sha256')
  for (const [table, hidden] of Object.entries(technical)) {
    const marked = marks[table] ?? []
    const parts = [names[table] ?? 'null', ...marked.map((column) => `t.${column} is not null`)].join(', ')
    const left = sql.lit(`{${[...hidden, ...marked].join(',')}}`)
    const { rows } = await sql<{ line: string }>`
      select jsonb_build_array(${sql.raw(parts)}, to_jsonb(t) - ${left}::text[])::text as line
      from ${sql.table(table)} t order by 1`.execute(db)
    hash.update(table)
    for (const { line } of rows) hash.update(line)
  }
  return hash.digest('hex')
}
