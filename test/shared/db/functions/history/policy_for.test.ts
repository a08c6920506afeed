import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../ledger-rows.ts'
import { json, openFunctions } from '../call-function.ts'

const { db, value } = openFunctions()
let ann: string
beforeAll(async () => {
  ann = await addPerson(db())
})

/** A customer that an import has made. */
async function addImported() {
  const id = randomUUID()
  const importId = await addImport(db())
  await addChunk(db(), importId)
  await addRecord(db(), importId, 2, { customer_id: id }, { other: '{"display_name": "Cy Wu"}' })
  await addCustomer(db(), { id, display_name: 'Cy Wu', origin_import_id: importId, origin_line: 2 })
  return id
}

const edit = (customer_id: string, more: object = {}) =>
  db()
    .insertInto('field_history')
    .values({ customer_id, field: 'city', old: null, new: '"Rome"', cause_user_id: ann, ...more })
    .execute()
const policyFor = (settings: object, id: string) => value(sql`policy_for(${json(settings)}, ${id})`)

const protects = { protectEdits: true, rules: { notes: 'never' } }

test('a customer that an import has made and nobody has edited is free', async () => {
  const id = await addImported()
  await edit(await addImported())
  await edit(id, { cause_user_id: null, cause_import_id: randomUUID() })
  await edit(id, { withdrawn_at: new Date() })
  expect(await policyFor(protects, id)).toEqual(protects)
})

test('of one that a person has edited, what that person wrote is protected', async () => {
  const id = await addImported()
  await edit(id)
  expect(await policyFor(protects, id)).toEqual({ ...protects, protected: ['city'] })
})

test('of one that a person has entered, what was entered', async () => {
  const id = await addCustomer(db(), { email: 'a@a.example', status: 'active' })
  const { protected: fields } = (await policyFor(protects, id)) as { protected: string[] }
  expect(fields).toEqual(expect.arrayContaining(['email', 'status']))
  expect(fields).not.toContain('city')
})

test.each([{}, { protectEdits: false }])('nothing where nobody wants it: %j', async (settings) => {
  const id = await addCustomer(db(), { email: `${randomUUID()}@a.example` })
  await edit(id)
  expect(await policyFor(settings, id)).toEqual(settings)
})
