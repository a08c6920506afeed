import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { getImport } from '../../../functions/imports/get-import.ts'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { ignoreReviewRow } from '../../../functions/review/ignore-review-row.ts'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { runImport } from '../../../functions/run-import.ts'
import { sweep } from '../../../functions/system/sweep.job.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { tryMove } from '../../../shared/db/queries/imports/move-import.ts'
import { listKept } from '../../../shared/db/queries/imports/undo-state.ts'
import { transact } from '../../../shared/db/transact.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, openText, runStepJob, runUntil } from '../import-text.ts'
import { countOpen } from '../review/gmial.ts'
import { outcomesOf, reviewFile, reviewRowOf } from '../review/review-file.ts'
import { addUser } from '../users/users.ts'
import { inSmallChunks } from './stop-and-go.ts'

let parts: TestParts
let ann: Call
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(async () => {
  await emptyDatabase(parts.deps.db)
  await addUser(parts.deps.db, 'ann@harbour.test')
  const { id } = await parts.deps.db.selectFrom('users').select('id').executeTakeFirstOrThrow()
  ann = { actor: { kind: 'user', id, email: 'ann@harbour.test', name: 'Ann', role: 'editor' }, requestId: 'test' }
})
afterAll(() => parts.close())

async function undo(id: string) {
  await invoke(undoImport, { id }, parts.deps, ann)
  const undoing = await parts.deps.db.selectFrom('imports').select('id').where('state', '=', 'undoing').execute()
  for (const one of undoing) await runImport(one.id, parts.deps, asSystem)
}

/** The live customers, each as the values that are asked for. */
const customersNow = async () =>
  (
    await parts.deps.db
      .selectFrom('customers')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy('sort_name')
      .execute()
  ).map(({ full_name, email, city, tags }) =>
    [full_name, email, city, ...tags].filter((value) => value !== null).join(' '),
  )
const customer = (email: string) =>
  parts.deps.db.selectFrom('customers').selectAll().where('email', '=', email).executeTakeFirstOrThrow()
const edit = async (email: string, values: Record<string, string>) => {
  const { id, version } = await customer(email)
  return invoke(updateCustomer, { id, version, values, confirmed: true }, parts.deps, ann)
}
const kept = async (id: string) =>
  (await listKept(parts.deps.db, id, 10)).map(({ name, why, wanted }) => [name, why, wanted])

const base = csv('name,email,city,tags', 'Ann Lee,ann@alpha-works.com,Paris,sea', 'Bob Chan,bob@alpha-works.com,Rome,')

test('customers that only this import made are gone, changed fields are what they were', async () => {
  await importText(parts.deps, base)
  const before = await customersNow()
  const { id } = await importText(
    parts.deps,
    csv('name,email,city,tags', 'Ann Lee,ann@alpha-works.com,Oslo,land', 'Cy Wu,cy@alpha-works.com,Kiel,'),
  )
  expect(await customersNow()).toEqual([
    'Ann Lee ann@alpha-works.com Oslo sea land',
    before[1],
    'Cy Wu cy@alpha-works.com Kiel',
  ])
  await undo(id)
  expect(await customersNow()).toEqual(before)
})

test('a customer whom a later import was about stays, with what that one says', async () => {
  const { id } = await importText(parts.deps, base)
  await importText(parts.deps, csv('name,email,tags', 'Ann Lee,ann@alpha-works.com,land'))
  await undo(id)
  expect(await customersNow()).toEqual(['Ann Lee ann@alpha-works.com land'])
})

test('tells how many of its customers stay because imports that stand brought them too', async () => {
  const staying = async (id: string) => (await invoke(getImport, { id }, parts.deps, ann)).staying
  const { id } = await importText(parts.deps, csv(base.trim(), 'Cy Wu,cy@alpha-works.com,Kiel,', 'bad,n/a,,'))
  const row = await reviewRowOf(parts.deps, id, 5)
  await invoke(fixReviewRow, { id: row.id, cells: ['Ann Lee', 'ann@alpha-works.com', 'Oslo', ''] }, parts.deps, ann)
  await edit('cy@alpha-works.com', { city: 'Lund' })
  const other = await importText(parts.deps, base)
  expect(await staying(id)).toBe(0)
  await undo(id)
  expect((await kept(id)).map(([name]) => name)).toEqual(['Cy Wu'])
  expect(await staying(id)).toBe(2)
  await undo(other.id)
  expect([await staying(id), await staying(other.id)]).toEqual([0, 0])
})

