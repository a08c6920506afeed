import { afterAll, expect, test } from 'vitest'
import { listErasures } from '../../../functions/erasures/list-erasures.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { erase } from '../../stories/erasing/erase.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

const list = (input = {}) => invoke(listErasures, input, deps, as('administrator'))

test('the latest comes first, in numbers and without any name', async () => {
  expect(await list()).toEqual({ items: [], next: null })
  const ids: string[] = []
  for (const name of ['Ann Lee', 'Bob Chan'])
    ids.unshift((await erase(deps, await addCustomer(deps.db, { display_name: name }))).id)
  const first = await list({ limit: 1 })
  expect(first).toMatchObject({
    items: [{ id: ids[0], counts: { customers: 1 }, toBlank: 0, isStored: true, liftedAt: null }],
    next: ids[0],
  })
  expect((await list({ after: first.next })).items.map(({ id }) => id)).toEqual([ids[1]])
  expect(JSON.stringify(await list())).not.toContain('Ann')
})
