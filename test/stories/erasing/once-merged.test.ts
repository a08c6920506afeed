import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { exportPerson } from '../../../functions/erasures/export-person.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { addCustomer, addEditor } from '../../functions/customers/people.ts'
import { csv, importText } from '../../functions/import-text.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { untrueCustomers } from '../reference/untrue-customers.ts'
import { erase, forgetAll, idOf, listUntrue } from './erase.ts'
import { findPerson } from './find-person.ts'

let parts: TestParts
let zoe: Call
beforeAll(async () => {
  parts = await openTestParts()
  zoe = await addEditor(parts.deps.db, 'Zoe')
})
beforeEach(() => forgetAll(parts.deps))
afterAll(() => parts.close())

const person = [
  'ann@alpha-works.com',
  'Ann Quill',
  '+85291234567',
  'Quilltown',
  'quill remark',
  'quilltag',
  'Quill Tower',
]
const header = 'name,email,phone,city,notes,tags,Building'
const annFile = csv(header, 'Ann Quill,ann@alpha-works.com,+852 9123 4567,Quilltown,quill remark,quilltag,Quill Tower')
const bobFile = csv(header, 'Bob Chan,bob@beta-works.com,,Oslo,bob remark,vip,')
const bobValues = {
  display_name: 'Bob Chan',
  email: 'bob@beta-works.com',
  city: 'Oslo',
  notes: 'bob remark',
  tags: ['vip'],
}

const merge = async (survivorId: string, loserId: string, choices: string[] = []) => {
  const done = await invoke(mergeCustomers, { survivorId, losers: [{ id: loserId, choices }] }, parts.deps, zoe)
  return done.merges[0]?.id ?? ''
}
const unmerge = (id: string) => invoke(unmergeCustomers, { id }, parts.deps, zoe)
const get = (id: string) =>
  parts.deps.db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const edit = async (id: string, values: object) =>
  invoke(updateCustomer, { id, version: (await get(id)).version, values, confirmed: true }, parts.deps, zoe)

async function textOfData(id: string): Promise<string> {
  const { body } = await invoke(exportPerson, { id }, parts.deps, asSystem)
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('latin1')
}

/** Bob is there, from a file or as somebody entered him, and Ann from a file. */
async function enter(isByHand: boolean): Promise<[string, string]> {
  const { deps } = parts
  if (isByHand) await addCustomer(deps.db, bobValues)
  else await importText(deps, bobFile)
  await importText(deps, annFile)
  return [await idOf(deps, 'bob@beta-works.com'), await idOf(deps, 'ann@alpha-works.com')]
}

async function expectGone(bob: string) {
  const { deps } = parts
  expect(await findPerson(deps, person)).toEqual([])
  expect(await untrueCustomers(deps.db)).toEqual([])
  expect(await listUntrue(deps)).toEqual([])
  expect(await get(bob)).toMatchObject({ display_name: 'Bob Chan', email: 'bob@beta-works.com', deleted_at: null })
}

const choices = ['city', 'phone']

for (const isByHand of [false, true]) {
  const how = isByHand ? 'entered by hand' : 'from a file'
  test(`one ${how}, with whom they were merged for a while, has nothing of them`, async () => {
    const [bob, ann] = await enter(isByHand)
    await unmerge(await merge(bob, ann, choices))
    const before = await get(bob)
    await erase(parts.deps, ann)
    await expectGone(bob)
    expect(await get(bob)).toEqual(before)
  })

  test(`nor has one ${how} whom somebody edited meanwhile, who keeps that`, async () => {
    const [bob, ann] = await enter(isByHand)
    const mergeId = await merge(bob, ann, choices)
    await edit(bob, { city: 'Bergen', tags: 'vip, quilltag, new', phone: '+85298765432' })
    await unmerge(mergeId)
    await edit(bob, { city: 'Bodø' })
    const before = await get(bob)
    await erase(parts.deps, ann)
    await expectGone(bob)
    expect(await get(bob)).toEqual(before)
    const history = await parts.deps.db
      .selectFrom('field_history')
      .select('new')
      .where('field', '=', 'city')
      .where('customer_id', '=', bob)
      .execute()
    expect(history.map((row) => row.new)).toEqual(expect.arrayContaining(['Bergen', 'Bodø']))
  })

  test(`nor has one ${how} who was told of by a file while they were one`, async () => {
    const [bob, ann] = await enter(isByHand)
    const mergeId = await merge(bob, ann, choices)
    await importText(parts.deps, csv('email,city,company', 'ann@alpha-works.com,Quilltown,Quill Tower'))
    await unmerge(mergeId)
    await erase(parts.deps, ann)
    await expectGone(bob)
  })

  test(`nor has one ${how} with whom they were one through somebody between`, async () => {
    const [bob, ann] = await enter(isByHand)
    await importText(parts.deps, csv('name,email', 'Cleo Diaz,cleo@gamma-works.com'))
    const cleo = await idOf(parts.deps, 'cleo@gamma-works.com')
    const first = await merge(cleo, ann)
    const second = await merge(bob, cleo)
    await unmerge(second)
    await unmerge(first)
    await erase(parts.deps, ann)
    await expectGone(bob)
    expect(await get(cleo)).toMatchObject({ email: 'cleo@gamma-works.com', deleted_at: null })
  })
}

test('what both say stays with the other', async () => {
  const [bob, ann] = await enter(false)
  await edit(bob, { city: 'Quilltown' })
  await edit(bob, { city: 'Rome' })
  await unmerge(await merge(bob, ann))
  await erase(parts.deps, ann)
  const history = await parts.deps.db
    .selectFrom('field_history')
    .select(['old', 'new'])
    .where('field', '=', 'city')
    .orderBy('sequence')
    .execute()
  expect(history.slice(0, 2)).toEqual([
    { old: 'Oslo', new: 'Quilltown' },
    { old: 'Quilltown', new: 'Rome' },
  ])
})

test('who asks for what is kept of them gets nothing of somebody with whom they were merged for a while', async () => {
  const [bob, ann] = await enter(false)
  await unmerge(await merge(bob, ann, choices))
  const told = await textOfData(bob)
  for (const text of person.slice(0, 6)) expect(told).not.toContain(text)
})
