import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { countOutcomes, countOutcomesOf } from '../../../../../shared/db/queries/imports/outcome-counts.ts'
import { listChunksOfOutcome, listRecordsOfOutcome } from '../../../../../shared/db/queries/imports/outcomes.ts'
import { isPreviewed, openSteps } from '../../../../../shared/db/queries/imports/stop-and-go.ts'
import { addChunk, addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [written, ready, planned] = ['', '', '']
beforeAll(async () => {
  written = await addImport(db(), { records: 9, state: 'applying' })
  ready = await addImport(db(), { records: 3, state: 'ready', preview: true })
  planned = await addImport(db())
  await addChunk(db(), written, 0, { outcomes: '{"created": 2, "review": 1}' })
  await addChunk(db(), written, 1, { outcomes: '{"created": 1, "merged": 0}' })
  await addChunk(db(), written, 2, { outcomes: null })
  await addChunk(db(), ready, 0, { outcomes: '{"created": 99}' })
  for (const [line, outcome] of [[2, 'created'], [3, 'created'], [4, 'review']] as const)
    await addRecord(db(), ready, line, { outcome })
  await addRecord(db(), written, 2, { outcome: 'review', reasons: '[{"code": "email.no-domain"}]' })
  await addRecord(db(), written, 5, { outcome: 'review', chunk: 1 })
  await addRecord(db(), written, 4, { outcome: 'review' })
  await addRecord(db(), written, 3, { outcome: 'created' })
}) // biome-ignore format: short lists

const none = { created: 0, updated: 0, unchanged: 0, merged: 0, review: 0, skipped: 0, blank: 0, pending: 0 }

test('what was written counts, and of a preview what was decided', async () => {
  const counts = await countOutcomes(db(), [written, ready, planned, randomUUID()])
  expect([...counts.keys()].sort()).toEqual([written, ready, planned].sort())
  expect(counts.get(written)).toEqual({ ...none, created: 3, review: 1, pending: 5 })
  expect(counts.get(ready)).toEqual({ ...none, created: 2, review: 1 })
  expect(counts.get(planned)).toEqual(none)
})

test('of no imports there are no counts, of one its own, and none of one that is not there', async () => {
  expect(await countOutcomes(db(), [])).toEqual(new Map())
  expect(await countOutcomesOf(db(), ready)).toEqual({ ...none, created: 2, review: 1 })
  expect([...(await countOutcomes(db(), [ready])).keys()]).toEqual([ready])
  expect(await countOutcomesOf(db(), randomUUID())).toEqual(none)
})

test('the chunks that have an outcome', async () => {
  const chunks = async (outcome: Parameters<typeof listChunksOfOutcome>[2]) =>
    (await listChunksOfOutcome(db(), written, outcome)).map(({ chunk }) => chunk)
  expect(await chunks('created')).toEqual([0, 1])
  expect(await chunks('review')).toEqual([0])
  expect(await chunks('merged')).toEqual([])
  expect(await chunks('pending')).toEqual([2])
})

test('the records of a chunk that have an outcome, in file order, with their reasons', async () => {
  const records = await listRecordsOfOutcome(db(), written, 0, 'review')
  expect(records.map(({ line, reasons }) => [line, reasons.length])).toEqual([
    [2, 1],
    [4, 0],
  ])
})

test('an import that stops at its preview keeps what was decided, of its own records', async () => {
  const previewed = (id: string) =>
    db().selectFrom('imports').select('previewed_outcomes').where('id', '=', id).executeTakeFirstOrThrow()
  expect(await isPreviewed(db(), ready)).toBe(true)
  expect(await isPreviewed(db(), written)).toBe(false)
  expect(await previewed(ready)).toEqual({ previewed_outcomes: { created: 2, review: 1 } })
  expect(await previewed(written)).toEqual({ previewed_outcomes: null })
})

test('the steps that are not done are ready again, but for those that somebody works on', async () => {
  const [id, other] = [await addImport(db()), await addImport(db())]
  const later = new Date(Date.now() + 60_000)
  const earlier = new Date(Date.now() - 60_000)
  const step = (import_id: string, chunk: number, more: object) => ({
    ...{ import_id, step: 'clean' as const, chunk, failures: 2, deaths: 1, attempt: 3, state: 'running' as const },
    ...more,
  })
  await db()
    .insertInto('import_steps')
    .values([
      step(id, 0, { state: 'done', lease_until: later }),
      step(id, 1, { lease_until: later }),
      step(id, 2, { lease_until: earlier }),
      step(id, 3, { state: 'ready', lease_until: later }),
      step(other, 4, { lease_until: earlier }),
    ])
    .execute()
  const opened = await openSteps(db(), id)
  expect(opened.map(({ chunk, attempt, importId }) => [chunk, attempt, importId]).sort()).toEqual([
    [1, 3, id],
    [2, 3, id],
    [3, 3, id],
  ])
  const rows = await db().selectFrom('import_steps').selectAll().orderBy('chunk').execute()
  expect(rows.map(({ state, failures, deaths }) => [state, failures, deaths])).toEqual([
    ['done', 2, 1],
    ['running', 0, 0],
    ['ready', 0, 0],
    ['ready', 0, 0],
    ['running', 2, 1],
  ])
})

test('a lease that ends in this very moment is over', async () => {
  const id = await addImport(db())
  await db().insertInto('import_steps').values({ import_id: id, step: 'clean', state: 'running' }).execute()
  await db()
    .transaction()
    .execute(async (tx) => {
      await sql`update import_steps set lease_until = now() where import_id = ${id}`.execute(tx)
      await openSteps(tx, id)
    })
  const step = db().selectFrom('import_steps').select('state').where('import_id', '=', id)
  expect(await step.execute()).toEqual([{ state: 'ready' }])
})
