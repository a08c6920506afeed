import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText, readTables, runStepJob, runUntil } from '../import-text.ts'
import { addUser } from '../users/users.ts'
import { runOwed } from './gmial.ts'
import { outcomesOf, reviewFile, reviewRowOf } from './review-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

const fix = (id: string, ...cells: string[]) => invoke(fixReviewRow, { id, cells }, parts.deps, asSystem)
const openRows = async () => (await invoke(listReviewRows, {}, parts.deps, as('viewer'))).items

test('a fixed row becomes a customer, by the line of its file, and leaves the review rows', async () => {
  const { id: importId } = await importText(parts.deps, reviewFile)
  expect(await outcomesOf(parts.deps, importId)).toEqual({ created: 1, review: 3 })
  const row = await reviewRowOf(parts.deps, importId, 2)
  const outcome = await fix(row.id, 'ann@gmail.com', 'Ann Lee', '39')
  expect(outcome).toMatchObject({ kind: 'applied', outcome: 'created' })
  if (outcome.kind !== 'applied' || outcome.customerId === null) throw new Error('not applied')
  const { customer, origin } = await invoke(getCustomer, { id: outcome.customerId }, parts.deps, as('viewer'))
  expect(customer).toMatchObject({ email: 'ann@gmail.com', called: 'Ann Lee', extra: { 'Shoe size': '39' } })
  expect(origin).toMatchObject({ fileName: 'people.csv', line: 2 })
  expect((await openRows()).map(({ line }) => line)).toEqual([3])
})

test('every record with these cells follows, so that the outcomes still add up', async () => {
  const first = await importText(parts.deps, reviewFile)
  const second = await importText(parts.deps, reviewFile)
  await fix((await reviewRowOf(parts.deps, first.id, 2)).id, 'ann@gmail.com', 'Ann Lee', '39')
  expect(await outcomesOf(parts.deps, first.id)).toEqual({ created: 2, merged: 1, review: 1 })
  expect(await outcomesOf(parts.deps, second.id)).toEqual({ unchanged: 2, merged: 1, review: 1 })
})

test('what was fixed is remembered: the same file again holds and changes nothing of it', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  await fix((await reviewRowOf(parts.deps, id, 2)).id, 'ann@gmail.com', 'Anna Lee-Smith', '39')
  for (const policy of ['repair', 'keep', 'strict'] as const) {
    const again = await importText(parts.deps, csv('email,name,Shoe size', 'ann@gmial.com,Ann Lee,39'), policy)
    expect(await outcomesOf(parts.deps, again.id)).toEqual({ unchanged: 1 })
  }
  expect((await openRows()).map(({ line }) => line)).toEqual([3])
})

test('a row whose customer has been deleted since waits again', async () => {
  await addUser(parts.deps.db, 'ed@harbour.test')
  const { id } = await importText(parts.deps, reviewFile)
  const outcome = await fix((await reviewRowOf(parts.deps, id, 2)).id, 'ann@gmail.com', 'Ann Lee', '39')
  if (outcome.kind !== 'applied') throw new Error('not applied')
  await invoke(deleteCustomer, { id: outcome.customerId }, parts.deps, asSystem)
  const again = await importText(parts.deps, reviewFile)
  expect(await outcomesOf(parts.deps, again.id)).toEqual({ unchanged: 1, review: 3 })
  expect((await openRows()).map(({ line }) => line)).toEqual([3, 2])
})

test('cells that are still wrong are told, and nothing has changed', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 3)
  const before = await readTables(parts.deps.db)
  expect(await fix(row.id, 'bob@', 'Bob Chan', '40')).toMatchObject({
    kind: 'review',
    reasons: [{ column: 'email', value: 'bob@' }],
  })
  expect(await fix(row.id, '', ' ', '')).toEqual({ kind: 'blank' })
  expect(await readTables(parts.deps.db)).toEqual(before)
})

test('a fixed row that clashes with the existing customers is told with the candidates, and nothing has changed', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 3)
  const before = await readTables(parts.deps.db)
  const outcome = await fix(row.id, 'cy@beta-works.com', 'Bob Chan', '40')
  expect(outcome).toMatchObject({ kind: 'review', reasons: [{ code: 'match.different-person' }] })
  expect(outcome.kind === 'review' && outcome.candidates).toHaveLength(1)
  expect(await readTables(parts.deps.db)).toEqual(before)
})

test('a fixed row that is an existing customer already changes that one', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const outcome = await fix((await reviewRowOf(parts.deps, id, 3)).id, 'cy@beta-works.com', 'Cy Wu', '44')
  expect(outcome).toMatchObject({ kind: 'applied', outcome: 'updated' })
  expect(await outcomesOf(parts.deps, id)).toEqual({ created: 1, updated: 1, review: 2 })
})

test('of two people who fix a row at once, the second is told that it has been done', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  const both = await Promise.allSettled([
    fix(row.id, 'ann@gmail.com', 'Ann Lee', '39'),
    fix(row.id, 'ann@alpha-works.com', 'Ann Lee', '39'),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'state.conflict' } })
})

test('a row whose import is being undone can not be fixed any more, so that nothing of it stays', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  await invoke(undoImport, { id }, parts.deps, asSystem)
  await expect(fix(row.id, 'ann@gmail.com', 'Ann Lee', '39')).rejects.toMatchObject({ code: 'state.conflict' })
  await runOwed(parts.deps)
  expect(await parts.deps.db.selectFrom('customers').select('id').execute()).toEqual([])
})

test('a row that is fixed between the deciding and the applying of another import is settled there, too', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const other = await openText(parts.deps, reviewFile)
  const step = await runUntil(parts.deps, other, 'apply')
  await fix((await reviewRowOf(parts.deps, id, 2)).id, 'ann@gmail.com', 'Ann Lee', '39')
  await runStepJob(step, parts.deps)
  await runImport(other, parts.deps, asSystem)
  expect(await outcomesOf(parts.deps, other)).toEqual({ unchanged: 2, merged: 1, review: 1 })
  expect((await openRows()).map(({ line }) => line)).toEqual([3])
})

test('a row that another policy takes in later waits for nobody any more', async () => {
  const text = csv('email,name', 'ANN＠alpha-works.com,Ann Lee')
  const strict = await importText(parts.deps, text, 'strict')
  expect(await outcomesOf(parts.deps, strict.id)).toEqual({ review: 1 })
  const repaired = await importText(parts.deps, text, 'repair')
  expect(await outcomesOf(parts.deps, repaired.id)).toEqual({ created: 1 })
  expect(await outcomesOf(parts.deps, strict.id)).toEqual({ unchanged: 1 })
  expect(await openRows()).toEqual([])
})
