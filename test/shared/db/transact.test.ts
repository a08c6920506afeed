import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Transaction, transact } from '../../../shared/db/transact.ts'
import type { JobRequest } from '../../../shared/jobs/job-queue.ts'
import { emptyDatabase } from '../../functions/import-text.ts'
import { openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(db)
  parts.sent.length = 0
})

const job = (id: string): JobRequest => ({ name: 'steps.plan-import', id, data: { importId: id, chunk: 0 } })
const addTry = (tx: Transaction) =>
  tx.db.insertInto('sign_in_tries').values({ subject: randomUUID(), used_until: new Date() }).execute()
const tries = async () => (await db.selectFrom('sign_in_tries').selectAll().execute()).length
const outbox = () => db.selectFrom('outbox').select(['job', 'job_id', 'data']).orderBy('id').execute()

test('commits the work, then sends its jobs, and leaves nothing in the outbox', async () => {
  const result = await transact(parts.deps, async (tx) => {
    tx.enqueue(job('one'))
    await addTry(tx)
    tx.enqueue(job('two'))
    expect(parts.sent).toEqual([])
    return 42
  })
  expect(result).toBe(42)
  expect(await tries()).toBe(1)
  expect(parts.sent).toEqual([job('one'), job('two')])
  expect(await outbox()).toEqual([])
})

test('a rollback undoes the work and its jobs', async () => {
  const work = transact(parts.deps, async (tx) => {
    tx.enqueue(job('one'))
    await addTry(tx)
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await tries()).toBe(0)
  expect(parts.sent).toEqual([])
  expect(await outbox()).toEqual([])
})

test('where the queue fails, the work stands and the outbox keeps the jobs', async () => {
  const jobs = { ...parts.deps.jobs, send: () => Promise.reject(new Error('the queue is gone')) }
  await transact({ ...parts.deps, jobs }, async (tx) => {
    tx.enqueue(job('one'))
    tx.enqueue(job('two'))
    await addTry(tx)
  })
  expect(await tries()).toBe(1)
  expect(await outbox()).toEqual(
    [job('one'), job('two')].map(({ name, id, data }) => ({ job: name, job_id: id, data })),
  )
})

test('jobs are in the outbox before anybody can see the work', async () => {
  const seen: number[] = []
  const jobs = { ...parts.deps.jobs, send: async () => void seen.push((await outbox()).length, await tries()) }
  await transact({ ...parts.deps, jobs }, async (tx) => {
    tx.enqueue(job('one'))
    await addTry(tx)
  })
  expect(seen).toEqual([1, 1])
})

test('a failed statement in the middle of a COPY leaves nothing', async () => {
  const work = transact(parts.deps, (tx) =>
    tx.copy('sign_in_tries (subject, used_until)', ['a\t2026-11-29\n', 'too\tmany\tcells\n']),
  )
  await expect(work).rejects.toThrow()
  expect(await tries()).toBe(0)
})

test('lines that fail to come leave nothing, and the connection goes on', async () => {
  const lines = (function* () {
    yield 'a\t2026-11-29\n'
    throw new Error('no more lines')
  })()
  await expect(transact(parts.deps, (tx) => tx.copy('sign_in_tries (subject, used_until)', lines))).rejects.toThrow(
    'no more lines',
  )
  expect(await tries()).toBe(0)
  expect(await transact(parts.deps, async () => 1)).toBe(1)
})

test('copies more than one block of lines', async () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `${n}@a.example\t2026-11-29\n`)
  await transact(parts.deps, (tx) => tx.copy('sign_in_tries (subject, used_until)', lines))
  expect(await tries()).toBe(20_000)
})

test('a repeatable read sees one snapshot', async () => {
  await transact(
    parts.deps,
    async (tx) => {
      await sql`select count(*) from sign_in_tries`.execute(tx.db)
      await db.insertInto('sign_in_tries').values({ subject: 'b', used_until: new Date() }).execute()
      expect(await tx.db.selectFrom('sign_in_tries').selectAll().execute()).toEqual([])
    },
    { isolation: 'repeatable read' },
  )
})
