import { afterAll, beforeEach, expect, test } from 'vitest'
import { runImport } from '../../../functions/run-import.ts'
import { applyChunk } from '../../../functions/steps/apply-chunk.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { findReadyStep } from '../../../shared/db/queries/steps/steps.ts'
import { digest } from '../../support/digest.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { writeAsPerson } from '../customers/people.ts'
import { csv, emptyDatabase, importText, openText, runStepJob, runUntil } from '../import-text.ts'

const parts = await openTestParts({ CHUNK_RECORDS: '2' })
const { db } = parts.deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

const apply = (importId: string, chunk: number) => invoke(applyChunk, { importId, chunk }, parts.deps, asSystem)
const outcomesOf = async (importId: string) =>
  (
    await db.selectFrom('import_chunks').select('outcomes').where('import_id', '=', importId).orderBy('chunk').execute()
  ).map(({ outcomes }) => outcomes)

async function resolved(...lines: string[]) {
  const importId = await openText(parts.deps, csv(...lines))
  await runUntil(parts.deps, importId, 'apply')
  return importId
}

test('does what was decided about its records, and about no others', async () => {
  await importText(parts.deps, csv('email,city', 'a@a.example,Rome'))
  const importId = await resolved(
    'email,city',
    'a@a.example,Newport',
    'b@a.example,Newport',
    'bad,Newport',
    'c@a.example,Newport',
  )
  await apply(importId, 0)
  const customers = await db.selectFrom('customers').select(['email', 'city', 'origin_line']).orderBy('email').execute()
  expect(customers).toEqual([
    { email: 'a@a.example', city: 'Newport', origin_line: 2 },
    { email: 'b@a.example', city: 'Newport', origin_line: 3 },
  ])
  const history = await db.selectFrom('field_history').selectAll().execute()
  expect(history).toMatchObject([
    { field: 'city', old: 'Rome', new: 'Newport', cause_import_id: importId, cause_line: 2 },
  ])
  expect(await outcomesOf(importId)).toEqual([{ updated: 1, created: 1 }, null])
  await apply(importId, 1)
  expect(await outcomesOf(importId)).toEqual([
    { updated: 1, created: 1 },
    { review: 1, created: 1 },
  ])
  expect(await db.selectFrom('review_rows').select(['line', 'cells']).execute()).toEqual([
    { line: 4, cells: ['bad', 'Newport'] },
  ])
})

test('called again, and five times at once, it is done once', async () => {
  await importText(parts.deps, csv('email,city,phone', 'a@a.example,Rome,'))
  const importId = await resolved('email,city,phone,mobile', 'a@a.example,Newport,+85251234567,+85251234568', 'bad,,,')
  await Promise.all(Array.from({ length: 5 }, () => apply(importId, 0)))
  const before = await digest(db)
  await apply(importId, 0)
  expect(await digest(db)).toBe(before)
  const history = await db.selectFrom('field_history').select('field').orderBy('field').execute()
  expect(history.map(({ field }) => field)).toEqual(['city', 'phone', 'phones'])
  expect(await db.selectFrom('customer_phones').selectAll().execute()).toHaveLength(1)
})

test('the order in which chunks are applied makes no difference', async () => {
  const lines = [
    'email,name,tags',
    'a@a.example,Ada,x',
    'b@a.example,Bob,x',
    'a@a.example,Ada,y',
    'c@a.example,Cy,z',
    'c@a.example,Cy,w',
  ]
  const digests: string[] = []
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
  ]) {
    await emptyDatabase(db)
    const importId = await resolved(...lines)
    for (const chunk of order) await apply(importId, chunk)
    await runImport(importId, parts.deps, asSystem)
    digests.push(await digest(db))
  }
  expect(new Set(digests).size).toBe(1)
})

test('where the customers have changed since, the decision is made again', async () => {
  const header = 'email,city'
  const first = await resolved(header, 'new@a.example,Rome')
  await importText(parts.deps, csv(header, 'new@a.example,Newport'))
  await apply(first, 0)
  expect(await outcomesOf(first)).toEqual([{ updated: 1 }])
  expect(await db.selectFrom('customers').select(['email', 'city']).execute()).toEqual([
    { email: 'new@a.example', city: 'Rome' },
  ])
})

test('where the target was deleted since, the customer is made anew', async () => {
  await importText(parts.deps, csv('email,city', 'a@a.example,Rome'))
  const importId = await resolved('email,city', 'a@a.example,Newport')
  await writeAsPerson(db, (tx) => tx.updateTable('customers').set({ deleted_at: new Date(), version: 1_000 }).execute())
  await apply(importId, 0)
  expect(await outcomesOf(importId)).toEqual([{ created: 1 }])
  const live = await db.selectFrom('customers').select(['email', 'city']).where('deleted_at', 'is', null).execute()
  expect(live).toEqual([{ email: 'a@a.example', city: 'Newport' }])
})

test('two imports of the same people, applied in turns, make each of them once', async () => {
  const lines = ['email', 'a@a.example', 'b@a.example', 'c@a.example', 'd@a.example']
  const [one, other] = [await resolved(...lines), await resolved(...lines)]
  await Promise.all([apply(one, 0), apply(other, 0), apply(one, 1), apply(other, 1)])
  const customers = await db.selectFrom('customers').select('email').execute()
  expect(customers.map(({ email }) => email).sort()).toEqual(lines.slice(1))
  const outcomes = [...(await outcomesOf(one)), ...(await outcomesOf(other))]
  expect(outcomes.reduce((sum, one) => sum + (one?.created ?? 0), 0)).toBe(4)
  expect(outcomes.reduce((sum, one) => sum + (one?.unchanged ?? 0), 0)).toBe(4)
})

test('of a group whose leader is in another chunk, each record is counted once, whichever comes first', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    await emptyDatabase(db)
    const importId = await resolved('email,city', 'a@a.example,', 'b@a.example,', 'a@a.example,Rome', 'd@a.example,')
    for (const chunk of order) await apply(importId, chunk)
    expect(await outcomesOf(importId)).toEqual([{ created: 2 }, { merged: 1, created: 1 }])
    expect(await findReadyStep(db, importId)).toMatchObject({ step: 'finish' })
  }
})

test('a row that waits already is not put into the inbox twice', async () => {
  const line = 'bad,Rome'
  await importText(parts.deps, csv('email,city', line))
  const importId = await resolved('email,city', line)
  await runStepJob({ importId, step: 'apply', chunk: 0 }, parts.deps)
  expect(await outcomesOf(importId)).toEqual([{ review: 1 }])
  expect(await db.selectFrom('review_rows').selectAll().execute()).toHaveLength(1)
})

test('names the fields that can not be used', async () => {
  await expect(apply('x', 1.5)).rejects.toMatchObject({
    code: 'input.invalid',
    fields: { importId: expect.any(String), chunk: expect.any(String) },
  })
})

test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]]])(
  'equal rows that need review wait by the first of their lines, with the chunks in the order %j',
  async (order) => {
    const importId = await resolved(
      'email,city',
      'a@a.example,Rome',
      'bad,Newport',
      'bad,Newport',
      'b@a.example,',
      'bad,Newport',
    )
    for (const chunk of order) await apply(importId, chunk)
    const rows = await db.selectFrom('review_rows').select(['line', 'cells', 'reasons']).execute()
    expect(rows).toMatchObject([{ line: 3, cells: ['bad', 'Newport'], reasons: [{ code: 'email.not-an-address' }] }])
  },
)
