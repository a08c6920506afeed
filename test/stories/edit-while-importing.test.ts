import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { deleteCustomer } from '../../functions/customers/delete-customer.ts'
import { restoreCustomer } from '../../functions/customers/restore-customer.ts'
import { updateCustomer } from '../../functions/customers/update-customer.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import { runImport } from '../../functions/run-import.ts'
import type { Call } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { addCustomer, addEditor, historyOf } from '../functions/customers/people.ts'
import { csv, emptyDatabase, importText, openText, runUntil } from '../functions/import-text.ts'
import { asSystem, openTestParts } from '../support/test-parts.ts'

/** An import has decided what to do with each record; before it does it, a person changes the customers. */
const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

let zoe: Call
let ada: string
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
  ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example', city: 'Rome' })
})

const decided = async (...lines: string[]) => {
  const importId = await openText(parts.deps, csv('email,city', ...lines))
  await runUntil(parts.deps, importId, 'apply')
  return importId
}

async function finish(importId: string) {
  await runImport(importId, parts.deps, asSystem)
  const { outcomes } = await invoke(getImport, { id: importId }, parts.deps, asSystem)
  return Object.fromEntries(Object.entries(outcomes).filter(([, count]) => count > 0))
}

const customersNow = async (isDeleted = false) =>
  (
    await db
      .selectFrom('customers')
      .select(['email', 'city'])
      .where('deleted_at', isDeleted ? 'is not' : 'is', null)
      .orderBy('email')
      .execute()
  ).map(({ email, city }) => `${email} ${city}`)

async function edit(values: Record<string, string>) {
  const { version } = await db.selectFrom('customers').select('version').where('id', '=', ada).executeTakeFirstOrThrow()
  await invoke(updateCustomer, { id: ada, version, values, confirmed: true }, parts.deps, zoe)
}

describe('the person', () => {
  test('edits the same field: the file comes later, and the history tells the truth', async () => {
    const importId = await decided('ada@quay.example,Georgetown')
    await edit({ city: 'Paris' })
    expect(await finish(importId)).toEqual({ updated: 1 })
    expect(await customersNow()).toEqual(['ada@quay.example Georgetown'])
    expect(await historyOf(db, ada)).toEqual([
      ['city', 'Rome', 'Paris', 'Zoe'],
      ['city', 'Paris', 'Georgetown', null],
    ])
  })

  test('writes what the file says: then the file changes nothing', async () => {
    const importId = await decided('ada@quay.example,Georgetown')
    await edit({ city: 'Georgetown' })
    expect(await finish(importId)).toEqual({ unchanged: 1 })
    expect(await historyOf(db, ada)).toHaveLength(1)
  })

  test('edits another field: both changes stand', async () => {
    const importId = await decided('ada@quay.example,Georgetown')
    await edit({ position_primary: 'Countess' })
    expect(await finish(importId)).toEqual({ updated: 1 })
    expect((await historyOf(db, ada)).map(([field]) => field)).toEqual(['position_primary', 'city'])
  })

  test('gives the customer another address: the record is somebody else’s', async () => {
    const importId = await decided('ada@quay.example,Georgetown')
    await edit({ email: 'ada@other.example' })
    expect(await finish(importId)).toEqual({ created: 1 })
    expect(await customersNow()).toEqual(['ada@other.example Rome', 'ada@quay.example Georgetown'])
  })

  test('gives the customer the address of a record that was to be made: it is updated', async () => {
    const importId = await decided('new@quay.example,Georgetown')
    await edit({ email: 'new@quay.example' })
    expect(await finish(importId)).toEqual({ updated: 1 })
    expect(await customersNow()).toEqual(['new@quay.example Georgetown'])
  })

  test('adds the customer that was to be made: it is not made twice', async () => {
    const importId = await decided('new@quay.example,Georgetown')
    await invoke(createCustomer, { values: { email: 'new@quay.example' } }, parts.deps, zoe)
    expect(await finish(importId)).toEqual({ updated: 1 })
    expect(await customersNow()).toEqual(['ada@quay.example Rome', 'new@quay.example Georgetown'])
  })

  test('deletes the customer: it is made anew, and the deleted one stays as it was', async () => {
    const importId = await decided('ada@quay.example,Georgetown')
    await invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
    expect(await finish(importId)).toEqual({ created: 1 })
    expect(await customersNow()).toEqual(['ada@quay.example Georgetown'])
    expect(await customersNow(true)).toEqual(['ada@quay.example Rome'])
  })

  test('restores the customer that was to be made anew: it is updated', async () => {
    await invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
    const importId = await decided('ada@quay.example,Georgetown')
    await invoke(restoreCustomer, { id: ada }, parts.deps, zoe)
    expect(await finish(importId)).toEqual({ updated: 1 })
    expect(await customersNow()).toEqual(['ada@quay.example Georgetown'])
  })
})

test('a deleted customer is not touched by a file that names it, by any key', async () => {
  await invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
  const before = await db.selectFrom('customers').selectAll().where('id', '=', ada).executeTakeFirst()
  await importText(parts.deps, csv('id,email,city', `${ada},ada@quay.example,Georgetown`))
  expect(await db.selectFrom('customers').selectAll().where('id', '=', ada).executeTakeFirst()).toEqual(before)
})

test('what an import made again can not be restored beside it', async () => {
  await invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
  await importText(parts.deps, csv('email,city', 'ada@quay.example,Georgetown'))
  await expect(invoke(restoreCustomer, { id: ada }, parts.deps, zoe)).rejects.toMatchObject({ code: 'state.conflict' })
})
