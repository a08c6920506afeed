import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getImport } from '../../functions/imports/get-import.ts'
import { startImport } from '../../functions/imports/start-import.ts'
import { runImport } from '../../functions/run-import.ts'
import { bundle, threads } from '../../infra/bundle.ts'
import { invoke } from '../../shared/contract/function.ts'
import { openJobQueue } from '../../shared/jobs/bull-queue.ts'
import { digest } from '../support/digest.ts'
import { makePeople, mulberry32 } from '../support/make-people.ts'
import { startProcess, type TestProcess, until } from '../support/process.ts'
import { isLong } from '../support/run/is-long.ts'
import { silentLog } from '../support/silent-log.ts'
import { asSystem, envOf, openTestParts, type TestParts } from '../support/test-parts.ts'

/**
 * Law 5: whatever dies, whenever, the end state is the one of an undisturbed run. Real worker processes are killed
 * with SIGKILL while they hold a claim, ten times in one import; at least two of them when they have put a chunk's
 * rows into staging and not yet committed.
 */
const records = isLong ? 100_000 : 25_000
const killsMin = 10
const betweenStagingAndCommitMin = 2
const seed = Number(process.env.KILL_SEED ?? 20_261_122)

/** Bundled, a worker that takes over from a dead one is there in a moment. */
let folder: string
let undisturbed: TestParts
let disturbed: TestParts
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harbour-killed-'))
  await bundle(['infra/worker.ts', 'infra/scheduler.ts', ...threads], folder)
  undisturbed = await openTestParts()
  disturbed = await openTestParts()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await undisturbed.close()
  await disturbed.close()
})

const bigFile = () => ({
  fileName: 'people.csv',
  policy: 'repair',
  via: 'command-line',
  bytes: Readable.from(inPieces()),
})

function* inPieces(): Generator<Buffer> {
  let lines: string[] = []
  for (const line of makePeople(records)) {
    lines.push(line)
    if (lines.length < 5_000) continue
    yield Buffer.from(lines.join(''))
    lines = []
  }
  yield Buffer.from(lines.join(''))
}

test('an import whose worker is killed ten times ends as if nothing had happened', { timeout: 900_000 }, async () => {
  const clean = await invoke(startImport, bigFile(), undisturbed.deps, asSystem)
  await runImport(clean.importId, undisturbed.deps, asSystem)
  const outcomes = (await invoke(getImport, { id: clean.importId }, undisturbed.deps, asSystem)).outcomes

  const { db } = disturbed.deps
  const env = {
    ...envOf(disturbed),
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    LEASE_MS: '1500',
    RECONCILE_MS: '250',
    INBOX_POLL_MS: '3600000',
  }
  const jobs = await openJobQueue({ databaseUrl: disturbed.databaseUrl, redisUrl: undefined, log: silentLog })
  const start = (name: string) => startProcess(join(folder, `infra/${name}.mjs`), env)
  const scheduler = start('scheduler')
  let worker = start('worker')
  try {
    const { importId } = await invoke(startImport, bigFile(), { ...disturbed.deps, jobs }, asSystem)
    const random = mulberry32(seed)
    const hits: string[] = []
    let betweenStagingAndCommit = 0
    const killed = async (how: string, claims: readonly Claim[]) => {
      await worker.kill('SIGKILL')
      const orphaned = await listOrphaned(disturbed, claims)
      if (orphaned.length > 0) {
        hits.push(`${how}: ${orphaned.map(({ step, chunk }) => `${step} ${chunk}`).join(', ')}`)
        console.log(`kill ${hits.length}, ${hits.at(-1)}`)
      }
      worker = start('worker')
      return orphaned.length > 0
    }

    while (betweenStagingAndCommit < betweenStagingAndCommitMin) {
      const claims = await untilStagedAndUncommitted(disturbed, importId, worker, async (found) => {
        if (await killed('between staging and commit', found)) betweenStagingAndCommit += 1
      })
      expect(claims.length).toBeGreaterThan(0)
    }
    // Spread over the import: a kill comes when a random share of its part of the steps is done. The last fifth of the
    // steps belongs to no part, so that a kill that hits nobody finds another claim.
    const steps = 0.8 * (2 * (await countChunks(disturbed, importId)) + 3)
    const first = hits.length
    for (let kill = first; kill < killsMin; kill += 1) {
      const threshold = (steps * (kill - first + random())) / (killsMin - first)
      let isHit = false
      while (!isHit) {
        const claims = await until('a claimed step', () => listClaims(disturbed, importId, threshold), {
          timeoutMs: 180_000,
          told: worker.output,
        })
        await new Promise((resolve) => setTimeout(resolve, random() * 150))
        isHit = await killed('at random', claims)
      }
    }
    expect(hits.length).toBeGreaterThanOrEqual(killsMin)

    await until('the end of the import', () => isFinished(disturbed, importId), {
      timeoutMs: 600_000,
      told: worker.output,
    })
    const result = await invoke(getImport, { id: importId }, disturbed.deps, asSystem)
    expect(result.outcomes).toEqual(outcomes)
    expect(result.records).toBe(records)
    expect(await digest(db)).toBe(await digest(undisturbed.deps.db))
  } finally {
    await worker.kill('SIGKILL')
    await scheduler.kill('SIGKILL')
    await jobs.close()
  }
})

