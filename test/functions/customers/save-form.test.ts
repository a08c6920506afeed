import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer, addEditor } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

let zoe: Call
let ada: string
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
  ada = await addCustomer(db, { display_name: 'Ada Lovelace', email: 'ada@quay.example' })
})

const get = () => invoke(getCustomer, { id: ada }, parts.deps, as('viewer'))
const update = async (input: Record<string, unknown>) =>
  invoke(updateCustomer, { id: ada, version: (await get()).customer.version, ...input }, parts.deps, zoe)

describe('a further e-mail address', () => {
  beforeEach(async () => {
    await addCustomer(db, { display_name: 'Bruce', email: 'bruce@quay.example' })
    await addCustomer(db, { display_name: 'Desk', email: 'info@quay.example', email_shared: true })
  })

  test('that another customer has is refused, and that customer named', async () => {
    await expect(update({ emails: 'new@quay.example\nbruce@quay.example', confirmed: true })).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { emails: expect.stringMatching(/^Bruce has one of these addresses/) },
    })
  })

  test('that many share, or that nobody has, is taken', async () => {
    const emails = 'info@quay.example\nnew@quay.example'
    expect(await update({ emails, confirmed: true })).toMatchObject({ kind: 'saved' })
    expect((await get()).emails.map(({ email }) => email)).toEqual(emails.split('\n'))
  })

  test('that stands there already may stay', async () => {
    await db
      .insertInto('customer_emails')
      .values({ customer_id: ada, email: 'bruce@quay.example', label: '', cause_import_id: null })
      .execute()
    const emails = 'bruce@quay.example\nnew@quay.example'
    expect(await update({ emails, confirmed: true })).toMatchObject({ kind: 'saved' })
  })

  test('is told beside an id that is taken', async () => {
    await db.updateTable('customers').set({ external_id: 'K9' }).where('display_name', '=', 'Bruce').execute()
    const both = { emails: 'bruce@quay.example', values: { external_id: 'K9' }, confirmed: true }
    await expect(update(both)).rejects.toMatchObject({
      fields: { emails: expect.any(String), external_id: expect.any(String) },
    })
  })
})
