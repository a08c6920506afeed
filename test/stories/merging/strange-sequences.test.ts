import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { restoreCustomer } from '../../../functions/customers/restore-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { applyImport } from '../../../functions/imports/apply-import.ts'
import { listDecisions } from '../../../functions/imports/list-decisions.ts'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { verifyImport } from '../../../functions/imports/verify-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { correctCounts } from '../../../shared/db/queries/system/counts.ts'
import { addCustomer, addEditor } from '../../functions/customers/people.ts'
import { csv, emptyDatabase, importText } from '../../functions/import-text.ts'
import { runOwed } from '../../functions/review/gmial.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { untrueCustomers } from '../reference/untrue-customers.ts'
import { untrueMerges } from './untrue-merges.ts'

const parts = await openTestParts()
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())

let zoe: Call
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
})

const merge = async (survivorId: string, loserId: string, choices: string[] = []) =>
  (await invoke(mergeCustomers, { survivorId, losers: [{ id: loserId, choices }] }, deps, zoe)).merges[0]?.id ?? ''
const unmerge = (id: string) => invoke(unmergeCustomers, { id }, deps, zoe)
const undo = async (id: string) => {
  await invoke(undoImport, { id }, deps, asSystem)
  await runOwed(deps)
}
const get = (id: string) => db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst()
const edit = async (id: string, values: Record<string, string>) => {
  const version = (await get(id))?.version
  return invoke(updateCustomer, { id, version, values, confirmed: true }, deps, zoe)
}
const byName = async (name: string) =>
  (await db.selectFrom('customers').select('id').where('display_name', '=', name).executeTakeFirstOrThrow()).id

const hidden = { version: 0, updated_at: null }
async function show() {
  const customers = await db.selectFrom('customers').selectAll().orderBy('id').execute()
  return {
    customers: customers.map((customer) => ({ ...customer, ...hidden })),
    phones: await db.selectFrom('customer_phones').selectAll().orderBy('customer_id').orderBy('phone').execute(),
    emails: await db.selectFrom('customer_emails').selectAll().orderBy('customer_id').orderBy('email').execute(),
    keys: await db
      .selectFrom('merged_keys')
      .selectAll()
      .orderBy('customer_id')
      .orderBy('key')
      .orderBy('value')
      .execute(),
  }
}

async function audit() {
  expect(await untrueCustomers(db)).toEqual([])
  expect(await untrueMerges(db)).toEqual([])
  expect(await correctCounts(db)).toEqual([])
  const finished = db.selectFrom('imports').select('id').where('state', 'in', ['finished', 'undone'])
  for (const { id } of await finished.where('parent_id', 'is', null).execute()) {
    const { checks } = await invoke(verifyImport, { id }, deps, asSystem)
    expect(checks.filter(({ isTrue }) => !isTrue)).toEqual([])
  }
}

const four = csv(
  'name,email,phone,notes,tags,city',
  'Ann Lee,ann@alpha-works.com,+85291234561,One,a,Paris',
  'Bob Lee,bob@alpha-works.com,+85291234562,Two,b,',
  'Cy Lee,cy@alpha-works.com,+85291234563,Three,c,Lagos',
  'Di Lee,di@alpha-works.com,+85291234564,Four,d,Oslo',
)
const importFour = async () => {
  const { id } = await importText(deps, four)
  const ids = await Promise.all(['Ann Lee', 'Bob Lee', 'Cy Lee', 'Di Lee'].map(byName))
  return [id, ...ids] as [string, string, string, string, string]
}

test('a chain of four: the one in the middle comes back with those merged into it, and all of them again as they were', async () => {
  const [, ann, bob, cy, di] = await importFour()
  const before = await show()
  const [third, second, first] = [await merge(cy, di), await merge(bob, cy), await merge(ann, bob)]
  expect(await get(ann)).toMatchObject({ notes: 'One\nTwo\nThree\nFour', tags: ['a', 'b', 'c', 'd'], city: 'Paris' })
  await audit()
  for (const file of [four, four]) expect((await importText(deps, file)).outcomes).toMatchObject({ unchanged: 4 })
  await unmerge(second)
  expect(await get(ann)).toMatchObject({ notes: 'One\nTwo', deleted_at: null })
  expect(await get(cy)).toMatchObject({ notes: 'Three\nFour', deleted_at: null })
  await audit()
  await unmerge(first)
  await unmerge(third)
  await audit()
  expect(await show()).toEqual(before)
})

