import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBulkEdit } from '../../../functions/bulk-edits/start-bulk-edit.ts'
import { undoBulkEdit } from '../../../functions/bulk-edits/undo-bulk-edit.ts'
import { getCompany } from '../../../functions/companies/get-company.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

const get = (key: string) => invoke(getCompany, { key }, parts.deps, as('viewer'))
const addAt = (display_name: string, company_primary: string, more: object = {}) =>
  addCustomer(parts.deps.db, { display_name, company_primary, ...more })

test('what its people say, what most say first, and of phones those that several have', async () => {
  const shared = { phone: '+85223456789', city: 'Hong Kong', country_code: 'HK' }
  await addAt('Ann', 'Acme Ltd', { ...shared, email: 'info@acme.hk', email_shared: true })
  await addAt('Bob', 'ACME', { ...shared, email: 'bob@acme.hk', owner: 'Lee' })
  await addAt('Cai', 'Acme Ltd', { phone: '+85298765432', city: 'Macau' })
  await addAt('Dan', 'Acme Logistics', shared)
  await addAt('Eve', 'Acme', { ...shared, deleted_at: new Date() })
  const { company, facts } = await get('acme')
  expect(company).toMatchObject({ name: 'Acme Ltd', people: 3 })
  expect(facts).toEqual({
    spellings: [
      { value: 'Acme Ltd', people: 2 },
      { value: 'ACME', people: 1 },
    ],
    countries: [{ value: 'HK', people: 2 }],
    cities: [
      { value: 'Hong Kong', people: 2 },
      { value: 'Macau', people: 1 },
    ],
    owners: [{ value: 'Lee', people: 1 }],
    websites: [],
    phones: [{ value: '+85223456789', people: 2 }],
    emails: [{ value: 'info@acme.hk', people: 1 }],
  })
})

test('where nobody is of it there is none', async () => {
  await expect(get('acme')).rejects.toMatchObject({ code: 'not-found' })
})

test('the list is narrowed to a company, however its people write it', async () => {
  await addAt('Ann', 'Acme Ltd')
  await addAt('Bob', 'ACME')
  await addAt('Cai', 'Zeta')
  await get('acme')
  const { items, total } = await invoke(listCustomers, { company: 'acme' }, parts.deps, as('viewer'))
  expect([items.map(({ name }) => name), total]).toEqual([['Ann', 'Bob'], 2])
})

test('its people get a new name together, and their old ones back', async () => {
  const { deps } = parts
  const ann = await addEditor(deps.db, 'Ann')
  await addAt('Ann', 'Acme Ltd')
  await addAt('Bob', 'ACME')
  await addAt('Cai', 'Zeta')
  await get('acme')
  const change = { filters: { company: 'acme' }, action: 'set-company', value: ' Nova Works ' }
  const { id, customers } = await invoke(startBulkEdit, change, deps, ann)
  expect(customers).toBe(2)
  await expect(get('acme')).rejects.toMatchObject({ code: 'not-found' })
  const written = async () =>
    (await deps.db.selectFrom('customers').select('company_primary').orderBy('id').execute()).map(
      ({ company_primary }) => company_primary,
    )
  expect(await written()).toEqual(['Nova Works', 'Nova Works', 'Zeta'])
  await invoke(undoBulkEdit, { id }, deps, ann)
  expect(await written()).toEqual(['Acme Ltd', 'ACME', 'Zeta'])
  await expect(invoke(startBulkEdit, { ...change, value: ' ' }, deps, ann)).rejects.toThrow('name of the company')
})