test('what a person changed since stays, and a customer that a person worked on stays whole and is listed', async () => {
  await importText(parts.deps, base)
  const { id } = await importText(
    parts.deps,
    csv(
      'name,email,city',
      'Ann Lee,ann@alpha-works.com,Oslo',
      'Cy Wu,cy@alpha-works.com,Kiel',
      'Di Ho,di@alpha-works.com,Bonn',
    ),
  )
  await edit('ann@alpha-works.com', { tags: 'sea, vip' })
  await edit('cy@alpha-works.com', { city: 'Lund' })
  await undo(id)
  expect(await customersNow()).toEqual([
    'Ann Lee ann@alpha-works.com Paris sea vip',
    'Bob Chan bob@alpha-works.com Rome',
    'Cy Wu cy@alpha-works.com Lund',
  ])
  expect(await kept(id)).toEqual([['Cy Wu', 'edited', null]])
})

test('a field that a person set over the import keeps that value', async () => {
  await importText(parts.deps, base)
  const { id } = await importText(parts.deps, csv('name,email,city', 'Ann Lee,ann@alpha-works.com,Oslo'))
  await edit('ann@alpha-works.com', { city: 'Bern' })
  await undo(id)
  expect((await customersNow())[0]).toBe('Ann Lee ann@alpha-works.com Bern sea')
})

test('an e-mail that another customer has by now is not given back, and that is listed', async () => {
  await importText(parts.deps, csv('external_id,name,email', 'X-1,Ann Lee,ann@alpha-works.com'))
  const { id } = await importText(parts.deps, csv('external_id,name,email', 'X-1,Ann Lee,lee@alpha-works.com'))
  await importText(parts.deps, csv('external_id,name,email', 'X-2,Anna Chan,ann@alpha-works.com'))
  await undo(id)
  expect(await customersNow()).toEqual(['Ann Lee', 'Anna Chan ann@alpha-works.com'])
  expect(await kept(id)).toEqual([['Ann Lee', 'key', 'ann@alpha-works.com']])
})

test('customers who have exchanged their addresses get them back, in however many chunks', async () => {
  const small = {
    ...parts.deps,
    config: { ...parts.deps.config, imports: { ...parts.deps.config.imports, chunkRecords: 1 } },
  }
  await importText(small, csv('external_id,email', 'X-1,a@alpha-works.com', 'X-2,b@alpha-works.com'))
  const free = await importText(small, csv('external_id,email', 'X-1,c@alpha-works.com'))
  const moved = await importText(small, csv('external_id,email', 'X-2,a@alpha-works.com'))
  const swap = await importText(small, csv('external_id,email', 'X-1,b@alpha-works.com'))
  for (const { id } of [free, moved, swap]) await undo(id)
  expect((await customer('a@alpha-works.com')).external_id).toBe('X-1')
  expect((await customer('b@alpha-works.com')).external_id).toBe('X-2')
  for (const { id } of [free, moved, swap]) expect(await kept(id)).toEqual([])
})

test('a deleted customer is not brought back by an undo', async () => {
  await importText(parts.deps, base)
  const { id } = await importText(parts.deps, csv('name,email,city', 'Ann Lee,ann@alpha-works.com,Oslo'))
  await invoke(deleteCustomer, { id: (await customer('ann@alpha-works.com')).id }, parts.deps, ann)
  await undo(id)
  expect(await customersNow()).toEqual(['Bob Chan bob@alpha-works.com Rome'])
  expect((await customer('ann@alpha-works.com')).city).toBe('Paris')
})

test('review rows go with the import, those that a person fixed too', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  await invoke(fixReviewRow, { id: row.id, cells: ['ann@gmail.com', 'Ann Lee', '39'] }, parts.deps, ann)
  await undo(id)
  expect(await customersNow()).toEqual([])
  expect((await invoke(listReviewRows, {}, parts.deps, ann)).total).toBe(0)
})

