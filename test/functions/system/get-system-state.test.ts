import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { getSystemState } from '../../../functions/system/get-system-state.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openDatabase } from '../../../shared/db/database.ts'
import { runStep } from '../../../shared/ledger/run-step.ts'
import { silentLog } from '../../support/silent-log.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, openText } from '../import-text.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(deps.db))

const ask = () => invoke(getSystemState, {}, deps, asSystem)

test('all parts answer, nothing waits, and the versions are those that run', async () => {
  const state = await ask()
  expect(state).toMatchObject({ waitingJobs: 0, imports: [], backup: null })
  expect(state.parts.map(({ name, ok }) => `${name} ${ok}`)).toEqual(['database true', 'queue true', 'store true'])
  expect(state.versions).toEqual([
    { name: 'harbour', version: '0.1.0' },
    { name: 'node', version: process.versions.node },
    { name: 'postgresql', version: expect.stringMatching(/^18(\.|$)/) },
  ])
  expect(state.disk?.totalBytes).toBeGreaterThan(0)
  await expect(invoke(getSystemState, {}, deps, as('editor'))).rejects.toMatchObject({ code: 'access.denied' })
})

test('an import whose step fails is listed while it is tried again, and when it has failed for good', async () => {
  const id = await openText(deps, csv('email', 'a@a.example'))
  await openText(deps, csv('email', 'b@b.example'))
  const ref = { importId: id, step: 'plan', chunk: 0 } as const
  const fail = () => runStep(deps, ref, () => Promise.reject(new Error('a bug')))
  await expect(fail()).rejects.toThrow('a bug')
  const listed = { id, fileName: 'people.csv', step: 'plan' }
  expect((await ask()).imports).toEqual([{ ...listed, failures: 1, isFailed: false }])
  await sql`update import_steps set failures = 6 where import_id = ${id}`.execute(deps.db)
  await fail()
  expect((await ask()).imports).toMatchObject([{ ...listed, isFailed: true }])
})

test('where the database is away, that is what is told', async () => {
  const db = openDatabase('postgres://x:x@127.0.0.1:9/x', { max: 1, log: silentLog, name: 'test' })
  const state = await invoke(getSystemState, {}, { ...deps, db }, asSystem)
  await db.destroy()
  expect(state.parts[0]).toEqual({ name: 'database', ok: false })
  expect(state).toMatchObject({ work: null, imports: [], backup: null })
  expect(state.versions[2]).toEqual({ name: 'postgresql', version: null })
})
