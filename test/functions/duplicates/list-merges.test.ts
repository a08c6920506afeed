import { afterAll, expect, test } from 'vitest'
import { listMerges } from '../../../functions/duplicates/list-merges.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('tells the merges of a customer, through others too, who did them and which were taken back', async () => {
  const zoe = await addEditor(deps.db, 'Zoe')
  const [ada, bob, cy] = [
    await addCustomer(deps.db, { display_name: 'Ada' }),
    await addCustomer(deps.db, { display_name: 'Bob' }),
    await addCustomer(deps.db, { display_name: 'Cy' }),
  ]
  const merge = (survivorId: string, id: string) =>
    invoke(mergeCustomers, { survivorId, losers: [{ id, choices: ['status'] }] }, deps, zoe)
  await merge(bob, cy)
  const { merges } = await merge(ada, bob)
  const list = async (id: string) =>
    (await invoke(listMerges, { id }, deps, as('viewer'))).items.map((one) => [
      one.survivorName,
      one.loserName,
      one.by,
      one.unmergedBy,
    ])
  expect(await list(ada)).toEqual([
    ['Ada', 'Bob', 'Zoe', null],
    ['Bob', 'Cy', 'Zoe', null],
  ])
  expect(await list(cy)).toEqual([['Bob', 'Cy', 'Zoe', null]])
  await invoke(unmergeCustomers, { id: merges[0]?.id }, deps, zoe)
  expect(await list(ada)).toEqual([['Ada', 'Bob', 'Zoe', 'Zoe']])
  const { items } = await invoke(listMerges, { id: ada }, deps, as('viewer'))
  expect(items).toMatchObject([{ id: merges[0]?.id, survivorId: ada, loserId: bob, choices: ['status'] }])
})
