import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../../functions/run-import.ts'
import { reconcile } from '../../../functions/steps/reconcile.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { claimStep } from '../../../shared/db/queries/steps/steps.ts'
import { insertOutbox } from '../../../shared/db/queries/system/outbox.ts'
import type { Deps } from '../../../shared/deps.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText, runUntil } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '1' })
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(db)
  parts.sent.length = 0
})

const run = () => invoke(reconcile, {}, parts.deps, asSystem)
const sentIds = () => parts.sent.splice(0).map(({ id }) => id)
const age = (table: 'outbox' | 'import_steps', column: 'created_at' | 'queued_at') =>
  sql`update ${sql.table(table)} set ${sql.ref(column)} = now() - interval '1 hour'`.execute(db)

async function opened(text = csv('email', 'a@a.example')) {
  const importId = await openText(parts.deps, text)
  parts.sent.length = 0
  return importId
}

test('where nothing is owed, nothing is sent', async () => {
  await opened()
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
  expect(parts.sent).toEqual([])
})

test('sends what was committed and never queued, and then forgets it', async () => {
  await insertOutbox(db, [{ name: 'steps.plan-import', id: 'lost', data: { importId: 'x', chunk: 0 } }])
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
  await age('outbox', 'created_at')
  expect(await run()).toEqual({ unsent: 1, owed: 0 })
  expect(parts.sent).toEqual([{ name: 'steps.plan-import', id: 'lost', data: { importId: 'x', chunk: 0 } }])
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
})

test('keeps what is owed when the queue does not take it', async () => {
  await insertOutbox(db, [{ name: 'steps.plan-import', id: 'lost', data: {} }])
  await age('outbox', 'created_at')
  const jobs = { ...parts.deps.jobs, send: () => Promise.reject(new Error('the queue is gone')) }
  await expect(invoke(reconcile, {}, { ...parts.deps, jobs }, asSystem)).rejects.toThrow('the queue is gone')
  expect(await run()).toEqual({ unsent: 1, owed: 0 })
})

test('sends a step that the queue has forgotten, once while it waits', async () => {
  const importId = await opened()
  await age('import_steps', 'queued_at')
  expect(await run()).toEqual({ unsent: 0, owed: 1 })
  expect(sentIds()).toEqual([`import_${importId}_plan_0_a0`])
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
})

test('a queue in which nothing waits has forgotten what has been ready for some seconds', async () => {
  await opened()
  await sql`update import_steps set queued_at = now() - interval '10 seconds'`.execute(db)
  parts.sent.push({ name: 'steps.plan-import', id: 'of another import', data: {} })
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
  parts.sent.length = 0
  expect(await run()).toEqual({ unsent: 0, owed: 1 })
})

test('where the queue does not answer, no step is taken for sent', async () => {
  await opened()
  await age('import_steps', 'queued_at')
  const countWaiting = () => Promise.reject(new Error('the queue is gone'))
  const deps = { ...parts.deps, jobs: { ...parts.deps.jobs, countWaiting } }
  await expect(invoke(reconcile, {}, deps, asSystem)).rejects.toThrow('the queue is gone')
  expect(await run()).toEqual({ unsent: 0, owed: 1 })
})

test('sends every forgotten step of an import, each under its own id', async () => {
  const importId = await opened(csv('email', 'a@a.example', 'b@a.example', 'c@a.example'))
  await runUntil(parts.deps, importId, 'clean')
  parts.sent.length = 0
  await age('import_steps', 'queued_at')
  expect(await run()).toEqual({ unsent: 0, owed: 3 })
  expect(sentIds().sort()).toEqual([0, 1, 2].map((chunk) => `import_${importId}_clean_${chunk}_a0`))
})

test('sends the step of a worker that died under another id than before, and leaves a living one alone', async () => {
  const importId = await opened()
  const claim = crypto.randomUUID()
  await claimStep(db, { importId, step: 'plan', chunk: 0 }, claim, 60_000)
  await age('import_steps', 'queued_at')
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
  await sql`update import_steps set lease_until = now() - interval '1 second'`.execute(db)
  await run()
  expect(sentIds()).toEqual([`import_${importId}_plan_0_a1`])
})

test.each<[string, boolean, boolean, object | null]>([
  ['nothing', false, false, null],
  ['jobs that were never queued', true, false, { unsent: 1, owed: 0 }],
  ['steps that are owed', false, true, { unsent: 0, owed: 1 }],
  ['one of each', true, true, { unsent: 1, owed: 1 }],
])('the log says what was sent again: %s', async (_, isUnsent, isOwed, said) => {
  const lines: object[] = []
  const log = { ...parts.deps.log, info: (line: object) => void lines.push(line) } as Deps['log']
  await opened()
  if (isUnsent) await insertOutbox(db, [{ name: 'steps.plan-import', id: 'lost', data: {} }])
  if (isUnsent) await age('outbox', 'created_at')
  if (isOwed) await age('import_steps', 'queued_at')
  await invoke(reconcile, {}, { ...parts.deps, log }, asSystem)
  expect(lines).toEqual(said === null ? [] : [said])
})

test('a queue in which one job waits has forgotten nothing before half a minute', async () => {
  await opened()
  const countWaiting = async () => 1
  const deps = { ...parts.deps, jobs: { ...parts.deps.jobs, countWaiting } }
  await sql`update import_steps set queued_at = now() - interval '20 seconds'`.execute(db)
  expect(await invoke(reconcile, {}, deps, asSystem)).toEqual({ unsent: 0, owed: 0 })
  await sql`update import_steps set queued_at = now() - interval '40 seconds'`.execute(db)
  expect(await invoke(reconcile, {}, deps, asSystem)).toEqual({ unsent: 0, owed: 1 })
})

test('two reconcilers at once send each step once', async () => {
  await opened()
  await age('import_steps', 'queued_at')
  await Promise.all([run(), run(), run(), run()])
  expect(parts.sent).toHaveLength(1)
})

test.each(['waiting', 'finished', 'failed', 'cancelled'] as const)(
  'owes nothing to an import that is %s',
  async (state) => {
    await opened()
    await sql`update imports set state = ${state}`.execute(db)
    await age('import_steps', 'queued_at')
    expect(await run()).toEqual({ unsent: 0, owed: 0 })
  },
)

test('owes nothing to one that is done', async () => {
  const importId = await opened()
  await runImport(importId, parts.deps, asSystem)
  await age('import_steps', 'queued_at')
  expect(await run()).toEqual({ unsent: 0, owed: 0 })
})
