import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { pauseImport } from '../../../../../functions/imports/pause-import.ts'
import { invoke } from '../../../../../shared/contract/function.ts'
import { insertOutbox } from '../../../../../shared/db/queries/system/outbox.ts'
import { countAllOutcomes, countImports, readWorkState } from '../../../../../shared/db/queries/system/work-state.ts'
import { csv, emptyDatabase, importText, openText } from '../../../../functions/import-text.ts'
import { asSystem, openTestParts } from '../../../../support/test-parts.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

test('without an import nothing is owed', async () => {
  expect(await readWorkState(db)).toEqual({ ready: 0, running: 0, failing: 0, lost: 0, lagSeconds: 0, unsent: 0 })
  expect([await countImports(db), await countAllOutcomes(db)]).toEqual([new Map(), {}])
})

test('a step that nobody has taken for a minute is a minute behind', async () => {
  await openText(parts.deps, csv('email', 'a@a.example'))
  await insertOutbox(db, [{ name: 'steps.plan-import', id: 'x', data: {} }])
  await sql`update import_steps set queued_at = now() - interval '1 minute', failures = 2`.execute(db)
  const state = await readWorkState(db)
  expect(state).toMatchObject({ ready: 1, running: 0, failing: 1, lost: 0, unsent: 1 })
  expect(Math.floor(state.lagSeconds)).toBe(60)
  expect(await countImports(db)).toEqual(new Map([['planning', 1]]))
})

test('a step whose worker is not heard of is lost, and keeps nobody behind', async () => {
  await openText(parts.deps, csv('email', 'a@a.example'))
  await sql`update import_steps set state = 'running', lease_until = now() - interval '1 second'`.execute(db)
  expect(await readWorkState(db)).toMatchObject({ ready: 0, running: 1, lost: 1, lagSeconds: 0 })
})

test('what is paused is not owed', async () => {
  const id = await openText(parts.deps, csv('email', 'a@a.example'))
  await invoke(pauseImport, { id }, parts.deps, asSystem)
  expect(await readWorkState(db)).toMatchObject({ ready: 0, running: 0 })
})

test('the outcomes of all imports are summed', async () => {
  await importText(parts.deps, csv('email', 'a@a.example', 'not an address'))
  await importText(parts.deps, csv('email', 'b@b.example', 'a@a.example'))
  const { created, review, unchanged } = await countAllOutcomes(db)
  expect([created, review, unchanged]).toEqual([2, 1, 1])
})
