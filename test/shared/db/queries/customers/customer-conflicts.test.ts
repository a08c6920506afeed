import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { findHolder, findLastChange, findOwner } from '../../../../../shared/db/queries/customers/customer-conflicts.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addPerson } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const desk = 'desk@a.example'
const furtherOf = (customer_id: string) =>
  db().insertInto('customer_emails').values({ customer_id, email: desk, label: 'work' }).execute()

describe('who has an address', () => {
  test.each([
    ['has it alone', { email: desk }, true, true],
    ['shares it', { email: desk, email_shared: true }, true, false],
    ['has another', { email: 'ann@a.example' }, false, false],
    ['shares another', { email: 'ann@a.example', email_shared: true }, false, false],
    ['was deleted', { email: desk, deleted_at: new Date() }, false, false],
    ['has it for an id', { external_id: desk }, false, false],
  ])('a customer who %s', async (_, values, holds, owns) => {
    const id = await addCustomer(db(), { display_name: 'Ann Lee', ...values })
    const ann = { id, called: 'Ann Lee' }
    expect(await findHolder(db(), 'email', desk, null)).toEqual(holds ? ann : undefined)
    expect(await findOwner(db(), 'email', desk, null)).toEqual(owns ? ann : undefined)
    expect(await findHolder(db(), 'email', desk, randomUUID())).toEqual(holds ? ann : undefined)
    expect(await findOwner(db(), 'email', desk, randomUUID())).toEqual(owns ? ann : undefined)
    expect(await findHolder(db(), 'email', desk, id)).toBeUndefined()
    expect(await findOwner(db(), 'email', desk, id)).toBeUndefined()
  })

  test('a customer who has it as a further one', async () => {
    const id = await addCustomer(db(), { display_name: 'Ann Lee' })
    const deleted = await addCustomer(db(), { display_name: 'Bob Ray', deleted_at: new Date() })
    const other = await addCustomer(db(), { display_name: 'Cy Wu' })
    await db().insertInto('customer_emails').values({ customer_id: other, email: 'x@a.example', label: '' }).execute()
    await furtherOf(deleted)
    expect(await findHolder(db(), 'email', desk, null)).toBeUndefined()
    await furtherOf(id)
    expect(await findHolder(db(), 'email', desk, null)).toEqual({ id, called: 'Ann Lee' })
    expect(await findHolder(db(), 'email', desk, id)).toBeUndefined()
    expect(await findHolder(db(), 'external_id', desk, null)).toBeUndefined()
    expect(await findOwner(db(), 'email', desk, null)).toBeUndefined()
  })
})

describe('who has an external id', () => {
  test.each([
    ['has it', { external_id: 'A1' }, true],
    ['has another', { external_id: 'A2' }, false],
    ['was deleted', { external_id: 'A1', deleted_at: new Date() }, false],
    ['has it for an address', { email: 'A1' }, false],
  ])('a customer who %s', async (_, values, holds) => {
    const id = await addCustomer(db(), { display_name: 'Ann Lee', ...values })
    const ann = holds ? { id, called: 'Ann Lee' } : undefined
    for (const find of [findHolder, findOwner]) {
      expect(await find(db(), 'external_id', 'A1', null)).toEqual(ann)
      expect(await find(db(), 'external_id', 'A1', id)).toBeUndefined()
    }
  })
})

test.each([null, undefined, 7])('nobody has %j', async (value) => {
  await addCustomer(db(), { display_name: 'Ann Lee' })
  expect(await findHolder(db(), 'email', value, null)).toBeUndefined()
  expect(await findOwner(db(), 'external_id', value, null)).toBeUndefined()
})

describe('the last change of a customer', () => {
  const change = (customer_id: string, field: string, at: Date, more: object = {}) =>
    db()
      .insertInto('field_history')
      .values({ customer_id, field, old: null, new: '"x"', at, ...more })
      .execute()
  const [early, late] = [new Date('2026-01-01'), new Date('2026-01-02')]

  test('is all that was written at once, and says by whom', async () => {
    const id = await addCustomer(db(), { display_name: 'Ann Lee' })
    const other = await addCustomer(db(), { display_name: 'Bob Ray' })
    const cause_user_id = await addPerson(db(), 'Eve')
    await change(id, 'notes', early, { cause_user_id })
    await change(id, 'region', late, { cause_user_id })
    await change(id, 'city', late, { cause_user_id })
    await change(id, 'email', new Date('2026-01-03'), { withdrawn_at: new Date() })
    await change(other, 'phone', new Date('2026-01-04'))
    expect(await findLastChange(db(), id)).toEqual({ fields: ['city', 'region'], person: 'Eve', file: null })
  })

  test('may be that of a file, and there may be none', async () => {
    const id = await addCustomer(db(), { display_name: 'Ann Lee' })
    expect(await findLastChange(db(), id)).toBeUndefined()
    await change(id, 'city', late, { cause_import_id: await addImport(db(), { file_name: 'leads.csv' }) })
    expect(await findLastChange(db(), id)).toEqual({ fields: ['city'], person: null, file: 'leads.csv' })
  })
})
