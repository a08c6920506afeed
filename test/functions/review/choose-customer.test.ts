import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { chooseCustomer } from '../../../functions/review/choose-customer.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, readTables } from '../import-text.ts'
import { addUser } from '../users/users.ts'
import { countOpen, undo } from './gmial.ts'
import { outcomesOf, reviewRowOf } from './review-file.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const choose = (id: string, customerId: string | null) => invoke(chooseCustomer, { id, customerId }, deps, asSystem)
const customersNow = async () =>
  (
    await deps.db
      .selectFrom('customers')
      .select(['full_name', 'email', 'city', 'extra', 'email_shared'])
      .where('deleted_at', 'is', null)
      .orderBy('sort_name')
      .execute()
  ).map(({ full_name, email, city, extra }) => ({ full_name, email, city, extra }))

/** Ann has the address that the review row of a clearly different person comes with. */
const clashing = csv('e-mail,name,city', 'ann@alpha-works.com,Zora Quite-Different,Lyon')
async function reviewLikeAnn() {
  const ann = await importText(deps, csv('e-mail,name,city', 'ann@alpha-works.com,Ann Lee,Paris'))
  const { id } = await importText(deps, clashing)
  return { id, ann: ann.id, row: await reviewRowOf(deps, id, 2) }
}

test('the row shows whom it may be about, side by side', async () => {
  const { row } = await reviewLikeAnn()
  expect(row.candidates).toMatchObject([{ name: 'Ann Lee', email: 'ann@alpha-works.com', city: 'Paris' }])
})

test('it is this one: the row goes to that customer, whatever its name', async () => {
  const { id, row } = await reviewLikeAnn()
  const chosen = await choose(row.id, row.candidates[0]?.id ?? '')
  expect(chosen).toMatchObject({ kind: 'applied', outcome: 'updated', customerId: row.candidates[0]?.id, kept: [] })
  expect(await customersNow()).toEqual([
    { full_name: 'Zora Quite-Different', email: 'ann@alpha-works.com', city: 'Lyon', extra: {} },
  ])
  expect(await outcomesOf(deps, id)).toEqual({ updated: 1 })
  expect(await countOpen(deps)).toBe(0)
})

test('it is a new customer: the address stays with whom it belongs to, and is kept beside the new one', async () => {
  const { id, row } = await reviewLikeAnn()
  const chosen = await choose(row.id, null)
  expect(chosen).toMatchObject({
    kind: 'applied',
    outcome: 'created',
    kept: [{ field: 'email', value: 'ann@alpha-works.com', called: 'Ann Lee' }],
  })
  expect(await customersNow()).toEqual([
    { full_name: 'Ann Lee', email: 'ann@alpha-works.com', city: 'Paris', extra: {} },
    { full_name: 'Zora Quite-Different', email: null, city: 'Lyon', extra: { 'e-mail': 'ann@alpha-works.com' } },
  ])
  expect(await outcomesOf(deps, id)).toEqual({ created: 1 })
})

test('what the row says beside its address goes with it, and the address stands under its own column', async () => {
  await importText(deps, csv('e-mail,name', 'ann@alpha-works.com,Ann Lee'))
  const { id } = await importText(deps, csv('name,Shoe size,e-mail', 'Zora Quite-Different,39,ann@alpha-works.com'))
  await choose((await reviewRowOf(deps, id, 2)).id, null)
  expect((await customersNow()).find(({ full_name }) => full_name === 'Zora Quite-Different')).toMatchObject({
    email: null,
    extra: { 'Shoe size': '39', 'e-mail': 'ann@alpha-works.com' },
  })
})

test('a row that needs review for its cells is told so, whoever it is about, and nothing has changed', async () => {
  const { id } = await importText(deps, csv('e-mail,name', 'ann@gmial.com,Ann Lee'))
  const before = await readTables(deps.db)
  expect(await choose((await reviewRowOf(deps, id, 2)).id, null)).toEqual({
    ...{ kind: 'review', candidates: [], kept: [] },
    reasons: [expect.objectContaining({ code: 'email.misspelt-domain' })],
  })
  expect(await readTables(deps.db)).toEqual(before)
})

