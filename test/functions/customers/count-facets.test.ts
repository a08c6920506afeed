import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFacets } from '../../../functions/customers/count-facets.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

beforeAll(async () => {
  const people = [
    { customer_type: 'corporate', status: 'lead', country_code: 'HK', city: 'Kowloon' },
    { customer_type: 'corporate', status: 'active', country_code: 'HK' },
    { customer_type: 'corporate', status: 'active', country_code: null },
    { customer_type: 'individual', status: 'lead', country_code: 'CN' },
    { customer_type: 'individual', status: 'lost', country_code: 'CN', deleted_at: new Date() },
  ] as const
  for (const [n, person] of people.entries()) await addCustomer(db, { display_name: `Person ${n}`, ...person })
})

const count = async (input: Record<string, unknown>) => {
  const { type, status, country, filters } = await invoke(countFacets, input, parts.deps, as('viewer'))
  const brief = (list: readonly { value: string; count: number }[] | null) =>
    list?.map((one) => `${one.value} ${one.count}`)
  return { type: brief(type), status: brief(status), country: brief(country), filters }
}

test('counts the live customers by type, status and country', async () => {
  expect(await count({})).toEqual({
    type: ['corporate 3', 'individual 1'],
    status: ['active 2', 'lead 2'],
    country: ['HK 2', 'CN 1', 'none 1'],
    filters: { search: '' },
  })
})

test('within the filters; of its own filter a facet takes no notice', async () => {
  expect(await count({ type: 'corporate', country: 'none' })).toMatchObject({
    type: ['corporate 1'],
    status: ['active 1'],
    country: ['HK 2', 'none 1'],
    filters: { type: 'corporate', country: 'none' },
  })
})

test('within the search, and among the deleted', async () => {
  expect(await count({ search: 'kowloon' })).toMatchObject({ type: ['corporate 1'], country: ['HK 1'] })
  expect(await count({ deleted: 'yes' })).toMatchObject({ type: ['individual 1'], status: ['lost 1'] })
  expect(await count({ search: 'nobody' })).toMatchObject({ type: [], status: [], country: [] })
})

test('names the filter that can not be used', async () => {
  await expect(count({ type: 'robot' })).rejects.toMatchObject({ fields: { type: expect.any(String) } })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(countFacets, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
