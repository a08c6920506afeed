import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely'
import type { ReadChoices } from '../../../csv/read-choices.ts'
import type { RecordChunk } from '../../../csv/scan-records.ts'
import { AppError } from '../../../errors.ts'
import type { EmailPolicy } from '../../../importing/import.ts'
import { ImportSettings } from '../../../importing/import-settings.ts'
import { undoneStates } from '../../../importing/import-state.ts'
import type { ColumnMapping } from '../../../importing/mapping/column-mapping.ts'
import type { ChunkOutcomes } from '../../../importing/outcomes.ts'
import type { Drift } from '../../../importing/planning/plan-mapping.ts'
import type { PlannedLayout } from '../../../importing/planning/sample-columns.ts'
import type { RepairRules } from '../../../importing/record/repair-rules.ts'
import { textOf } from '../../../messages/text.ts'
import type { Database } from '../../database.ts'
import type { ImportsTable } from '../../tables/imports.ts'
import { toJsonb } from '../../to-jsonb.ts'
import { sortSearchWords } from '../customers/sort-search-words.ts'
import { theOne } from '../the-one.ts'

export type ImportRow = Selectable<ImportsTable>

/** False when there is one already for this version of this object of the inbox. */
export async function insertImport(db: Database, row: Insertable<ImportsTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('imports')
    .values(row)
    .onConflict((conflict) => conflict.columns(['inbox_key', 'inbox_version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** @throws AppError `not-found` */
export async function getImport(db: Database, id: string): Promise<ImportRow> {
  return orNotFound(await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst())
}

/** What a person chose for an import, or the defaults. */
export const getSettings = async (db: Database, id: string): Promise<ImportSettings> =>
  ImportSettings.parse((await getImport(db, id)).settings)

/**
 * Holds the row until the end of the transaction. Not for its key: the rows that refer to it hold that already, and two
 * that waited for each other's would never go on.
 *
 * @throws AppError `not-found`
 */
export async function lockImport(db: Database, id: string): Promise<ImportRow> {
  return orNotFound(await db.selectFrom('imports').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst())
}

function orNotFound(row: ImportRow | undefined): ImportRow {
  if (row === undefined) throw new AppError('not-found', textOf('imports.none'))
  return row
}

type ImportChunk = Omit<RecordChunk, 'unclosedQuoteLine'>

/** Thousands at a time: of a file of blank lines they may be many. */
const chunksAtOnce = 5_000

export async function insertChunks(db: Database, importId: string, chunks: Iterable<ImportChunk>): Promise<void> {
  let batch: ImportChunk[] = []
  for (const chunk of chunks) {
    batch.push(chunk)
    if (batch.length < chunksAtOnce) continue
    await insertBatch(db, importId, batch)
    batch = []
  }
  await insertBatch(db, importId, batch)
}

const insertBatch = (db: Database, importId: string, chunks: readonly ImportChunk[]) =>
  sql`
    insert into import_chunks (import_id, chunk, byte_start, byte_end, first_line, records)
    select ${importId}, c.n, c."byteStart", c."byteEnd", c."firstLine", c.records
    from jsonb_to_recordset(${JSON.stringify(chunks)}::jsonb)
      as c (n int, "byteStart" bigint, "byteEnd" bigint, "firstLine" int, records int)`.execute(db)

export function getChunk(db: Database, importId: string, chunk: number) {
  return db
    .selectFrom('import_chunks')
    .selectAll()
    .where('import_id', '=', importId)
    .where('chunk', '=', chunk)
    .executeTakeFirstOrThrow()
}

export async function listChunkNumbers(db: Database, importId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('import_chunks')
    .select('chunk')
    .where('import_id', '=', importId)
    .orderBy('chunk')
    .execute()
  return rows.map((row) => row.chunk)
}

/** The outcomes that the records of an import had when they were written; null where nothing was, or nobody noted it. */
export async function findAppliedOutcomes(db: Database, importId: string): Promise<ChunkOutcomes | null> {
  const { rows } = await sql<{ outcomes: ChunkOutcomes | null }>`
    select jsonb_object_agg(outcome, n) as outcomes from (
      select key as outcome, sum(value::int)::int as n from import_chunks, jsonb_each_text(applied_outcomes)
      where import_id = ${importId} group by key) counted`.execute(db)
  return theOne(rows).outcomes
}

/** True when this version of this object of the inbox has been taken in before. */
export async function isTakenIn(db: Database, inboxKey: string, inboxVersion: string): Promise<boolean> {
  const row = await db
    .selectFrom('imports')
    .select('id')
    .where('inbox_key', '=', inboxKey)
    .where('inbox_version', '=', inboxVersion)
    .executeTakeFirst()
  return row !== undefined
}

export async function findImportName(db: Database, id: string): Promise<string | undefined> {
  return (await db.selectFrom('imports').select('file_name').where('id', '=', id).executeTakeFirst())?.file_name
}

/** Whether somebody has started an import of this id and file before. */
export async function isStarted(
  db: Database,
  given: { readonly importId: string; readonly fileName: string; readonly createdBy: string | null },
): Promise<boolean> {
  const found = await db
    .selectFrom('imports')
    .select('id')
    .where('id', '=', given.importId)
    .where('file_name', '=', given.fileName)
    .where(sql<boolean>`created_by is not distinct from ${given.createdBy}`)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Lets the database know how the customers have grown, on which the next import's plans stand, and sorts the words that
 * wait into the index of the search. What one of many customers changes about the plans is left to autovacuum.
 */
export async function tendCustomers(db: Database, importId: string): Promise<void> {
  const { rows } = await sql<{ has_grown: boolean }>`
    select coalesce(sum((outcomes ->> 'created')::int), 0) >= (
      select greatest(reltuples, 0) / 10 from pg_class where oid = 'customers'::regclass) as has_grown
    from import_chunks where import_id = ${importId}`.execute(db)
  if (theOne(rows).has_grown)
    await sql`
      analyze (skip_locked) customers (email, phone, external_id, youtube_handle, youtube_channel_url, name_key, deleted_at)`.execute(
      db,
    )
  await sortSearchWords(db)
}

export interface PlanRow {
  readonly layout: PlannedLayout
  readonly mapping: readonly ColumnMapping[]
  readonly drift: Drift | null
  /** Those that the file was read by. */
  readonly choices: ReadChoices
  readonly data: { readonly key: string; readonly etag: string }
  readonly records: number
  readonly sha256: string
  /** Those that stand now. */
  readonly repairRules: RepairRules
}

export const writePlan = (db: Database, id: string, plan: PlanRow) =>
  db
    .updateTable('imports')
    .set({
      layout: toJsonb(plan.layout),
      mapping: toJsonb(plan.mapping),
      drift: plan.drift === null ? null : toJsonb(plan.drift),
      choices: toJsonb(plan.choices),
      data_key: plan.data.key,
      data_etag: plan.data.etag,
      records: plan.records,
      source_sha256: plan.sha256,
      repair_rules: toJsonb(plan.repairRules),
      started_at: sql`now()`,
    })
    .where('id', '=', id)
    .execute()

/** What a person has chosen on the page of the columns. */
export const writeChosen = (
  db: Database,
  id: string,
  chosen: {
    mapping: readonly ColumnMapping[]
    /** Without the questions that are answered. */
    layout: PlannedLayout | null
    policy: EmailPolicy
    settings: ImportSettings
    preview: boolean
  },
) =>
  db
    .updateTable('imports')
    .set({
      mapping: toJsonb(chosen.mapping),
      layout: chosen.layout && toJsonb(chosen.layout),
      policy: chosen.policy,
      settings: toJsonb(chosen.settings),
      preview: chosen.preview,
      // A person has seen them.
      check_columns: false,
    })
    .where('id', '=', id)
    .execute()

/** Imports, newest first, with who started them; `afterId` is the last one of the page before. */
export const listImports = (db: Database, options: { afterId?: string; limit: number }) =>
  summaries(db)
    .where('parent_id', 'is', null)
    .$if(options.afterId !== undefined, (query) =>
      query.where(
        sql<SqlBool>`(imports.created_at, imports.id) < (select created_at, id from imports where id = ${options.afterId})`,
      ),
    )
    .orderBy('imports.created_at', 'desc')
    .orderBy('imports.id', 'desc')
    .limit(options.limit)
    .execute()

export const findSummary = (db: Database, id: string) => summaries(db).where('imports.id', '=', id).executeTakeFirst()

/** For how long somebody has been at work on it, or on undoing it: to wait for a person, or in a pause, is no work. */
const workedSeconds = sql<number | null>`(
  select extract(epoch from sum(upper(span) - lower(span)))::float8
  from (
    select unnest(range_agg(tstzrange(steps.started_at,
      greatest(steps.started_at, case when steps.state = 'done' then steps.finished_at
        else coalesce(imports.finished_at, clock_timestamp()) end)))) as span
    from import_steps steps
    where import_id = imports.id and steps.started_at is not null and steps.state in ('done', 'running')
      and (step = 'undo') = (imports.state in (${sql.join(undoneStates)}))
  ) worked)`

const summaries = (db: Database) =>
  db
    .selectFrom('imports')
    .leftJoin('users', 'users.id', 'imports.created_by')
    .leftJoin('users as undoer', 'undoer.id', 'imports.undone_by')
    .select([
      'imports.id',
      'file_name',
      'via',
      'policy',
      'state',
      'preview',
      'records',
      'error_code',
      'error_message',
      'error_text',
      'imports.created_at',
      'finished_at',
      'users.name as by',
      'undone_at',
      'undoer.name as undone_by',
      workedSeconds.as('seconds'),
    ])
