import { sql } from 'kysely'
import type { StepRef, StoredReason } from '../../../importing/import.ts'
import {
  firstStates,
  type ImportState,
  movingStates,
  statesBefore,
  undoneStates,
} from '../../../importing/import-state.ts'
import { parseReasonCode } from '../../../importing/parse-reason.ts'
import type { ReviewReading } from '../../../importing/record/clean-review-row.ts'
import type { BulkFixKind } from '../../../importing/record/fix-cells.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'
import { isFree, metBy, readBy, rowsByRecord } from './review-rows.ts'

/** Rows that wait for one reason and say the same; of one import, those that it met. */
export interface ReviewGroup {
  readonly reason: string
  readonly value: string
  readonly importId?: string | undefined
}

export interface NewBulkFix extends ReviewGroup {
  readonly kind: BulkFixKind
  readonly becomes: string | null
  readonly ruleId: string | null
  readonly userId: string | null
}

/** The first row of a group that nobody works on, with what is needed to read it as its file was read. */
export async function findRowOfGroup(db: Database, group: ReviewGroup) {
  const { rows } = await sql<RowToFix & { answer: string | null }>`
    select ${rowToFix}, h.answer from review_rows h join imports i on i.id = ${readBy}
    where ${inGroup(group)} order by h.id limit 1`.execute(db)
  return rows[0]
}

export interface RowToFix extends ReviewReading {
  readonly id: string
  readonly line: number
  readonly columns: string[]
  readonly cells: string[]
  readonly reasons: readonly StoredReason[]
}

const rowToFix = sql`h.id, h.line, h.columns, coalesce(h.fixed_cells, h.cells) as cells, h.reasons, i.mapping, i.policy,
  i.settings, i.repair_rules as "repairRules"`

/** Some rows, by their ids; or all of a group. None that somebody works on. */
export type ChosenRows = ReviewGroup | { readonly ids: readonly string[] }

const isChosen = (chosen: ChosenRows) =>
  'ids' in chosen ? sql`h.state = 'open' and h.id = any(${chosen.ids}::uuid[]) and ${isFree}` : inGroup(chosen)

const inGroup = ({ reason, value, importId }: ReviewGroup) => sql`
  h.state = 'open' and h.reason = ${reason} and h.value = ${value} and ${isFree} and ${metBy(importId)}`