interface Claim {
  readonly step: string
  readonly chunk: number
  readonly claim: string | null
}

const running = ({ deps }: TestParts) =>
  deps.db.selectFrom('import_steps').select(['step', 'chunk', 'claim']).where('state', '=', 'running')

/** What is claimed now, once so many steps are done. */
async function listClaims(parts: TestParts, importId: string, doneMin: number): Promise<Claim[] | undefined> {
  if (await isFinished(parts, importId)) throw new Error('The import was over before all kills were done')
  const { rows } = await sql<{ done: number }>`
    select count(*)::int as done from import_steps where import_id = ${importId} and state = 'done'`.execute(
    parts.deps.db,
  )
  const claims = await running(parts).where('import_id', '=', importId).execute()
  return (rows[0]?.done ?? 0) >= doneMin && claims.length > 0 ? claims : undefined
}

async function countChunks({ deps }: TestParts, importId: string): Promise<number> {
  const rows = await deps.db.selectFrom('import_chunks').select('chunk').where('import_id', '=', importId).execute()
  return rows.length
}

/** The claims that nobody will ever give back: their holder is dead. */
async function listOrphaned(parts: TestParts, claims: readonly Claim[]): Promise<Claim[]> {
  const now = await running(parts).execute()
  return now.filter(({ claim }) => claims.some((before) => before.claim === claim))
}

async function isFinished({ deps }: TestParts, importId: string): Promise<boolean> {
  const row = await deps.db.selectFrom('imports').select('state').where('id', '=', importId).executeTakeFirstOrThrow()
  if (row.state === 'failed') throw new Error('The import failed')
  return row.state === 'finished'
}

/**
 * Stops the commit of every chunk by holding the import's row, waits until a worker stands before it with its rows
 * in staging, and hands over.
 */
async function untilStagedAndUncommitted(
  parts: TestParts,
  importId: string,
  worker: TestProcess,
  then: (claims: Claim[]) => Promise<void>,
): Promise<Claim[]> {
  const holder = new pg.Client({ connectionString: parts.databaseUrl })
  await until(
    'the import is being cleaned',
    async () => {
      const row = await parts.deps.db
        .selectFrom('imports')
        .select('state')
        .where('id', '=', importId)
        .executeTakeFirstOrThrow()
      return row.state === 'cleaning'
    },
    { told: worker.output },
  )
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query('select from imports where id = $1 for no key update', [importId])
    await until(
      'a chunk staged and not committed',
      async () => {
        const { rows } = await sql<{ waiting: number }>`
        select count(*)::int as waiting from pg_stat_activity
        where application_name = 'harbour-worker' and wait_event_type = 'Lock' and query like '%"imports"%for no key update%'`.execute(
          parts.deps.db,
        )
        return (rows[0]?.waiting ?? 0) > 0
      },
      { told: worker.output },
    )
    const claims = await running(parts).where('import_id', '=', importId).where('step', '=', 'clean').execute()
    await then(claims)
    return claims
  } finally {
    await holder.query('rollback')
    await holder.end()
  }
}