test('a row that another import met as well goes on waiting in its name, as it came', async () => {
  const first = await importText(parts.deps, reviewFile)
  const second = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, first.id, 2)
  await invoke(fixReviewRow, { id: row.id, cells: ['ann@gmail.com', 'Ann Lee', '39'] }, parts.deps, ann)
  await undo(first.id)
  expect(await outcomesOf(parts.deps, second.id)).toEqual({ unchanged: 1, review: 3 })
  const { items } = await invoke(listReviewRows, {}, parts.deps, ann)
  expect(items.map(({ importId, line }) => [importId, line])).toEqual([
    [second.id, 2],
    [second.id, 3],
  ])
  expect(await customersNow()).toEqual(['Cy Wu cy@beta-works.com'])
})

test('a skipped row is known as skipped when its file comes again after an undo', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  await invoke(ignoreReviewRow, { id: (await reviewRowOf(parts.deps, id, 3)).id }, parts.deps, ann)
  await undo(id)
  const again = await importText(parts.deps, reviewFile)
  expect(await outcomesOf(parts.deps, again.id)).toEqual({ created: 1, skipped: 1, review: 2 })
})

test('an old import, whose staging has been swept, is undone all the same', async () => {
  await importText(parts.deps, base)
  const before = await customersNow()
  const { id } = await importText(
    parts.deps,
    csv('name,email,city', 'Ann Lee,ann@alpha-works.com,Oslo', 'Cy Wu,cy@alpha-works.com,Kiel'),
  )
  await sql`update imports set finished_at = now() - interval '99 days'`.execute(parts.deps.db)
  await invoke(sweep, {}, parts.deps, asSystem)
  await undo(id)
  expect(await customersNow()).toEqual(before)
})

test('undone twice is undone once; one that still runs is not undone', async () => {
  const { id } = await importText(parts.deps, base)
  await undo(id)
  await undo(id)
  expect(await customersNow()).toEqual([])
  const open = await openText(parts.deps, base)
  await runUntil(parts.deps, open, 'apply')
  await expect(invoke(undoImport, { id: open }, parts.deps, ann)).rejects.toMatchObject({ code: 'state.conflict' })
})

test('one that was stopped on its way is undone, and does not go on with what it had not come to', async () => {
  const parted = inSmallChunks(parts.deps)
  for (const step of ['apply', 'finish'] as const) {
    const id = await openText(parted, reviewFile)
    const next = await runUntil(parted, id, step)
    if (step === 'apply') await runStepJob(next, parted)
    await invoke(cancelImport, { id }, parted, ann)
    await undo(id)
    const { state } = await parted.db
      .selectFrom('imports')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect([state, await customersNow(), await countOpen(parted)]).toEqual(['undone', [], 0])
  }
})

test('an undo that failed half way is asked for again, and does the rest', async () => {
  const parted = inSmallChunks(parts.deps)
  const { id } = await importText(parted, reviewFile)
  await invoke(undoImport, { id }, parted, ann)
  await runStepJob({ importId: id, step: 'undo', chunk: 0 }, parted)
  await transact(parted, ({ db }) =>
    tryMove(db, id, 'fail', {
      code: 'step.keeps-failing',
      text: textOf('requests.asSaid', { words: 'It broke.' }),
    }),
  )
  await undo(id)
  const { state } = await invoke(getImport, { id }, parted, ann)
  expect([state, await customersNow(), await countOpen(parted)]).toEqual(['undone', [], 0])
})

test('a row does not go on waiting in the name of an import that was previewed and never applied', async () => {
  const looked = await openText(parts.deps, reviewFile)
  await runUntil(parts.deps, looked, 'apply')
  await invoke(cancelImport, { id: looked }, parts.deps, ann)
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  await invoke(fixReviewRow, { id: row.id, cells: ['ann@gmail.com', 'Ann Lee', '39'] }, parts.deps, ann)
  await undo(id)
  expect(await countOpen(parts.deps)).toBe(0)
  await invoke(resumeImport, { id: looked }, parts.deps, ann)
  await runImport(looked, parts.deps, asSystem)
  expect(await outcomesOf(parts.deps, looked)).toEqual({ created: 1, review: 3 })
  expect((await invoke(verifyImport, { id: looked }, parts.deps, ann)).isTrue).toBe(true)
})