/** How many records the rows of a group stand for that nobody works on. */
export async function countGroup(db: Database, group: ReviewGroup): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${rowsByRecord(group.importId)} where ${inGroup(group)}`.execute(db)
  return theOne(rows).count
}

export async function insertBulkFix(db: Database, action: NewBulkFix, rows: number): Promise<string> {
  const { kind, reason, value, becomes, ruleId, userId } = action
  const row = { kind, reason, value, becomes, rows, rule_id: ruleId, created_by: userId }
  return (await db.insertInto('bulk_fixes').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Leaves every row of a group out, and returns the hashes of their cells. */
export async function ignoreGroup(db: Database, group: ReviewGroup, bulkFixId: string, userId: string | null) {
  const { rows } = await sql<{ hash: string }>`
    update review_rows h set state = 'ignored', closed_at = now(), closed_by = ${userId}, bulk_fix_id = ${bulkFixId}
    where ${inGroup(group)} returning h.hash`.execute(db)
  return rows.map(({ hash }) => hash)
}

/**
 * Lets the rows that a decision left out wait again, and returns the hashes of their cells. Those of which no import that
 * stands has a record are gone: done again, their import holds them anew.
 */
export async function reopenBulkFix(db: Database, bulkFixId: string) {
  await sql`
    delete from review_rows h using imports i
    where h.bulk_fix_id = ${bulkFixId} and h.state = 'ignored' and i.id = h.import_id and i.state in (${sql.join(statesBefore('redo'))})
      and not exists (select from import_records r where r.hash = h.hash and r.outcome in ('review', 'skipped') and r.undone_at is null)`.execute(
    db,
  )
  const { rows } = await sql<{ hash: string }>`
    update review_rows h set state = 'open', closed_at = null, closed_by = null, bulk_fix_id = null
    where h.bulk_fix_id = ${bulkFixId} and h.state = 'ignored'
      and not exists (select from review_rows o where o.hash = h.hash and o.state = 'open') returning h.hash`.execute(
    db,
  )
  return rows.map(({ hash }) => hash)
}

/**
 * Opens an import for the chosen rows of each file that they come from, in chunks, read as that file is read now;
 * nobody else can close these rows while it runs. Returns their ids, those of older files first.
 *
 * Needs the lock of the customers, under which review rows are opened and closed.
 */
export async function openFixImports(
  db: Database,
  chosen: ChosenRows,
  { bulkFixId, userId, chunkRecords }: { bulkFixId: string; userId: string | null; chunkRecords: number },
) {
  // Whoever begins to undo one of these files waits for this, and then finds what is being fixed.
  await sql`
    select i.id from imports i where i.id in (select h.import_id from review_rows h where ${isChosen(chosen)}) for share`.execute(
    db,
  )
  await sql`
    create temp table claimed on commit drop as
    with rows as (
      select h.id, h.line, h.import_id as parent_id, i.started_at, ${readBy} as reading_id
      from review_rows h join imports i on i.id = h.import_id and i.state not in (${sql.join(undoneStates)})
      where ${isChosen(chosen)}
    ), opened as (
      select parent_id, reading_id, uuidv7() as import_id
      from (select distinct started_at, parent_id, reading_id from rows order by started_at, parent_id, reading_id) files
    )
    select id, line, parent_id, reading_id, import_id,
      ((row_number() over (partition by import_id order by line) - 1) / ${chunkRecords}::int)::int as chunk
    from rows join opened using (parent_id, reading_id)`.execute(db)
  await sql`
    insert into imports (id, parent_id, bulk_fix_id, file_name, via, policy, settings, repair_rules, state, source_key, source_etag,
      source_bytes, source_sha256, layout, mapping, records, created_by, started_at)
    select c.import_id, i.id, ${bulkFixId}, i.file_name, 'review', reading.policy, reading.settings, reading.repair_rules,
      ${firstStates.rows}, i.source_key, i.source_etag, i.source_bytes, i.source_sha256, reading.layout, reading.mapping, c.records,
      ${userId}, now()
    from (select import_id, parent_id, reading_id, count(*)::int as records from claimed group by 1, 2, 3) c
    join imports i on i.id = c.parent_id join imports reading on reading.id = c.reading_id`.execute(db)
  await sql`
    insert into import_chunks (import_id, chunk, byte_start, byte_end, first_line, records)
    select import_id, chunk, 0, 0, min(line), count(*)::int from claimed group by import_id, chunk`.execute(db)
  await sql`update review_rows h set fix_import_id = c.import_id from claimed c where c.id = h.id`.execute(db)
  const { rows } = await sql<{ id: string }>`
    select distinct import_id as id from claimed order by import_id`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Makes the work of a bulk fix ready that comes next: the rows of one file at a time, the oldest first, so that what a newer
 * file says of a customer stands. None is owed while an import of it is at work.
 */
export async function oweNextFile(db: Database, bulkFixId: string): Promise<StepRef[]> {
  const { rows } = await sql<{ importId: string; chunk: number }>`
    with next as (
      select i.id from imports i
      where i.bulk_fix_id = ${bulkFixId} and i.state in (${sql.join(movingStates)}) order by i.id limit 1
    )
    insert into import_steps (import_id, step, chunk)
    select c.import_id, 'clean', c.chunk from import_chunks c join next on next.id = c.import_id
    where not exists (select from import_steps s where s.import_id = c.import_id)
    returning import_id as "importId", chunk`.execute(db)
  return rows.map((row) => ({ ...row, step: 'clean' }))
}

/** The rows that one chunk of such an import fixes, in the order of their lines, and how. */
export async function listRowsToFix(db: Database, importId: string, chunk: number) {
  const { rows } = await sql<RowToFix & { kind: BulkFixKind; becomes: string | null }>`
    select ${rowToFix}, d.kind, d.becomes
    from review_rows h join imports i on i.id = h.fix_import_id join bulk_fixes d on d.id = i.bulk_fix_id
    where h.fix_import_id = ${importId} and h.state = 'open' and ${inChunk(importId, chunk)} order by h.line`.execute(
    db,
  )
  return rows
}

const inChunk = (importId: string, chunk: number) => sql`
  h.line >= (select first_line from import_chunks where import_id = ${importId} and chunk = ${chunk})
  and not exists (select from import_chunks next where next.import_id = ${importId} and next.chunk > ${chunk}
    and next.first_line <= h.line)`

/** Rows that could not be fixed go on waiting as they were. */
export async function releaseRows(db: Database, importId: string, chunk: number, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return
  await sql`update review_rows set fix_import_id = null where id = any(${reviewIds}::uuid[])`.execute(db)
  await db
    .updateTable('import_chunks')
    .set({ records: sql`records - ${reviewIds.length}` })
    .where('import_id', '=', importId)
    .where('chunk', '=', chunk)
    .execute()
  await sumRecords(db, importId)
}

/** An import has as many records as its chunks. */
export const sumRecords = (db: Database, importId: string) =>
  sql`
    update imports set records = (select sum(records) from import_chunks where import_id = ${importId})
    where id = ${importId}`.execute(db)

/** @returns what was decided, the imports that carry it out, and what has become of their records */
export async function findBulkFix(db: Database, id: string) {
  const action = await db
    .selectFrom('bulk_fixes')
    .leftJoin('users', 'users.id', 'bulk_fixes.created_by')
    .leftJoin('repair_rules', 'repair_rules.id', 'bulk_fixes.rule_id')
    .select([
      ...(['bulk_fixes.id', 'bulk_fixes.kind', 'reason', 'value', 'becomes', 'rows'] as const),
      ...(['users.name as by', 'bulk_fixes.created_at as at', 'undone_at as undoneAt'] as const),
      'rule_id as ruleId',
      sql<boolean>`rule_id is not null and removed_at is null`.as('ruleStands'),
    ])
    .where('bulk_fixes.id', '=', id)
    .executeTakeFirst()
  if (action === undefined) return undefined
  const [imports, outcomes, customers, skipped] = await Promise.all([
    listBulkFixImports(db, id),
    countBulkFixOutcomes(db, id),
    listBulkFixCustomers(db, id, 12),
    countIgnored(db, id),
  ])
  return { ...action, reason: parseReasonCode(action.reason), imports, outcomes, customers, skipped }
}

/** The imports that carry a decision out. */
export const listBulkFixImports = (
  db: Database,
  bulkFixId: string,
): Promise<{ id: string; parentId: string; fileName: string; state: ImportState }[]> =>
  db
    .selectFrom('imports')
    .select(['id', sql<string>`parent_id`.as('parentId'), 'file_name as fileName', 'state'])
    .where('bulk_fix_id', '=', bulkFixId)
    .orderBy('id')
    .execute()

async function countBulkFixOutcomes(db: Database, bulkFixId: string) {
  const { rows } = await sql<{ outcome: string; count: number }>`
    select r.outcome, count(*)::int as count
    from imports i join import_records r on r.import_id = i.id join import_chunks c on c.import_id = i.id and c.chunk = r.chunk
    where i.bulk_fix_id = ${bulkFixId} and c.applied_sequence is not null group by r.outcome
    union all
    select 'merged', count(*)::int from imports i
    join import_records r on r.import_id = i.id join import_chunks c on c.import_id = i.id and c.chunk = r.chunk
    join review_rows h on h.fix_import_id = i.id and h.line = r.line and h.state = 'fixed'
    join import_records equal on equal.import_id = h.import_id and equal.hash = h.hash and equal.line <> h.line
    where i.bulk_fix_id = ${bulkFixId} and c.applied_sequence is not null and equal.outcome = 'merged' and equal.by_person`.execute(
    db,
  )
  return sumByOutcome(rows)
}

/** Lines that are equal to a fixed one are merged with it. */
function sumByOutcome(rows: readonly { outcome: string; count: number }[]) {
  const counts = new Map<string, number>()
  for (const { outcome, count } of rows) if (count > 0) counts.set(outcome, (counts.get(outcome) ?? 0) + count)
  return [...counts].map(([outcome, count]) => ({ outcome, count }))
}

/** Some of the customers that it made or changed, the first of each file first. */
async function listBulkFixCustomers(db: Database, bulkFixId: string, limit: number) {
  const { rows } = await sql<{ id: string; name: string; outcome: 'created' | 'updated' | 'unchanged' }>`
    select c.id, coalesce(c.full_name, c.company_primary, c.email, c.phone, '') as name, r.outcome
    from imports i join import_records r on r.import_id = i.id join customers c on c.id = r.customer_id
    where i.bulk_fix_id = ${bulkFixId} and r.line = r.leader_line and c.deleted_at is null and r.undone_at is null
    order by i.id, r.line limit ${limit}`.execute(db)
  return rows
}

async function countIgnored(db: Database, bulkFixId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from review_rows where bulk_fix_id = ${bulkFixId} and state = 'ignored'`.execute(db)
  return theOne(rows).count
}

/** False when there is no such decision. */
export async function noteBulkFixUndone(db: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bulk_fixes')
    .set({ undone_at: sql`coalesce(undone_at, now())` })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
