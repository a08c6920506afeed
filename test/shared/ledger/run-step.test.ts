import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { pauseImport } from '../../../functions/imports/pause-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openDatabase } from '../../../shared/db/database.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { findReadyStep } from '../../../shared/db/queries/steps/steps.ts'
import type { Deps } from '../../../shared/deps.ts'
import { AppError } from '../../../shared/errors.ts'
import type { StepRef } from '../../../shared/importing/import.ts'
import { type Lease, runStep } from '../../../shared/ledger/run-step.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { type ObservedStep, observed } from '../../../shared/observed.ts'
import { csv, emptyDatabase, openText } from '../../functions/import-text.ts'
import { openProxy } from '../../support/proxy.ts'
import { silentLog } from '../../support/silent-log.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts({ LEASE_MS: '600' })
const { db } = parts.deps
afterAll(() => parts.close())

let ref: StepRef
beforeEach(async () => {
  await emptyDatabase(db)
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  ref = { importId, step: 'plan', chunk: 0 }
  parts.sent.length = 0
})

const run = (work: (lease: Lease) => Promise<void>) => runStep(parts.deps, ref, work)
const step = (name = 'plan') =>
  db
    .selectFrom('import_steps')
    .selectAll()
    .where('step', '=', name as 'plan')
    .execute()
const marks = async () =>
  (await db.selectFrom('sign_in_tries').select('subject').execute()).map(({ subject }) => subject)
/** A step that leaves a mark in the database when it takes effect. */
const mark =
  (name: string, before: () => Promise<unknown> = async () => undefined) =>
  (lease: Lease) =>
    lease.commit(async (tx) => {
      await tx.db.insertInto('sign_in_tries').values({ subject: name, used_until: new Date() }).execute()
      await before()
      return { move: 'ask' }
    })
/** Ends every connection to the database but the one that says so. */
const shutDown = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
    db,
  )
/** Runs a step that meets an outage, more often than it may fail. */
async function expectGivenBack(deps: Deps, work: (lease: Lease) => Promise<unknown>) {
  for (let times = 0; times < 7; times += 1) {
    const running = runStep(deps, ref, async (lease) => void (await work(lease)))
    await expect(running).rejects.toMatchObject({ code: 'part.unavailable' })
    // Where the connection to give it back was lost too, the lease runs out.
    await expect.poll(() => findReadyStep(db, ref.importId), { timeout: 10_000 }).toEqual(ref)
    expect(await step()).toMatchObject([{ failures: 0 }])
  }
  expect(await marks()).toEqual([])
  expect((await getImport(db, ref.importId)).state).toBe('planning')
}
const steal = () =>
  sql`update import_steps set claim = ${randomUUID()}, attempt = attempt + 1, lease_until = now() + interval '1 hour'`.execute(
    db,
  )

test('does the work once, and then never again', async () => {
  await run(mark('one'))
  await run(mark('two'))
  expect(await marks()).toEqual(['one'])
  expect(await step()).toMatchObject([{ state: 'done', attempt: 1, failures: 0, claim: null, lease_until: null }])
  expect((await getImport(db, ref.importId)).state).toBe('waiting')
})

test('of twenty workers at once, one does it', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => run(mark(`worker ${n}`))))
  expect(await marks()).toHaveLength(1)
})

test('work that was taken over in its middle leaves no trace when it commits late', async () => {
  const outcome = await run(async (lease) => {
    await steal()
    await mark('late')(lease)
  })
  expect(outcome).toEqual({ next: [] })
  expect(await marks()).toEqual([])
  expect(await step()).toMatchObject([{ state: 'running', attempt: 2 }])
})

test('nor does it when it fails late: the other attempt keeps the step', async () => {
  const late = run(async () => {
    await steal()
    throw new Error('too late to matter')
  })
  await expect(late).rejects.toThrow('too late to matter')
  expect(await step()).toMatchObject([{ state: 'running', attempt: 2, failures: 0 }])
})

test('nor does it fail the import, when it finds late that it can not be done', async () => {
  await run(async () => {
    await steal()
    throw new AppError('file.unusable', textOf('requests.asSaid', { words: 'This is a picture.' }))
  })
  expect((await getImport(db, ref.importId)).state).toBe('planning')
})

test('the lease is renewed while the work takes longer than it lasts', async () => {
  await run(async (lease) => {
    const [first] = await step()
    const until = first?.lease_until?.getTime() ?? Number.NaN
    // Longer than the first lease, by the clock of the database.
    await expect
      .poll(
        async () => (await sql<{ over: boolean }>`select now() > ${new Date(until)} as over`.execute(db)).rows[0]?.over,
        { timeout: 20_000 },
      )
      .toBe(true)
    await expect
      .poll(async () => ((await step())[0]?.lease_until?.getTime() ?? 0) > until, { timeout: 20_000 })
      .toBe(true)
    await mark('long')(lease)
  })
  expect(await marks()).toEqual(['long'])
})

