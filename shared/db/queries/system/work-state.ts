import { sql } from 'kysely'
import type { FailureCode, StepName } from '../../../importing/import.ts'
import { movingStates } from '../../../importing/import-state.ts'
import type { ChunkOutcomes } from '../../../importing/outcomes.ts'
import type { Database } from '../../database.ts'

export interface WorkState {
  /** Steps that somebody could take, or works on. */
  readonly ready: number
  readonly running: number
  /** Of those, the ones that have failed at least once, and the ones whose worker is not heard of any more. */
  readonly failing: number
  readonly lost: number
  /** For how long the one that is ready longest has been. */
  readonly lagSeconds: number
  /** Jobs that the queue has not been told of yet. */
  readonly unsent: number
}

/** What is owed to the imports that are on their way. */
export async function readWorkState(db: Database): Promise<WorkState> {
  const { rows } = await sql<WorkState>`
    select count(*) filter (where s.state = 'ready')::int as ready,
      count(*) filter (where s.state = 'running')::int as running,
      count(*) filter (where s.failures > 0)::int as failing,
      count(*) filter (where s.state = 'running' and s.lease_until < now())::int as lost,
      coalesce(extract(epoch from now() - min(s.queued_at) filter (where s.state = 'ready')), 0)::float8 as "lagSeconds",
      (select count(*) from outbox)::int as unsent
    from import_steps s join imports i on i.id = s.import_id
    where s.state <> 'done' and i.state in (${sql.join(movingStates)}) and i.paused_at is null`.execute(db)
  const [state] = rows
  if (state === undefined) throw new Error('A count has one row')
  return state
}

/** How many imports are in each state. */
export async function countImports(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::int as count from imports group by state`.execute(db)
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** What became of all records whose import has written them, from the sums of its parts. */
export async function countAllOutcomes(db: Database): Promise<ChunkOutcomes> {
  const { rows } = await sql<{ outcome: keyof ChunkOutcomes; count: number }>`
    select key as outcome, sum(value::int)::float8 as count
    from import_chunks cross join jsonb_each_text(outcomes) group by key`.execute(db)
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]))
}

export interface TroubledImport {
  readonly id: string
  readonly fileName: string
  readonly isFailed: boolean
  /** Its step that has failed most often. */
  readonly step: StepName
  readonly failures: number
}

/** Imports on their way with a step that fails, and those that a step has failed, the newest first. */
export async function listTroubledImports(db: Database, limit: number): Promise<readonly TroubledImport[]> {
  const { rows } = await sql<TroubledImport>`
    select distinct on (i.id) i.id, i.file_name as "fileName", i.error_code is not null as "isFailed", s.step, s.failures
    from import_steps s join imports i on i.id = s.import_id
    where s.state <> 'done' and s.failures > 0
      and (i.state in (${sql.join(movingStates)}) or i.error_code = ${keepsFailing})
    order by i.id desc, s.failures desc limit ${limit}`.execute(db)
  return rows
}

const keepsFailing: FailureCode = 'step.keeps-failing'

/** As PostgreSQL writes it: `18.4`. */
export async function readServerVersion(db: Database): Promise<string> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db)
  return (rows[0]?.version ?? '').replace(/ .*$/, '')
}