test('news by the key of the last in a chain reach the first, and go with it', async () => {
  const [, ann, bob, cy] = await importFour()
  const [second] = [await merge(bob, cy), await merge(ann, bob)]
  const told = csv('email,job_title,notes', 'cy@alpha-works.com,Captain,Three and more')
  expect((await importText(deps, told)).outcomes).toMatchObject({ updated: 1 })
  expect(await get(ann)).toMatchObject({
    position_primary: 'Captain',
    display_name: 'Ann Lee',
    email: 'ann@alpha-works.com',
  })
  expect((await importText(deps, told)).outcomes).toMatchObject({ unchanged: 1 })
  await audit()
  await unmerge(second ?? '')
  expect(await get(ann)).toMatchObject({ position_primary: null, notes: 'One\nTwo' })
  expect(await get(cy)).toMatchObject({ position_primary: 'Captain', notes: 'Three and more' })
  await audit()
})

test('two of one import are merged, and the import is undone and done again', async () => {
  const [importId, ann, bob] = await importFour()
  await merge(ann, bob)
  await undo(importId)
  expect(await db.selectFrom('customers').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('merges').selectAll().execute()).toEqual([])
  await audit()
  await invoke(redoImport, { id: importId }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  expect(await db.selectFrom('customers').select('id').execute()).toHaveLength(4)
  await audit()
})

test('where nothing of the survivor stands, the loser is back; where nothing of the loser, the survivor is as without it', async () => {
  const [one, two] = [
    csv('name,email,city', 'Ann Lee,ann@alpha-works.com,'),
    csv('name,email,city', 'Bob Chan,bob@beta-works.com,Paris'),
  ]
  for (const isSurvivor of [true, false]) {
    await emptyDatabase(db)
    zoe = await addEditor(db, 'Zoe')
    const [first, second] = [await importText(deps, one), await importText(deps, two)]
    const [ann, bob] = [await byName('Ann Lee'), await byName('Bob Chan')]
    await merge(ann, bob)
    await audit()
    await undo(isSurvivor ? first.id : second.id)
    await audit()
    const left = await db.selectFrom('customers').select(['id', 'city', 'deleted_at', 'merged_into']).execute()
    expect(left).toEqual([
      { id: isSurvivor ? bob : ann, city: isSurvivor ? 'Paris' : null, deleted_at: null, merged_into: null },
    ])
    expect(await db.selectFrom('field_history').selectAll().where('withdrawn_at', 'is', null).execute()).toEqual([])
    await invoke(redoImport, { id: isSurvivor ? first.id : second.id }, deps, asSystem)
    await runImport(isSurvivor ? first.id : second.id, deps, asSystem)
    expect(await db.selectFrom('customers').select('id').where('deleted_at', 'is', null).execute()).toHaveLength(2)
    await audit()
  }
})

test('a survivor whom a person has edited keeps what it has when its import is undone', async () => {
  const first = await importText(deps, csv('name,email', 'Ann Lee,ann@alpha-works.com'))
  await importText(deps, csv('name,email,city', 'Bob Chan,bob@beta-works.com,Paris'))
  const [ann, bob] = [await byName('Ann Lee'), await byName('Bob Chan')]
  const id = await merge(ann, bob)
  await edit(ann, { profession: 'Sailor' })
  await undo(first.id)
  await audit()
  expect(await get(ann)).toMatchObject({ profession: 'Sailor', city: 'Paris', display_name: 'Ann Lee' })
  await unmerge(id)
  await audit()
  expect(await get(ann)).toMatchObject({ profession: 'Sailor', city: null })
  expect(await get(bob)).toMatchObject({ city: 'Paris', deleted_at: null })
})

test('a survivor is deleted with all that it is, and restored', async () => {
  const [, ann, bob] = await importFour()
  const id = await merge(ann, bob)
  const before = await show()
  await invoke(deleteCustomer, { id: ann }, deps, zoe)
  const listed = async (deleted?: string) =>
    (await invoke(listCustomers, { deleted }, deps, as('viewer'))).items.map((one) => one.id)
  expect([await listed('yes'), (await listed()).length]).toEqual([[ann], 2])
  // As for anybody who was deleted: the file brings new ones.
  const again = await importText(deps, four)
  expect(again.outcomes).toMatchObject({ created: 2, unchanged: 2 })
  await undo(again.id)
  await invoke(restoreCustomer, { id: ann }, deps, zoe)
  expect(await show()).toEqual(before)
  await audit()
  await unmerge(id)
  await audit()
})

test('of two who were entered by hand each has its own again, whatever imports and undos came in between', async () => {
  const ann = await addCustomer(db, { display_name: 'Ann Lee', email: 'ann@alpha-works.com' })
  const bob = await addCustomer(db, { display_name: 'Bob Chan', email: 'bob@beta-works.com', city: 'Oslo' })
  const first = await importText(deps, csv('email,city,notes', 'bob@beta-works.com,Paris,Likes tea'))
  const id = await merge(ann, bob, ['city'])
  expect(await get(ann)).toMatchObject({ city: 'Paris', notes: 'Likes tea' })
  await undo(first.id)
  await audit()
  expect(await get(ann)).toMatchObject({ city: 'Oslo', notes: null })
  const second = await importText(deps, csv('email,city,profession', 'bob@beta-works.com,Lagos,Sailor'))
  expect(await get(ann)).toMatchObject({ city: 'Lagos', profession: 'Sailor' })
  await audit()
  await unmerge(id)
  expect(await get(ann)).toMatchObject({ city: null, profession: null, notes: null, email: 'ann@alpha-works.com' })
  expect(await get(bob)).toMatchObject({ city: 'Lagos', profession: 'Sailor', notes: null })
  await undo(second.id)
  expect(await get(bob)).toMatchObject({ city: 'Oslo', profession: null })
  await audit()
})

test('an address that several share is no key of whom it is merged into', async () => {
  const ann = await addCustomer(db, { display_name: 'Ann Lee', email: 'ann@alpha-works.com' })
  const bob = await addCustomer(db, { display_name: 'Ann Lee', email: 'both@alpha-works.com', email_shared: true })
  const id = await merge(ann, bob)
  expect(await db.selectFrom('customer_emails').select(['email', 'is_shared']).execute()).toEqual([
    { email: 'both@alpha-works.com', is_shared: true },
  ])
  const { outcomes } = await importText(deps, csv('name,email', 'Ann Lee,both@alpha-works.com'))
  expect(outcomes).toMatchObject({ created: 1 })
  await unmerge(id)
  await audit()
})

test('what people have edited is protected on whichever side it was edited', async () => {
  await importText(deps, csv('name,email,city,profession', 'Ann Lee,ann@alpha-works.com,,Cook'))
  await importText(deps, csv('name,email,city', 'Bob Chan,bob@beta-works.com,Paris'))
  const [ann, bob] = [await byName('Ann Lee'), await byName('Bob Chan')]
  await edit(bob, { city: 'Newport' })
  await merge(ann, bob)
  const file = { fileName: 'p.csv', via: 'command-line', settings: { protectEdits: true } }
  const bytes = (async function* () {
    yield Buffer.from(csv('email,city,profession', 'ann@alpha-works.com,Lagos,Sailor'))
  })()
  const { importId } = await invoke(startImport, { ...file, bytes }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  expect(await get(ann)).toMatchObject({ city: 'Newport', profession: 'Sailor' })
  await audit()
})

test('exported and imported again, merged customers are unchanged, and what is changed in the export is changed in them', async () => {
  const [, ann, bob, cy] = await importFour()
  await merge(ann, bob)
  await merge(ann, cy, ['city', 'email'])
  const { body } = await invoke(exportCustomers, {}, deps, as('viewer'))
  let text = ''
  for await (const piece of body) text += Buffer.from(piece as Uint8Array).toString()
  const before = await show()
  expect((await importText(deps, text)).outcomes).toMatchObject({ unchanged: 2, updated: 0, created: 0, review: 0 })
  expect(await show()).toEqual(before)
  // Lagos, which was chosen, back to what this customer had itself.
  expect((await importText(deps, text.replace('Lagos', 'Paris'))).outcomes).toMatchObject({ updated: 1, unchanged: 1 })
  expect(await get(ann)).toMatchObject({ city: 'Paris', email: 'cy@alpha-works.com' })
  await audit()
})

test('law 4, the preview is the import: it shows what a row changes in one who was merged, and nothing else', async () => {
  const [, ann, bob] = await importFour()
  await merge(ann, bob, ['phone'])
  const bytes = (async function* () {
    yield Buffer.from(four.replace('One,a,Paris', 'One,a,Rome'))
  })()
  const file = { fileName: 'p.csv', via: 'command-line', preview: true, bytes }
  const { importId } = await invoke(startImport, file, deps, asSystem)
  await runImport(importId, deps, asSystem)
  const { items } = await invoke(listDecisions, { id: importId }, deps, as('viewer'))
  expect(items.map(({ outcome, changes }) => [outcome, changes])).toEqual([
    ['updated', { city: { was: 'Paris', becomes: 'Rome' } }],
    ...[2, 3, 4].map(() => ['unchanged', {}]),
  ])
  await invoke(applyImport, { id: importId }, deps, asSystem)
  await runImport(importId, deps, asSystem)
  expect(await get(ann)).toMatchObject({ city: 'Rome', notes: 'One\nTwo', phone: '+85291234562' })
  await audit()
})

test('a thousand further phones are merged and come back', async () => {
  const ann = await addCustomer(db, { display_name: 'Ann Lee' })
  const bob = await addCustomer(db, { display_name: 'Bob Chan', phone: '+85290000000' })
  const phones = Array.from({ length: 1000 }, (_, n) => ({
    customer_id: bob,
    phone: `+8529${1_000_000 + n}`,
    label: '',
  }))
  await db.insertInto('customer_phones').values(phones).execute()
  const before = await show()
  const id = await merge(ann, bob)
  expect(await db.selectFrom('customer_phones').select('phone').where('customer_id', '=', ann).execute()).toHaveLength(
    1000,
  )
  await audit()
  await unmerge(id)
  expect(await show()).toEqual(before)
})
