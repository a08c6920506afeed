import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'
import { lockCustomersForChunk } from '../customers/lock-customers.ts'
import { writtenColumns } from '../customers/written-columns.ts'
import { hasMerges } from '../duplicates/merges.ts'
import { closeFixed } from '../review/close-fixed.ts'
import { isFixedInFile } from '../review/fixed-in-file.ts'
import { closeKnown, closeTakenIn, countApplied } from '../review/review-ledger.ts'
import { policyOf } from './decide-outcomes.ts'
import { applyMerged, isSurvivor } from './merged-records.ts'
import { newCustomerValues, saidAsJson, saidInColumns } from './new-customer.ts'
import { type Remade, remakeDecisions } from './remake-decisions.ts'

/**
 * Executes the decisions about the records of one chunk: customers, their history, further phones, e-mails and
 * addresses, review rows, and the chunk's outcomes. Runs inside the transaction that fences the chunk.
 */
export async function applyDecisions(db: Database, importId: string, chunk: number): Promise<void> {
  const areDecisionsFresh = await lockCustomersForChunk(db, importId)
  await lockReviewRows(db, importId, chunk)
  const followers: Remade = areDecisionsFresh ? { lines: [], chunks: [] } : await remakeDecisions(db, importId, chunk)
  await createCustomers(db, importId, chunk)
  const areMerged = await hasMerges(db)
  const isAlone = areMerged ? sql`not ${isSurvivor(sql`r.customer_id`)}` : sql`true`
  for (const further of await listFurther(db, importId, chunk)) await addFurther(db, importId, chunk, further, isAlone)
  await updateCustomers(db, importId, chunk, isAlone)
  await closeFixed(db, importId, chunk, followers.lines)
  await closeKnown(db, importId, chunk)
  await closeTakenIn(db, importId, chunk, followers.lines)
  await openReviewRows(db, importId, chunk, followers.lines)
  await countApplied(db, importId, chunk, followers.chunks)
  await noteSequence(db, importId, chunk)
  if (areMerged) await applyMerged(db, importId, chunk)
}

/** In one order for all chunks: two of them that have equal rows would wait for each other. */
const lockReviewRows = (db: Database, importId: string, chunk: number) =>
  sql`
    select from review_rows h
    where h.hash in (select r.hash from import_records r where r.import_id = ${importId} and r.chunk = ${chunk})
    order by h.hash, h.id for update`.execute(db)

/** Says when among the changes of people and of other imports this chunk was written. */
async function noteSequence(db: Database, importId: string, chunk: number) {
  await sql`
    update import_chunks set applied_sequence = nextval(pg_get_serial_sequence('field_history', 'sequence'))
    where import_id = ${importId} and chunk = ${chunk}`.execute(db)
}

const columnList = sql.join(writtenColumns.map((column) => sql.ref(column)))
const valuesOf = (alias: string) => sql.join(writtenColumns.map((column) => sql.ref(`${alias}.${column}`)))

const folded = saidAsJson(sql`said.folded`, sql`said.inferred`)

/** Of a record that stands alone, from its columns; of lines that are one customer, from what they say together. */
async function createCustomers(db: Database, importId: string, chunk: number) {
  // Each record is looked up by its key. As a join, a small import right after an analysis is read once for every record.
  const created = sql`
    import_records r cross join lateral (
      select * from staged_records s where s.import_id = r.import_id and s.line = r.line offset 0
    ) s`
  const isOurs = sql`r.import_id = ${importId} and r.chunk = ${chunk} and r.outcome = 'created'`
  await sql`
    insert into customers (id, origin_import_id, origin_line, ${columnList})
    select r.customer_id, r.import_id, r.line, ${newCustomerValues(saidInColumns, sql`r.customer_id`)}
    from ${created} where ${isOurs} and s.folded is null
    union all
    select r.customer_id, r.import_id, r.line, ${newCustomerValues(folded, sql`r.customer_id`)}
    from ${created}
    -- Unpacked once, and not for every field.
    cross join lateral (select s.folded || '{}' as folded, s.inferred || '{}' as inferred offset 0) said
    where ${isOurs} and s.folded is not null
    order by 3`.execute(db)
}

/**
 * Those into whom others were merged are written later, from all that has happened to them.
 *
 * The history gets what was and what is from the statement that changes the row.
 */
async function updateCustomers(db: Database, importId: string, chunk: number, isAlone: RawBuilder<unknown>) {
  await sql`
    with news as (
      select r.customer_id, r.line, customer_changes(c, said.record, said.inferred, ${policyOf(importId, sql`c.id`)}) as changes
      from import_records r
      join staged_records s on s.import_id = r.import_id and s.line = r.line
      join customers c on c.id = r.customer_id
      cross join lateral (select coalesce(s.folded, s.record) as record, s.inferred as inferred offset 0) said
      where r.import_id = ${importId} and r.chunk = ${chunk} and r.outcome = 'updated' and ${isAlone}
    ), written as (
      update customers c
      set (${columnList}) = (select ${valuesOf('n')} from jsonb_populate_record(c, news.changes) n),
        version = nextval('customers_versions'), updated_at = now()
      from news where news.customer_id = c.id
      returning c.id, news.line, news.changes, to_jsonb(old) as was, to_jsonb(new) as is
    )
    insert into field_history (customer_id, field, old, new, cause_import_id, cause_line)
    select w.id, field, w.was -> field, w.is -> field, ${importId}, w.line
    from written w, jsonb_object_keys(w.changes) field
    where w.was -> field is distinct from w.is -> field
    order by w.line, field`.execute(db)
}

