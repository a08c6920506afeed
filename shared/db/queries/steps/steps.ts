import { sql } from 'kysely'
import { type StepName, type StepRef, steps } from '../../../importing/import.ts'
import { movingStates } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'

const leaseEnd = (leaseMs: number) => sql<Date>`now() + ${leaseMs} * interval '1 millisecond'`
const ago = (ms: number) => sql<Date>`now() - ${ms} * interval '1 millisecond'`

export async function insertSteps(db: Database, importId: string, step: StepName, chunks: readonly number[]) {
  await sql`
    insert into import_steps (import_id, step, chunk)
    select ${importId}, ${step}, chunk from unnest(${chunks}::int[]) as chunk`.execute(db)
}

/**
 * Takes a step that is ready, or whose holder has not been heard of for the length of its lease, by the database's
 * clock. Undefined when there is nothing to take: it is done, somebody works on it, or the import is over.
 */
export function claimStep(db: Database, ref: StepRef, claim: string, leaseMs: number) {
  return db
    .updateTable('import_steps')
    .set({
      state: 'running',
      claim,
      lease_until: leaseEnd(leaseMs),
      attempt: sql`attempt + 1`,
      deaths: sql`deaths + (state = 'running')::int`,
      started_at: sql`coalesce(started_at, clock_timestamp())`,
    })
    .where('import_id', '=', ref.importId)
    .where('step', '=', ref.step)
    .where('chunk', '=', ref.chunk)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'ready'),
        eb.and([eb('state', '=', 'running'), eb('lease_until', '<', sql<Date>`now()`)]),
      ]),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('imports')
          .select('id')
          .where('id', '=', ref.importId)
          .where('state', 'in', movingStates)
          .where('paused_at', 'is', null),
      ),
    )
    .returning(['attempt', 'failures', 'deaths', sql<boolean>`old.state = 'running'`.as('wasLost')])
    .executeTakeFirst()
}

const review = (db: Database, ref: StepRef, claim: string) =>
  db
    .updateTable('import_steps')
    .where('import_id', '=', ref.importId)
    .where('step', '=', ref.step)
    .where('chunk', '=', ref.chunk)
    .where('state', '=', 'running')
    .where('claim', '=', claim)

/** False when somebody else has taken the step meanwhile. */
export async function renewLease(db: Database, ref: StepRef, claim: string, leaseMs: number): Promise<boolean> {
  const result = await review(db, ref, claim)
    .set({ lease_until: leaseEnd(leaseMs) })
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The fence: false when the claim has been lost, and then nothing may be committed. */
export async function finishStep(db: Database, ref: StepRef, claim: string): Promise<boolean> {
  const result = await review(db, ref, claim).set({ state: 'done', claim: null, lease_until: null }).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Whether a claim still holds, which stays so until the end of the transaction. */
export async function holdsClaim(db: Database, { importId, step, chunk }: StepRef, claim: string): Promise<boolean> {
  const found = await db
    .selectFrom('import_steps')
    .select('chunk')
    .where('import_id', '=', importId)
    .where('step', '=', step)
    .where('chunk', '=', chunk)
    .where('claim', '=', claim)
    .forUpdate()
    .executeTakeFirst()
  return found !== undefined
}

/** When the work of a step was over, at the end of its transaction. */
export const noteStepEnd = (db: Database, { importId, step, chunk }: StepRef) =>
  db
    .updateTable('import_steps')
    .set({ finished_at: sql`clock_timestamp()` })
    .where('import_id', '=', importId)
    .where('step', '=', step)
    .where('chunk', '=', chunk)
    .execute()

/** Gives a step back after an error; `isFailure` is false for an outage, which is nobody's fault. */
export async function releaseStep(db: Database, ref: StepRef, claim: string, isFailure: boolean): Promise<void> {
  await review(db, ref, claim)
    .set({
      state: 'ready',
      claim: null,
      lease_until: null,
      queued_at: sql<Date>`now()`,
      failures: isFailure ? sql`failures + 1` : sql`failures`,
    })
    .execute()
}

export async function countOpenSteps(db: Database, importId: string, step: StepName): Promise<number> {
  const row = await db
    .selectFrom('import_steps')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('import_id', '=', importId)
    .where('step', '=', step)
    .where('state', '<>', 'done')
    .executeTakeFirstOrThrow()
  return row.count
}

/** The next step of one import that somebody may take now. */
export function findReadyStep(db: Database, importId: string) {
  return db
    .selectFrom('import_steps')
    .select(['import_id as importId', 'step', 'chunk'])
    .where('import_id', '=', importId)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'ready'),
        eb.and([eb('state', '=', 'running'), eb('lease_until', '<', sql<Date>`now()`)]),
      ]),
    )
    .orderBy('chunk')
    .limit(1)
    .executeTakeFirst()
}

/**
 * Marks as queued, and returns, the steps that nobody is going to do: given back `givenBackMs` ago, which leaves no job
 * behind; ready for `readyMs`, so that the queue seems to have forgotten them; or held by somebody whose lease has run
 * out.
 */
export async function takeOwedSteps(
  db: Database,
  { givenBackMs, readyMs }: { givenBackMs: number; readyMs: number },
  limit = 500,
) {
  const { rows } = await sql<StepRef & { attempt: number }>`
    update import_steps set queued_at = now()
    where (import_id, step, chunk) in (
      select s.import_id, s.step, s.chunk from import_steps s join imports i on i.id = s.import_id
      where i.state in (${sql.join(movingStates)}) and i.paused_at is null
        and (
          (s.state = 'ready' and s.queued_at < case when s.attempt > 0 then ${ago(givenBackMs)} else ${ago(readyMs)} end)
          or (s.state = 'running' and s.lease_until < now()))
      order by s.queued_at limit ${limit} for update of s skip locked)
    returning import_id as "importId", step, chunk, attempt`.execute(db)
  return rows
}

/** What each kind of work took, in the order in which it was begun. */
export async function listStepTimes(db: Database, importId: string) {
  const { rows } = await sql<{
    step: StepName
    chunks: number
    attempts: number
    startedAt: Date | null
    finishedAt: Date | null
    seconds: number | null
  }>`
    select step, count(*) as chunks, sum(attempt)::int as attempts, min(started_at) as "startedAt",
      case when bool_and(state = 'done') then max(finished_at) end as "finishedAt",
      case when bool_and(state = 'done') then extract(epoch from max(finished_at) - min(started_at))::float8 end as seconds
    from import_steps where import_id = ${importId} group by step
    order by min(started_at) nulls last, array_position(${[...steps]}::text[], step)`.execute(db)
  return rows
}

export function listStepCounts(db: Database, importIds: readonly string[]) {
  return db
    .selectFrom('import_steps')
    .select(({ fn, eb }) => [
      'import_id',
      'step',
      fn.countAll<number>().as('total'),
      fn
        .countAll<number>()
        .filterWhere(eb('state', '=', 'done'))
        .as('done'),
      fn
        .countAll<number>()
        .filterWhere(eb('state', '=', 'running'))
        .as('running'),
    ])
    .where('import_id', 'in', importIds)
    .groupBy(['import_id', 'step'])
    .execute()
}

/** Whether an import is at work, or owes work that nobody has begun; one that is paused, or was stopped, does not. */
export async function isAnyAtWork(db: Database): Promise<boolean> {
  const { rows } = await sql`
    select from import_steps s join imports i on i.id = s.import_id
    where s.state <> 'done' and i.paused_at is null and i.state in (${sql.join(movingStates)}) limit 1`.execute(db)
  return rows.length > 0
}
