import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../../../shared/db/database.ts'
import {
  claimStep,
  countOpenSteps,
  findReadyStep,
  finishStep,
  holdsClaim,
  insertSteps,
  listStepCounts,
  listStepTimes,
  releaseStep,
  renewLease,
  takeOwedSteps,
} from '../../../../../shared/db/queries/steps/steps.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const minute = 60_000
const ago = (ms: number) => new Date(Date.now() - ms)
const owed = async (tx: Database = db()) =>
  (await takeOwedSteps(tx, { givenBackMs: 2 * minute, readyMs: 10 * minute })).map(({ chunk }) => chunk).sort()

async function addStep(values: object, importValues: object = { state: 'cleaning' }) {
  const import_id = await addImport(db(), importValues)
  await db()
    .insertInto('import_steps')
    .values({ import_id, step: 'clean', ...values })
    .execute()
  return { importId: import_id, step: 'clean', chunk: 0 } as const
}

describe('a step is owed', () => {
  test.each<[string, object, object, boolean]>([
    ['ready for long', { queued_at: ago(11 * minute) }, {}, true],
    ['ready for a while', { queued_at: ago(9 * minute) }, {}, false],
    ['given back a while ago', { queued_at: ago(3 * minute), attempt: 1 }, {}, true],
    ['given back just now', { queued_at: ago(minute), attempt: 1 }, {}, false],
    ['in the hands of a dead worker', { state: 'running', lease_until: ago(1_000) }, {}, true],
    ['in the hands of a living one', { state: 'running', lease_until: ago(-minute), queued_at: ago(99 * minute) }, {}, false],
    ['done', { state: 'done', lease_until: ago(minute), queued_at: ago(99 * minute) }, {}, false],
    ['ready, with an old lease', { lease_until: ago(minute) }, {}, false],
    ['ready for long, and paused', { queued_at: ago(99 * minute) }, { paused_at: new Date() }, false],
    ['ready for long, of what is over', { queued_at: ago(99 * minute) }, { state: 'failed' }, false],
    ['ready for long, of what waits', { queued_at: ago(99 * minute) }, { state: 'waiting' }, false],
    ['ready for long, of an undo', { queued_at: ago(99 * minute) }, { state: 'undoing' }, true],
  ])('%s', async (_, values, more, isOwed) => {
    const other = await addStep({ chunk: 7, queued_at: ago(minute) })
    await addStep(values, { state: 'cleaning', ...more })
    expect(await owed()).toEqual(isOwed ? [0] : [])
    const rest = await db().selectFrom('import_steps').select('queued_at').where('import_id', '=', other.importId).execute()
    expect(rest[0]?.queued_at.getTime()).toBeLessThan(Date.now() - minute / 2)
  })

  test('not in the very moment', async () => {
    await addStep({ chunk: 1 })
    await addStep({ chunk: 2, state: 'running' })
    await db()
      .transaction()
      .execute(async (tx) => {
        await sql`update import_steps set lease_until = now(), queued_at = now() - interval '10 minutes'`.execute(tx)
        expect(await owed(tx)).toEqual([])
      })
  })

  test('once, and five hundred at a time', async () => {
    const { importId } = await addStep({})
    await insertSteps(db(), importId, 'apply', Array.from({ length: 501 }, (_, chunk) => chunk))
    await db().updateTable('import_steps').set({ queued_at: ago(99 * minute) }).execute()
    expect(await owed()).toHaveLength(500)
    expect(await owed()).toHaveLength(2)
    expect(await owed()).toEqual([])
  })
}) // biome-ignore format: a table

describe('a claim', () => {
  test('is held by one, who can renew and finish', async () => {
    const ref = await addStep({})
    const [mine, theirs] = [randomUUID(), randomUUID()]
    expect(await claimStep(db(), ref, mine, minute)).toEqual({ attempt: 1, failures: 0, deaths: 0, wasLost: false })
    expect(await claimStep(db(), ref, theirs, minute)).toBeUndefined()
    expect([await holdsClaim(db(), ref, mine), await holdsClaim(db(), ref, theirs)]).toEqual([true, false])
    expect([await renewLease(db(), ref, mine, minute), await renewLease(db(), ref, theirs, minute)]).toEqual([
      true,
      false,
    ])
    expect([await finishStep(db(), ref, theirs), await finishStep(db(), ref, mine)]).toEqual([false, true])
    expect([await finishStep(db(), ref, mine), await holdsClaim(db(), ref, mine)]).toEqual([false, false])
  })

  test.each([
    [true, 1],
    [false, 0],
  ])('is given back, as a failure: %j', async (isFailure, failures) => {
    const ref = await addStep({})
    const claim = randomUUID()
    await claimStep(db(), ref, claim, minute)
    await releaseStep(db(), ref, randomUUID(), true)
    expect(await findReadyStep(db(), ref.importId)).toBeUndefined()
    await releaseStep(db(), ref, claim, isFailure)
    expect(await findReadyStep(db(), ref.importId)).toEqual(ref)
    expect(await claimStep(db(), ref, claim, minute)).toEqual({ attempt: 2, failures, deaths: 0, wasLost: false })
  })
})

test('the next step that is ready is the first', async () => {
  const { importId } = await addStep({ state: 'done' })
  expect(await findReadyStep(db(), importId)).toBeUndefined()
  await insertSteps(db(), importId, 'apply', [3, 2, 1])
  expect(await findReadyStep(db(), importId)).toEqual({ importId, step: 'apply', chunk: 1 })
  expect([await countOpenSteps(db(), importId, 'apply'), await countOpenSteps(db(), importId, 'clean')]).toEqual([3, 0])
})

test('the times of steps are from the first start to the last end, where all are done', async () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds))
  const { importId } = await addStep({ state: 'done', started_at: at(5), finished_at: at(9), attempt: 2 })
  const more = (step: 'clean' | 'plan' | 'apply' | 'resolve', chunk: number, values: object) =>
    db()
      .insertInto('import_steps')
      .values({ import_id: importId, step, chunk, state: 'done', attempt: 1, ...values })
      .execute()
  await more('clean', 1, { started_at: at(3), finished_at: at(7) })
  await more('plan', 0, { started_at: at(4), finished_at: at(4) })
  await more('apply', 0, { started_at: at(8), finished_at: at(9) })
  await more('apply', 1, { started_at: at(9), state: 'running' })
  await more('resolve', 0, { state: 'ready', attempt: 0 })
  await addStep({ started_at: at(0), finished_at: at(59) })
  const times = await listStepTimes(db(), importId)
  expect(times).toEqual([
    { step: 'clean', chunks: 2, attempts: 3, startedAt: at(3), finishedAt: at(9), seconds: 6 },
    { step: 'plan', chunks: 1, attempts: 1, startedAt: at(4), finishedAt: at(4), seconds: 0 },
    { step: 'apply', chunks: 2, attempts: 2, startedAt: at(8), finishedAt: null, seconds: null },
    { step: 'resolve', chunks: 1, attempts: 0, startedAt: null, finishedAt: null, seconds: null },
  ])
  const counts = await listStepCounts(db(), [importId])
  expect(counts.find(({ step }) => step === 'apply')).toMatchObject({ total: 2, done: 1, running: 1 })
})
