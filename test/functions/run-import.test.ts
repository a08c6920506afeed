import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../functions/run-import.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { claimStep } from '../../shared/db/queries/steps/steps.ts'
import { digest } from '../support/digest.ts'
import { asSystem, openTestParts } from '../support/test-parts.ts'
import { csv, emptyDatabase, openText } from './import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '3' })
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const file = csv('email', ...Array.from({ length: 20 }, (_, n) => `p${n}@a.example`))

test('several that work on one import do it together, once', async () => {
  const alone = await openText(parts.deps, file)
  await runImport(alone, parts.deps, asSystem)
  const wanted = await digest(db)
  await emptyDatabase(db)
  const importId = await openText(parts.deps, file)
  await Promise.all(Array.from({ length: 4 }, () => runImport(importId, parts.deps, asSystem)))
  expect((await getImport(db, importId)).state).toBe('finished')
  expect(await digest(db)).toBe(wanted)
})

test('takes over from a worker that died', async () => {
  const importId = await openText(parts.deps, file)
  await claimStep(db, { importId, step: 'plan', chunk: 0 }, crypto.randomUUID(), 60_000)
  await sql`update import_steps set lease_until = now() - interval '1 second'`.execute(db)
  await runImport(importId, parts.deps, asSystem)
  expect((await getImport(db, importId)).state).toBe('finished')
})

test('tells of its progress, and stops at an import that waits for a person', async () => {
  const importId = await openText(parts.deps, csv('colour,size', 'red,7'))
  let rounds = 0
  await runImport(importId, parts.deps, asSystem, async () => {
    rounds += 1
  })
  expect((await getImport(db, importId)).state).toBe('waiting')
  expect(rounds).toBe(1)
})

test('does nothing for an import that is paused', async () => {
  const importId = await openText(parts.deps, file)
  await db.updateTable('imports').set({ paused_at: new Date() }).execute()
  await runImport(importId, parts.deps, asSystem)
  expect((await getImport(db, importId)).state).toBe('planning')
})

test('waits for the step of another worker, and tells of that too', async () => {
  const importId = await openText(parts.deps, file)
  await claimStep(db, { importId, step: 'plan', chunk: 0 }, crypto.randomUUID(), 60_000)
  let rounds = 0
  await runImport(importId, parts.deps, asSystem, async () => {
    rounds += 1
    if (rounds === 2) await sql`update import_steps set lease_until = now() - interval '1 second'`.execute(db)
  })
  expect((await getImport(db, importId)).state).toBe('finished')
  expect(rounds).toBeGreaterThan(2)
})
