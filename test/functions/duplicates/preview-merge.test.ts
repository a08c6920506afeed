import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { previewMerge } from '../../../functions/duplicates/preview-merge.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

let ada: string
let bob: string
let cy: string
beforeAll(async () => {
  ada = await addCustomer(deps.db, {
    display_name: 'Ada',
    email: 'ada@quay.example',
    city: 'Lagos',
    company_primary: 'Quay',
  })
  bob = await addCustomer(deps.db, {
    email: 'bob@quay.example',
    phone: '+85291234567',
    company_primary: 'Sea',
    position_primary: 'Captain',
  })
  cy = await addCustomer(deps.db, { city: 'Paris', notes: 'Tea', extra: '{"Size": "39"}' })
})

test('shows each field of all of them, what it becomes, and where there is something to choose', async () => {
  const input = { survivorId: ada, losers: [{ id: bob }, { id: cy, choices: ['city'] }] }
  const preview = await invoke(previewMerge, input, deps, as('viewer'))
  expect(preview.customers.map(({ name }) => name)).toEqual(['Ada', 'Sea', ''])
  const fields = new Map(preview.fields.map(({ field, ...more }) => [field, more]))
  expect(fields.get('city')).toEqual({ values: ['Lagos', null, 'Paris'], becomes: 'Paris', canChoose: true })
  expect(fields.get('phone')).toEqual({
    values: [null, '+85291234567', null],
    becomes: '+85291234567',
    canChoose: false,
  })
  expect(fields.get('position_primary')).toEqual({ values: [null, 'Captain', null], becomes: null, canChoose: true })
  expect(fields.get('notes')).toEqual({ values: [null, null, 'Tea'], becomes: 'Tea', canChoose: false })
  expect(fields.get('extra.Size')).toEqual({ values: [null, null, '39'], becomes: '39', canChoose: false })
  expect(fields.has('profession')).toBe(false)
  expect([preview.emails, preview.addresses]).toEqual([['bob@quay.example'], ['Lagos']])
})

test('is what the merge then does, and writes nothing', async () => {
  const input = { survivorId: ada, losers: [{ id: bob, choices: ['position_primary'] }, { id: cy }] }
  const before = await deps.db.selectFrom('customers').selectAll().orderBy('id').execute()
  const { fields } = await invoke(previewMerge, input, deps, as('viewer'))
  expect(await deps.db.selectFrom('customers').selectAll().orderBy('id').execute()).toEqual(before)
  await invoke(mergeCustomers, input, deps, asSystem)
  const { extra, ...merged } = await deps.db
    .selectFrom('customers')
    .selectAll()
    .where('id', '=', ada)
    .executeTakeFirstOrThrow()
  const is = Object.fromEntries(
    fields.map(({ field }) => [field, field === 'extra.Size' ? extra.Size : merged[field as 'city']]),
  )
  expect(is).toEqual(Object.fromEntries(fields.map(({ field, becomes }) => [field, becomes])))
})
