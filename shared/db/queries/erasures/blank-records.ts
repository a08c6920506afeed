import { type RawBuilder, sql } from 'kysely'
import { blankScans, type SampleRow } from '../../../importing/blanking/blank-scans.ts'
import type { ColumnMapping } from '../../../importing/mapping/column-mapping.ts'
import type { RecordReason } from '../../../importing/reason-code.ts'
import type { Database } from '../../database.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { countOutcomes } from '../review/review-ledger.ts'
import { stagedFields } from '../staged-fields.ts'
import { blankHash } from './gather-people.ts'

export const erased = 'record.erased' satisfies RecordReason
const reasons = sql`jsonb_build_array(jsonb_build_object('code', ${sql.lit(erased)}::text))`

/** What a staged record has besides its place. */
const emptied = [
  ...['listed_cells', 'other', 'inferred_other', 'key_id', 'further_phones', 'folded', 'same_import_id', 'same_line'],
  ...['same_hash', 'further_emails', 'inferred_type', 'email_shared', 'is_keyless', ...stagedFields],
]

/**
 * Leaves the place of some records in staging and takes away what they say; as many cells as there were are blank.
 *
 * @param lines a table of (import_id, line)
 */
export const blankStaged = (db: Database, lines: RawBuilder<unknown>) =>
  sql`
    update staged_records s set ${sql.join(emptied.map((column) => sql`${sql.ref(column)} = null`))},
      written_cells = to_jsonb(array_fill(''::text, array[jsonb_array_length(s.cells)]))::text,
      verdict = 'blank', reasons = ${reasons}, hash = ${blankHash}
    from ${lines} e where s.import_id = e.import_id and s.line = e.line`.execute(db)

/**
 * Takes what the records of pg_temp.erasing_lines say out of staging, ledger and review rows; each is skipped, since it was
 * erased. The chunks are counted anew. Needs the lock of the customers.
 */
export async function blankRecords(db: Database): Promise<void> {
  const lines = sql`erasing_lines`
  await blankStaged(db, lines)
  await sql`
    delete from review_rows h where exists (select from ${lines} e where e.import_id = h.import_id and e.line = h.line)
      or h.hash in (select r.hash from import_records r join ${lines} e using (import_id, line) where r.hash <> ${blankHash})`.execute(
    db,
  )
  await sql`
    update bulk_fixes b set value = '', becomes = null
    where value <> '' and not exists (select from review_rows h where h.bulk_fix_id = b.id)
      and exists (select from imports i join ${lines} e on e.import_id = i.id where i.bulk_fix_id = b.id)`.execute(db)
  const { rows } = await sql<{ importId: string; chunk: number }>`
    with written as (
      update import_records r set hash = ${blankHash}, outcome = 'skipped', customer_id = null, customer_version = null,
        leader_line = r.line, reasons = ${reasons}, candidates = null, by_person = true, kept = null
      from ${lines} e where r.import_id = e.import_id and r.line = e.line
      returning r.import_id, r.chunk
    )
    select distinct w.import_id as "importId", w.chunk from written w
    join import_chunks c using (import_id, chunk) where c.outcomes is not null`.execute(db)
  await recountChunks(db, rows)
  await blankSamples(db, lines)
}

/** Counts the outcomes of chunks anew, with their checksums. */
export const recountChunks = (db: Database, chunks: readonly { importId: string; chunk: number }[]) =>
  countOutcomes(
    db,
    sql`unnest(${chunks.map(({ importId }) => importId)}::uuid[], ${chunks.map(({ chunk }) => chunk)}::int[])`,
  )

/** What is kept with an import to show its columns by: some records, and single cells of them. */
export async function blankSamples(db: Database, lines: RawBuilder<unknown>): Promise<void> {
  await blankSampleRows(db, lines)
  await blankLooks(db, lines)
}

/** How the columns look, of every import of the file: neither shows a cell of an erased record. */
async function blankLooks(db: Database, lines: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; mapping: ColumnMapping[]; samples: SampleRow[] | null; lines: number[] }>`
    select i.id, i.mapping, i.layout -> 'sampleRows' as samples, e.lines from imports i
    join (
      select o.source_key, array_agg(distinct e.line) as lines from ${lines} e join imports o on o.id = e.import_id group by o.source_key
    ) e using (source_key)
    where jsonb_typeof(i.mapping) = 'array' and jsonb_path_exists(i.mapping, '$[*].seen')`.execute(db)
  for (const { id, mapping, samples, lines: gone } of rows)
    await db
      .updateTable('imports')
      .set({ mapping: toJsonb(blankScans(mapping, samples ?? [], new Set(gone))) })
      .where('id', '=', id)
      .execute()
}

/** All imports of one file have the same lines. */
const blankSampleRows = (db: Database, lines: RawBuilder<unknown>) =>
  sql`
    update imports i set layout = jsonb_set(i.layout, '{sampleRows}', (
      select jsonb_agg(case when (row ->> 'line')::int = any(e.lines)
        then row || jsonb_build_object('cells', array_fill(''::text, array[jsonb_array_length(row -> 'cells')])) else row end order by place)
      from jsonb_array_elements(i.layout -> 'sampleRows') with ordinality as one (row, place)))
    from (
      select o.source_key, array_agg(e.line) as lines from ${lines} e join imports o on o.id = e.import_id group by o.source_key
    ) e
    where i.source_key = e.source_key and exists (
      select from jsonb_array_elements(i.layout -> 'sampleRows') as row where (row ->> 'line')::int = any(e.lines))`.execute(
    db,
  )