test('how each attempt went is told to whoever listens', async () => {
  const heard: ObservedStep[] = []
  const stop = observed.step.listen((step) => heard.push(step))
  await expect(run(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
  await run(async (lease) => {
    await sql`update import_steps set claim = ${randomUUID()}, lease_until = now() - interval '1 second'`.execute(db)
    await mark('late')(lease)
  })
  await run(mark('taken over'))
  await run(mark('done already'))
  stop()
  expect(heard).toMatchObject([
    { step: 'plan', result: 'given-back', wasLost: false },
    { step: 'plan', result: 'fenced', wasLost: false },
    { step: 'plan', result: 'done', wasLost: true },
  ])
})

test('a step that can not be done is told as given up', async () => {
  const heard: ObservedStep[] = []
  const stop = observed.step.listen((step) => heard.push(step))
  const words = { words: 'This is a picture.' }
  await run(() => Promise.reject(new AppError('file.unusable', textOf('requests.asSaid', words))))
  stop()
  expect(heard).toMatchObject([{ result: 'given-up' }])
})

test('a worker that died is taken over when its lease has run out, and that counts as a death', async () => {
  await sql`update import_steps set state = 'running', attempt = 1, claim = ${randomUUID()}, lease_until = now() - interval '1 second'`.execute(
    db,
  )
  await run(mark('second'))
  expect(await marks()).toEqual(['second'])
  expect(await step()).toMatchObject([{ state: 'done', attempt: 2, failures: 0, deaths: 1 }])
})

test('a step that has ended its worker five times fails the import, and says what to do', async () => {
  await sql`update import_steps set state = 'running', attempt = 5, deaths = 4, claim = ${randomUUID()}, lease_until = now() - interval '1 second'`.execute(
    db,
  )
  await run(mark('sixth'))
  expect(await marks()).toEqual([])
  expect(await getImport(db, ref.importId)).toMatchObject({
    state: 'failed',
    error_code: 'step.keeps-failing',
    error_message: expect.stringContaining('ended its worker 5 times'),
  })
})

describe('what goes wrong', () => {
  test('a bug gives the step back and is counted; the sixth fails the import, with the reason', async () => {
    for (let times = 1; times <= 6; times += 1) {
      await expect(run(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
      expect(await step()).toMatchObject([{ state: 'ready', failures: times, claim: null }])
    }
    expect(await run(mark('never'))).toEqual({ next: [] })
    expect(await marks()).toEqual([])
    expect(await getImport(db, ref.importId)).toMatchObject({
      state: 'failed',
      error_code: 'step.keeps-failing',
      error_message: 'The step "plan" failed 6 times.',
      finished_at: expect.any(Date),
    })
    expect(await run(mark('never'))).toEqual({ next: [] })
  })

  test('a bug inside the transaction takes everything back', async () => {
    await expect(run(mark('one', () => Promise.reject(new Error('a bug'))))).rejects.toThrow('a bug')
    expect(await marks()).toEqual([])
    expect(await step()).toMatchObject([{ state: 'ready', failures: 1 }])
  })

  describe('an outage gives the step back and is nobody’s failure', () => {
    test('a part that does not answer', async () => {
      const away = new AppError('part.unavailable', textOf('requests.asSaid', { words: 'The store is away.' }))
      await expectGivenBack(parts.deps, () => Promise.reject(away))
    })

    test('a database that shuts down in mid-transaction', async () => {
      await expectGivenBack(
        parts.deps,
        mark('never', () => shutDown()),
      )
    })

    test('a database connection that breaks without a word, in mid-query and in mid-transaction', async () => {
      const { port, cut, close } = await openProxy(Number(new URL(parts.databaseUrl).port))
      const url = new URL(parts.databaseUrl)
      url.port = String(port)
      const behind = openDatabase(url.href, { max: 4, log: silentLog, name: 'behind' })
      const deps = { ...parts.deps, db: behind }
      const cutInMidQuery = async () => {
        const name = randomUUID()
        const waiting = sql`select pg_sleep(5), ${sql.lit(name)}`.execute(behind)
        await expect
          .poll(async () => {
            const found = await sql`
              select from pg_stat_activity where application_name = 'behind' and query like ${`%${name}%`}`.execute(db)
            return found.rows.length
          })
          .toBe(1)
        cut()
        await waiting
      }
      await expectGivenBack(deps, cutInMidQuery)
      await expectGivenBack(deps, mark('never', cutInMidQuery))
      await behind.destroy()
      await close()
    })
  })

  test('a request that can not be done fails the import at once, with the reason', async () => {
    expect(
      await run(() =>
        Promise.reject(new AppError('file.unusable', textOf('requests.asSaid', { words: 'This is a picture.' }))),
      ),
    ).toEqual({ next: [] })
    expect(await getImport(db, ref.importId)).toMatchObject({
      state: 'failed',
      error_code: 'file.unusable',
      error_message: 'This is a picture.',
    })
  })

  test('a database that can not be reached is told to the caller', async () => {
    const dead = openDatabase('postgres://x:x@127.0.0.1:9/x', { max: 1, log: silentLog, name: 'test' })
    await expect(runStep({ ...parts.deps, db: dead }, ref, mark('never'))).rejects.toMatchObject({
      code: 'part.unavailable',
    })
    await dead.destroy()
  })
})

describe('what comes next', () => {
  const clean = (chunk: number): StepRef => ({ importId: ref.importId, step: 'clean', chunk })
  const openChunks = (chunks: number[]) => run((lease) => lease.commit(async () => ({ move: 'clean', chunks })))

  test('a lone step is handed to the caller, and not to the queue', async () => {
    expect(await openChunks([0])).toEqual({ next: [clean(0)] })
    expect(parts.sent).toEqual([])
    expect(await step('clean')).toMatchObject([{ chunk: 0, state: 'ready' }])
  })

  test('nothing, where the work says nothing: the step is done, and the import stays where it is', async () => {
    expect(await run((lease) => lease.commit(async () => undefined))).toEqual({ next: [] })
    expect(await step()).toMatchObject([{ state: 'done', failures: 0, finished_at: expect.any(Date) }])
    expect((await getImport(db, ref.importId)).state).toBe('planning')
  })

  test('several go to the queue, and not to the caller', async () => {
    expect(await openChunks([0, 1])).toEqual({ next: [] })
    expect(parts.sent.map(({ id }) => id)).toEqual([
      `import_${ref.importId}_clean_0_a0`,
      `import_${ref.importId}_clean_1_a0`,
    ])
  })

  test('the next kind opens when the last of this kind is done, and once', async () => {
    await openChunks([0, 1, 2, 3])
    const finish = (chunk: number) =>
      runStep(parts.deps, clean(chunk), (lease) => lease.commit(async () => ({ move: 'resolve' })))
    expect(await finish(2)).toEqual({ next: [] })
    expect((await getImport(db, ref.importId)).state).toBe('cleaning')
    const outcomes = await Promise.all([finish(0), finish(1), finish(3)])
    expect(outcomes.flatMap(({ next }) => next)).toEqual([{ importId: ref.importId, step: 'resolve', chunk: 0 }])
    expect((await getImport(db, ref.importId)).state).toBe('resolving')
  })
})

describe('an import that is cancelled while a step of it ends', () => {
  const cancel = () => invoke(cancelImport, { id: ref.importId }, parts.deps, asSystem)

  test('stays cancelled, and the step leaves no trace', async () => {
    expect(await run(mark('late', cancel))).toEqual({ next: [] })
    expect(await marks()).toEqual([])
    expect(await getImport(db, ref.importId)).toMatchObject({ state: 'cancelled', stopped_state: 'planning' })
    expect(await step()).toMatchObject([{ state: 'running' }])
  })

  test('nor does a step leave any after which others of its kind are left', async () => {
    await run((lease) => lease.commit(async () => ({ move: 'clean', chunks: [0, 1] })))
    const outcome = await runStep(parts.deps, { ...ref, step: 'clean' }, (lease) =>
      lease.commit(async (tx) => {
        await tx.db.insertInto('sign_in_tries').values({ subject: 'late', used_until: new Date() }).execute()
        await cancel()
        return { move: 'resolve' }
      }),
    )
    expect([outcome, await marks()]).toEqual([{ next: [] }, []])
    expect(await getImport(db, ref.importId)).toMatchObject({ state: 'cancelled', stopped_state: 'cleaning' })
  })
})

test('a pause ends with the work: what waits for a person then is not paused', async () => {
  await run(mark('last', () => invoke(pauseImport, { id: ref.importId }, parts.deps, asSystem)))
  expect(await getImport(db, ref.importId)).toMatchObject({ state: 'waiting', paused_at: null })
})

test.each(['waiting', 'finished', 'failed', 'cancelled'] as const)(
  'an import that is %s has no steps to take',
  async (state) => {
    await sql`update imports set state = ${state}`.execute(db)
    await run(mark('never'))
    expect(await marks()).toEqual([])
    expect(await step()).toMatchObject([{ state: 'ready', attempt: 0 }])
  },
)
