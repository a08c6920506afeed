import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runJob } from '../../functions/run-job.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { observed } from '../../shared/observed.ts'
import { asStranger, asSystem, openTestParts, type TestParts } from '../support/test-parts.ts'
import { csv, openText } from './import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts({ CHUNK_RECORDS: '2' })
})
afterAll(() => parts.close())

const run = (name: string, data: unknown, call = asSystem) => runJob(name, data, parts.deps, call)

test('a small file goes down the whole road in one job', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example', 'b@a.example'))
  parts.sent.length = 0
  await run('steps.plan-import', { importId })
  expect((await getImport(parts.deps.db, importId)).state).toBe('finished')
  expect(parts.sent).toEqual([])
})

test('the chunks of a larger one are left to all workers', async () => {
  const importId = await openText(parts.deps, csv('email', 'c@a.example', 'd@a.example', 'e@a.example'))
  parts.sent.length = 0
  await run('steps.plan-import', { importId })
  expect((await getImport(parts.deps.db, importId)).state).toBe('cleaning')
  // Any worker, any order, and each wake-up twice.
  while ((await getImport(parts.deps.db, importId)).state !== 'finished') {
    const jobs = parts.sent.splice(0).reverse()
    expect(jobs.length).toBeGreaterThan(0)
    await Promise.all([...jobs, ...jobs].map((job) => run(job.name, job.data)))
  }
  expect(
    await parts.deps.db.selectFrom('customers').select('id').where('origin_import_id', '=', importId).execute(),
  ).toHaveLength(3)
})

test.each(['imports.no-such-job', 'imports.start-import', 'constructor'])('there is no job %s', async (name) => {
  await expect(run(name, {})).rejects.toThrow(`There is no job ${name}`)
})

test('a job is not for people, and its data is parsed like any input', async () => {
  await expect(run('steps.plan-import', { importId: 'x' })).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(run('steps.plan-import', {}, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})

test('of each job it is told once whether it failed', async () => {
  const told: [name: string, failed: boolean][] = []
  onTestFinished(observed.job.listen(({ name, failed }) => void told.push([name, failed])))
  await run('steps.reconcile', {})
  await expect(run('steps.plan-import', { importId: 'x' })).rejects.toThrow()
  expect(told).toEqual([
    ['steps.reconcile', false],
    ['steps.plan-import', true],
  ])
})

test('a job that is no step of an import ends there', async () => {
  await expect(run('steps.reconcile', {})).resolves.toBeUndefined()
})
