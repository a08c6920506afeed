import { sql } from 'kysely'
import type { Database } from '../../database.ts'

export interface PlannedWork {
  readonly name: string
  readonly everyMs: number
  /** How long after its first appearance it runs for the first time. */
  readonly firstMs: number
}

/** The job that makes the daily backup. */
const backupName = 'system.back-up'

/** After so long it is tried again where it failed, if it isn't sooner. */
const retryMs = 600_000

/** Notes what there is to do, and forgets what there is no more, and what a scheduler has begun that is gone. */
export async function planWork(db: Database, works: readonly PlannedWork[]): Promise<void> {
  const names = works.map(({ name }) => name)
  await sql`
    insert into scheduled_work (name, every_ms, next_at)
    select name, every_ms, now() + first_ms * interval '1 millisecond'
    from unnest(${names}::text[], ${works.map(({ everyMs }) => everyMs)}::int[], ${works.map(({ firstMs }) => firstMs)}::int[])
      as planned (name, every_ms, first_ms)
    on conflict (name) do update set every_ms = excluded.every_ms,
      next_at = least(scheduled_work.next_at, now() + excluded.every_ms * interval '1 millisecond')`.execute(db)
  await sql`delete from scheduled_work where name <> all (${names}::text[])`.execute(db)
  await sql`
    update scheduled_work set started_at = finished_at where started_at is distinct from finished_at
      and coalesce(started_at > finished_at, true)`.execute(db)
}

/** In how many milliseconds each is due; what was missed is due now. */
export async function listDue(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ name: string; ms: number }>`
    select name, greatest(0, ceil(extract(epoch from next_at - now()) * 1000))::int as ms from scheduled_work`.execute(
    db,
  )
  return new Map(rows.map(({ name, ms }) => [name, ms]))
}

export async function listWanted(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('scheduled_work').select('name').where('wanted_at', 'is not', null).execute()
  return rows.map(({ name }) => name)
}

export async function noteStart(db: Database, name: string): Promise<void> {
  await sql`update scheduled_work set started_at = now(), wanted_at = null where name = ${name}`.execute(db)
}

/** @param isMore it goes on at once */
export async function noteEnd(
  db: Database,
  name: string,
  { tookMs, failed, isMore }: { tookMs: number; failed: boolean; isMore: boolean },
): Promise<void> {
  const pause = isMore ? sql`0` : failed ? sql`least(every_ms, ${retryMs}::int)` : sql`every_ms`
  await sql`
    update scheduled_work set started_at = now() - ${tookMs}::int * interval '1 millisecond', finished_at = now(),
      took_ms = ${tookMs}, failed = ${failed}, next_at = now() + ${pause} * interval '1 millisecond',
      succeeded_at = case when ${failed} then succeeded_at else now() end
    where name = ${name}`.execute(db)
}

/** False where there is no such work. */
export async function wantWork(db: Database, name: string): Promise<boolean> {
  const { rows } = await sql`
    update scheduled_work set wanted_at = now() where name = ${name} returning name`.execute(db)
  return rows.length > 0
}

/** The rare first: it is what people look for. */
export async function listWork(db: Database) {
  const { rows } = await sql<{
    name: string
    everyMs: number
    nextAt: Date
    startedAt: Date | null
    finishedAt: Date | null
    tookMs: number | null
    failed: boolean
    isRunning: boolean
    isWanted: boolean
  }>`
    select name, every_ms as "everyMs", next_at as "nextAt", started_at as "startedAt", finished_at as "finishedAt",
      took_ms as "tookMs", failed, wanted_at is not null as "isWanted",
      coalesce(started_at > finished_at, started_at is not null) as "isRunning"
    from scheduled_work order by every_ms desc, name`.execute(db)
  return rows
}

/** From then on the last good backup is too old, or there should have been one. */
const lateHours = 36

/** Of the daily backup: the last one that came to its end, and whether that is too old; undefined where none is made. */
export async function findBackupState(db: Database): Promise<{ lastAt: Date | null; isLate: boolean } | undefined> {
  const { rows } = await sql<{ lastAt: Date | null; isLate: boolean }>`
    select succeeded_at as "lastAt",
      coalesce(succeeded_at, created_at) < now() - ${lateHours}::int * interval '1 hour' as "isLate"
    from scheduled_work where name = ${backupName}`.execute(db)
  return rows[0]
}