const sortedList = (values: ReturnType<typeof sql>) =>
  sql`(select coalesce(jsonb_agg(value order by value), '[]') from unnest(${values}) as value)`

interface Further {
  readonly list: string
  readonly item: string
  readonly table: string
}

const allFurther: readonly Further[] = [
  { list: 'phones', item: 'phone', table: 'customer_phones' },
  { list: 'emails', item: 'email', table: 'customer_emails' },
  { list: 'addresses', item: 'address', table: 'customer_addresses' },
]

/** What the records of a chunk have more than one of: mostly nothing, and to look is cheaper than to add nothing. */
async function listFurther(db: Database, importId: string, chunk: number): Promise<readonly Further[]> {
  const isSaid = allFurther.map(({ list }) => sql`bool_or(said ? ${list}) as ${sql.ref(list)}`)
  const { rows } = await sql<Record<string, boolean | null>>`
    select ${sql.join(isSaid)}
    from import_records r join staged_records s on s.import_id = r.import_id and s.line = r.line
    cross join lateral coalesce(s.folded, s.other) as said
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.outcome in ('created', 'updated')`.execute(db)
  return allFurther.filter(({ list }) => rows[0]?.[list] === true)
}

/**
 * What a customer has more than one of: the first stands in the row, the others go beside it. Before the updates, since
 * the customer as it was says whether they may. What an update adds is noted.
 */
async function addFurther(
  db: Database,
  importId: string,
  chunk: number,
  { list, item, table }: Further,
  isAlone: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    with news as materialized (
    select r.customer_id, r.line, r.outcome, f.value, f.label
    from import_records r
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    join customers c on c.id = r.customer_id
    cross join lateral further_of(c, coalesce(s.folded, s.record),
      case when r.outcome = 'created' then '{}' else ${policyOf(importId, sql`c.id`)} end, ${list}) as f
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.outcome in ('created', 'updated')
      and coalesce(s.folded, s.other) ? ${list} and ${isAlone}
    ), added as (
      insert into ${sql.table(table)} (customer_id, ${sql.ref(item)}, label, cause_import_id)
      select customer_id, value, label, ${importId} from news
      on conflict do nothing returning customer_id, ${sql.ref(item)} as value
    ), had as (
      select a.customer_id, array(select h.${sql.ref(item)} from ${sql.table(table)} h where h.customer_id = a.customer_id) as had,
        array_agg(a.value) as added
      from added a group by a.customer_id
    )
    insert into field_history (customer_id, field, old, new, cause_import_id, cause_line)
    select h.customer_id, ${list}, ${sortedList(sql`h.had`)}, ${sortedList(sql`h.had || h.added`)}, ${importId}, n.line
    from had h join (select distinct customer_id, line from news where outcome = 'updated') n using (customer_id)
    order by n.line`.execute(db)
}

/** Of equal rows of one file the first line is told, whichever chunk comes first. */
const isEarlier = sql`(review_rows.import_id = excluded.import_id and excluded.line < review_rows.line)`

/**
 * The same row, still open from before, is not put into the inbox twice. One that waited for its cells, and whose cells
 * are good enough by now, waits for what they match; one that was fixed in a download keeps how far that went.
 *
 * The ids go with the lines, in whose order people read them; the rows are written in the order in which all chunks lock them.
 */
async function openReviewRows(db: Database, importId: string, chunk: number, followers: readonly number[]) {
  await sql`
    with found as (
      select distinct on (r.hash) r.hash, r.import_id, r.line, i.layout -> 'columns', s.cells, r.reasons, coalesce(r.candidates, '{}'),
        case when ${isFixedInFile} then s.cells end
      from import_records r
      join imports i on i.id = r.import_id
      join staged_records s on s.import_id = r.import_id and s.line = r.line
      where r.import_id = ${importId} and r.outcome = 'review' and (r.chunk = ${chunk} or r.line = any(${followers}::int[]))
      order by r.hash, r.line
    ), named as (select uuidv7() as id, * from found order by line)
    insert into review_rows (id, hash, import_id, line, columns, cells, reasons, candidates, fixed_cells)
    select * from named order by hash
    on conflict (hash) where state = 'open' do update set candidates = excluded.candidates,
      line = case when ${isEarlier} then excluded.line else review_rows.line end,
      reasons = case when review_rows.import_id = excluded.import_id then excluded.reasons else excluded.reasons #- '{0,line}' end,
      fixed_cells = case when excluded.fixed_cells is null then review_rows.fixed_cells
        else arrange_cells(excluded.cells, excluded.columns, review_rows.columns) end
    where excluded.fixed_cells is not null or ${isEarlier}
      or review_rows.reasons -> 0 ->> 'code' not like 'match.%' and excluded.reasons -> 0 ->> 'code' like 'match.%'`.execute(
    db,
  )
}