test('a new customer is a new one, also where these very cells have made somebody before', async () => {
  await importText(deps, clashing)
  await deps.db.updateTable('customers').set({ email: null }).execute()
  const { row } = await reviewLikeAnn()
  expect(await choose(row.id, null)).toMatchObject({ outcome: 'created' })
  expect((await customersNow()).map(({ full_name }) => full_name)).toEqual([
    ...['Ann Lee', 'Zora Quite-Different', 'Zora Quite-Different'],
  ])
})

test('an empty choice is a new customer', async () => {
  const { row } = await reviewLikeAnn()
  expect(await choose(row.id, '')).toMatchObject({ outcome: 'created' })
})

test('an address that several share is given to the new customer too', async () => {
  const { row } = await reviewLikeAnn()
  await deps.db.updateTable('customers').set({ email_shared: true }).execute()
  expect(await choose(row.id, null)).toMatchObject({ kept: [] })
  expect((await customersNow()).map(({ email }) => email)).toEqual(['ann@alpha-works.com', 'ann@alpha-works.com'])
})

test('of several candidates the chosen one alone is changed, and keys of the other stay where they are', async () => {
  await importText(
    deps,
    csv('e-mail,external_id,name,city', 'ann@alpha-works.com,A1,Ann Lee,Paris', 'bo@alpha-works.com,B1,Bo Chan,Rome'),
  )
  const { id } = await importText(deps, csv('e-mail,external_id,name,city', 'ann@alpha-works.com,B1,Ann Lee,Oslo'))
  const row = await reviewRowOf(deps, id, 2)
  expect(row.candidates.map(({ name }) => name).sort()).toEqual(['Ann Lee', 'Bo Chan'])
  const ann = row.candidates.find(({ name }) => name === 'Ann Lee')
  expect(await choose(row.id, ann?.id ?? '')).toMatchObject({
    outcome: 'updated',
    kept: [{ field: 'external_id', value: 'B1' }],
  })
  expect((await customersNow()).map(({ full_name, city }) => [full_name, city])).toEqual([
    ['Ann Lee', 'Oslo'],
    ['Bo Chan', 'Rome'],
  ])
})

test('the other line of the same file that a row clashes with is a candidate', async () => {
  const { id } = await importText(
    deps,
    csv('e-mail,name', 'ann@alpha-works.com,Ann Lee', 'ann@alpha-works.com,Zora Quite-Different'),
  )
  expect((await reviewRowOf(deps, id, 3)).candidates).toMatchObject([{ name: 'Ann Lee' }])
})

test.each(['this one', 'a new one'])('law 7: the file again changes nothing after the choice of %s', async (choice) => {
  const { row } = await reviewLikeAnn()
  await choose(row.id, choice === 'this one' ? (row.candidates[0]?.id ?? '') : null)
  const before = await customersNow()
  const again = await importText(deps, clashing)
  expect(await outcomesOf(deps, again.id)).toEqual({ unchanged: 1 })
  expect(await customersNow()).toEqual(before)
  expect(await countOpen(deps)).toBe(0)
})

test('law 8: to take the file back takes the choice back', async () => {
  const { id, row } = await reviewLikeAnn()
  await choose(row.id, row.candidates[0]?.id ?? '')
  await undo(deps, id)
  expect(await customersNow()).toEqual([
    { full_name: 'Ann Lee', email: 'ann@alpha-works.com', city: 'Paris', extra: {} },
  ])
})

test('is made once; a customer who has gone can not be chosen', async () => {
  await addUser(deps.db, 'ed@harbour.test')
  const { row } = await reviewLikeAnn()
  const ann = row.candidates[0]?.id ?? ''
  await invoke(deleteCustomer, { id: ann }, deps, asSystem)
  await expect(choose(row.id, ann)).rejects.toMatchObject({ code: 'state.conflict' })
  await choose(row.id, null)
  await expect(choose(row.id, null)).rejects.toMatchObject({ code: 'state.conflict' })
  expect(await customersNow()).toHaveLength(1)
})

test('the customer knows the line that made it', async () => {
  const { id, row } = await reviewLikeAnn()
  const chosen = await choose(row.id, null)
  if (chosen.kind !== 'applied') throw new Error('not applied')
  const { origin } = await invoke(getCustomer, { id: chosen.customerId }, deps, as('viewer'))
  expect(origin).toMatchObject({ line: 2, fileName: 'people.csv' })
  expect(id).not.toBe(origin?.importId)
})
